#include "support/form/QuietButton.h"

#include <QPainter>

namespace waymark {

QuietButton::QuietButton(const QString &text, const ThemeSource &themes, QWidget *parent)
    : QPushButton(text, parent)
    , m_themes(themes)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QuietButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 16, qMax(words.height() + 8, 28)};
}

void QuietButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isLit = isEnabled() && (underMouse() || isDown());
    painter.setBrush(isLit ? QBrush(m_themes.now().hover) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() ? QPen(m_themes.now().focus, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(shape, 4, 4);
    painter.setPen(isEnabled() ? m_themes.now().link : m_themes.now().outline);
    QFont underlined = font();
    underlined.setUnderline(isLit);
    painter.setFont(underlined);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace waymark
