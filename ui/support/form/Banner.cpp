#include "support/form/Banner.h"

#include <QHBoxLayout>
#include <QPainter>

namespace waymark {

Banner::Banner(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_words(new FormLabel(FormLabel::Tone::Body, themes, this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_words, 1);
}

void Banner::addButtons(const QList<QWidget *> &buttons)
{
    for (QWidget *button : buttons)
        m_row->addWidget(button);
}

void Banner::setUrgent(bool isUrgent)
{
    m_isUrgent = isUrgent;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isUrgent ? m_themes.now().warningLine : m_themes.now().line, 1));
    painter.setBrush(m_isUrgent ? m_themes.now().warningGround : m_themes.now().alternateBase);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace waymark
