#include "MainWindow.h"

#include "analysis/Touched.h"
#include "base/Platform.h"
#include "frame/About.h"
#include "frame/Commands.h"
#include "frame/files/FileCommands.h"
#include "frame/files/OpenPlanFiles.h"
#include "frame/files/PlanFiles.h"
#include "frame/FindBox.h"
#include "frame/HeadingRuleDialog.h"
#include "frame/Introducing.h"
#include "frame/KeptWords.h"
#include "frame/KeysDialog.h"
#include "frame/MessageBar.h"
#include "frame/PaneWalk.h"
#include "frame/PlanDesk.h"
#include "frame/ReportCommands.h"
#include "frame/ReportingDialog.h"
#include "frame/RoundsToChoose.h"
#include "frame/Sidebar.h"
#include "frame/StatusLine.h"
#include "frame/TopBar.h"
#include "frame/UndoRedo.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"
#include "support/CalmStyle.h"
#include "support/OwnGroup.h"
#include "support/table/CopiedTable.h"
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
constexpr int roomForMonth = 1560; ///< all of its columns, the record and the names in the sidebar
constexpr int draftDays = 90; ///< longer than anybody is away, and no longer: the words may name children

} // namespace

MainWindow::MainWindow(Settings &settings, const Clock &clock, IdSource &ids, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_desktop(QApplication::palette())
    , m_themes(themeOf(settings.theme(), m_desktop))
    , m_drafts(platform::folders().data + u"/drafts"_s)
    , m_context{clock, ids, settings, prompts, m_drafts, m_themes, m_notices}
    , m_files(new PlanFiles(m_context, this))
    , m_commands(new Commands(*m_files, m_group, m_themes, this))
    , m_topBar(new TopBar(*m_commands, m_themes, this))
    , m_sidebar(new Sidebar(m_themes, this))
    , m_messages(new MessageBar(m_themes, this))
    , m_middle(new QStackedWidget(this))
    , m_home(new HomeView(m_themes, this))
    , m_status(new StatusLine(*statusBar()))
{
    new WheelGuard(this);
    new CopyGuard(this);
    applyTheme(*qApp, m_themes.now());
    layOut();
    connectCommands();
    connectFrame();
    connectHome();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, 40))); // a title bar comes above
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
    m_commands->showChosen(m_context.settings.theme(), m_context.settings.density());
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const FileCommands &file = m_commands->files();
    on(file.close, &MainWindow::closePlan);
    on(file.quit, &MainWindow::close);
    on(m_commands->undo, [this] { undoOrRedo(*m_document, m_notices, false); });
    on(m_commands->redo, [this] { undoOrRedo(*m_document, m_notices, true); });
    on(m_commands->find, [this] { m_topBar->find().setFocus(Qt::ShortcutFocusReason); });
    on(m_commands->whoIAm,
        [this] { m_document ? introduceAgain(viewContext(), this) : introduceAgain(m_context, this); });
    on(m_commands->home, [this] { go({homePage}); });
    on(m_commands->back, [this] { showPlace(m_journey.back()); });
    on(m_commands->forward, [this] { showPlace(m_journey.forward()); });
    on(m_commands->nextPane, [this] { walkPanes(panes(), 1); });
    on(m_commands->previousPane, [this] { walkPanes(panes(), -1); });
    on(m_commands->headings, [this] { chooseHeadingRule(viewContext(), m_round, this); });
    on(m_commands->notReported, [this] { tellWhoHasNotReported(viewContext(), m_round, this); });
    on(m_commands->keys, [this] { KeysDialog(m_commands->keyLines(), this).exec(); });
    on(m_commands->about, [this] { tellAbout(m_context.prompts, this); });
    connect(m_commands->showInspector, &QAction::toggled, this, [this](bool shown) {
        if (m_desk)
            m_desk->setInspectorShown(shown);
        shareRoom();
    });
    connect(&m_commands->reporting(), &ReportCommands::kindChosen, this, &MainWindow::showReport);
    connect(&m_commands->reporting(), &ReportCommands::wentOutChosen, this, [this] {
        go({reportsPage});
        m_desk->reports().showWentOut();
    });
    connect(m_commands, &Commands::pageChosen, this, [this](const QString &page) { go({page}); });
    connect(&file, &FileCommands::recentChosen, this, &MainWindow::openPlan);
    connect(m_commands, &Commands::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_commands, &Commands::densityChosen, this, [this](int lines) {
        m_context.settings.setDensity(lines);
        if (m_desk)
            m_desk->planView().setDensity(lines);
    });
}

