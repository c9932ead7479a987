#include "charts/TrajectoryChart.h"

#include "charts/ChartDrawing.h"
#include "charts/ChartPens.h"
#include "support/PlainText.h"

#include <QAccessibleWidget>
#include <QBuffer>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

/// Painted widgets are nothing to a screen reader until they say what they are.
QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<TrajectoryChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

void paintTrajectoryChart(QPainter &painter, const QRectF &rect, const ChartData &data, const ChartColours &colours)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    ChartDrawing(data, colours, rect, painter.font(), metrics).paint(painter);
}

QByteArray trajectorySvg(const ChartData &data, const ChartColours &colours, QSizeF size, const QFont &font,
    const QString &title, const QString &description)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title.toHtmlEscaped()); // it writes both as they are
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.setFont(font);
    paintTrajectoryChart(painter, QRectF(QPointF(), size), data, colours);
    painter.end();
    svg.remove(0, svg.indexOf("<svg"));
    // The report's font is a Noto Sans that bears our name; without it, not the browser's serif one.
    svg.replace(
        "font-family=\"" + font.family().toUtf8() + '"', "font-family=\"Noto Sans, Segoe UI, Arial, sans-serif\"");
    return svg;
}

TrajectoryChart::TrajectoryChart(const ChartColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
{
    QAccessible::installFactory(&makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart"));
}

TrajectoryChart::~TrajectoryChart() = default;

void TrajectoryChart::setData(const ChartData &data)
{
    m_data = data;
    m_drawing.reset();
    setAccessibleName(data.code.isEmpty() ? tr("Chart") : tr("Chart of KPI %1").arg(data.code));
    setAccessibleDescription(data.title + u". "_s + data.rungWords);
    update();
}

void TrajectoryChart::setColours(const ChartColours &colours)
{
    m_colours = colours;
    m_drawing.reset();
    update();
}

const ChartDrawing &TrajectoryChart::drawing() const
{
    if (!m_drawing)
        m_drawing =
            std::make_unique<ChartDrawing>(m_data, m_colours, QRectF(rect()), font(), QFontMetricsF(font(), this));
    return *m_drawing;
}

QString TrajectoryChart::wordsAt(const QPointF &place) const
{
    const ChartLayout &layout = drawing().layout();
    const ChartReading *nearest = nullptr;
    qreal least = layout.unit * 14; // as far from a marker as a finger's width
    const auto look = [&](const ChartReading &reading) {
        const qreal distance = QLineF(layout.at(reading.day(), reading.value), place).length();
        if (distance < least) {
            least = distance;
            nearest = &reading;
        }
    };
    for (const QList<ChartReading> &run : m_data.runs)
        std::for_each(run.begin(), run.end(), look);
    std::for_each(m_data.projections.begin(), m_data.projections.end(), look);
    if (!nearest)
        return {};
    const QString words = u"%1: %2"_s.arg(nearest->period.words(), nearest->words);
    return nearest->isProjected  ? tr("%1, projected").arg(words)
        : nearest->isProvisional ? tr("%1, provisional").arg(words)
                                 : words;
}

QSize TrajectoryChart::sizeHint() const
{
    return {fontMetrics().height() * 40, fontMetrics().height() * 18};
}

QSize TrajectoryChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 11};
}

void TrajectoryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing().paint(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_colours.reading, 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void TrajectoryChart::resizeEvent(QResizeEvent *event)
{
    m_drawing.reset();
    QWidget::resizeEvent(event);
}

void TrajectoryChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_drawing.reset();
    QWidget::changeEvent(event);
}

bool TrajectoryChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainForRichText(words), this);
    return true;
}

} // namespace waymark
