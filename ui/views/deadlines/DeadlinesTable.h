#pragma once

#include "plan/Status.h"

#include <QTableView>

namespace waymark {

/// The list of deadlines under the hands: rows are chosen whole, the arrow keys walk the cells. 1 to 6 give the chosen
/// rows a status, Enter goes to the action, S sorts by the column of the cursor and once more the other way, Ctrl+C
/// copies. What a key does is only told.
class DeadlinesTable : public QTableView
{
    Q_OBJECT

public:
    explicit DeadlinesTable(QWidget *parent = nullptr);

    /// Makes a cell current and its row the whole selection, whatever keys are still held down.
    void choose(const QModelIndex &index);
    /// The rows that are chosen, from top to bottom; that of the cursor where no others are.
    [[nodiscard]] QList<int> chosenRows() const;

Q_SIGNALS:
    void statusPressed(waymark::Status status);
    void openPressed();
    void copyPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool pressPlain(int key);
};

} // namespace waymark
