#include "views/deadlines/DeadlinesDelegate.h"

#include "models/DeadlinesModel.h"

namespace waymark {

DeadlinesDelegate::DeadlinesDelegate(const ThemeSource &themes, QObject *parent)
    : CellDelegate(themes, Qt::UserRole, {}, parent) // nothing is typed here, so nothing refused
{
}

void DeadlinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int status = index.data(DeadlineStatusRole).toInt();
    if (status < 0)
        CellDelegate::paint(painter, option, index);
    else
        paintStatusCell(
            *painter, option, index, static_cast<Status>(status), static_cast<Status>(status) == Status::NotAssessed);
}

} // namespace waymark
