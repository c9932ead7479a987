#pragma once

#include "base/Error.h"
#include "desk/DeskPage.h"
#include "desk/ViewContext.h"
#include "models/ActionTreeModel.h"
#include "views/plan/PlanEditing.h"
#include "views/plan/PlanRows.h"

class QAction;
class QStackedWidget;

namespace waymark {

class EmptyState;
class FilterBar;
class PlanHeader;
class PlanTree;
class Settings;
class ValueDelegate;

/// The plan as it stands now: priority › outcome › action, to read, to filter and to edit in place. Everything by
/// keyboard; what it does to the plan is in actions(), which a menu can show.
class PlanView : public DeskPage
{
    Q_OBJECT

public:
    /// What a person can do here, in the order of a menu.
    struct Actions
    {
        QAction *addBelow = nullptr;
        QAction *addInside = nullptr; ///< a first action of an outcome, a first outcome of a priority
        QAction *moveUp = nullptr;
        QAction *moveDown = nullptr;
        QAction *moveTo = nullptr;
        QAction *remove = nullptr;
        QAction *filter = nullptr;
        QList<QAction *> statuses; ///< the six, by their keys
    };

    PlanView(const ViewContext &context, QWidget *parent = nullptr);
    ~PlanView() override;

    /// A priority, or the whole plan where that is null.
    void showPriority(const Id &priority);
    [[nodiscard]] Id priority() const { return m_model->priority(); }
    /// Goes to a record of this view's tree, and past the filter where that hides it.
    void showRecord(const query::Place &place) override;
    [[nodiscard]] query::Place current() const;
    /// Until a row of it is chosen, the priority itself.
    [[nodiscard]] std::optional<query::Place> place() const override;
    void arrive(const Id &priority) override { showPriority(priority); }
    /// Narrows the list, as the person could.
    void showFiltered(const ActionFilter &filter);
    /// Narrows the list to what somebody leads; the filter says so and takes it back.
    void showLead(const QString &name);
    /// The next action down, after one was dealt with.
    void goToNext() override;
    /// The keyboard to the list.
    bool takeKeyboard() override;

    void setRound(Month month) override;
    /// Lines in a row, 1 to 3.
    void setDensity(int lines);
    [[nodiscard]] const Actions &actions() const { return m_actions; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeDelegates();
    void makeActions();
    QAction *makeAction(const QString &words, const QKeySequence &key, const std::function<void()> &work);
    void connectParts();
    void layOut();
    void follow();
    void refresh();
    void showCounts();
    void showWhatThereIs();
    void applyFilter(const ActionFilter &filter);
    void report(const Result<void> &done);
    void goToNew(const Result<query::Place> &made);

    void addBelow();
    void addInside();
    void giveStatus(Status status);
    void sayUnchanged();
    void tellAssessed(const Result<void> &done, const QList<Id> &actions, const QString &word);
    [[nodiscard]] QList<Id> chosenActions() const;
    [[nodiscard]] Result<ChangeSet> setFor(const QModelIndex &cell, const QString &text, const Author &by) const;
    void takeFirstStep();

    ViewContext m_context;
    PlanDocument &m_document;
    ActionTreeModel *m_model;
    PlanEditing m_editing;
    PlanHeader *m_header;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    PlanTree *m_tree;
    PlanRows m_rows;
    EmptyState *m_empty;
    QList<ValueDelegate *> m_delegates;
    Actions m_actions;
    bool m_isStale = false; ///< the plan went on while nobody looked
};

} // namespace waymark
