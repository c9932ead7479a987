#include "views/importing/SourceDelegate.h"

#include "support/form/FormLabel.h"
#include "views/importing/SourceModel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>

namespace waymark {

namespace {

constexpr int margin = 6;
constexpr int arrowWidth = 14;
constexpr double readable = 4.5; ///< contrast of words on a painted cell

using Line = SourceRow::Kind;

Line lineKindOf(const QModelIndex &index)
{
    return Line(index.data(SourceModel::LineRole).toInt());
}

/// Black or white, whichever can be read on it.
QColor inkOn(const QColor &fill, const QColor &usual)
{
    if (contrastOf(fill, usual) >= readable)
        return usual;
    return contrastOf(fill, Qt::black) >= contrastOf(fill, Qt::white) ? Qt::black : Qt::white;
}

} // namespace

SourceDelegate::SourceDelegate(const ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

void SourceDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.now();
    const Line line = lineKindOf(index);
    const QColor fill = index.data(SourceModel::FillRole).value<QColor>();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isQuiet = line == Line::Table || line == Line::Roles || index.column() == 0;
    QColor ink = isQuiet ? theme.mutedText : theme.text;
    if (isSelected)
        ink = theme.selectionText;
    else if (fill.isValid())
        ink = inkOn(fill, ink);
    QFont font = option.font;
    if (index.data(SourceModel::BoldRole).toBool())
        font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    QRect words = option.rect.adjusted(margin, 3, -margin, -3);
    const bool isChangeable = index.flags() & Qt::ItemIsEditable;
    if (isChangeable) {
        const QPoint middle(words.right() - arrowWidth / 2, words.center().y());
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        const QPolygon arrow{middle + QPoint(-4, -2), middle + QPoint(4, -2), middle + QPoint(0, 3)};
        painter.drawPolygon(arrow);
        painter.setPen(ink);
        words.setRight(words.right() - arrowWidth);
    }
    const QString text = index.data().toString();
    const QRect needed = painter.fontMetrics().boundingRect(words, Qt::TextWordWrap, text);
    if (needed.height() <= words.height()) {
        painter.drawText(words, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft, text);
    } else {
        painter.setClipRect(words);
        painter.drawText(words, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, text);
    }
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.now();
    const Line line = lineKindOf(index);
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor fill = index.data(SourceModel::FillRole).value<QColor>();
    const bool isBand = line == Line::Roles || line == Line::Table || line == Line::Document || index.column() == 0;
    painter->fillRect(option.rect,
        isSelected           ? theme.selection
            : fill.isValid() ? fill
            : isBand         ? theme.window
                             : theme.base);
    if (line == Line::Cells && index.column() > 0) {
        painter->setPen(theme.line);
        painter->drawRect(option.rect.adjusted(-1, -1, -1, -1));
    }
    paintWords(*painter, option, index);
    painter->setClipping(false);
    if (index.data(SourceModel::KeptRole).toBool()) {
        painter->setPen(QPen(theme.warningLine, 2, Qt::DotLine));
        painter->drawLine(option.rect.left() + margin, option.rect.bottom() - 2, option.rect.right() - margin,
            option.rect.bottom() - 2);
    }
    painter->setBrush(Qt::NoBrush);
    const int record = index.data(SourceModel::RecordRole).toInt();
    if (record > 0 && record == m_record) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int wanted = option.fontMetrics.horizontalAdvance(text.left(60)) + 2 * margin + arrowWidth;
    return {wanted, option.fontMetrics.height() + 2 * margin};
}

QWidget *SourceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItems(index.data(SourceModel::ChoicesRole).toStringList());
    box->setAccessibleName(lineKindOf(index) == Line::Cells ? SourceModel::tr("What the row is")
            : index.column() == 0                           ? SourceModel::tr("What the table is")
                                                            : SourceModel::tr("What the column holds"));
    // A choice made is a choice meant: no second key is needed.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *delegate = const_cast<SourceDelegate *>(this);
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    return box;
}

void SourceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(index.data(SourceModel::ChoiceRole).toInt());
    box->showPopup();
}

void SourceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // What is chosen as it was is said all the same: from a guess it becomes somebody's word.
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentIndex());
}

} // namespace waymark
