#include "charts/LoadLayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark {

using namespace analysis;

namespace {

struct LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(LoadWords)
};

constexpr qreal barShare = 0.64; // of its slot
constexpr qsizetype fewestSlots = 8; // or a single month would be a wall

/// Whole actions between the levels of the grid: 1, 2, 5, 10, 20, … with at most five of them.
int stepFor(int most)
{
    for (int decade = 1;; decade *= 10) {
        for (const int step : {1, 2, 5}) {
            if (step * decade * 5 >= most)
                return step * decade;
        }
    }
}

void layOutLevels(LoadLayout &layout, int step, qreal height)
{
    for (int value = 0; value <= layout.highest; value += step) {
        const qreal y = layout.plot.bottom() - layout.plot.height() * value / layout.highest;
        layout.levels.append(y);
        const qreal gap = layout.unit * 6;
        layout.values.append({QRectF(0, y - height / 2, layout.plot.left() - gap, height), QString::number(value)});
    }
}

/// Keeps a label where none stands in its way yet.
void addLabel(QList<ChartLabel> &labels, const ChartLabel &label, qreal gap)
{
    const QRectF wide = label.rect.adjusted(-gap, 0, gap, 0);
    if (std::none_of(
            labels.cbegin(), labels.cend(), [&wide](const ChartLabel &other) { return other.rect.intersects(wide); }))
        labels.append(label);
}

void layOutNames(LoadLayout &layout, const QList<LoadBar> &bars, const QFontMetricsF &metrics, qreal slot)
{
    const auto label = [&](qsizetype bar) {
        const QString words = loadBarName(bars.at(bar));
        const qreal width = metrics.horizontalAdvance(words);
        const QPointF middle(layout.bars.at(bar).center().x(), layout.plot.bottom() + layout.unit * 6);
        return ChartLabel{QRectF(middle.x() - width / 2, middle.y(), width, metrics.height()), words};
    };
    const qreal gap = layout.unit * 8;
    for (qsizetype bar = 0; bar < bars.size(); ++bar) {
        if (bars.at(bar).kind != LoadBar::Kind::Month)
            addLabel(layout.names, label(bar), gap);
    }
    qreal widest = 0;
    for (const LoadBar &bar : bars)
        widest = std::max(widest, metrics.horizontalAdvance(loadBarName(bar)));
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil((widest + gap) / slot)));
    for (qsizetype bar = bars.first().kind == LoadBar::Kind::Earlier ? 1 : 0; bar < bars.size(); bar += every) {
        if (bars.at(bar).kind == LoadBar::Kind::Month)
            addLabel(layout.names, label(bar), gap);
    }
}

} // namespace

LoadLayout layoutLoad(const QList<LoadBar> &bars, const QRectF &rect, const QFontMetricsF &metrics)
{
    LoadLayout layout;
    layout.unit = metrics.height() / 16;
    if (bars.isEmpty())
        return layout;
    int most = 1;
    for (const LoadBar &bar : bars)
        most = std::max(most, bar.actions);
    const int step = stepFor(most);
    layout.highest = (most + step - 1) / step * step;
    const qreal height = metrics.height();
    const qreal left = metrics.horizontalAdvance(QString::number(layout.highest)) + layout.unit * 14;
    // Half a name may reach out at the right; above is room for the number of the highest bar.
    layout.plot = rect.adjusted(left, height * 1.5, -height * 1.5, -height * 1.8);
    layOutLevels(layout, step, height);
    layout.slotCount = std::max(bars.size(), fewestSlots);
    const qreal slot = layout.plot.width() / static_cast<qreal>(layout.slotCount);
    for (qsizetype bar = 0; bar < bars.size(); ++bar) {
        const qreal tall = layout.plot.height() * bars.at(bar).actions / layout.highest;
        const qreal middle = layout.plot.left() + slot * (static_cast<qreal>(bar) + 0.5);
        layout.bars.append(QRectF(middle - slot * barShare / 2, layout.plot.bottom() - tall, slot * barShare, tall));
        const QString number = QString::number(bars.at(bar).actions);
        const qreal width = metrics.horizontalAdvance(number);
        if (bars.at(bar).actions > 0) {
            addLabel(layout.numbers,
                {QRectF(middle - width / 2, layout.bars.last().top() - height - layout.unit * 2, width, height),
                    number},
                layout.unit);
        }
    }
    layOutNames(layout, bars, metrics, slot);
    return layout;
}

QString loadBarName(const LoadBar &bar)
{
    return bar.kind == LoadBar::Kind::Earlier ? LoadWords::tr("Earlier")
        : bar.kind == LoadBar::Kind::Later    ? LoadWords::tr("Later")
                                              : bar.month.shortWords();
}

QString loadBarWords(const QList<LoadBar> &bars, qsizetype at)
{
    const LoadBar &bar = bars.at(at);
    const QString actions = bar.actions == 1 ? LoadWords::tr("1 action") : LoadWords::tr("%1 actions").arg(bar.actions);
    if (bar.kind == LoadBar::Kind::Month)
        return LoadWords::tr("%1: %2").arg(bar.month.words(), actions);
    return bar.kind == LoadBar::Kind::Earlier
        ? LoadWords::tr("before %1: %2").arg(bars.at(at + 1).month.words(), actions)
        : LoadWords::tr("after %1: %2").arg(bars.at(at - 1).month.words(), actions);
}

} // namespace waymark
