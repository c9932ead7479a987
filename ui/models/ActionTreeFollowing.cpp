// How ActionTreeModel follows the plan.
#include "models/ActionTreeModel.h"

#include "document/PlanDocument.h"
#include "models/ActionTreeToDo.h"
#include "plan/queries/RoundQueries.h"

namespace waymark {

void ActionTreeModel::follow(const ChangeSet &set)
{
    const ActionTreeToDo toDo = ActionTreeToDo::after(m_document.plan(), set);
    if (toDo.tooMuch || (toDo.regrouped && !m_owner.isNull()) || m_asOf.today != m_clock.today()) {
        rebuild();
        return;
    }
    const Plan &plan = m_document.plan();
    for (const RecordKind kind : {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action}) {
        for (const Id &id : toDo.places[static_cast<size_t>(kind)]) {
            const Record *record = plan.find(kind, id);
            if (!record || !record->alive)
                remove(id);
        }
    }
    QSet<Id> fresh;
    for (const RecordKind kind : {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action}) {
        for (const Id &id : toDo.inPlanOrder(plan, kind)) {
            if (ActionTreeNode *node = find(id)) {
                move(*node);
            } else {
                insert(kind, id);
                fresh.insert(id);
            }
        }
    }
    tellOf(toDo, fresh);
}

/// Values: what the filter makes of them now, and then one signal for each row and for each heading that counts it.
void ActionTreeModel::tellOf(const ActionTreeToDo &toDo, const QSet<Id> &fresh)
{
    QSet<Id> values = toDo.values;
    if (toDo.everything) {
        for (auto node = m_nodes.keyBegin(); node != m_nodes.keyEnd(); ++node)
            values.insert(*node);
    }
    for (const Id &id : std::as_const(values)) {
        ActionTreeNode *node = find(id);
        if (!node)
            continue;
        m_counts.add(*node, -1);
        readNode(*node, m_document.plan(), m_asOf);
        m_counts.add(*node, 1);
        reconsider(*node);
    }
    if (toDo.everything) {
        tellAllChanged(*m_root);
        return;
    }
    for (ActionTreeNode *node : toDo.headings ? std::as_const(m_nodes) : QHash<Id, ActionTreeNode *>()) {
        if (!node->isAction())
            tellStanding(*node);
    }
    for (const Id &id : toDo.decided) {
        if (ActionTreeNode *node = find(id))
            tellStanding(*node);
    }
    QSet<const ActionTreeNode *> told;
    for (const Id &id : std::as_const(values)) {
        for (ActionTreeNode *node = find(id); node && node != m_root.get() && !told.contains(node);
             node = node->parent) {
            told.insert(node);
            node->rollUp.reset();
            if (!fresh.contains(node->id))
                tellChanged(*node);
        }
    }
}

/// A heading that stands otherwise though its actions are as they were: nobody above it is concerned.
void ActionTreeModel::tellStanding(ActionTreeNode &node)
{
    node.rollUp.reset();
    tellChanged(node);
}

/// The node and the headings above it: what they count is another thing.
void ActionTreeModel::tellUpwards(ActionTreeNode &node)
{
    for (ActionTreeNode *each = &node; each && each != m_root.get(); each = each->parent)
        tellStanding(*each);
}

ActionTreeNode *ActionTreeModel::parentInPlan(RecordKind kind, const Id &id) const
{
    if (kind == RecordKind::Priority)
        return m_root->kind == RecordKind::Plan && query::isOfOwner(m_document.plan(), m_owner, {kind, id})
            ? m_root.get()
            : nullptr;
    const Id parent = m_document.plan().value(*kindInfo(kind).parent, id).as<Id>();
    return parent == m_root->id ? m_root.get() : find(parent);
}

/// Behind the nearest sibling before it in the plan that is already here.
size_t ActionTreeModel::placeInPlan(const ActionTreeNode &parent, const Id &id) const
{
    const QList<Id> &siblings =
        m_document.plan().children(*childKind(parent.kind), parent.kind == RecordKind::Plan ? Id() : parent.id);
    for (qsizetype before = siblings.indexOf(id) - 1; before >= 0; --before) {
        const ActionTreeNode *sibling = find(siblings.at(before));
        if (sibling && sibling->parent == &parent)
            return sibling->place() + 1;
    }
    return 0;
}

void ActionTreeModel::remove(const Id &id)
{
    ActionTreeNode *node = find(id);
    if (!node)
        return;
    ActionTreeNode *parent = node->parent;
    hide(*node);
    leave(*node);
    parent->children.erase(parent->children.begin() + static_cast<std::ptrdiff_t>(node->place()));
    reconsider(*parent);
    tellUpwards(*parent);
}

void ActionTreeModel::insert(RecordKind kind, const Id &id)
{
    ActionTreeNode *parent = parentInPlan(kind, id);
    if (!parent)
        return; // of another priority or group than the one shown
    const size_t place = placeInPlan(*parent, id);
    std::unique_ptr<ActionTreeNode> made = buildNode(m_document.plan(), kind, id, parent, m_asOf);
    ActionTreeNode &node = *made;
    sift(node, m_filter, m_words);
    parent->children.insert(parent->children.begin() + static_cast<std::ptrdiff_t>(place), std::move(made));
    enter(node);
    reconsider(node);
}

void ActionTreeModel::move(ActionTreeNode &node)
{
    ActionTreeNode *target = parentInPlan(node.kind, node.id);
    if (!target) {
        remove(node.id);
        return;
    }
    ActionTreeNode &source = *node.parent;
    const size_t from = node.place();
    const size_t to = placeInPlan(*target, node.id);
    if (target == &source && (to == from || to == from + 1))
        return;
    if (node.isShown && target->isShown) {
        moveShown(node, *target, to);
    } else {
        hide(node);
        moveChild(source, from, *target, to);
    }
    reconsider(source);
    reconsider(node);
    tellUpwards(source);
}

void ActionTreeModel::moveShown(ActionTreeNode &node, ActionTreeNode &target, size_t place)
{
    ActionTreeNode &source = *node.parent;
    const size_t from = node.place();
    int row = 0; // before this row of the target as it is now
    for (size_t index = 0; index < place; ++index)
        row += target.children[index]->isShown ? 1 : 0;
    // Among hidden siblings only: nothing to be seen.
    const bool isSeen = &source != &target || (row != node.row && row != node.row + 1);
    if (isSeen)
        beginMoveRows(indexOf(source), node.row, node.row, indexOf(target), row);
    moveChild(source, from, target, place);
    for (ActionTreeNode *parent : {&source, &target})
        parent->listShown();
    if (isSeen)
        endMoveRows();
}

void ActionTreeModel::reconsider(ActionTreeNode &node)
{
    ActionTreeNode *turned = topmostToTurn(node, m_filter, m_words);
    if (turned && turned->isWanted)
        show(*turned);
    else if (turned)
        hide(*turned);
}

void ActionTreeModel::show(ActionTreeNode &node)
{
    ActionTreeNode &parent = *node.parent;
    const int row = node.shownRow();
    beginInsertRows(indexOf(parent), row, row);
    node.isShown = true;
    showWanted(node);
    parent.shown.insert(parent.shown.begin() + row, &node);
    parent.renumber();
    endInsertRows();
}

void ActionTreeModel::hide(ActionTreeNode &node)
{
    if (!node.isShown)
        return;
    ActionTreeNode &parent = *node.parent;
    beginRemoveRows(indexOf(parent), node.row, node.row);
    parent.shown.erase(parent.shown.begin() + node.row);
    parent.renumber();
    hideAll(node);
    endRemoveRows();
}

void ActionTreeModel::tellChanged(const ActionTreeNode &node)
{
    if (node.isShown)
        Q_EMIT dataChanged(indexOf(node, 0), indexOf(node, actionColumnCount - 1));
}

void ActionTreeModel::tellAllChanged(const ActionTreeNode &node)
{
    if (node.shown.empty())
        return;
    Q_EMIT dataChanged(indexOf(*node.shown.front(), 0), indexOf(*node.shown.back(), actionColumnCount - 1));
    for (const ActionTreeNode *child : node.shown)
        tellAllChanged(*child);
}

} // namespace waymark
