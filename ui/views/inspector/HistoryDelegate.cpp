#include "views/inspector/HistoryDelegate.h"

#include "models/HistoryModel.h"

#include <QListView>
#include <QPainter>

namespace waymark {

namespace {

constexpr int historyPadding = 8;
constexpr int gapAboveHeading = 8;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

const HistoryModel::Row &rowOf(const QModelIndex &index)
{
    return static_cast<const HistoryModel *>(index.model())->row(index.row());
}

QFont headingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapped, text).height();
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const QListView *>(option.widget);
    const int width = qMax(80, view->viewport()->width() - 2 * historyPadding);
    const HistoryModel::Row &row = rowOf(index);
    if (!row.isHeading)
        return {width, heightOf(option.font, width, row.text) + 6};
    const int above = index.row() > 0 ? gapAboveHeading : 0;
    return {
        width, above + heightOf(headingFont(option.font), width, row.text) + heightOf(option.font, width, row.who) + 8};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HistoryModel::Row &row = rowOf(index);
    const int above = row.isHeading && index.row() > 0 ? gapAboveHeading : 0;
    const QRect ground = option.rect.adjusted(0, above, 0, 0);
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    painter->save();
    if (isCurrent || option.state & QStyle::State_MouseOver) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isCurrent ? QPen(m_themes.now().focus, 2) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent ? m_themes.now().selection : m_themes.now().hover);
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 4, 4);
    }
    QRect words = ground.adjusted(historyPadding, row.isHeading ? 4 : 3, -historyPadding, 0);
    painter->setPen(isCurrent ? m_themes.now().selectionText : m_themes.now().text);
    if (row.isHeading) {
        const QFont heading = headingFont(option.font);
        painter->setFont(heading);
        painter->drawText(words, wrapped, row.text);
        words.setTop(words.top() + heightOf(heading, words.width(), row.text));
        painter->setFont(option.font);
        painter->setPen(isCurrent ? m_themes.now().selectionText : m_themes.now().mutedText);
        painter->drawText(words, wrapped, row.who);
    } else {
        painter->drawText(words, wrapped, row.text);
    }
    painter->restore();
}

} // namespace waymark