void MainWindow::connectFrame()
{
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::go);
    connect(&m_topBar->find(), &FindBox::found, this, &MainWindow::showRecord);
    connect(m_topBar, &TopBar::roundChosen, this, &MainWindow::setRound);
    connect(m_files, &PlanFiles::chosen, this, &MainWindow::openPlan);
    connect(&m_group, &ShownGroup::changed, this, &MainWindow::refreshSoon);
    connect(&m_notices, &Notices::failed, m_messages, &MessageBar::showError);
    connect(&m_notices, &Notices::offered, m_messages, &MessageBar::showOffer);
    connect(&m_notices, &Notices::announced, m_status, &StatusLine::announce);
}

void MainWindow::connectHome()
{
    connect(m_home, &HomeView::planChosen, this, &MainWindow::openPlan);
    connect(m_home, &HomeView::newPlanChosen, m_files, &PlanFiles::makeNew);
    connect(m_home, &HomeView::newFromDocumentChosen, m_files, [this] { m_files->makeFromDocuments(); });
    connect(m_home, &HomeView::openChosen, m_files, &PlanFiles::find);
    connect(m_home, &HomeView::exampleChosen, m_files, &PlanFiles::findExample);
    connect(m_home, &HomeView::overdueChosen, this, [this] { showActions(true); });
    connect(m_home, &HomeView::notAssessedChosen, this, [this] { showActions(false); });
}

bool MainWindow::openPlan(const QString &path)
{
    Result<std::unique_ptr<PlanDocument>> opened = PlanDocument::open(path, m_files->documentContext());
    if (!opened) {
        if (opened.error().code == ErrorCode::NotFound)
            m_context.settings.forgetRecentPlan(path);
        m_notices.fail(opened.error(), [this, path] { openPlan(path); });
        refresh();
        return false;
    }
    closePlan();
    m_messages->dismiss();
    m_drafts.dropOlderThan(m_context.clock.now().addDays(-draftDays));
    m_document = std::move(*opened);
    m_context.settings.addRecentPlan(path, m_document->plan().info().title);
    introduceTo(viewContext(), this);
    m_group.show(ownGroup(viewContext()));
    makeDesk();
    go(m_desk->firstDestination());
    m_desk->takeUp();
    tellOfKeptWords(viewContext(), [this](const query::Place &place) { showRecord(place); });
    return true;
}

void MainWindow::makeDesk()
{
    m_desk = new PlanDesk(viewContext(), m_middle);
    m_middle->addWidget(m_desk);
    auto *files = new OpenPlanFiles(
        viewContext(), [this] { return m_desk->save(); }, m_desk);
    connect(m_desk, &PlanDesk::readingsFileAsked, files, &OpenPlanFiles::readReadings);
    connect(m_desk, &PlanDesk::roundRequested, this, &MainWindow::setRound);
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
    const PlanView::Actions &actions = m_desk->planView().actions();
    m_commands->setPlanActions({{actions.addBelow, actions.addInside, actions.remove},
        {actions.moveUp, actions.moveDown, actions.moveTo}, actions.statuses, {actions.filter}});
    m_topBar->find().setPlan(&m_document->plan());
    m_commands->files().setOpen(files);
    m_commands->setPlan(&m_document->plan());
    m_topBar->setPlanOpen(true);
    m_desk->setNarrow(width() < roomForInspector);
    setRound(m_desk->firstRound());
}

