#include "charts/ChartPens.h"

namespace waymark {

QPen chartPen(LegendEntry::Kind kind, const ChartColours &colours, qreal unit)
{
    const auto dashed = [unit](const QColor &colour, qreal width, const QList<qreal> &dashes) {
        QPen pen(colour, unit * width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
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
    case Kind::Signal:
        return dashed(colours.reading, 1.2, {});
    case Kind::Target:
        return dashed(colours.target, 1.6, {6, 3});
    case Kind::Baseline:
        return dashed(colours.baseline, 1.6, {1, 2});
    case Kind::Median:
    case Kind::Mean:
        return dashed(colours.reckoned, 1.2, {});
    case Kind::Limit:
        return dashed(colours.reckoned, 1.2, {7, 3, 1.5, 3});
    case Kind::SeriesBreak:
        return dashed(colours.axis, 1.2, {2, 4});
    }
    return {};
}

} // namespace waymark
