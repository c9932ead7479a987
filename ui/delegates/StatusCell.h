#pragma once

#include "delegates/CellEditor.h"
#include "desk/ThemeSource.h"

#include <QList>

class QListWidget;

namespace waymark {

/// A status and what the plan calls it.
struct StatusOption
{
    Status status;
    QString word;
    QString spoken; ///< "Amber, at risk"
};

/// The six statuses under each other, each with its key. A key or Enter accepts. The text is that of statusText().
class StatusCell : public CellEditor
{
    Q_OBJECT

public:
    StatusCell(const QList<StatusOption> &choices, const ThemeSource &themes, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;

protected:
    bool handleKey(QKeyEvent &event) override;
    [[nodiscard]] QSize contentSize() const override;

private:
    QList<StatusOption> m_choices;
    QString m_before; ///< may be none of the six
    QListWidget *m_list;
};

} // namespace waymark
