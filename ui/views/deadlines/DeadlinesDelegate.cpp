#include "views/deadlines/DeadlinesDelegate.h"

#include "delegates/StatusCell.h"
#include "document/PlanDocument.h"
#include "models/DeadlinesModel.h"

namespace waymark {

DeadlinesDelegate::DeadlinesDelegate(const ViewContext &context, QObject *parent)
    : CellDelegate(context.themes, DeadlineRefusalRole, {}, parent)
    , m_document(context.document)
{
}

/// Nothing but the status takes something.
CellEditor *DeadlinesDelegate::makeEditor(QWidget *parent, const QModelIndex &) const
{
    auto *list = new StatusCell(statusOptions(m_document.plan()), themes(), parent);
    list->offerUnchanged();
    return list;
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
