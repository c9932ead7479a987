#include "charts/LoadChart.h"

#include "charts/LoadLayout.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

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
    : ChartWidget(colours, parent)
{
    setLoad({}, {});
}

LoadChart::~LoadChart() = default;

void LoadChart::setLoad(const Load &load, const QString &whose)
{
    m_bars = loadBars(load);
    m_sentence = loadWords(load);
    QStringList words{m_sentence};
    for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
        if (m_bars.at(bar).actions > 0)
            words.append(loadBarWords(m_bars, bar));
    }
    setAccessibleName(whose.isEmpty() ? tr("Chart of open actions") : tr("Chart of open actions, %1").arg(whose));
    setAccessibleDescription(words.join(u". "_s));
    refresh();
}

LoadChart::Drawing &LoadChart::drawing() const
{
    if (!m_drawing)
        m_drawing = std::make_unique<Drawing>(m_bars, colours(), QRectF(rect()), QFontMetricsF(font(), this));
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

void LoadChart::paintChart(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours().ground);
    if (m_bars.isEmpty()) {
        painter.setPen(colours().text);
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    } else {
        drawing().paint(painter);
    }
}

void LoadChart::forgetDrawing()
{
    m_drawing.reset();
}

} // namespace waymark
