#include "charts/ChartPens.h"

#include <QtMath>

#include <cmath>

namespace waymark {

QPen chartPen(LegendEntry::Kind kind, const ChartColours &colours, qreal unit)
{
    const auto dashed = [unit](const QColor &colour, qreal width, const QList<qreal> &dashes) {
        QPen pen(colour, unit * width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        return pen;
    };
    const auto dotted = [unit](const QColor &colour, qreal width) {
        QPen pen(colour, unit * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setDashPattern({0.1, 3});
        return pen;
    };
    using Kind = LegendEntry::Kind;
    switch (kind) {
    case Kind::Reading:
    case Kind::Provisional:
        return dashed(colours.reading, 2, {});
    case Kind::Projected:
        return dashed(colours.reading, 2, {3, 2});
    case Kind::Range:
        return dashed(colours.reading, 1.2, {});
    case Kind::Improvement:
        return dashed(colours.improvement, 1.8, {});
    case Kind::Concern:
        return dashed(colours.concern, 1.8, {});
    case Kind::Change:
        return dashed(colours.reading, 1.8, {});
    case Kind::Target:
        return dashed(colours.target, 1.6, {6, 3});
    case Kind::Hopeful:
        return dashed(colours.target, 1, {9, 2, 2, 2});
    case Kind::Cautious:
        return dashed(colours.target, 1, {3, 3});
    case Kind::Tolerance:
        return dashed(colours.baseline, 1, {});
    case Kind::Baseline:
        return dashed(colours.baseline, 1.6, {2, 2});
    case Kind::Comparator:
        return dotted(colours.text, 2);
    case Kind::Median:
    case Kind::Mean:
        return dashed(colours.reckoned, 1.2, {});
    case Kind::Limit:
        return dashed(colours.reckoned, 1.2, {7, 3, 1.5, 3});
    case Kind::SeriesBreak:
        return dashed(colours.axis, 1.2, {2, 4});
    case Kind::Note:
        return dashed(colours.axis, 1, {});
    }
    return {};
}

QPolygonF signalOutline(LegendEntry::Kind kind, qreal unit)
{
    const int corners = kind == LegendEntry::Kind::Improvement ? 4 : kind == LegendEntry::Kind::Concern ? 3 : 6;
    const qreal reach = unit * (corners == 4 ? 9.2 : corners == 3 ? 11 : 8.5);
    // A square lies on its side, a triangle stands on its point, a hexagon on a side.
    const qreal turn = corners == 4 ? 45 : corners == 3 ? 90 : 0;
    QPolygonF outline;
    for (int corner = 0; corner < corners; ++corner) {
        const qreal angle = qDegreesToRadians(turn + 360.0 * corner / corners);
        outline.append(QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    return outline;
}

} // namespace waymark
