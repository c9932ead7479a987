#pragma once

#include "analysis/ChartData.h"
#include "report/ChartRenderer.h"
#include "report/pdf/PdfFonts.h"

#include <QPainter>
#include <QPolygonF>

namespace waymark {

/// What a stroke or a mark of a chart stands for; each output has its own colour for it. Never told by colour alone:
/// lines differ in dash, marks in shape, and each is named in the legend.
enum class ReportChartInk { Grid, Axis, Reading, Due, Level };

struct ReportChartStroke
{
    QPolygonF points;
    ReportChartInk ink = ReportChartInk::Grid;
    enum class Dash { None, Dashed, Dotted } dash = Dash::None;
};

struct ReportChartMark
{
    QPointF at;
    bool isHollow = false;
    bool isSignal = false; ///< a square instead of a circle
};

struct ReportChartLabel
{
    QPointF at; ///< the baseline's start, middle or end
    QString text;
    Qt::Alignment align = Qt::AlignLeft;
    bool isStrong = false;
    bool isQuiet = false;
};

/// A chart as strokes, marks and words in a box; units are points.
struct ReportChartDrawing
{
    QSizeF size;
    QList<ReportChartStroke> strokes;
    QList<ReportChartMark> marks;
    QList<ReportChartLabel> labels;
};

/// Size of all words in a drawing.
inline constexpr int chartTextSize = 8;

[[nodiscard]] ReportChartDrawing chartDrawing(const analysis::ChartData &data, QSizeF size);

/// With the colours of paper.
void paintChart(QPainter &painter, QPointF topLeft, const ReportChartDrawing &drawing, const PdfFonts &fonts);

/// The same drawing as SVG, for HTML reports.
class ReportChartRenderer : public ChartRenderer
{
public:
    [[nodiscard]] QByteArray svg(const analysis::ChartData &data, const QString &title, const QString &description,
        const QString &key) const override;
};

} // namespace waymark
