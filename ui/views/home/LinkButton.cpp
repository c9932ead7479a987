#include "views/home/LinkButton.h"

#include "support/Icons.h"

#include <QPainter>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 20;
constexpr int linkMargin = 8;

} // namespace

LinkButton::LinkButton(
    const QString &icon, const QString &words, const QString &more, const ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_more(more)
    , m_themes(themes)
{
    setText(words);
    setAccessibleName(more.isEmpty() ? words : words + u", "_s + more);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const int lines = m_more.isEmpty() ? 1 : 2;
    return {320, qMax(36, lines * fontMetrics().lineSpacing() + 2 * linkMargin)};
}

void LinkButton::enterEvent(QEnterEvent *)
{
    update();
}

void LinkButton::leaveEvent(QEvent *)
{
    update();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_themes.now().hover);
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_themes.now().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 6, 6);
    }
    iconOf(m_icon, m_themes.now().accent, m_themes.now().outline)
        .paint(&painter, QRect(linkMargin, linkMargin, iconSide, qMin(height() - 2 * linkMargin, iconSide)));
    const int left = 2 * linkMargin + iconSide + 4;
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.lineSpacing();
    const int width = this->width() - left - linkMargin;
    const int top = m_more.isEmpty() ? (height() - line) / 2 : (height() - 2 * line) / 2;
    painter.setPen(m_themes.now().text);
    painter.drawText(QRect(left, top, width, line), Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(text(), Qt::ElideRight, width));
    painter.setPen(m_themes.now().mutedText);
    painter.drawText(QRect(left, top + line, width, line), Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(m_more, Qt::ElideMiddle, width));
}

} // namespace waymark
