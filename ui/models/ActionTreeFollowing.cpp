// How ActionTreeModel follows the plan.
#include "models/ActionTreeModel.h"

#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/records/StatusMeaning.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

/// Above this a reset is quicker than telling each row's story.
constexpr qsizetype tooMany = 400;

/// The living ones, siblings in the plan's order: each then finds the one before it in its place already.
QList<Id> inPlanOrder(const Plan &plan, RecordKind kind, const QSet<Id> &records)
{
    QList<Id> ids(records.cbegin(), records.cend());
    const Field *parent = kindInfo(kind).parent;
    const auto key = [&](const Id &id) {
        const Id under = parent ? plan.value(*parent, id).as<Id>() : Id();
        return std::pair(under, plan.children(kind, under).indexOf(id));
    };
    ids.removeIf([&](const Id &id) {
        const Record *record = plan.find(kind, id);
        return !record || !record->alive;
    });
    std::sort(ids.begin(), ids.end(), [&key](const Id &one, const Id &other) { return key(one) < key(other); });
    return ids;
}

} // namespace

/// What has to be done about what a set touched.
struct ActionTreeModel::ToDo
{
    std::array<QSet<Id>, recordKindCount> places; ///< came, went or moved, by kind
    QSet<Id> values; ///< say something else now
    QSet<Id> decided; ///< headings whose own status was decided, or no longer is
    bool headings = false; ///< the rule by which they all stand
    bool everything = false; ///< words or calendar of the whole plan
    bool tooMuch = false;
};

ActionTreeModel::ToDo ActionTreeModel::toDoAfter(const ChangeSet &set) const
{
    const analysis::Touched touched(m_document.plan(), set);
    ToDo toDo;
    qsizetype placed = 0;
    for (const RecordKind kind : {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action}) {
        toDo.places[static_cast<size_t>(kind)] = touched.placed(kind);
        placed += touched.placed(kind).size();
        toDo.values.unite(touched.own(kind));
    }
    toDo.values.unite(touched.ownersOf(RecordKind::Assessment)).unite(touched.ownersOf(RecordKind::LeadLink));
    toDo.decided = touched.ownersOf(RecordKind::RollUpOverride);
    toDo.headings = touched.has(fieldOf<&PlanInfo::rollUpRule>()) || touched.has(fieldOf<&PlanInfo::rollUpShare>());
    // A person who is new leads nothing yet; the link says so.
    toDo.everything = touched.hasCalendar() || touched.has({RecordKind::StatusMeaning, RecordKind::DeliveryGroup})
        || touched.has(fieldOf<&Person::name>());
    toDo.tooMuch = placed > tooMany || toDo.values.size() > tooMany;
    return toDo;
}

void ActionTreeModel::follow(const ChangeSet &set)
{
    const ToDo toDo = toDoAfter(set);
    if (toDo.tooMuch || m_asOf.today != m_clock.today()) {
        beginResetModel();
        rebuild();
        endResetModel();
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
        for (const Id &id : inPlanOrder(plan, kind, toDo.places[static_cast<size_t>(kind)])) {
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
void ActionTreeModel::tellOf(const ToDo &toDo, const QSet<Id> &fresh)
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
        count(*node, -1);
        readNode(*node, m_document.plan(), m_asOf);
        count(*node, 1);
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

ActionTreeNode *ActionTreeModel::parentInPlan(RecordKind kind, const Id &id) const
{
    if (kind == RecordKind::Priority)
        return m_root->kind == RecordKind::Plan ? m_root.get() : nullptr;
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
    for (ActionTreeNode *above = parent; above && above != m_root.get(); above = above->parent) {
        above->rollUp.reset();
        tellChanged(*above);
    }
}

void ActionTreeModel::insert(RecordKind kind, const Id &id)
{
    ActionTreeNode *parent = parentInPlan(kind, id);
    if (!parent)
        return; // of another priority than the one shown
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
    size_t to = placeInPlan(*target, node.id);
    if (target == &source && (to == from || to == from + 1))
        return;
    if (node.isShown && target->isShown) {
        moveShown(node, *target, to);
    } else {
        hide(node);
        std::unique_ptr<ActionTreeNode> taken = std::move(source.children[from]);
        source.children.erase(source.children.begin() + static_cast<std::ptrdiff_t>(from));
        if (target == &source && to > from)
            --to;
        taken->parent = target;
        target->children.insert(target->children.begin() + static_cast<std::ptrdiff_t>(to), std::move(taken));
    }
    reconsider(source);
    reconsider(node);
    for (ActionTreeNode *above = &source; above && above != m_root.get(); above = above->parent) {
        above->rollUp.reset();
        tellChanged(*above);
    }
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
    std::unique_ptr<ActionTreeNode> taken = std::move(source.children[from]);
    source.children.erase(source.children.begin() + static_cast<std::ptrdiff_t>(from));
    if (&source == &target && place > from)
        --place;
    taken->parent = &target;
    target.children.insert(target.children.begin() + static_cast<std::ptrdiff_t>(place), std::move(taken));
    for (ActionTreeNode *parent : {&source, &target}) {
        parent->shown.clear();
        for (const auto &child : parent->children) {
            if (child->isShown)
                parent->shown.push_back(child.get());
        }
        parent->renumber();
    }
    if (isSeen)
        endMoveRows();
}

void ActionTreeModel::reconsider(ActionTreeNode &node)
{
    std::vector<ActionTreeNode *> path; // from the node up to just below the root
    for (ActionTreeNode *step = &node; step != m_root.get(); step = step->parent) {
        step->isWanted = isWantedBy(*step, m_filter, m_words);
        path.push_back(step);
    }
    // The topmost that is not as it should be takes all below it with it.
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        if ((*step)->isWanted == (*step)->isShown)
            continue;
        if ((*step)->isWanted)
            show(**step);
        else
            hide(**step);
        return;
    }
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
