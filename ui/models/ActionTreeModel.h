#pragma once

#include "base/Clock.h"
#include "models/ActionCells.h"
#include "plan/Place.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace waymark {

class PlanDocument;
struct ActionTreeToDo;

/// The plan as a tree, of the whole plan (priority › outcome › action) or of one priority (outcome › action), through a
/// filter of its own. Follows PlanDocument::changed() with the fewest signals that say what happened; a new filter or
/// scope, and a set that touches very much, is a reset. What it shows is always what a model made anew would show.
///
/// Writes nothing: what a person types goes from the view through the edit functions.
class ActionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Both must outlive the model. Shows the whole plan at first.
    ActionTreeModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);
    ~ActionTreeModel() override;

    /// The priority to show; where it is null, the whole plan or what an owner of rounds has of it: see
    /// query::isOfOwner().
    void setScope(const Id &priority, const Id &owner);
    [[nodiscard]] Id priority() const { return m_priority; }
    /// The month that is assessed; none at first.
    void setRound(Month round);
    void setFilter(const ActionFilter &filter);
    [[nodiscard]] const ActionFilter &filter() const { return m_filter; }

    /// Of all actions in scope, whatever the filter.
    [[nodiscard]] const analysis::StatusCounts &counts() const { return m_counts.statuses; }
    [[nodiscard]] int shownActions() const;
    /// How many in scope still wait for their assessment in the round.
    [[nodiscard]] int waiting() const { return m_counts.waiting; }

    /// Kind and id of a row; kind Plan for no row.
    [[nodiscard]] query::Place placeAt(const QModelIndex &index) const;
    /// Invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const Id &id, ActionColumn column = ActionColumn::Text) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void refilter();
    void enter(const ActionTreeNode &node);
    void leave(const ActionTreeNode &node);
    [[nodiscard]] ActionTreeNode *find(const Id &id) const { return m_nodes.value(id); }
    [[nodiscard]] ActionTreeNode *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ActionTreeNode &node, int column = 0) const;

    // Following the plan
    void follow(const ChangeSet &set);
    void tellOf(const ActionTreeToDo &toDo, const QSet<Id> &fresh);
    void tellStanding(ActionTreeNode &node);
    void tellUpwards(ActionTreeNode &node);
    void remove(const Id &id);
    void insert(RecordKind kind, const Id &id);
    void move(ActionTreeNode &node);
    [[nodiscard]] ActionTreeNode *parentInPlan(RecordKind kind, const Id &id) const;
    [[nodiscard]] size_t placeInPlan(const ActionTreeNode &parent, const Id &id) const;
    void moveShown(ActionTreeNode &node, ActionTreeNode &target, size_t place);
    /// Brings what is shown of a node and its headings in line with the filter.
    void reconsider(ActionTreeNode &node);
    void show(ActionTreeNode &node);
    void hide(ActionTreeNode &node);
    void tellChanged(const ActionTreeNode &node);
    void tellAllChanged(const ActionTreeNode &node);

    const PlanDocument &m_document;
    const Clock &m_clock;
    Id m_priority;
    Id m_owner;
    ActionFilter m_filter;
    FilterWords m_words;
    AsOf m_asOf;
    std::unique_ptr<ActionTreeNode> m_root;
    QHash<Id, ActionTreeNode *> m_nodes; ///< all but the root, shown or not
    ActionTreeCounts m_counts; ///< of them all
};

} // namespace waymark
