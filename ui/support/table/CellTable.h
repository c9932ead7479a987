#pragma once

#include <QTableView>

namespace waymark {

/// A table to type into as in a spreadsheet: a key begins an entry, Enter takes it and goes one down, Escape takes it
/// back, Delete empties a cell, Tab leaves the table. Where what was typed is refused the cursor stays.
class CellTable : public QTableView
{
    Q_OBJECT

public:
    /// The model says under that role why a cell's text was refused, or nothing.
    explicit CellTable(int refusalRole, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Delete was pressed on a cell that can be typed into.
    void emptied(const QModelIndex &index);
    /// Escape was pressed on a refused cell.
    void givenUp(const QModelIndex &index);
    /// The cursor went elsewhere; also after the model changed under it.
    void cursorMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] bool isRefused(const QModelIndex &index) const;

    int m_refusalRole;
};

} // namespace waymark
