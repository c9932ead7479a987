#include "support/StatusChip.h"

#include "plan/StatusName.h"

#include <QPainter>
#include <QPainterPath>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipGap = 8;

/// Signs that not every font has, or sets in the middle, are drawn.
bool drawSign(QPainter &painter, const QRectF &square, Status status, const QColor &colour)
{
    const double side = square.width();
    const QPointF middle = square.center();
    painter.setPen(QPen(colour, qMax(1.6, side / 10), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (status == Status::NotStarted) {
        painter.drawLine(middle - QPointF(side * 0.2, 0), middle + QPointF(side * 0.2, 0));
        return true;
    }
    if (status == Status::SignedOff) {
        QPainterPath tick(middle + QPointF(-side * 0.22, side * 0.02));
        tick.lineTo(middle + QPointF(-side * 0.06, side * 0.19));
        tick.lineTo(middle + QPointF(side * 0.24, -side * 0.19));
        painter.drawPath(tick);
        return true;
    }
    if (status == Status::AwaitingSignOff) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const double step : {-0.22, 0.0, 0.22})
            painter.drawEllipse(middle + QPointF(step * side, 0), side * 0.075, side * 0.075);
        return true;
    }
    return false;
}

} // namespace

int statusChipSide(const QFontMetrics &metrics)
{
    return qMax(18, (metrics.height() * 9 / 8 + 1) / 2 * 2);
}

void paintStatusChip(QPainter &painter, const QRect &rect, Status status, const Theme &theme)
{
    const StatusColours colours = theme.status(status);
    const int side = qMin(statusChipSide(painter.fontMetrics()), qMin(rect.width(), rect.height()));
    QRectF square(0, 0, side - 1, side - 1);
    // On whole pixels, so that the outline is one crisp line.
    square.moveTopLeft(
        QPointF(rect.x() + (rect.width() - side) / 2 + 0.5, rect.y() + (rect.height() - side) / 2 + 0.5));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen outline(colours.outline, theme.name == u"contrast"_s ? 2.0 : 1.0);
    if (status == Status::NotAssessed) {
        outline.setStyle(Qt::CustomDashLine);
        outline.setDashPattern({3, 2.4});
    }
    painter.setPen(outline);
    painter.setBrush(colours.fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(colours.fill));
    painter.drawRoundedRect(square, side / 4.5, side / 4.5);
    if (!drawSign(painter, square, status, colours.text)) {
        QFont font = painter.font();
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(colours.text);
        painter.drawText(square, Qt::AlignCenter, statusLetter(status));
    }
    painter.restore();
}

void paintDecidedMark(QPainter &painter, const QRect &rect, const Theme &theme)
{
    const int side = qMin(statusChipSide(painter.fontMetrics()), qMin(rect.width(), rect.height()));
    const double radius = qMax(3.0, side / 6.0);
    const QPointF corner(
        rect.x() + (rect.width() + side) / 2.0 - radius / 2, rect.y() + (rect.height() - side) / 2.0 + radius / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.base, 1.5));
    painter.setBrush(theme.accent);
    painter.drawEllipse(corner, radius, radius);
    painter.restore();
}

void paintStatus(QPainter &painter, const QRect &rect, Status status, const QString &word, const Theme &theme,
    const QColor &textColour)
{
    const int side = statusChipSide(painter.fontMetrics());
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const QRect chip(rightToLeft ? rect.right() - side + 1 : rect.x(), rect.y(), side, rect.height());
    paintStatusChip(painter, chip, status, theme);
    const QRect words = rightToLeft ? rect.adjusted(0, 0, -side - chipGap, 0) : rect.adjusted(side + chipGap, 0, 0, 0);
    painter.setPen(textColour);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
}

StatusLabel::StatusLabel(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(Status status, const QString &word, const QString &spoken)
{
    m_status = status;
    m_word = word;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

void StatusLabel::setDecided(bool isDecided)
{
    m_isDecided = isDecided;
    update();
}

QSize StatusLabel::sizeHint() const
{
    const int side = statusChipSide(fontMetrics());
    return {side + chipGap + fontMetrics().horizontalAdvance(m_word) + 2, qMax(side, 24)};
}

QSize StatusLabel::minimumSizeHint() const
{
    const int side = statusChipSide(fontMetrics());
    return {side, qMax(side, 24)};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(painter, rect(), m_status, m_word, m_themes.now(), m_themes.now().text);
    const int side = statusChipSide(fontMetrics());
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    if (m_isDecided)
        paintDecidedMark(painter, QRect(isRightToLeft ? width() - side : 0, 0, side, height()), m_themes.now());
}

} // namespace waymark
