#pragma once

#include "support/table/TableKeys.h"

#include <QTableView>

class QMenu;

namespace waymark {

/// A table to type into as in a spreadsheet, by the keys that every table knows, see TableKeys, and the menu of them.
/// Where what was typed is refused the cursor stays.
class CellTable : public QTableView
{
    Q_OBJECT

public:
    /// The model says under that role why a cell's text was refused, or nothing.
    explicit CellTable(int refusalRole, QWidget *parent = nullptr, const QList<int> &statusColumns = {});

    [[nodiscard]] TableKeys &keys() { return m_keys; }
    /// The rows that are chosen, from top to bottom; that of the cursor where no others are.
    [[nodiscard]] QList<int> chosenRows() const;

Q_SIGNALS:
    /// Escape was pressed on a refused cell.
    void givenUp(const QModelIndex &index);
    /// The cursor went elsewhere; also after the model changed under it.
    void cursorMoved(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    /// What stands in its menu. A table with things of its own to offer puts them in front.
    virtual void fillMenu(QMenu &menu);

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] bool isRefused(const QModelIndex &index) const;

    int m_refusalRole;
    TableKeys m_keys;
};

} // namespace waymark
