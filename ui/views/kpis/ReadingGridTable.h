#pragma once

#include "support/table/CellTable.h"

namespace waymark {

/// The reading grid under the hands. Beside what every cell table does: Tab in an entry takes it and goes one to the
/// right, Delete removes what is chosen, a block is copied and pasted as in a spreadsheet, Shift+F2 asks for all that
/// can be said of a reading.
class ReadingGridTable : public CellTable
{
    Q_OBJECT

public:
    explicit ReadingGridTable(QWidget *parent = nullptr);

    /// The cells that are chosen, row by row; that of the cursor alone where it is none of them.
    [[nodiscard]] QModelIndexList chosenCells() const;

Q_SIGNALS:
    void pasted(const QString &text);
    void copyPressed();
    void removePressed();
    void detailsAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace waymark
