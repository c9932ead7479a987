#include "MainWindow.h"

#include "analysis/Rounds.h"
#include "frame/Commands.h"
#include "frame/FindBox.h"
#include "frame/MessageBar.h"
#include "frame/PlanDesk.h"
#include "frame/ReportCommands.h"
#include "frame/RoundsToChoose.h"
#include "frame/Sidebar.h"
#include "frame/TopBar.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"
#include "support/PlainText.h"
#include "support/WheelGuard.h"
#include "views/home/HomeView.h"
#include "views/plan/PlanView.h"
#include "views/reports/ReportView.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString windowShape = u"window"_s;
constexpr int roomForInspector = 1100;
constexpr int roomForSidebar = 800;

} // namespace

MainWindow::MainWindow(Settings &settings, const Clock &clock, IdSource &ids, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_ids(ids)
    , m_desktop(QApplication::palette())
    , m_theme(themeOf(settings.theme(), m_desktop))
    , m_commands(new Commands(this))
    , m_topBar(new TopBar(*m_commands, m_theme, this))
    , m_sidebar(new Sidebar(m_theme, this))
    , m_messages(new MessageBar(m_theme, this))
    , m_middle(new QStackedWidget(this))
    , m_home(new HomeView(m_theme, this))
    , m_saved(makePlainLabel({}, this))
    , m_said(makePlainLabel({}, this))
{
    new WheelGuard(this);
    layOut();
    connectCommands();
    connectFrame();
    connectHome();
    applyTheme();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.shape(windowShape));
    closePlan();
}

MainWindow::~MainWindow()
{
    delete m_desk; // before the plan it shows: tables ask their models once more as they go
}

void MainWindow::layOut()
{
    m_commands->fill(*menuBar());
    m_middle->addWidget(m_home);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_middle, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_sidebar);
    below->addLayout(right, 1);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(below, 1);
    setCentralWidget(whole);
    m_saved->setContentsMargins(12, 0, 12, 0);
    m_said->setContentsMargins(12, 0, 12, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved);
    statusBar()->addPermanentWidget(m_said);
    m_saved->setAccessibleName(tr("Saved"));
    m_commands->showChosen(m_settings.theme(), m_settings.density());
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_commands->newPlan, &MainWindow::newPlan);
    on(m_commands->newFromDocument, &MainWindow::newFromDocument);
    on(m_commands->nextPlan, &MainWindow::nextPlan);
    on(m_commands->open, &MainWindow::open);
    on(m_commands->save, [this] { announce(tr("All changes are saved already, as you make them")); });
    on(m_commands->saveCopy, &MainWindow::saveCopy);
    on(m_commands->close, &MainWindow::closePlan);
    on(m_commands->quit, &MainWindow::close);
    on(m_commands->undo, &MainWindow::undo);
    on(m_commands->redo, &MainWindow::redo);
    on(m_commands->find, [this] { m_topBar->find().setFocus(Qt::ShortcutFocusReason); });
    on(m_commands->home, [this] { go({Destination::Page::Home, {}}); });
    on(m_commands->plan, [this] { go({Destination::Page::Plan, {}}); });
    on(m_commands->month, [this] { go({Destination::Page::Month, {}}); });
    on(m_commands->kpis, [this] { go({Destination::Page::Kpis, {}}); });
    on(m_commands->deadlines, [this] { go({Destination::Page::Deadlines, {}}); });
    on(m_commands->people, [this] { go({Destination::Page::People, {}}); });
    on(m_commands->reports, [this] { go({Destination::Page::Reports, {}}); });
    on(m_commands->issues, [this] { go({Destination::Page::Issues, {}}); });
    on(m_commands->back, [this] { showPlace(m_journey.back()); });
    on(m_commands->forward, [this] { showPlace(m_journey.forward()); });
    on(m_commands->nextPane, [this] { walkPanes(1); });
    on(m_commands->previousPane, [this] { walkPanes(-1); });
    on(m_commands->headings, &MainWindow::chooseHeadingRule);
    on(m_commands->keys, &MainWindow::showKeys);
    on(m_commands->about, &MainWindow::showAbout);
    connect(m_commands->showInspector, &QAction::toggled, this, [this](bool shown) {
        if (m_desk)
            m_desk->setInspectorShown(shown);
    });
    connect(&m_commands->reporting(), &ReportCommands::kindChosen, this, &MainWindow::showReport);
    connect(&m_commands->reporting(), &ReportCommands::wentOutChosen, this, [this] {
        go({Destination::Page::Reports, {}});
        m_desk->reports().showWentOut();
    });
    connect(m_commands, &Commands::recentChosen, this, &MainWindow::openPlan);
    connect(m_commands, &Commands::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_commands, &Commands::densityChosen, this, [this](int lines) {
        m_settings.setDensity(lines);
        if (m_desk)
            m_desk->planView().setDensity(lines);
    });
}

