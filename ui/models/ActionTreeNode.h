#pragma once

#include "analysis/RollUp.h"
#include "models/ActionFilter.h"

#include <memory>
#include <optional>
#include <vector>

namespace waymark {

/// One record in the tree priority › outcome › action, with what a filter needs to know of it. `children` are all that
/// the plan has, in its order; `shown` are those that the filter lets through.
struct ActionTreeNode
{
    RecordKind kind = RecordKind::Plan;
    Id id;
    ActionTreeNode *parent = nullptr;
    int row = 0; ///< among the parent's shown ones
    std::vector<std::unique_ptr<ActionTreeNode>> children;
    std::vector<ActionTreeNode *> shown;

    FilterText words;
    QStringList leads; ///< folded
    Status status = Status::NotAssessed;
    bool isOverdue = false;
    bool isWaiting = false; ///< for its assessment in the round
    bool isWanted = true; ///< passes the filter, or holds something that does
    bool isShown = false;
    mutable std::optional<analysis::RollUp> rollUp; ///< of headings, when first asked for

    [[nodiscard]] bool isAction() const { return kind == RecordKind::Action; }
    /// Position among all children of the parent.
    [[nodiscard]] size_t place() const;
    /// The row it has, or would have, among the shown ones.
    [[nodiscard]] int shownRow() const;
    void renumber();
    /// Makes `shown` of the children that are, and renumbers them.
    void listShown();
};

/// How many actions stand how: kept as nodes come, go and are read anew, for there are many of them and each edit asks.
struct ActionTreeCounts
{
    analysis::StatusCounts statuses;
    int waiting = 0;

    /// One more, or with -1 one less; headings do not count.
    void add(const ActionTreeNode &node, int step);
};

/// The day and the month as of which a node is read.
struct AsOf
{
    QDate today;
    Month round;

    bool operator==(const AsOf &) const = default;
};

/// The kind of the children; nothing below an action.
[[nodiscard]] std::optional<RecordKind> childKind(RecordKind kind);

/// Reads what is kept of a record into its node.
void readNode(ActionTreeNode &node, const Plan &plan, const AsOf &asOf);
/// A node with everything under it.
[[nodiscard]] std::unique_ptr<ActionTreeNode> buildNode(
    const Plan &plan, RecordKind kind, const Id &id, ActionTreeNode *parent, const AsOf &asOf);

/// What an owner of rounds has of the plan, all of it where that is null, or a priority where that is not null; without
/// children where the priority is gone.
[[nodiscard]] std::unique_ptr<ActionTreeNode> buildRoot(
    const Plan &plan, const Id &priority, const Id &owner, const AsOf &asOf);

/// Moves a child between parents, or before the place given of the same one; says nothing of what is shown.
void moveChild(ActionTreeNode &source, size_t from, ActionTreeNode &target, size_t place);

/// Whether it passes; a heading passes when its children (whose isWanted is right already) or its own words do.
[[nodiscard]] bool isWantedBy(const ActionTreeNode &node, const ActionFilter &filter, const FilterWords &words);
/// Sets isWanted of a node and of those above it; gives the topmost that is not shown as it should be, which takes all
/// below it with it. Null where all are. The root is never one.
[[nodiscard]] ActionTreeNode *topmostToTurn(ActionTreeNode &node, const ActionFilter &filter, const FilterWords &words);
/// Sets isWanted of a node and all under it.
void sift(ActionTreeNode &node, const ActionFilter &filter, const FilterWords &words);
/// Makes `shown` from `isWanted`, all the way down.
void showWanted(ActionTreeNode &node);
void hideAll(ActionTreeNode &node);

} // namespace waymark
