#pragma once

#include "support/table/CellTable.h"

namespace waymark {

/// The list of deadlines under the hands: rows are chosen whole, the arrow keys walk the cells. Beside what the keys
/// mean in every table: Enter goes to the action, Ctrl+Shift+O sorts by the column of the cursor and once more the
/// other way, Ctrl+C copies whole rows. What a key does is only told.
class DeadlinesTable : public CellTable
{
    Q_OBJECT

public:
    explicit DeadlinesTable(QWidget *parent = nullptr);

    /// Makes a cell current and its row the whole selection, whatever keys are still held down.
    void choose(const QModelIndex &index);

Q_SIGNALS:
    void openPressed();
    void copyPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void sortByCursor();
};

} // namespace waymark
