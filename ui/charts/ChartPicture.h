#pragma once

#include "analysis/ChartData.h"
#include "charts/ChartColours.h"

#include <QFont>
#include <QImage>
#include <QRectF>

class QPainter;

namespace waymark {

/// Paints a KPI's chart into a rectangle, as vectors, on a page as on a screen: readings, target steps, baseline and
/// what was reckoned, with a key. Lengths and words follow the painter's font. The title is not part of it: it is text
/// beside it.
void paintTrajectoryChart(
    QPainter &painter, const QRectF &rect, const analysis::ChartData &data, const ChartColours &colours);

/// The same as an <svg> element for a web page (no prologue), with a title and a description for those who cannot see
/// it. Size and font are in CSS pixels; it scales. Where the reader's machine has not got the font, it takes one like
/// it.
[[nodiscard]] QByteArray trajectorySvg(const analysis::ChartData &data, const ChartColours &colours, QSizeF size,
    const QFont &font, const QString &title, const QString &description);

/// How high such an <svg> must be for its words to have room, at least `usual`.
[[nodiscard]] qreal svgHeight(const analysis::ChartData &data, qreal width, const QFont &font, qreal usual);

/// A chart that stands by itself, outside of the program: with what is measured and where it stands above, and what
/// happened and stands beside it beneath, on the light ground of a report whatever the screen's. As high as its words
/// need.
struct ChartPicture
{
    analysis::ChartData data;
    QStringList context; ///< sentences to stand under the title
    QFont font;
    qreal width = 960; ///< logical pixels

    /// A whole file, its title and description as the picture's.
    [[nodiscard]] QByteArray svg() const;
    /// So many pixels for each logical one.
    [[nodiscard]] QImage image(qreal scale) const;
    /// Everything it says, for those who cannot see it.
    [[nodiscard]] QString description() const;
};

} // namespace waymark
