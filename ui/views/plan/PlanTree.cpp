#include "views/plan/PlanTree.h"

#include "delegates/ValueDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waymark {

namespace {

constexpr int indent = 14;
/// From these widths on, in letters, there is room for a column.
constexpr int roomForLeads = 84;
constexpr int roomForDue = 60;
constexpr int roomForLastAssessed = 120;

int treeSection(ActionColumn column)
{
    return static_cast<int>(column);
}

bool isHeading(const QModelIndex &index)
{
    return static_cast<RecordKind>(index.data(KindRole).toInt()) != RecordKind::Action;
}

} // namespace

PlanTree::PlanTree(ActionTreeModel &model, const ThemeSource &themes, QWidget *parent)
    : QTreeView(parent)
    , m_keys(*this, [](const QModelIndex &index) { return index.column() == treeSection(ActionColumn::Status); })
    , m_model(model)
    , m_themes(themes)
{
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed);
    setIndentation(indent);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setAnimated(false);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PlanTree::remember);
    setModel(&model);
    // After the view's own answer to a reset, which folds everything.
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanTree::restore);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { foldChanged(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { foldChanged(index, false); });
    restore();
}

void PlanTree::setColumnWidths(const QByteArray &kept)
{
    QHeaderView *header = QTreeView::header();
    header->setMinimumSectionSize(56);
    for (int column = 0; column < actionColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::Interactive);
    header->setSectionResizeMode(treeSection(ActionColumn::Text), QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(treeSection(ActionColumn::Reference), 12 * letter + 8);
    header->resizeSection(treeSection(ActionColumn::Due), 12 * letter + 16);
    header->resizeSection(treeSection(ActionColumn::Leads), 16 * letter + 16);
    header->resizeSection(treeSection(ActionColumn::Status), 15 * letter + 44);
    header->resizeSection(treeSection(ActionColumn::LastAssessed), 11 * letter + 16);
    header->restoreState(kept);
    header->setStretchLastSection(false);
}

void PlanTree::showColumnsThatFit(int room)
{
    const int letters = room / fontMetrics().averageCharWidth();
    setColumnHidden(treeSection(ActionColumn::LastAssessed), letters < roomForLastAssessed);
    setColumnHidden(treeSection(ActionColumn::Leads), letters < roomForLeads);
    setColumnHidden(treeSection(ActionColumn::Due), letters < roomForDue);
}

bool PlanTree::goTo(const Id &id)
{
    const QModelIndex index = m_model.indexOf(id, m_rememberedColumn);
    if (!index.isValid())
        return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    choose(index);
    scrollTo(index);
    return true;
}

query::Place PlanTree::currentPlace() const
{
    return m_model.placeAt(currentIndex());
}

QList<query::Place> PlanTree::chosenPlaces() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &one, const QModelIndex &other) {
        return visualRect(one).top() < visualRect(other).top();
    });
    QList<query::Place> places;
    for (const QModelIndex &row : std::as_const(rows))
        places.append(m_model.placeAt(row));
    if (places.isEmpty() && currentIndex().isValid())
        places.append(currentPlace());
    return places;
}

void PlanTree::editCell(const Id &id, ActionColumn column)
{
    const QModelIndex index = m_model.indexOf(id, column);
    if (!index.isValid() || isColumnHidden(index.column()))
        return;
    choose(index);
    scrollTo(index);
    if (m_model.flags(index).testFlag(Qt::ItemIsEditable))
        edit(index);
}

void PlanTree::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isEdit = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const query::Place place = currentPlace();
        isPlain && isEdit && place.kind != RecordKind::Plan && !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        editCell(place.id, ActionColumn::Text); // what only tells is no place to type, but the row has one
        return;
    }
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    if (isPlain && isAcross && moveAcross(isForward ? 1 : -1))
        return;
    QTreeView::keyPressEvent(event);
}

/// From cell to cell; at the first one, Left and Right fold and unfold as in any tree.
bool PlanTree::moveAcross(int direction)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    if (current.column() == 0 && direction < 0)
        return false;
    if (current.column() == 0 && m_model.rowCount(current) > 0 && !isExpanded(current))
        return false;
    int column = current.column() + direction;
    while (column > 0 && column < actionColumnCount && isColumnHidden(column))
        column += direction;
    if (column >= 0 && column < actionColumnCount)
        setCurrentIndex(current.siblingAtColumn(column));
    return true;
}

