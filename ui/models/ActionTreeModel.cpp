#include "models/ActionTreeModel.h"

#include "document/PlanDocument.h"

#include <algorithm>

namespace waymark {

ActionTreeModel::ActionTreeModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_clock(clock)
    , m_words(QString())
{
    rebuild();
    connect(&document, &PlanDocument::changed, this, &ActionTreeModel::follow);
}

ActionTreeModel::~ActionTreeModel() = default;

void ActionTreeModel::setScope(const Id &priority, const Id &owner)
{
    if (priority == m_priority && owner == m_owner)
        return;
    m_priority = priority;
    m_owner = owner;
    rebuild();
}

void ActionTreeModel::setRound(Month round)
{
    if (round == m_asOf.round)
        return;
    m_asOf.round = round;
    rebuild();
}

void ActionTreeModel::setFilter(const ActionFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_words = FilterWords(filter.text);
    refilter();
    endResetModel();
}

void ActionTreeModel::rebuild()
{
    beginResetModel();
    m_asOf.today = m_clock.today();
    m_root = buildRoot(m_document.plan(), m_priority, m_owner, m_asOf);
    m_nodes.clear();
    m_counts = {};
    for (const auto &child : m_root->children)
        enter(*child);
    refilter();
    endResetModel();
}

void ActionTreeModel::refilter()
{
    sift(*m_root, m_filter, m_words);
    m_root->isShown = true;
    showWanted(*m_root);
}

void ActionTreeModel::enter(const ActionTreeNode &node)
{
    m_nodes.insert(node.id, const_cast<ActionTreeNode *>(&node));
    m_counts.add(node, 1);
    for (const auto &child : node.children)
        enter(*child);
}

void ActionTreeModel::leave(const ActionTreeNode &node)
{
    m_nodes.remove(node.id);
    m_counts.add(node, -1);
    for (const auto &child : node.children)
        leave(*child);
}

int ActionTreeModel::shownActions() const
{
    return static_cast<int>(std::count_if(m_nodes.cbegin(), m_nodes.cend(),
        [](const ActionTreeNode *node) { return node->isAction() && node->isShown; }));
}

query::Place ActionTreeModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {RecordKind::Plan, {}};
    const ActionTreeNode *node = nodeAt(index);
    return {node->kind, node->id};
}

QModelIndex ActionTreeModel::indexOf(const Id &id, ActionColumn column) const
{
    const ActionTreeNode *node = find(id);
    return node && node->isShown ? indexOf(*node, static_cast<int>(column)) : QModelIndex();
}

ActionTreeNode *ActionTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ActionTreeNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex ActionTreeModel::indexOf(const ActionTreeNode &node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, column, &node);
}

QModelIndex ActionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->shown[static_cast<size_t>(row)]);
}

QModelIndex ActionTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeAt(child)->parent) : QModelIndex();
}

int ActionTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->shown.size());
}

int ActionTreeModel::columnCount(const QModelIndex &) const
{
    return actionColumnCount;
}

QVariant ActionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return actionCell(m_document.plan(), *nodeAt(index), static_cast<ActionColumn>(index.column()), role, m_asOf);
}

QVariant ActionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return actionColumnName(static_cast<ActionColumn>(section));
}

Qt::ItemFlags ActionTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool editable = isEditable(*nodeAt(index), static_cast<ActionColumn>(index.column()));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace waymark
