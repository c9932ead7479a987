#include "models/ActionTreeNode.h"

#include "analysis/Deadlines.h"
#include "analysis/rounds/Rounds.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

size_t ActionTreeNode::place() const
{
    const auto &all = parent->children;
    return static_cast<size_t>(std::find_if(all.cbegin(), all.cend(), [this](const auto &child) {
        return child.get() == this;
    }) - all.cbegin());
}

int ActionTreeNode::shownRow() const
{
    int count = 0;
    for (const auto &sibling : parent->children) {
        if (sibling.get() == this)
            break;
        count += sibling->isShown ? 1 : 0;
    }
    return count;
}

void ActionTreeNode::renumber()
{
    int count = 0;
    for (ActionTreeNode *child : shown)
        child->row = count++;
}

void ActionTreeNode::listShown()
{
    shown.clear();
    for (const auto &child : children) {
        if (child->isShown)
            shown.push_back(child.get());
    }
    renumber();
}

std::optional<RecordKind> childKind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Plan:
        return RecordKind::Priority;
    case RecordKind::Priority:
        return RecordKind::Outcome;
    case RecordKind::Outcome:
        return RecordKind::Action;
    default:
        return std::nullopt;
    }
}

void readNode(ActionTreeNode &node, const Plan &plan, const AsOf &asOf)
{
    node.rollUp.reset();
    if (const Priority *priority = node.kind == RecordKind::Priority ? plan.get<Priority>(node.id) : nullptr) {
        node.words = FilterText::of(priority->number, priority->title);
        return;
    }
    const QStringList leads = query::leadNames(plan, node.id);
    node.leads.clear();
    for (const QString &lead : leads)
        node.leads.append(foldedName(lead));
    const QString leadWords = u'\n' + leads.join(u" / "_s);
    if (const Outcome *outcome = node.kind == RecordKind::Outcome ? plan.get<Outcome>(node.id) : nullptr) {
        node.words = FilterText::of(outcome->ref, outcome->text + leadWords);
    } else if (const Action *action = node.isAction() ? plan.get<Action>(node.id) : nullptr) {
        node.words = FilterText::of(action->ref, action->text + leadWords);
        node.status = query::statusOf(plan, node.id);
        node.isOverdue = analysis::isOverdue(plan, *action, asOf.today);
        node.isWaiting = analysis::isWaiting(plan, node.id, asOf.round);
    }
}

std::unique_ptr<ActionTreeNode> buildNode(
    const Plan &plan, RecordKind kind, const Id &id, ActionTreeNode *parent, const AsOf &asOf)
{
    auto node = std::make_unique<ActionTreeNode>();
    node->kind = kind;
    node->id = id;
    node->parent = parent;
    readNode(*node, plan, asOf);
    if (const std::optional<RecordKind> below = childKind(kind)) {
        for (const Id &child : plan.children(*below, kind == RecordKind::Plan ? Id() : id))
            node->children.push_back(buildNode(plan, *below, child, node.get(), asOf));
    }
    return node;
}

void ActionTreeCounts::add(const ActionTreeNode &node, int step)
{
    if (!node.isAction())
        return;
    statuses.total += step;
    statuses.of[static_cast<size_t>(node.status)] += step;
    statuses.overdue += node.isOverdue ? step : 0;
    waiting += node.isWaiting ? step : 0;
}

std::unique_ptr<ActionTreeNode> buildRoot(const Plan &plan, const Id &priority, const Id &owner, const AsOf &asOf)
{
    if (priority.isNull()) {
        auto whole = buildNode(plan, RecordKind::Plan, priority, nullptr, asOf);
        std::erase_if(whole->children, [&](const auto &child) {
            return !query::isOfOwner(plan, owner, {child->kind, child->id});
        });
        return whole;
    }
    if (plan.get<Priority>(priority))
        return buildNode(plan, RecordKind::Priority, priority, nullptr, asOf);
    auto root = std::make_unique<ActionTreeNode>(); // removed meanwhile: nothing to show
    root->kind = RecordKind::Priority;
    root->id = priority;
    return root;
}

void moveChild(ActionTreeNode &source, size_t from, ActionTreeNode &target, size_t place)
{
    std::unique_ptr<ActionTreeNode> taken = std::move(source.children[from]);
    source.children.erase(source.children.begin() + static_cast<std::ptrdiff_t>(from));
    if (&source == &target && place > from)
        --place;
    taken->parent = &target;
    target.children.insert(target.children.begin() + static_cast<std::ptrdiff_t>(place), std::move(taken));
}

bool isWantedBy(const ActionTreeNode &node, const ActionFilter &filter, const FilterWords &words)
{
    if (node.isAction()) {
        return (filter.statuses == 0 || filter.has(node.status)) && (!filter.overdueOnly || node.isOverdue)
            && (!filter.waitingOnly || node.isWaiting) && (filter.lead.isEmpty() || node.leads.contains(filter.lead))
            && words.match(node.words);
    }
    const bool holdsWanted =
        std::any_of(node.children.cbegin(), node.children.cend(), [](const auto &child) { return child->isWanted; });
    return holdsWanted || (!filter.asksForActions() && words.match(node.words));
}

ActionTreeNode *topmostToTurn(ActionTreeNode &node, const ActionFilter &filter, const FilterWords &words)
{
    ActionTreeNode *topmost = nullptr;
    for (ActionTreeNode *step = &node; step->parent; step = step->parent) { // up to just below the root
        step->isWanted = isWantedBy(*step, filter, words);
        if (step->isWanted != step->isShown)
            topmost = step;
    }
    return topmost;
}

void sift(ActionTreeNode &node, const ActionFilter &filter, const FilterWords &words)
{
    for (const auto &child : node.children)
        sift(*child, filter, words);
    node.isWanted = isWantedBy(node, filter, words);
}

void showWanted(ActionTreeNode &node)
{
    node.shown.clear();
    for (const auto &child : node.children) {
        child->isShown = child->isWanted;
        if (child->isWanted) {
            child->row = static_cast<int>(node.shown.size());
            node.shown.push_back(child.get());
            showWanted(*child);
        } else {
            hideAll(*child);
        }
    }
}

void hideAll(ActionTreeNode &node)
{
    node.isShown = false;
    node.shown.clear();
    for (const auto &child : node.children)
        hideAll(*child);
}

} // namespace waymark
