#include "report/ReportChart.h"

#include "report/ReportStyle.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;
using Dash = ReportChartStroke::Dash;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Builds the drawing from back to front: grid, levels, what is due, readings, legend.
class Draughtsman
{
public:
    Draughtsman(const analysis::ChartData &data, QSizeF size)
        : m_data(data)
        , m_plot(46, 20, size.width() - 46 - 40, size.height() - 20 - 22)
    {
        m_drawing.size = size;
    }

    ReportChartDrawing draw()
    {
        if (m_data.isEmpty() || m_data.valueTicks.isEmpty())
            return m_drawing;
        addGrid();
        addMonths();
        addLevels();
        addDue();
        addReadings();
        addDueLabels();
        addLegend();
        return m_drawing;
    }

private:
    [[nodiscard]] qreal x(QDate day) const
    {
        return m_plot.left() + analysis::placeOf(day, m_data.first, m_data.last) * m_plot.width();
    }
    [[nodiscard]] qreal y(double value) const
    {
        const double low = m_data.valueTicks.first().value;
        const double high = m_data.valueTicks.last().value;
        return m_plot.bottom() - (value - low) / (high - low) * m_plot.height();
    }

    void stroke(const QPolygonF &points, ReportChartInk ink, Dash dash = Dash::None)
    {
        m_drawing.strokes.append({points, ink, dash});
    }
    void label(QPointF at, const QString &text, Qt::Alignment align, bool isStrong = false, bool isQuiet = false)
    {
        m_drawing.labels.append({at, text, align, isStrong, isQuiet});
    }

    void addGrid()
    {
        for (const analysis::ValueTick &tick : m_data.valueTicks) {
            const qreal level = y(tick.value);
            stroke({{m_plot.left(), level}, {m_plot.right(), level}}, ReportChartInk::Grid);
            label({m_plot.left() - 6, level + 3}, tick.words, Qt::AlignRight, false, true);
        }
    }

    void addMonths()
    {
        stroke({m_plot.bottomLeft(), m_plot.bottomRight()}, ReportChartInk::Axis);
        for (const analysis::MonthTick &tick :
            analysis::monthTicks(m_data.first, m_data.last, int(m_plot.width() / 48))) {
            const qreal left = x(tick.month.firstDay());
            stroke({{left, m_plot.bottom()}, {left, m_plot.bottom() + 4}}, ReportChartInk::Axis);
            label({left, m_plot.bottom() + 14}, tick.words, Qt::AlignLeft, false, true);
        }
        for (const Month &month : m_data.seriesBreaks)
            stroke({{x(month.firstDay()), m_plot.top()}, {x(month.firstDay()), m_plot.bottom()}}, ReportChartInk::Axis,
                Dash::Dotted);
    }

    void addLevels()
    {
        for (const analysis::ChartLevel &level : m_data.levels) {
            const bool isLimit = level.kind == analysis::ChartLevel::Kind::Limit;
            stroke({{x(level.from.firstDay()), y(level.value)}, {x(level.to.lastDay()), y(level.value)}},
                ReportChartInk::Level, isLimit ? Dash::Dotted : Dash::None);
        }
    }

    void addDue()
    {
        QPolygonF steps;
        for (const analysis::ChartStep &step : m_data.steps) {
            const QPointF from(x(step.from), y(step.value));
            const QPointF to(x(step.to), y(step.value));
            if (!steps.isEmpty())
                take(steps.constLast(), from);
            take(from, to);
            steps << from << to;
        }
        if (!steps.isEmpty())
            stroke(steps, ReportChartInk::Due, Dash::Dashed);
    }

    void addDueLabels()
    {
        for (const analysis::ChartStep &step : m_data.steps) {
            if (step.isBaseline)
                continue;
            const QPointF from(x(step.from) + 4, y(step.value));
            place({from - QPointF(0, 4), from + QPointF(0, 11)}, step.words, false);
        }
    }

    /// Keeps labels off a line.
    void take(QPointF from, QPointF to) { m_taken.append(QRectF(from, to).normalized().adjusted(-1, -1, 1, 1)); }

    void takeSlope(QPointF from, QPointF to)
    {
        constexpr int parts = 8;
        for (int part = 0; part < parts; ++part)
            take(from + (to - from) * part / parts, from + (to - from) * (part + 1) / parts);
    }

    /// Writes at the first of these places that is free; where none is, the table has the number.
    void place(const QList<QPointF> &places, const QString &text, bool isStrong)
    {
        const qreal width = 5.0 * double(text.size());
        for (const QPointF &at : places) {
            const QRectF box(at.x(), at.y() - chartTextSize, width, chartTextSize + 1.5);
            const bool isFree = std::none_of(
                m_taken.cbegin(), m_taken.cend(), [&box](const QRectF &taken) { return taken.intersects(box); });
            if (!isFree || box.top() < m_plot.top() - 6 || box.bottom() > m_plot.bottom() + 2)
                continue;
            m_taken.append(box);
            label(at, text, Qt::AlignLeft, isStrong);
            return;
        }
    }

    void addReading(const analysis::ChartReading &reading)
    {
        const qreal at = x(reading.day());
        if (reading.low && reading.high)
            stroke({{at, y(*reading.low)}, {at, y(*reading.high)}}, ReportChartInk::Reading);
        m_drawing.marks.append(
            {{at, y(reading.value)}, reading.isProvisional || reading.isProjected, reading.isSignal});
    }