void MainWindow::connectFrame()
{
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::go);
    connect(&m_topBar->find(), &FindBox::found, this, &MainWindow::showRecord);
    connect(m_topBar, &TopBar::roundChosen, this, &MainWindow::setRound);
}

void MainWindow::connectHome()
{
    connect(m_home, &HomeView::planChosen, this, &MainWindow::openPlan);
    connect(m_home, &HomeView::newPlanChosen, this, &MainWindow::newPlan);
    connect(m_home, &HomeView::newFromDocumentChosen, this, &MainWindow::newFromDocument);
    connect(m_home, &HomeView::openChosen, this, &MainWindow::open);
    connect(m_home, &HomeView::exampleChosen, this, &MainWindow::openExample);
    connect(m_home, &HomeView::overdueChosen, this, [this] { showActions(true); });
    connect(m_home, &HomeView::notAssessedChosen, this, [this] { showActions(false); });
}

bool MainWindow::openPlan(const QString &path)
{
    Result<std::unique_ptr<PlanDocument>> opened = PlanDocument::open(path, context());
    if (!opened) {
        if (opened.error().code == ErrorCode::NotFound)
            m_settings.forgetRecentPlan(path);
        m_messages->showError(opened.error(), [this, path] { openPlan(path); });
        refresh();
        return false;
    }
    closePlan();
    m_messages->dismiss();
    m_document = std::move(*opened);
    m_settings.addRecentPlan(path);
    m_round = analysis::openRound(m_document->plan(), m_clock.today());
    makeDesk();
    go({Destination::Page::Plan, {}});
    m_desk->planView().focusRows();
    return true;
}

void MainWindow::makeDesk()
{
    m_desk = new PlanDesk(*m_document, m_clock, m_ids, m_settings, m_theme, m_middle);
    m_middle->addWidget(m_desk);
    connect(m_desk, &PlanDesk::failed, this, &MainWindow::showError);
    connect(m_desk, &PlanDesk::announced, this, &MainWindow::announce);
    connect(m_desk, &PlanDesk::readingsFileAsked, this, &MainWindow::readReadings);
    connect(m_desk, &PlanDesk::issuesCounted, this, &MainWindow::refreshSoon);
    connect(m_desk, &PlanDesk::inspectorShown, m_commands->showInspector, &QAction::setChecked);
    m_commands->showInspector->setChecked(m_desk->isInspectorShown());
    connect(m_desk, &PlanDesk::wentTo, this, [this](const Destination &destination) {
        m_journey.went(destination);
        m_destination = destination;
        m_middle->setCurrentWidget(m_desk);
        refresh();
    });
    connect(m_document.get(), &PlanDocument::changed, this, &MainWindow::follow);
    PlanView &view = m_desk->planView();
    view.setPerson(author().name);
    const PlanView::Actions &actions = view.actions();
    m_commands->setPlanActions({{actions.addBelow, actions.addInside, actions.remove},
        {actions.moveUp, actions.moveDown, actions.moveTo}, actions.statuses, {actions.filter}});
    m_topBar->find().setPlan(&m_document->plan());
    m_commands->setPlanOpen(true);
    m_topBar->setPlanOpen(true);
    m_desk->setNarrow(width() < roomForInspector);
    setRound(m_round);
}

void MainWindow::closePlan()
{
    if (m_desk && !m_desk->save())
        return; // what was refused stays typed
    m_topBar->find().setPlan(nullptr);
    delete m_desk;
    m_desk = nullptr;
    m_waiting.count(nullptr, {});
    m_document.reset();
    m_journey = {};
    m_commands->setPlanOpen(false);
    m_topBar->setPlanOpen(false);
    go({Destination::Page::Home, {}});
}

