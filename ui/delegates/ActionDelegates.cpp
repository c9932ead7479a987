#include "delegates/ActionDelegates.h"

#include "delegates/LineCell.h"
#include "delegates/TextCell.h"
#include "support/StatusChip.h"

#include <QPainter>

namespace waymark {

using namespace Qt::StringLiterals;

CellEditor *TextDelegate::makeEditor(QWidget *parent, const QModelIndex &) const
{
    return new TextCell(themes(), parent);
}

void TextDelegate::paintValue(
    QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    paintLines(painter, rect, text.isEmpty() ? m_placeholder : text, text.isEmpty() ? theme().mutedText : colour);
}

DueDelegate::DueDelegate(const ThemeSource &themes, Commit commit, Roles roles, QObject *parent)
    : ValueDelegate(themes, std::move(commit), parent)
    , m_roles(roles)
{
}

CellEditor *DueDelegate::makeEditor(QWidget *parent, const QModelIndex &) const
{
    auto *editor = new LineCell(themes(), parent);
    if (m_reading)
        editor->setReading(m_reading);
    return editor;
}

void DueDelegate::paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const
{
    const bool isOverdue = index.data(m_roles.overdue).toBool();
    const int moved = index.data(m_roles.timesMoved).toInt();
    QStringList signs;
    if (isOverdue)
        signs.append(tr("overdue"));
    if (moved > 0)
        signs.append(tr("moved %1×").arg(moved));
    const QString words = index.data(Qt::DisplayRole).toString();
    if (signs.isEmpty()) {
        paintLines(painter, rect, words, colour);
        return;
    }
    QFont font = painter.font();
    font.setBold(isOverdue || font.bold());
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    const bool isNarrow = lines() == 1;
    const QString first = isNarrow ? words + u" · "_s + signs.join(u", "_s) : words;
    const QRect line(rect.x(), rect.y(), rect.width(), metrics.lineSpacing());
    painter.drawText(
        line, Qt::AlignLeading | Qt::TextSingleLine, metrics.elidedText(first, Qt::ElideRight, rect.width()));
    if (isNarrow)
        return;
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(theme().mutedText);
    painter.drawText(line.translated(0, metrics.lineSpacing()), Qt::AlignLeading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(signs.join(u", "_s), Qt::ElideRight, rect.width()));
}

CellEditor *LeadsDelegate::makeEditor(QWidget *parent, const QModelIndex &) const
{
    auto *editor = new LineCell(themes(), parent);
    if (m_names)
        editor->setCompletions(m_names());
    return editor;
}

void LeadsDelegate::paintValue(
    QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const
{
    paintLines(painter, rect, index.data(Qt::DisplayRole).toString(), colour);
}

StatusDelegate::StatusDelegate(const ThemeSource &themes, Commit commit, Roles roles, QObject *parent)
    : ValueDelegate(themes, std::move(commit), parent)
    , m_roles(roles)
{
}

CellEditor *StatusDelegate::makeEditor(QWidget *parent, const QModelIndex &) const
{
    return new StatusCell(m_choices(), themes(), parent);
}

void StatusDelegate::paintValue(
    QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const
{
    // On the first line, level with the text beside it.
    const int side = statusChipSide(painter.fontMetrics());
    const int over = qMax(0, side - painter.fontMetrics().lineSpacing()) / 2;
    constexpr int gap = 8;
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const QRect chip(isRightToLeft ? rect.right() - side + 1 : rect.x(), rect.y() - over, side,
        qMax(side, painter.fontMetrics().lineSpacing()));
    const QRect words = isRightToLeft ? rect.adjusted(0, 0, -side - gap, 0) : rect.adjusted(side + gap, 0, 0, 0);
    const auto status = static_cast<Status>(index.data(m_roles.status).toInt());
    paintStatusChip(painter, chip, status, theme());
    if (index.data(m_roles.decided).toBool())
        paintDecidedMark(painter, chip, theme());
    paintLines(painter, words, index.data(Qt::DisplayRole).toString(),
        status == Status::NotAssessed ? theme().mutedText : colour);
}

} // namespace waymark
