#include "views/month/RoundDelegate.h"

#include "delegates/StatusCell.h"
#include "models/RoundModel.h"

namespace waymark {

RoundDelegate::RoundDelegate(const ViewContext &context, const RoundModel &model, QObject *parent)
    : CellDelegate(context.themes, RoundRefusalRole,
        {static_cast<int>(RoundColumn::Said), static_cast<int>(RoundColumn::Next)}, parent)
    , m_model(model)
{
}

CellEditor *RoundDelegate::makeEditor(QWidget *parent, const QModelIndex &index) const
{
    if (static_cast<RoundColumn>(index.column()) != RoundColumn::Status)
        return CellDelegate::makeEditor(parent, index);
    auto *list = new StatusCell(statusOptions(m_model.plan()), themes(), parent);
    list->offerUnchanged();
    return list;
}

void RoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int status = index.data(RoundStatusRole).toInt();
    if (status < 0) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    // Last time is for comparing; this month's is what one looks for.
    const bool isQuiet = static_cast<RoundColumn>(index.column()) == RoundColumn::Before
        || static_cast<Status>(status) == Status::NotAssessed;
    paintStatusCell(*painter, option, index, static_cast<Status>(status), isQuiet);
}

} // namespace waymark
