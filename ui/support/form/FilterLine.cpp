#include "support/form/FilterLine.h"

#include <QKeyEvent>

namespace waymark {

FilterLine::FilterLine(const QString &by, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter"));
    setAccessibleName(by);
    setToolTip(by);
    setClearButtonEnabled(true);
}

void FilterLine::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT left();
        return;
    }
    if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace waymark
