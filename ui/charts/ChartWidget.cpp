#include "charts/ChartWidget.h"

#include "support/text/EscapedText.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace waymark {

namespace {

/// Painted widgets are nothing to a screen reader until they say what they are.
QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ChartWidget::ChartWidget(const ChartColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
{
    QAccessible::installFactory(&makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartWidget::setColours(const ChartColours &colours)
{
    m_colours = colours;
    refresh();
}

void ChartWidget::refresh()
{
    forgetDrawing();
    update();
}

QSize ChartWidget::sizeHint() const
{
    return {fontMetrics().height() * 40, fontMetrics().height() * lines().usual};
}

QSize ChartWidget::minimumSizeHint() const
{
    return {fontMetrics().height() * 18, fontMetrics().height() * lines().least};
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_colours.reading, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    forgetDrawing();
    QWidget::resizeEvent(event);
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

bool ChartWidget::event(QEvent *event)
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
