#pragma once

#include <QList>

class QWidget;

namespace waymark {

/// F6: the keyboard from the pane that has it to the next, or the one before, that takes it. Out of a table it goes
/// first to what stands behind the table in the same pane.
void walkPanes(const QList<QWidget *> &panes, int step);
/// To the first thing in a pane that takes it, or where the pane itself wants it; false where there is none.
bool giveKeyboardTo(QWidget &pane);

} // namespace waymark
