#include "report/HtmlWriter.h"
#include "report/ReportChart.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString number(qreal value)
{
    return QString::number(value, 'f', 2);
}

QString classOf(const ReportChartStroke &stroke)
{
    QString name;
    switch (stroke.ink) {
    case ReportChartInk::Grid:
        name = u"chart-grid"_s;
        break;
    case ReportChartInk::Axis:
        name = u"chart-axis"_s;
        break;
    case ReportChartInk::Reading:
        name = u"chart-reading"_s;
        break;
    case ReportChartInk::Due:
        name = u"chart-due"_s;
        break;
    case ReportChartInk::Level:
        name = u"chart-level"_s;
        break;
    }
    if (stroke.dash == ReportChartStroke::Dash::Dashed)
        name += u" dashed"_s;
    return stroke.dash == ReportChartStroke::Dash::Dotted ? name + u" dotted"_s : name;
}

void writeStroke(HtmlWriter &out, const ReportChartStroke &stroke)
{
    QStringList points;
    for (const QPointF &point : stroke.points)
        points.append(number(point.x()) + u',' + number(point.y()));
    out.single("polyline", {{"class", classOf(stroke)}, {"points", points.join(u' ')}});
}

void writeMark(HtmlWriter &out, const ReportChartMark &mark)
{
    const QString look = mark.isHollow ? u"chart-hollow"_s : u"chart-dot"_s;
    if (mark.isSignal) {
        out.single("rect",
            {{"class", look}, {"x", number(mark.at.x() - 2.6)}, {"y", number(mark.at.y() - 2.6)}, {"width", u"5.2"_s},
                {"height", u"5.2"_s}});
    } else {
        out.single(
            "circle", {{"class", look}, {"cx", number(mark.at.x())}, {"cy", number(mark.at.y())}, {"r", u"2.4"_s}});
    }
}

void writeLabel(HtmlWriter &out, const ReportChartLabel &label)
{
    QString look = u"chart-text"_s;
    if (label.isStrong)
        look += u" chart-strong"_s;
    if (label.isQuiet)
        look += u" chart-quiet"_s;
    const QString anchor = label.align & Qt::AlignRight ? u"end"_s
        : label.align & Qt::AlignHCenter                ? u"middle"_s
                                                        : u"start"_s;
    out.element("text", label.text,
        {{"class", look}, {"x", number(label.at.x())}, {"y", number(label.at.y())}, {"text-anchor", anchor}});
}

} // namespace

QByteArray ReportChartRenderer::svg(
    const analysis::ChartData &data, const QString &title, const QString &description, const QString &key) const
{
    const ReportChartDrawing drawing = chartDrawing(data, QSizeF(520, 210));
    HtmlWriter out;
    out.open("svg",
        {{"xmlns", u"http://www.w3.org/2000/svg"_s}, {"role", u"img"_s},
            {"viewBox", u"0 0 %1 %2"_s.arg(drawing.size.width()).arg(drawing.size.height())},
            {"aria-labelledby", u"%1-title"_s.arg(key)}, {"aria-describedby", u"%1-desc"_s.arg(key)}});
    out.element("title", title, {{"id", u"%1-title"_s.arg(key)}});
    out.element("desc", description, {{"id", u"%1-desc"_s.arg(key)}});
    for (const ReportChartStroke &stroke : drawing.strokes)
        writeStroke(out, stroke);
    for (const ReportChartMark &mark : drawing.marks)
        writeMark(out, mark);
    for (const ReportChartLabel &label : drawing.labels)
        writeLabel(out, label);
    out.close();
    return out.html();
}

} // namespace waymark
