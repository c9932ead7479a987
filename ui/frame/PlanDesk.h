#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "frame/Destination.h"
#include "models/IssuesModel.h"
#include "settings/DraftStore.h"
#include "support/Theme.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace waymark {

class DeadlinesView;
class InspectorPanel;
class IssuesView;
class KpiView;
class MonthView;
class PeopleView;
class PlanDocument;
class PlanView;
class ReportView;
class Settings;

/// The views of one open plan, introduced to each other: in the middle one of them, on the right the record that is
/// chosen. In a narrow window the record lies over the view, at its right edge.
class PlanDesk : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    PlanDesk(PlanDocument &document, const Clock &clock, IdSource &ids, Settings &settings, const Theme &theme,
        QWidget *parent = nullptr);
    ~PlanDesk() override;

    /// A page of the plan; home is none.
    void go(const Destination &destination);
    [[nodiscard]] Destination destination() const;
    /// Goes to the page that shows the record, and to it.
    void showRecord(const query::Place &place);
    [[nodiscard]] PlanView &planView() { return *m_planView; }
    /// Made when it is asked for first.
    [[nodiscard]] ReportView &reports();
    /// As of the last look at the plan, which is a moment after it was opened or changed.
    [[nodiscard]] int issueCount() const { return m_issues.count(); }

    void setRound(Month round);
    void setTheme(const Theme &theme);
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
    void failed(const waymark::Error &error);
    void announced(const QString &words);
    /// The view went somewhere by itself: to a record of another priority.
    void wentTo(const waymark::Destination &destination);
    /// There are more or fewer issues than before.
    void issuesCounted(int count);
    /// The pane came or went, with the page or from within.
    void inspectorShown(bool shown);
    /// Readings are to come from a file.
    void readingsFileAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void adopt(QWidget *page);
    void makePlanView();
    void makeInspector();
    /// Made when somebody goes there first, so that a plan opens at once however many views there are.
    MonthView &month();
    KpiView &kpis();
    DeadlinesView &deadlines();
    PeopleView &people();
    /// To the whole plan, narrowed to what somebody leads.
    void showActionsOf(const QString &name);
    IssuesView &issues();
    void countIssues();
    void placeInspector();

    PlanDocument &m_document;
    const Clock &m_clock;
    IdSource &m_ids;
    Settings &m_settings;
    Theme m_theme;
    Id m_reported; ///< the priority that the report was about because somebody worked on it
    Month m_round;
    DraftStore m_drafts;
    IssuesModel m_issues;
    int m_issuesCounted = 0;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    PlanView *m_planView = nullptr;
    MonthView *m_month = nullptr; ///< null until it was visited
    KpiView *m_kpis = nullptr; ///< null until it was visited
    DeadlinesView *m_deadlines = nullptr; ///< null until it was visited
    PeopleView *m_people = nullptr; ///< null until it was visited
    ReportView *m_reports = nullptr; ///< null until it was visited
    IssuesView *m_issuesView = nullptr; ///< null until it was visited
    InspectorPanel *m_inspector = nullptr;
    bool m_isNarrow = false;
};

} // namespace waymark
