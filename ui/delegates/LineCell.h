#pragma once

#include "delegates/CellEditor.h"
#include "desk/ThemeSource.h"
#include "support/text/TypedDue.h"

#include <QStringList>

class QCompleter;
class QLineEdit;

namespace waymark {

/// One line: a reference, a due date, leads.
class LineCell : public CellEditor
{
    Q_OBJECT

public:
    LineCell(const ThemeSource &themes, QWidget *parent);

    /// How what is typed is understood, said underneath at every key.
    void setReading(TypedReading reading);
    /// Offers these as one types; of several names parted by "/" the one the cursor is in.
    void setCompletions(const QStringList &names);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;

protected:
    [[nodiscard]] QSize contentSize() const override;

private:
    void textTyped();
    void offer();
    void take(const QString &name);

    QLineEdit *m_edit;
    QCompleter *m_completer = nullptr;
    TypedReading m_reading;
};

} // namespace waymark
