#include "support/form/FieldFrame.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace waymark {

FieldFrame::FieldFrame(QWidget *editor, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_themes(themes)
{
    setAttribute(Qt::WA_Hover);
    auto *inside = new QVBoxLayout(this);
    // A line edit brings two pixels of its own.
    const int side = qobject_cast<QLineEdit *>(editor) ? 6 : 8;
    inside->setContentsMargins(side, 6, side, 6);
    inside->addWidget(editor);
    setFocusProxy(editor);
    editor->installEventFilter(this);
    themes.follow(this, [this](const Theme &) { dress(); });
}

void FieldFrame::setCalm(bool isCalm)
{
    m_isCalm = isCalm;
    QMargins room = layout()->contentsMargins();
    room.setTop(isCalm ? 4 : 6);
    room.setBottom(room.top());
    layout()->setContentsMargins(room);
    update();
}

void FieldFrame::setRefused(bool isRefused)
{
    m_isRefused = isRefused;
    update();
}

void FieldFrame::dress()
{
    QPalette colours = paletteOf(m_themes.now());
    colours.setColor(QPalette::Base, Qt::transparent);
    m_editor->setPalette(colours);
    update();
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    const bool hasKeyboard = m_editor->hasFocus();
    const bool isResting = m_isCalm && !hasKeyboard && !m_isRefused;
    if (isResting && !underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasKeyboard || m_themes.now().name == QLatin1StringView("contrast") ? 2 : 1;
    const QColor edge = hasKeyboard ? m_themes.now().focus
        : m_isRefused               ? m_themes.now().warningLine
        : isResting                 ? m_themes.now().line
                                    : m_themes.now().outline;
    const double inset = width / 2;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
    painter.fillPath(shape, m_themes.now().base);
    if (m_isRefused) {
        // A bar besides the colour, which the keyboard's edge takes over and high contrast does not have.
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, 5, height()), m_themes.now().warningLine);
        painter.setClipping(false);
    }
    painter.setPen(QPen(edge, width));
    painter.drawPath(shape);
}

} // namespace waymark
