#include "pages/ReportChartRenderer.h"

#include "charts/ChartPicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace waymark {

namespace {

constexpr QSizeF usualSize(736, 300); // CSS pixels: as wide as the page shows it
constexpr int figureTextSize = 13;
constexpr int cssDotsPerMetre = 3780; // 96 to the inch, as in CSS
constexpr int sharpness = 2;

/// Every line and word of the drawing bears one of these colours.
QByteArray withVariables(QByteArray svg, const ChartColours &colours)
{
    const auto follow = [&svg](const QColor &colour, const QByteArray &name) {
        const QByteArray plain = colour.name().toLatin1();
        svg.replace('"' + plain + '"', "\"var(--" + name + ", " + plain + ")\"");
    };
    follow(colours.ground, "ground");
    follow(colours.text, "text");
    follow(colours.grid, "line");
    follow(colours.axis, "edge");
    follow(colours.reading, "accent");
    follow(colours.baseline, "quiet");
    follow(colours.improvement, "improvement");
    follow(colours.concern, "concern");
    return svg;
}

} // namespace

ReportChartRenderer::ReportChartRenderer(const PdfFonts &fonts)
    : m_fonts(fonts)
{
}

QByteArray ReportChartRenderer::svg(
    const analysis::ChartData &data, const QString &title, const QString &description, const QString &key) const
{
    const ChartColours colours = ChartColours::report();
    const QFont font = m_fonts.figureFont(figureTextSize);
    const QSizeF size(usualSize.width(), svgHeight(data, usualSize.width(), font, usualSize.height()));
    QByteArray svg = withVariables(trajectorySvg(data, colours, size, font, title, description), colours);
    const QByteArray id = key.toUtf8();
    svg.replace(0, 4, "<svg role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-description\"");
    svg.replace(svg.indexOf("<title"), 6, "<title id=\"" + id + "-title\"");
    svg.replace(svg.indexOf("<desc"), 5, "<desc id=\"" + id + "-description\"");
    return svg;
}

ChartPng ReportChartRenderer::png(const analysis::ChartData &data) const
{
    const ChartColours colours = ChartColours::report();
    const QFont font = m_fonts.figureFont(figureTextSize);
    const QSize size = QSizeF(usualSize.width(), svgHeight(data, usualSize.width(), font, usualSize.height())).toSize();
    QImage image(size * sharpness, QImage::Format_RGB32);
    // The painter measures words as on a page of 96 to the inch; a program that shows it is told of the finer grain.
    image.setDotsPerMeterX(cssDotsPerMetre);
    image.setDotsPerMeterY(cssDotsPerMetre);
    image.fill(colours.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sharpness, sharpness);
    painter.setFont(font);
    paintTrajectoryChart(painter, QRectF(QPointF(), size), data, colours);
    painter.end();
    image.setDotsPerMeterX(cssDotsPerMetre * sharpness);
    image.setDotsPerMeterY(cssDotsPerMetre * sharpness);
    ChartPng png{{}, size.width(), size.height()};
    QBuffer buffer(&png.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace waymark
