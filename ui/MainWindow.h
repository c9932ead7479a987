#pragma once

#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "frame/Destination.h"
#include "models/WaitingCounts.h"
#include "plan/Place.h"
#include "plan/ReportKind.h"
#include "settings/DraftStore.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace waymark {

class Commands;
class HomeView;
class MessageBar;
class PlanDesk;
class PlanFiles;
class Sidebar;
class StatusLine;
class TopBar;
enum class ThemeChoice;

/// The window: one calm place to work. Holds the open plan and its round, and introduces frame and views to each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of them must outlive the window.
    MainWindow(Settings &settings, const Clock &clock, IdSource &ids, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan in place of the one that is open. False where it could not be; the message bar says why and what
    /// was open stays so.
    bool openPlan(const QString &path);
    void closePlan();
    /// Null where no plan is open.
    [[nodiscard]] PlanDocument *document() { return m_document.get(); }
    [[nodiscard]] Month round() const { return m_round; }
    [[nodiscard]] Destination destination() const { return m_destination; }
    /// Where a copy of a plan is put before the first edit of a day; none is made until it is set.
    void setBackupFolder(const QString &folder);

public Q_SLOTS:
    void go(const waymark::Destination &destination);
    void showRecord(const waymark::query::Place &place);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectCommands();
    void connectFrame();
    void connectHome();
    void makeDesk();
    void follow(const ChangeSet &set);
    void refresh();
    void refreshSoon();
    void showPlace(const Destination &destination);
    void showReport(ReportKind kind);
    [[nodiscard]] bool isReporting() const { return m_desk && m_destination.page == reportsPage; }
    void shareRoom();
    void setRound(Month round);
    void chooseTheme(ThemeChoice choice);
    [[nodiscard]] QList<QWidget *> panes() const;
    void showActions(bool overdue);
    /// Only while a plan is open.
    [[nodiscard]] ViewContext viewContext() { return {m_context, *m_document, m_group}; }

    QPalette m_desktop; ///< as it was before any theme of ours
    ThemeSource m_themes;
    Notices m_notices;
    DraftStore m_drafts;
    WindowContext m_context;
    ShownGroup m_group;
    std::unique_ptr<PlanDocument> m_document;
    Month m_round;
    WaitingCounts m_waiting;
    bool m_isRefreshing = false; ///< soon, and once
    Destination m_destination;
    Journey m_journey;

    PlanFiles *m_files;
    Commands *m_commands;
    TopBar *m_topBar;
    Sidebar *m_sidebar;
    MessageBar *m_messages;
    QStackedWidget *m_middle;
    HomeView *m_home;
    PlanDesk *m_desk = nullptr;
    StatusLine *m_status;
};

} // namespace waymark