    void addReadings()
    {
        const analysis::ChartReading *last = nullptr;
        for (const QList<analysis::ChartReading> &run : m_data.runs) {
            QPolygonF points;
            for (const analysis::ChartReading &reading : run) {
                const QPointF at(x(reading.day()), y(reading.value));
                if (!points.isEmpty())
                    takeSlope(points.constLast(), at);
                points << at;
                addReading(reading);
                last = &reading;
            }
            if (points.size() > 1 && m_data.isJoined())
                stroke(points, ReportChartInk::Reading);
        }
        for (const analysis::ChartReading &reading : m_data.projections) {
            if (last)
                stroke({{x(last->day()), y(last->value)}, {x(reading.day()), y(reading.value)}}, ReportChartInk::Reading,
                    Dash::Dashed);
            addReading(reading);
        }
        if (!last)
            return;
        const QPointF at(x(last->day()), y(last->value));
        place({at + QPointF(6, 3), at + QPointF(5, -6), at + QPointF(5, 12), at + QPointF(5, -15), at + QPointF(5, 21)},
            last->words.section(u" ("_s, 0, 0), true);
    }

    /// A sample and its name; returns where the next begins.
    qreal addEntry(qreal left, ReportChartInk ink, Dash dash, const QString &name, bool hasMark, bool isHollow = false)
    {
        constexpr qreal middle = 7;
        if (!hasMark || m_data.isJoined())
            stroke({{left, middle}, {left + 20, middle}}, ink, dash);
        if (hasMark)
            m_drawing.marks.append({{left + 10, middle}, isHollow, false});
        label({left + 25, middle + 3}, name, Qt::AlignLeft, false, true);
        return left + 25 + 4.9 * double(name.size()) + 14;
    }

    void addLegend()
    {
        qreal left = m_plot.left();
        left = addEntry(left, ReportChartInk::Reading, Dash::None, ChartWords::tr("Reading"), true);
        if (!m_data.steps.isEmpty())
            left = addEntry(left, ReportChartInk::Due, Dash::Dashed, ChartWords::tr("Due by then"), false);
        bool isAnyProvisional = false;
        for (const QList<analysis::ChartReading> &run : m_data.runs) {
            for (const analysis::ChartReading &reading : run)
                isAnyProvisional = isAnyProvisional || reading.isProvisional;
        }
        if (isAnyProvisional)
            left = addEntry(left, ReportChartInk::Reading, Dash::None, ChartWords::tr("Provisional"), true, true);
        bool hasMiddle = false;
        bool hasLimits = false;
        for (const analysis::ChartLevel &level : m_data.levels)
            (level.kind == analysis::ChartLevel::Kind::Limit ? hasLimits : hasMiddle) = true;
        if (hasMiddle)
            left = addEntry(left, ReportChartInk::Level, Dash::None,
                hasLimits ? ChartWords::tr("Mean") : ChartWords::tr("Median"), false);
        if (hasLimits)
            addEntry(left, ReportChartInk::Level, Dash::Dotted, ChartWords::tr("Limits"), false);
    }

    const analysis::ChartData &m_data;
    QRectF m_plot;
    ReportChartDrawing m_drawing;
    QList<QRectF> m_taken; ///< where no label may stand
};

QPen penOf(const ReportChartStroke &stroke)
{
    QPen pen;
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    switch (stroke.ink) {
    case ReportChartInk::Grid:
        pen = QPen(report_style::line, 0.6);
        break;
    case ReportChartInk::Axis:
        pen = QPen(report_style::edge, 0.8);
        break;
    case ReportChartInk::Reading:
        pen = QPen(report_style::accent, 1.6);
        break;
    case ReportChartInk::Due:
        pen = QPen(report_style::ink, 1.2);
        break;
    case ReportChartInk::Level:
        pen = QPen(report_style::edge, 0.8);
        break;
    }
    if (stroke.dash == Dash::Dashed)
        pen.setDashPattern({5 / pen.widthF(), 3 / pen.widthF()});
    else if (stroke.dash == Dash::Dotted)
        pen.setDashPattern({1.2 / pen.widthF(), 2.4 / pen.widthF()});
    return pen;
}

} // namespace

ReportChartDrawing chartDrawing(const analysis::ChartData &data, QSizeF size)
{
    return Draughtsman(data, size).draw();
}

void paintChart(QPainter &painter, QPointF topLeft, const ReportChartDrawing &drawing, const PdfFonts &fonts)
{
    painter.save();
    painter.translate(topLeft);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const ReportChartStroke &stroke : drawing.strokes) {
        painter.setPen(penOf(stroke));
        painter.drawPolyline(stroke.points);
    }
    painter.setPen(QPen(report_style::accent, 1.3));
    for (const ReportChartMark &mark : drawing.marks) {
        painter.setBrush(mark.isHollow ? QColor(Qt::white) : report_style::accent);
        if (mark.isSignal)
            painter.drawRect(QRectF(mark.at - QPointF(2.6, 2.6), QSizeF(5.2, 5.2)));
        else
            painter.drawEllipse(mark.at, 2.4, 2.4);
    }
    for (const ReportChartLabel &label : drawing.labels) {
        const QFont font = fonts.figureFont(chartTextSize, label.isStrong);
        const qreal width = QFontMetricsF(font).horizontalAdvance(label.text);
        const qreal shift = label.align & Qt::AlignRight ? width : label.align & Qt::AlignHCenter ? width / 2 : 0;
        painter.setFont(font);
        painter.setPen(label.isQuiet ? report_style::quiet : report_style::ink);
        painter.drawText(label.at - QPointF(shift, 0), label.text);
    }
    painter.restore();
}

} // namespace waymark
