#include "views/month/RoundDelegate.h"

#include "models/RoundModel.h"
#include "support/StatusChip.h"

#include <QApplication>
#include <QPainter>

namespace waymark {

RoundDelegate::RoundDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(
        theme, RoundRefusalRole, {static_cast<int>(RoundColumn::Said), static_cast<int>(RoundColumn::Next)}, parent)
{
}

void RoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int status = index.data(RoundStatusRole).toInt();
    if (status < 0) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    // Last time is for comparing; this month's is what one looks for.
    const bool isQuiet = static_cast<RoundColumn>(index.column()) == RoundColumn::Before
        || static_cast<Status>(status) == Status::NotAssessed;
    painter->save();
    painter->setFont(option.font);
    paintStatus(*painter, option.rect.adjusted(6, 2, -6, -2), static_cast<Status>(status), index.data().toString(),
        theme(),
        isChosen      ? theme().selectionText
            : isQuiet ? theme().mutedText
                      : theme().text);
    painter->restore();
}

} // namespace waymark
