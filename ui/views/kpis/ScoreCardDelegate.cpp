#include "views/kpis/ScoreCardDelegate.h"

#include "charts/Sparkline.h"
#include "models/ScoreCardModel.h"
#include "support/StatusChip.h"

#include <QApplication>
#include <QPainter>

namespace waymark {

ScoreCardDelegate::ScoreCardDelegate(const ThemeSource &themes, QObject *parent)
    : CellDelegate(themes, ScoreRefusalRole, {static_cast<int>(ScoreColumn::Text)}, parent)
{
}

void ScoreCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ScoreHeadingRole).toBool()) {
        QStyleOptionViewItem heading = option;
        heading.font.setBold(true);
        heading.palette.setColor(QPalette::Text, theme().mutedText);
        painter->fillRect(option.rect, theme().alternateBase);
        CellDelegate::paint(painter, heading, index);
        return;
    }
    const auto column = static_cast<ScoreColumn>(index.column());
    if (column != ScoreColumn::Status && column != ScoreColumn::Trend) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QRect inner = option.rect.adjusted(6, 2, -6, -2);
    if (column == ScoreColumn::Trend) {
        const auto runs = index.data(ScoreTrendRole).value<QList<QPolygonF>>();
        paintSparkline(*painter, inner.adjusted(0, 4, 0, -4), runs, 12, ChartColours::of(theme()));
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    paintStatus(*painter, inner, static_cast<Status>(index.data(ScoreStatusRole).toInt()), index.data().toString(),
        theme(), isChosen ? theme().selectionText : theme().text);
    painter->restore();
}

} // namespace waymark