/// With the row as the whole selection, even while Ctrl is still held down from accepting the last one: a status key
/// must never reach a row that somebody has left.
void PlanTree::choose(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PlanTree::focusInEvent(QFocusEvent *event)
{
    // A list without a current row says nothing to a screen reader. Qt would take the first column.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, static_cast<int>(m_rememberedColumn)));
    QTreeView::focusInEvent(event);
}

void PlanTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid())
        return;
    m_rememberedColumn = static_cast<ActionColumn>(current.column());
    const query::Place place = m_model.placeAt(current);
    if (place.id == m_remembered.id)
        return;
    m_remembered = place;
    Q_EMIT currentPlaceChanged(place);
}

void PlanTree::remember()
{
    m_isRestoring = true;
}

void PlanTree::restore()
{
    m_isRestoring = true;
    expandAll();
    if (!m_model.filter().isActive()) {
        for (const Id &id : std::as_const(m_folded))
            collapse(m_model.indexOf(id, ActionColumn::Reference));
    }
    m_isRestoring = false;
    if (const QModelIndex index = m_model.indexOf(m_remembered.id, m_rememberedColumn); index.isValid()) {
        choose(index);
        scrollTo(index);
    }
}

void PlanTree::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    m_isRestoring = true;
    for (int row = start; row <= end; ++row)
        unfold(m_model.index(row, 0, parent));
    // A heading that had nothing to fold until now.
    if (parent.isValid() && !m_folded.contains(m_model.placeAt(parent).id))
        expand(parent);
    m_isRestoring = false;
}

void PlanTree::unfold(const QModelIndex &parent)
{
    const bool isFolded = m_folded.contains(m_model.placeAt(parent).id) && !m_model.filter().isActive();
    if (!isFolded)
        expand(parent);
    for (int row = 0; row < m_model.rowCount(parent); ++row)
        unfold(m_model.index(row, 0, parent));
}

void PlanTree::foldChanged(const QModelIndex &index, bool folded)
{
    // While a filter shows everything it found, folding is for the moment only.
    if (m_isRestoring || m_model.filter().isActive())
        return;
    if (folded)
        m_folded.insert(m_model.placeAt(index).id);
    else
        m_folded.remove(m_model.placeAt(index).id);
}

void PlanTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isChosen = selectionModel()->isRowSelected(index.row(), index.parent());
    QStyleOptionViewItem row = option;
    if (isHeading(index))
        painter->fillRect(option.rect, m_themes.now().alternateBase);
    if (isChosen)
        painter->fillRect(option.rect, m_themes.now().selection);
    QTreeView::drawRow(painter, row, index);
    if (isHeading(index))
        drawHeading(*painter, option.rect, index, isChosen);
    QColor line = m_themes.now().line;
    line.setAlphaF(isHeading(index) ? 1.0F : 0.6F); // groups are parted, rows only told apart
    painter->setPen(line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

/// A heading has no due date: its words go on over that column.
void PlanTree::drawHeading(QPainter &painter, const QRect &row, const QModelIndex &index, bool isChosen) const
{
    const int text = static_cast<int>(ActionColumn::Text);
    const int due = static_cast<int>(ActionColumn::Due);
    QRect cell = row;
    cell.setLeft(columnViewportPosition(text));
    cell.setWidth(columnWidth(text) + (isColumnHidden(due) ? 0 : columnWidth(due)));
    const auto *delegate = qobject_cast<const ValueDelegate *>(itemDelegateForColumn(text));
    painter.save();
    painter.setFont(font());
    if (delegate && layoutDirection() == Qt::LeftToRight)
        delegate->paintInto(
            painter, cell, index.siblingAtColumn(text), isChosen ? m_themes.now().selectionText : m_themes.now().text);
    if (hasFocus() && currentIndex() == index.siblingAtColumn(text)) {
        painter.setPen(QPen(m_themes.now().focus, 2));
        painter.drawRect(QRectF(cell).adjusted(1, 1, -1, -2));
    }
    painter.restore();
}

void PlanTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (m_model.rowCount(index) == 0)
        return;
    // A chevron on the first line, in the text's colour.
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const double x = isRightToLeft ? rect.left() + indent / 2.0 : rect.right() - indent / 2.0 + 4;
    const double y = rect.top() + 6 + fontMetrics().lineSpacing() / 2.0;
    QPainterPath chevron;
    if (isExpanded(index)) {
        chevron.moveTo(x - 4, y - 2);
        chevron.lineTo(x, y + 2);
        chevron.lineTo(x + 4, y - 2);
    } else {
        const double ahead = isRightToLeft ? -2 : 2;
        chevron.moveTo(x - ahead, y - 4);
        chevron.lineTo(x + ahead, y);
        chevron.lineTo(x - ahead, y + 4);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_themes.now().mutedText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(chevron);
    painter->restore();
}

} // namespace waymark
