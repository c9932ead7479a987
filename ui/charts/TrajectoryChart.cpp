#include "charts/TrajectoryChart.h"

#include "analysis/charts/ChartPeriod.h"
#include "analysis/charts/ChartWords.h"
#include "charts/ChartDrawing.h"
#include "charts/ChartFitting.h"

#include <QKeyEvent>
#include <QPainter>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

TrajectoryChart::TrajectoryChart(const ChartColours &colours, QWidget *parent)
    : ChartWidget(colours, parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Chart"));
}

TrajectoryChart::~TrajectoryChart() = default;

QList<int> TrajectoryChart::periods()
{
    return {12, 24, 36, 0};
}

void TrajectoryChart::setData(const ChartData &data)
{
    const bool isSame = m_data.kpi == data.kpi;
    m_data = data;
    const QList<ChartReading> readings = readingsInOrder(m_data);
    const auto isChosen = [this](const ChartReading &reading) { return reading.period == m_chosen; };
    if (!isSame || std::none_of(readings.begin(), readings.end(), isChosen))
        m_chosen = {};
    look();
    say();
    Q_EMIT chosenChanged();
}

void TrajectoryChart::setMonths(int months)
{
    if (m_months == months)
        return;
    m_months = months;
    look();
    Q_EMIT monthsChanged(months);
}

void TrajectoryChart::zoom(bool isCloser)
{
    // Periods that show all of the chart are one and the same.
    QList<int> steps;
    for (const int months : periods()) {
        if (months == 0 || (!m_data.isEmpty() && m_data.first.monthsTo(m_data.last) >= months))
            steps.append(months);
    }
    const qsizetype at = std::max<qsizetype>(0, steps.contains(m_months) ? steps.indexOf(m_months) : steps.size() - 1);
    setMonths(steps.at(std::clamp<qsizetype>(at + (isCloser ? -1 : 1), 0, steps.size() - 1)));
}

void TrajectoryChart::look()
{
    const ChartPeriod period = periodOf(m_data, m_months, m_chosen);
    m_shown = cutToMonths(m_data, period.first, period.last);
    refresh();
    setMinimumHeight(leastChartHeight(m_shown, width(), QFontMetricsF(font(), this)));
}

void TrajectoryChart::choose(Month period)
{
    const QList<ChartReading> readings = readingsInOrder(m_data);
    const bool isThere = std::any_of(
        readings.begin(), readings.end(), [period](const ChartReading &reading) { return reading.period == period; });
    if (!isThere || period == m_chosen)
        return;
    m_chosen = period;
    if (periodOf(m_data, m_months, m_chosen) != ChartPeriod{m_shown.first, m_shown.last})
        look();
    update();
    say();
    Q_EMIT chosenChanged();
}

QString TrajectoryChart::chosenWords() const
{
    for (const ChartReading &reading : readingsInOrder(m_data)) {
        if (reading.period == m_chosen)
            return readingSentence(reading);
    }
    return {};
}

void TrajectoryChart::say()
{
    const QString name = m_data.code.isEmpty() ? tr("Chart") : tr("Chart of KPI %1").arg(m_data.code);
    const QString chosen = chosenWords();
    // A screen reader says the new name of what has the keyboard.
    setAccessibleName(chosen.isEmpty() ? name : u"%1, %2"_s.arg(name, chosen));
    setAccessibleDescription(m_data.title + u". "_s + m_data.rungWords);
}

const ChartDrawing &TrajectoryChart::drawing() const
{
    if (!m_drawing)
        m_drawing =
            std::make_unique<ChartDrawing>(m_shown, colours(), QRectF(rect()), font(), QFontMetricsF(font(), this));
    return *m_drawing;
}

std::optional<ChartReading> TrajectoryChart::readingAt(const QPointF &place) const
{
    const ChartLayout &layout = drawing().layout();
    std::optional<ChartReading> nearest;
    qreal least = layout.unit * 14; // as far from a marker as a finger's width
    for (const ChartReading &reading : readingsInOrder(m_shown)) {
        const qreal distance = QLineF(layout.at(reading.day(), reading.value), place).length();
        if (distance < least) {
            least = distance;
            nearest = reading;
        }
    }
    return nearest;
}

QString TrajectoryChart::wordsAt(const QPointF &place) const
{
    if (m_shown.isEmpty())
        return {};
    if (const std::optional<ChartReading> reading = readingAt(place))
        return readingSentence(*reading);
    for (const ChartFlag &flag : drawing().layout().flags) {
        if (flag.label.rect.contains(place))
            return noteSentences(m_shown).mid(flag.first, flag.last - flag.first + 1).join(u'\n');
    }
    return {};
}

void TrajectoryChart::paintChart(QPainter &painter)
{
    drawing().paint(painter);
    const ChartLayout &layout = drawing().layout();
    for (const ChartReading &reading : readingsInOrder(m_shown)) {
        if (reading.period != m_chosen)
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().text, layout.unit * 2));
        painter.drawEllipse(layout.at(reading.day(), reading.value), layout.unit * 12, layout.unit * 12);
    }
}

void TrajectoryChart::forgetDrawing()
{
    m_drawing.reset();
}

bool TrajectoryChart::walk(int key)
{
    const QList<ChartReading> readings = readingsInOrder(m_data);
    if (readings.isEmpty())
        return false;
    qsizetype at = -1;
    for (qsizetype index = 0; index < readings.size(); ++index)
        at = readings.at(index).period == m_chosen ? index : at;
    const qsizetype last = readings.size() - 1;
    if (key == Qt::Key_Home)
        at = 0;
    else if (key == Qt::Key_End || at < 0)
        at = last; // what is asked first is how it stands now
    else
        at = std::clamp<qsizetype>(at + (key == Qt::Key_Left ? -1 : 1), 0, last);
    choose(readings.at(at).period);
    return true;
}

void TrajectoryChart::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    bool isOurs = isPlain;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        isOurs = isPlain && walk(event->key());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift
    case Qt::Key_PageUp:
        if (isPlain)
            zoom(true);
        break;
    case Qt::Key_Minus:
    case Qt::Key_PageDown:
        if (isPlain)
            zoom(false);
        break;
    case Qt::Key_0:
        if (isPlain)
            setMonths(0);
        break;
    default:
        isOurs = false;
    }
    if (!isOurs)
        ChartWidget::keyPressEvent(event);
}

void TrajectoryChart::mouseMoveEvent(QMouseEvent *event)
{
    if (const std::optional<ChartReading> reading = readingAt(event->position()))
        choose(reading->period);
}

void TrajectoryChart::mousePressEvent(QMouseEvent *event)
{
    if (const std::optional<ChartReading> reading = readingAt(event->position()))
        choose(reading->period);
    ChartWidget::mousePressEvent(event);
}

void TrajectoryChart::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0) {
        ChartWidget::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0);
    event->accept();
}

void TrajectoryChart::resizeEvent(QResizeEvent *event)
{
    ChartWidget::resizeEvent(event);
    setMinimumHeight(leastChartHeight(m_shown, width(), QFontMetricsF(font(), this)));
}

} // namespace waymark
