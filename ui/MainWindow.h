#pragma once

#include "base/Clock.h"
#include "document/PlanDocument.h"
#include "frame/Destination.h"
#include "models/WaitingCounts.h"
#include "plan/Place.h"
#include "plan/ReportKind.h"
#include "support/Prompts.h"
#include "support/Theme.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace waymark {

class Commands;
class HomeView;
class MessageBar;
class PlanDesk;
class Settings;
class Sidebar;
class TopBar;

/// The window: one calm place to work. Holds the open plan and its round, and introduces frame and views to each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of them must outlive the window.
    MainWindow(Settings &settings, const Clock &clock, IdSource &ids, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan in place of the one that is open. False where it could not be; the message bar says why and what
    /// was open stays so.
    bool openPlan(const QString &path);
    void closePlan();
    /// Null where no plan is open.
    [[nodiscard]] PlanDocument *document() { return m_document.get(); }
    [[nodiscard]] Month round() const { return m_round; }
    [[nodiscard]] Destination destination() const { return m_destination; }

    /// Who asks the few questions there are; must outlive the window.
    void setPrompts(Prompts &prompts) { m_prompts = &prompts; }
    /// Where a copy of a plan is put before the first edit of a day; none is made until it is set.
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }

public Q_SLOTS:
    void go(const waymark::Destination &destination);
    void showRecord(const waymark::query::Place &place);
    void showError(const waymark::Error &error);
    void announce(const QString &words);

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
    void showPlace(const Destination &destination);
    void showReport(ReportKind kind);
    [[nodiscard]] bool isReporting() const;
    void shareRoom();
    void setRound(Month round);
    void chooseTheme(ThemeChoice choice);
    void applyTheme();
    void walkPanes(int step);
    /// To the first thing in a pane that takes it; false where there is none.
    bool giveKeyboardTo(QWidget &pane);
    void showActions(bool overdue);
    [[nodiscard]] Author askAuthor();
    [[nodiscard]] Author author() const;
    [[nodiscard]] DocumentContext context();
    void refreshSoon();

    void newPlan();
    void nextPlan();
    void newFromDocument();
    void readReadings();
    void open();
    void openExample();
    void saveCopy();
    void undo();
    void redo();
    void chooseHeadingRule();
    void showKeys();
    void showAbout();

    Settings &m_settings;
    const Clock &m_clock;
    IdSource &m_ids;
    QPalette m_desktop; ///< as it was before any theme of ours
    Theme m_theme;
    Prompts m_ownPrompts;
    Prompts *m_prompts = &m_ownPrompts;
    QString m_backupFolder;
    std::unique_ptr<PlanDocument> m_document;
    Month m_round;
    WaitingCounts m_waiting;
    bool m_isRefreshing = false; ///< soon, and once
    Destination m_destination;
    Journey m_journey;

    Commands *m_commands;
    TopBar *m_topBar;
    Sidebar *m_sidebar;
    MessageBar *m_messages;
    QStackedWidget *m_middle;
    HomeView *m_home;
    PlanDesk *m_desk = nullptr;
    QLabel *m_saved;
    QLabel *m_said;
};

} // namespace waymark
