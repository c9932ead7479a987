#include "views/plan/StatusToggle.h"

#include "support/StatusChip.h"
#include "support/text/EscapedText.h"

#include <QPainter>

namespace waymark {

namespace {

constexpr int toggleMargin = 6;
constexpr int toggleGap = 5;

} // namespace

StatusToggle::StatusToggle(Status status, const ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
    , m_themes(themes)
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
        painter.setPen(isChecked() ? QPen(m_themes.now().accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? m_themes.now().selection : m_themes.now().hover);
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_themes.now().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 6, 6);
    }
    const int side = statusChipSide(painter.fontMetrics());
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect chip(isRightToLeft ? width() - toggleMargin - side : toggleMargin, 0, side, height());
    paintStatusChip(painter, chip, m_status, m_themes.now());
    painter.setPen(m_count == 0 ? m_themes.now().mutedText : m_themes.now().text);
    const QRect number = rect().adjusted(isRightToLeft ? toggleMargin : toggleMargin + side + toggleGap, 0,
        isRightToLeft ? -toggleMargin - side - toggleGap : 0, 0);
    painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeading, QString::number(m_count));
}

} // namespace waymark
