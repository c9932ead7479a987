#include "views/plan/StatusToggle.h"

#include "support/PlainText.h"
#include "support/StatusChip.h"

#include <QPainter>

namespace waymark {

namespace {

constexpr int toggleMargin = 6;
constexpr int toggleGap = 5;

} // namespace

StatusToggle::StatusToggle(Status status, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusToggle::setCount(int count, const QString &spoken)
{
    m_count = count;
    setAccessibleName(tr("Show only: %1, %2 actions").arg(spoken).arg(count));
    setToolTip(plainForRichText(tr("%1: %2").arg(spoken).arg(count)));
    updateGeometry();
    update();
}

void StatusToggle::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize StatusToggle::sizeHint() const
{
    const int side = statusChipSide(fontMetrics());
    return {2 * toggleMargin + side + toggleGap + fontMetrics().horizontalAdvance(QString::number(m_count)),
        qMax(28, side + 8)};
}

void StatusToggle::enterEvent(QEnterEvent *)
{
    update();
}

void StatusToggle::leaveEvent(QEvent *)
{
    update();
}

void StatusToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(m_theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? m_theme.selection : m_theme.hover);
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 6, 6);
    }
    const int side = statusChipSide(painter.fontMetrics());
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect chip(isRightToLeft ? width() - toggleMargin - side : toggleMargin, 0, side, height());
    paintStatusChip(painter, chip, m_status, m_theme);
    painter.setPen(m_count == 0 ? m_theme.mutedText : m_theme.text);
    const QRect number = rect().adjusted(isRightToLeft ? toggleMargin : toggleMargin + side + toggleGap, 0,
        isRightToLeft ? -toggleMargin - side - toggleGap : 0, 0);
    painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeading, QString::number(m_count));
}

} // namespace waymark
