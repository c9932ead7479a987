#pragma once

#include "delegates/CellEditor.h"
#include "desk/ThemeSource.h"

class QPlainTextEdit;

namespace waymark {

/// Many lines, growing over the rows below as one types. Alt+Enter or Shift+Enter is a new line, and goes on with a
/// list that was begun with "- "; a quiet line underneath says so.
class TextCell : public CellEditor
{
    Q_OBJECT

public:
    TextCell(const ThemeSource &themes, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;

protected:
    bool handleKey(QKeyEvent &event) override;
    [[nodiscard]] QSize contentSize() const override;

private:
    QPlainTextEdit *m_edit;
};

/// A new line in a text with lists: after "- buy" comes another "- "; after an empty "- " the list ends. False where
/// the line is none of a list and nothing was done. Other editors of long texts use it too.
bool continueList(QPlainTextEdit &edit);

} // namespace waymark
