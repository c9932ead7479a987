#include "views/month/RoundDelegate.h"

#include "models/RoundModel.h"

namespace waymark {

RoundDelegate::RoundDelegate(const ThemeSource &themes, QObject *parent)
    : CellDelegate(
        themes, RoundRefusalRole, {static_cast<int>(RoundColumn::Said), static_cast<int>(RoundColumn::Next)}, parent)
{
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