void MainWindow::closePlan()
{
    if (m_desk && !m_desk->save())
        return; // what was refused stays typed
    m_topBar->find().setPlan(nullptr);
    delete m_desk;
    m_desk = nullptr;
    m_waiting.count(nullptr, {});
    m_commands->setPlan(nullptr);
    m_group.show({});
    m_document.reset();
    m_journey = {};
    m_commands->files().setOpen(nullptr);
    m_topBar->setPlanOpen(false);
    go({homePage});
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
    QWidget *page = m_destination.page == homePage ? static_cast<QWidget *>(m_home) : m_desk;
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
    m_status->forget(); // whoever did this says so after it
    const bool mayBeGone =
        analysis::Touched(m_document->plan(), set).placed(RecordKind::Priority).contains(m_destination.priority);
    if (mayBeGone && !m_document->plan().get<Priority>(m_destination.priority))
        QTimer::singleShot(0, this, [this] { go({planPage}); });
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
    m_sidebar->showPlan(plan, m_waiting,
        {{monthPage, m_waiting.ofOwner(m_group.owner())}, {issuesPage, m_desk ? m_desk->contradictions() : 0}});
    m_sidebar->setCurrent(m_destination);
    m_commands->reporting().follow(isReporting() ? &m_desk->reports() : nullptr);
    shareRoom();
    if (m_destination.page == homePage) {
        m_home->showPlan(plan, m_group.owner(), m_round, m_context.clock.today());
        m_home->showRecent(m_context.settings.recentPlans());
    }
    m_commands->files().setRecent(m_context.settings.recentPlans());
    m_commands->setUndo(
        m_document ? m_document->undoWords() : QString(), m_document ? m_document->redoWords() : QString());
    m_commands->back->setEnabled(m_journey.canGoBack());
    m_commands->forward->setEnabled(m_journey.canGoForward());
    if (!plan) {
        setWindowTitle(tr("Waymark"));
        m_status->showSaved(-1);
        return;
    }
    const QString title =
        plan->info().title.isEmpty() ? QFileInfo(m_document->path()).completeBaseName() : plan->info().title;
    setWindowTitle(tr("%1 – Waymark").arg(title));
    m_status->showSaved(plan->living(RecordKind::Action).size());
}

void MainWindow::setRound(Month round)
{
    m_round = round;
    m_waiting.count(m_document ? &m_document->plan() : nullptr, round);
    m_topBar->setRound(round, roundsToChoose(round, m_context.clock.today()));
    if (m_desk)
        m_desk->setRound(round);
    refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk && !m_desk->save()) {
        event->ignore();
        return;
    }
    m_context.settings.setShape(windowShape, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    shareRoom();
    if (m_desk)
        m_desk->setNarrow(width() < roomForInspector);
}

void MainWindow::showReport(ReportKind kind)
{
    go({reportsPage});
    m_desk->reports().setKind(kind);
}

/// Beside what is chosen of a report, a wide sidebar would leave its pages less than half of a narrow window; beside
/// the record, it would leave the month no room for what comes next.
void MainWindow::shareRoom()
{
    const bool isMonth = m_desk && m_destination.page == monthPage && m_desk->isInspectorShown();
    m_sidebar->setNarrow(width() < (isMonth ? roomForMonth : isReporting() ? roomForInspector : roomForSidebar));
}

void MainWindow::setBackupFolder(const QString &folder)
{
    m_files->setBackupFolder(folder);
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes{m_sidebar};
    panes += m_destination.page == homePage || !m_desk ? QList<QWidget *>{m_home} : m_desk->panes();
    panes.append(m_topBar);
    return panes;
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_context.settings.setTheme(choice);
    const Theme theme = themeOf(choice, m_desktop);
    applyTheme(*qApp, theme);
    m_themes.change(theme);
    m_commands->showChosen(m_context.settings.theme(), m_context.settings.density());
}

void MainWindow::showActions(bool isOverdue)
{
    go({planPage});
    ActionFilter filter;
    filter.overdueOnly = isOverdue;
    filter.waitingOnly = !isOverdue;
    m_desk->planView().showFiltered(filter);
    m_desk->planView().takeKeyboard();
}

} // namespace waymark
