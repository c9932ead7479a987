#include "views/inspector/StatusButton.h"

#include "support/StatusChip.h"
#include "support/text/EscapedText.h"

#include <QKeyEvent>
#include <QPainter>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonPadding = 8; ///< inside the edge
constexpr int markSide = 16; ///< of the round mark
constexpr int buttonGap = 8;

/// "Action on target" says no more than "On target", and less is easier to read.
bool repeats(const QString &definition, const QString &word)
{
    return definition.isEmpty()
        || (definition.endsWith(word, Qt::CaseInsensitive) && definition.count(u' ') <= word.count(u' ') + 1);
}

} // namespace

StatusButton::StatusButton(Status status, int key, const ThemeSource &themes, QWidget *parent)
    : QRadioButton(parent)
    , m_status(status)
    , m_key(key)
    , m_themes(themes)
{
    // Which one is checked follows the plan, not the last click: the choice may be refused.
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusButton::setWords(const query::StatusName &name)
{
    m_name = name;
    setAccessibleName(name.colour.isEmpty() ? name.word : u"%1, %2"_s.arg(name.word, name.colour));
    setAccessibleDescription(tr("%1. Key %2").arg(name.definition).arg(m_key));
    updateGeometry();
    update();
}

void StatusButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setToolTip(isFolded ? plainForRichText(m_name.definition) : QString());
    updateGeometry();
    update();
}

int StatusButton::textLeft() const
{
    return buttonPadding + markSide + buttonGap + statusChipSide(fontMetrics()) + buttonGap;
}

QRect StatusButton::definitionRect(int width) const
{
    const int top = buttonPadding / 2 + qMax(statusChipSide(fontMetrics()), fontMetrics().height());
    const QRect room(textLeft(), top, qMax(60, width - textLeft() - buttonPadding), 1000);
    if (m_isFolded || repeats(m_name.definition, m_name.word))
        return {room.topLeft(), QSize(0, 0)};
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, m_name.definition);
}

int StatusButton::heightForWidth(int width) const
{
    const QRect definition = definitionRect(width);
    return qMax(32, definition.y() + definition.height() + buttonPadding / 2 + 2);
}

QSize StatusButton::sizeHint() const
{
    return {280, heightForWidth(280)};
}

QSize StatusButton::minimumSizeHint() const
{
    return {textLeft() + 60, 32};
}

void StatusButton::nextCheckState()
{
    Q_EMIT chosen(m_status);
}

void StatusButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
    case Qt::Key_Right:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->modifiers()) {
            Q_EMIT chosen(m_status);
            return;
        }
        break;
    default:
        break;
    }
    const int key = event->key() - Qt::Key_0;
    if (key >= 1 && key <= int(chosenStatuses.size()) && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT keyed(key);
        return;
    }
    QRadioButton::keyPressEvent(event);
}

void StatusButton::paintMark(QPainter &painter, const QRect &line) const
{
    QRectF mark(buttonPadding + 0.5, 0, markSide - 1, markSide - 1);
    mark.moveTop(line.center().y() - markSide / 2.0 + 1);
    painter.setPen(QPen(isChecked() ? m_themes.now().accent : m_themes.now().outline, isChecked() ? 2 : 1));
    painter.setBrush(m_themes.now().base);
    painter.drawEllipse(mark);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_themes.now().accent);
        painter.drawEllipse(mark.center(), 4, 4);
    }
}

void StatusButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? m_themes.now().selection : m_themes.now().hover);
        painter.drawRoundedRect(shape, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_themes.now().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, 5, 5);
    }
    const QRect definition = definitionRect(width());
    const QRect line(0, buttonPadding / 2, width(),
        definition.height() > 0 ? definition.y() - buttonPadding / 2 : height() - buttonPadding);
    paintMark(painter, line);
    const int side = statusChipSide(fontMetrics());
    paintStatusChip(
        painter, QRect(buttonPadding + markSide + buttonGap, line.y(), side, line.height()), m_status, m_themes.now());

    const QRect words(textLeft(), line.y(), width() - textLeft() - buttonPadding, line.height());
    painter.setPen(isChecked() ? m_themes.now().selectionText : m_themes.now().mutedText);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_key));
    if (definition.height() > 0)
        painter.drawText(QRect(definition.topLeft(), QSize(width() - textLeft() - buttonPadding, definition.height())),
            Qt::TextWordWrap | Qt::AlignLeft, m_name.definition);
    QFont bold = font();
    bold.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(bold);
    painter.setPen(isChecked() ? m_themes.now().selectionText : m_themes.now().text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_name.word);
}

} // namespace waymark