void MainWindow::go(const Destination &destination)
{
    m_journey.went(destination);
    showPlace(destination);
}

void MainWindow::showPlace(const Destination &wanted)
{
    m_destination = m_desk ? wanted : Destination();
    if (m_desk)
        m_desk->go(m_destination);
    const bool hadKeyboard = QApplication::focusWidget() && m_middle->isAncestorOf(QApplication::focusWidget());
    QWidget *page = m_destination.page == Destination::Page::Home ? static_cast<QWidget *>(m_home) : m_desk;
    m_middle->setCurrentWidget(page);
    refresh();
    if (hadKeyboard)
        giveKeyboardTo(page == m_home ? *page : *m_desk->panes().first());
}

void MainWindow::showRecord(const query::Place &place)
{
    if (m_desk)
        m_desk->showRecord(place);
}

void MainWindow::follow(const ChangeSet &set)
{
    m_waiting.follow(set);
    const bool mayBeGone = std::any_of(set.changes.cbegin(), set.changes.cend(), [](const Change &change) {
        return change.field->kind == RecordKind::Priority && change.field->role == FieldRole::Alive;
    });
    if (mayBeGone && !m_destination.priority.isNull() && !m_document->plan().get<Priority>(m_destination.priority))
        QTimer::singleShot(0, this, [this] { go({Destination::Page::Plan, {}}); });
    refreshSoon();
}

/// What can be undone is known only after everyone was told of a change.
void MainWindow::refreshSoon()
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    QTimer::singleShot(0, this, [this] {
        m_isRefreshing = false;
        refresh();
    });
}

void MainWindow::refresh()
{
    const Plan *plan = m_document ? &m_document->plan() : nullptr;
    m_sidebar->showPlan(plan, m_waiting, m_desk ? m_desk->issueCount() : 0);
    m_sidebar->setCurrent(m_destination);
    m_commands->reporting().follow(isReporting() ? &m_desk->reports() : nullptr);
    shareRoom();
    if (m_destination.page == Destination::Page::Home) {
        m_home->showPlan(plan, m_round, m_clock.today());
        m_home->showRecent(m_settings.recentPlans());
    }
    m_commands->setRecent(m_settings.recentPlans());
    m_commands->setUndo(
        m_document ? m_document->undoWords() : QString(), m_document ? m_document->redoWords() : QString());
    m_commands->back->setEnabled(m_journey.canGoBack());
    m_commands->forward->setEnabled(m_journey.canGoForward());
    if (!plan) {
        setWindowTitle(tr("Waymark"));
        m_saved->setText({});
        return;
    }
    const qsizetype actions = plan->living(RecordKind::Action).size();
    const QString title =
        plan->info().title.isEmpty() ? QFileInfo(m_document->path()).completeBaseName() : plan->info().title;
    setWindowTitle(tr("%1 – Waymark").arg(title));
    m_saved->setText(
        actions == 1 ? tr("All changes saved · 1 action") : tr("All changes saved · %1 actions").arg(actions));
}

void MainWindow::setRound(Month round)
{
    m_round = round;
    m_waiting.count(m_document ? &m_document->plan() : nullptr, round);
    m_topBar->setRound(round, roundsToChoose(round, m_clock.today()));
    if (m_desk)
        m_desk->setRound(round);
    refresh();
}

void MainWindow::showError(const Error &error)
{
    if (error.code != ErrorCode::NothingToDo)
        m_messages->showError(error);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk && !m_desk->save()) {
        event->ignore();
        return;
    }
    m_settings.setShape(windowShape, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    shareRoom();
    if (m_desk)
        m_desk->setNarrow(width() < roomForInspector);
}

bool MainWindow::isReporting() const
{
    return m_desk && m_destination.page == Destination::Page::Reports;
}

void MainWindow::showReport(ReportKind kind)
{
    go({Destination::Page::Reports, {}});
    m_desk->reports().setKind(kind);
}

/// Beside what is chosen of a report, a wide sidebar would leave its pages less than half of a narrow window.
void MainWindow::shareRoom()
{
    m_sidebar->setNarrow(width() < (isReporting() ? roomForInspector : roomForSidebar));
}

} // namespace waymark
