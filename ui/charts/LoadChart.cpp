#include "charts/LoadChart.h"

#include "charts/LoadLayout.h"
#include "support/PlainText.h"

#include <QAccessibleWidget>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QPainter>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>
#include <QToolTip>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<LoadChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

/// The chart laid out for one size and font.
class LoadChart::Drawing
{
public:
    Drawing(const QList<LoadBar> &bars, const ChartColours &colours, const QRectF &rect, const QFontMetricsF &metrics)
        : m_layout(layoutLoad(bars, rect, metrics))
        , m_colours(colours)
        , m_rect(rect)
        , m_chart(new QChart)
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        m_chart->setPlotAreaBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->setAnimationOptions(QChart::NoAnimation);
        if (!bars.isEmpty())
            addBars(bars);
        m_chart->resize(rect.size());
        m_chart->setPlotArea(m_layout.plot.translated(-rect.topLeft()));
        m_scene.setSceneRect(QRectF(QPointF(), rect.size()));
    }

    [[nodiscard]] const LoadLayout &layout() const { return m_layout; }

    void paint(QPainter &painter)
    {
        painter.setPen(QPen(m_colours.grid, m_layout.unit));
        for (const qreal y : m_layout.levels)
            painter.drawLine(QPointF(m_layout.plot.left(), y), QPointF(m_layout.plot.right(), y));
        m_scene.render(&painter, m_rect, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
        painter.setPen(QPen(m_colours.axis, m_layout.unit));
        painter.drawLine(m_layout.plot.bottomLeft(), m_layout.plot.bottomRight());
        painter.setPen(m_colours.text);
        for (const ChartLabel &label : m_layout.values)
            painter.drawText(label.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, label.words);
        for (const QList<ChartLabel> &labels : {m_layout.names, m_layout.numbers}) {
            for (const ChartLabel &label : labels)
                painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, label.words);
        }
    }

private:
    void addBars(const QList<LoadBar> &bars)
    {
        auto *set = new QBarSet(QString(), m_chart);
        set->setBrush(m_colours.reading);
        set->setPen(Qt::NoPen);
        for (const LoadBar &bar : bars)
            set->append(bar.actions);
        auto *series = new QBarSeries(m_chart);
        series->append(set);
        const auto slotCount = static_cast<qreal>(m_layout.slotCount);
        series->setBarWidth(m_layout.bars.first().width() * slotCount / m_layout.plot.width());
        m_chart->addSeries(series);
        auto *months = new QValueAxis(m_chart);
        months->setRange(-0.5, slotCount - 0.5);
        auto *actions = new QValueAxis(m_chart);
        actions->setRange(0, m_layout.highest);
        const std::pair<QValueAxis *, Qt::AlignmentFlag> axes[] = {{months, Qt::AlignBottom}, {actions, Qt::AlignLeft}};
        for (const auto &[axis, side] : axes) {
            m_chart->addAxis(axis, side);
            series->attachAxis(axis);
            axis->setVisible(false);
        }
    }

    LoadLayout m_layout;
    ChartColours m_colours;
    QRectF m_rect;
    QGraphicsScene m_scene;
    QChart *m_chart; // owned by the scene
};

LoadChart::LoadChart(const ChartColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
{
    QAccessible::installFactory(&makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLoad({}, {});
}

LoadChart::~LoadChart() = default;

void LoadChart::setLoad(const Load &load, const QString &whose)
{
    m_bars = loadBars(load);
    m_sentence = loadWords(load);
    m_drawing.reset();
    QStringList words{m_sentence};
    for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
        if (m_bars.at(bar).actions > 0)
            words.append(loadBarWords(m_bars, bar));
    }
    setAccessibleName(whose.isEmpty() ? tr("Chart of open actions") : tr("Chart of open actions, %1").arg(whose));
    setAccessibleDescription(words.join(u". "_s));
    update();
}

void LoadChart::setColours(const ChartColours &colours)
{
    m_colours = colours;
    m_drawing.reset();
    update();
}

LoadChart::Drawing &LoadChart::drawing() const
{
    if (!m_drawing)
        m_drawing = std::make_unique<Drawing>(m_bars, m_colours, QRectF(rect()), QFontMetricsF(font(), this));
    return *m_drawing;
}

QString LoadChart::wordsAt(const QPointF &place) const
{
    const LoadLayout &layout = drawing().layout();
    for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
        // A low bar is hard to hit: its whole column counts.
        const QRectF &drawn = layout.bars.at(bar);
        if (place.x() >= drawn.left() && place.x() <= drawn.right() && place.y() >= layout.plot.top())
            return loadBarWords(m_bars, bar);
    }
    return {};
}

QSize LoadChart::sizeHint() const
{
    return {fontMetrics().height() * 40, fontMetrics().height() * 14};
}

QSize LoadChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * 9};
}

void LoadChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_colours.ground);
    if (m_bars.isEmpty()) {
        painter.setPen(m_colours.text);
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    } else {
        drawing().paint(painter);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_colours.reading, 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void LoadChart::resizeEvent(QResizeEvent *event)
{
    m_drawing.reset();
    QWidget::resizeEvent(event);
}

void LoadChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_drawing.reset();
    QWidget::changeEvent(event);
}

bool LoadChart::event(QEvent *event)
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
