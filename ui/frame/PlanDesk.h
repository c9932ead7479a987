#pragma once

#include "desk/ViewContext.h"
#include "frame/Destination.h"
#include "models/IssuesModel.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace waymark {

class DeskPage;
class InspectorPanel;
class PlanView;
class ReportView;

/// The views of one open plan, introduced to each other: in the middle one of them, on the right the record that is
/// chosen. In a narrow window the record lies over the view, at its right edge.
class PlanDesk : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDesk(const ViewContext &context, QWidget *parent = nullptr);
    ~PlanDesk() override;

    [[nodiscard]] const ViewContext &context() const { return m_context; }
    /// A page of the plan; home is none.
    void go(const Destination &destination);
    [[nodiscard]] Destination destination() const;
    /// Where a plan that is opened begins: where it was left, else at the one priority of what is looked at, else at
    /// all of that.
    [[nodiscard]] Destination firstDestination() const;
    /// To the record that was chosen as it was left, with the keyboard.
    void takeUp();
    /// The month that is open for whoever works here: that of their own group or section, else of the whole plan.
    [[nodiscard]] Month firstRound() const;
    /// Goes to the page that shows the record, and to it.
    void showRecord(const query::Place &place);
    /// To the whole plan, narrowed to what somebody leads.
    void showActionsOf(const QString &name);
    [[nodiscard]] PlanView &planView() { return *m_planView; }
    /// Made when it is asked for first.
    [[nodiscard]] ReportView &reports();
    /// As of the last look at the plan, which is a moment after it was opened or changed.
    [[nodiscard]] int contradictions() const { return m_issues.countOf(analysis::Severity::Contradiction); }

    void setRound(Month round);
    /// Beside the page that is shown; each page keeps its own choice.
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const;
    /// The record lies over the view instead of beside it.
    void setNarrow(bool narrow);
    /// The panes that F6 walks.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Writes what is being typed; false where some of it was refused.
    bool save();

Q_SIGNALS:
    /// The view went somewhere by itself: to a record of another priority.
    void wentTo(const waymark::Destination &destination);
    /// There are more or fewer contradictions than before.
    void issuesCounted(int count);
    /// The pane came or went, with the page or from within.
    void inspectorShown(bool shown);
    /// Somebody wants to work on another month.
    void roundRequested(waymark::Month month);
    /// Readings are to come from a file.
    void readingsFileAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Id leftBy() const;
    /// Made when somebody goes there first, so that a plan opens at once however many views there are.
    [[nodiscard]] DeskPage &page(const QString &id);
    [[nodiscard]] DeskPage &shown() const;
    void adopt(DeskPage &page);
    void countIssues();
    void placeInspector();

    ViewContext m_context;
    Month m_round;
    IssuesModel m_issues;
    int m_issuesCounted = 0;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    QHash<QString, DeskPage *> m_made; ///< those that were visited
    InspectorPanel *m_inspector;
    PlanView *m_planView;
    bool m_isNarrow = false;
};

} // namespace waymark
