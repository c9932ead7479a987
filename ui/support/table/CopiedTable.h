#pragma once

#include <QObject>
#include <QStringList>

class QAbstractItemView;

namespace waymark {

/// Puts cells on the clipboard as text for a spreadsheet (see spreadsheetText) and as a table for a word processor, in
/// which text stays text.
void copyTable(const QList<QStringList> &rows);

/// What is chosen in a list or table, by rows in the order of the screen: the cells chosen, or those of whole rows.
/// Columns that are hidden, and rows between that are not chosen, are left out.
[[nodiscard]] QList<QStringList> chosenCells(const QAbstractItemView &view);

/// The table copies what is chosen in it in a way of its own: more than it shows, or so that it can be pasted back.
void copiesItself(QAbstractItemView &view);

/// Ctrl+C copies what is chosen in every list and table, whichever view it is in. While one of these lives it watches
/// the whole application; a table that copies itself does so.
class CopyGuard : public QObject
{
public:
    explicit CopyGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waymark
