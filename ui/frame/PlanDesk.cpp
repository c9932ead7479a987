#include "frame/PlanDesk.h"

#include "analysis/rounds/Rounds.h"
#include "desk/DeskPage.h"
#include "document/PlanDocument.h"
#include "frame/DeskPages.h"
#include "frame/LeftPlace.h"
#include "frame/PaneWalk.h"
#include "frame/SectionBanner.h"
#include "plan/queries/PlanScope.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Priority.h"
#include "settings/DraftStore.h"
#include "settings/Settings.h"
#include "support/OwnGroup.h"
#include "views/inspector/InspectorPanel.h"
#include "views/plan/PlanView.h"
#include "views/reports/ReportView.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString splitShape = u"desk/split"_s;
constexpr int inspectorWidth = 344;

} // namespace

PlanDesk::PlanDesk(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_issues(context.document, context.clock)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(m_splitter))
    , m_inspector(new InspectorPanel(context, m_splitter))
    , m_planView(static_cast<PlanView *>(&page(planPage)))
{
    // The window may be made narrower than view and record side by side: then they lie over each other.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SectionBanner(context, this));
    layout->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({900, inspectorWidth});
    m_splitter->restoreState(context.settings.shape(splitShape));
    connect(&context.document, &PlanDocument::changed, this, [this](const ChangeSet &set) {
        // What was taken out of the plan must not lie about in a draft.
        for (const auto &[field, record] : redactedPlaces(set))
            m_context.drafts.drop({m_context.document.plan().id(), record, QString::fromLatin1(field->column)});
    });
    connect(m_inspector, &InspectorPanel::nextRequested, this, [this] { shown().goToNext(); });
    connect(&m_issues, &IssuesModel::checked, this, &PlanDesk::countIssues);
    connect(&context.group, &ShownGroup::changed, this, [this] { m_issues.setOwner(m_context.group.owner()); });
    m_issues.setOwner(context.group.owner());
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { Q_EMIT inspectorShown(isInspectorShown()); });
    placeInspector();
}

PlanDesk::~PlanDesk()
{
    keepLeftPlace(
        m_context.settings, leftBy(), {destination(), shown().place().value_or(query::Place{RecordKind::Plan, {}})});
    delete m_made.take(issuesPage); // before the model it shows
    if (!m_isNarrow)
        m_context.settings.setShape(splitShape, m_splitter->saveState());
}

DeskPage &PlanDesk::page(const QString &id)
{
    DeskPage *&made = m_made[id];
    if (!made) {
        const PageTools tools{m_context, m_issues, [this](const QString &name) { showActionsOf(name); },
            [this] { Q_EMIT readingsFileAsked(); }};
        made = deskPage(id).make(tools, m_pages);
        adopt(*made);
    }
    return *made;
}

DeskPage &PlanDesk::shown() const
{
    return *static_cast<DeskPage *>(m_pages->currentWidget());
}

void PlanDesk::adopt(DeskPage &page)
{
    // Or a page that is not even shown would keep the window from becoming narrow.
    page.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->addWidget(&page);
    if (m_round.isValid())
        page.setRound(m_round);
    connect(&page, &DeskPage::placeChosen, this, [this, &page](const query::Place &place) {
        if (&shown() == &page)
            m_inspector->showRecord(place);
    });
    connect(&page, &DeskPage::roundRequested, this, &PlanDesk::roundRequested);
    connect(&page, &DeskPage::placeRequested, this, [this, &page](const query::Place &place) {
        showRecord(place);
        page.led(m_planView->priority());
    });
}

ReportView &PlanDesk::reports()
{
    return static_cast<ReportView &>(page(reportsPage));
}

void PlanDesk::showActionsOf(const QString &name)
{
    go({planPage});
    m_planView->showLead(name);
    m_planView->takeKeyboard();
    Q_EMIT wentTo(destination());
}

void PlanDesk::countIssues()
{
    if (contradictions() == m_issuesCounted)
        return;
    m_issuesCounted = contradictions();
    Q_EMIT issuesCounted(m_issuesCounted);
}

void PlanDesk::go(const Destination &destination)
{
    if (destination.page == homePage)
        return;
    DeskPage &wanted = page(destination.page);
    wanted.arrive(destination.page == planPage ? destination.priority : m_planView->priority());
    m_pages->setCurrentWidget(&wanted);
    if (const std::optional<query::Place> chosen = wanted.place())
        m_inspector->showRecord(*chosen);
    placeInspector();
}

Destination PlanDesk::firstDestination() const
{
    const Plan &plan = m_context.document.plan();
    if (const std::optional<LeftPlace> left = leftPlace(m_context.settings, leftBy(), plan))
        return left->destination;
    const std::optional<HandOut> &handedOut = m_context.document.handedOut();
    QList<const Priority *> own = handedOut ? PlanScope(handedOut->scope).priorities(plan) : plan.all<Priority>();
    own.removeIf([&](const Priority *priority) {
        return !query::isOfOwner(plan, m_context.group.owner(), {RecordKind::Priority, priority->id});
    });
    const bool isPart = handedOut || !m_context.group.owner().isNull();
    return isPart && own.size() == 1 ? Destination{planPage, own.first()->id} : Destination{planPage};
}

/// A section has the plan's id, and is opened by somebody else for something else.
Id PlanDesk::leftBy() const
{
    const std::optional<HandOut> &handedOut = m_context.document.handedOut();
    return handedOut ? handedOut->scope : m_context.document.plan().id();
}

void PlanDesk::takeUp()
{
    const Plan &plan = m_context.document.plan();
    const std::optional<LeftPlace> left = leftPlace(m_context.settings, leftBy(), plan);
    if (left && !left->record.id.isNull() && query::isOfOwner(plan, m_context.group.owner(), left->record))
        shown().showRecord(left->record);
    if (!shown().takeKeyboard())
        giveKeyboardTo(*shown().panes().first());
}

Month PlanDesk::firstRound() const
{
    return analysis::openRound(m_context.document.plan(), m_context.clock.today(), ownRounds(m_context));
}

Destination PlanDesk::destination() const
{
    const QString id = m_made.key(&shown());
    return {id, id == planPage ? m_planView->priority() : Id()};
}

void PlanDesk::showRecord(const query::Place &place)
{
    DeskPage &wanted = page(place.kind == RecordKind::Kpi ? kpisPage : planPage);
    m_pages->setCurrentWidget(&wanted);
    wanted.showRecord(place);
    wanted.takeKeyboard();
    m_inspector->showRecord(place);
    placeInspector();
    Q_EMIT wentTo(destination());
}

void PlanDesk::setRound(Month round)
{
    m_round = round;
    for (DeskPage *made : std::as_const(m_made))
        made->setRound(round);
    m_issues.setRound(round);
    m_inspector->setRound(round);
}

bool PlanDesk::isInspectorShown() const
{
    const QString id = destination().page;
    return m_context.settings.isInspectorShown(id, deskPage(id).hasRecordBeside);
}

void PlanDesk::setInspectorShown(bool isShown)
{
    m_context.settings.setInspectorShown(destination().page, isShown);
    placeInspector();
}

void PlanDesk::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow)
        m_inspector->setParent(this);
    else
        m_splitter->addWidget(m_inspector);
    placeInspector();
}

void PlanDesk::placeInspector()
{
    if (m_isNarrow) {
        const int width = qMin(this->width() - 48, inspectorWidth);
        m_inspector->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : this->width() - width, 0, width, height());
        m_inspector->raise();
    }
    m_inspector->setVisible(isInspectorShown());
}

QList<QWidget *> PlanDesk::panes() const
{
    QList<QWidget *> panes = shown().panes();
    if (m_inspector->isVisible())
        panes.append(m_inspector);
    return panes;
}

bool PlanDesk::save()
{
    bool isSaved = m_inspector->save();
    for (DeskPage *made : std::as_const(m_made))
        isSaved = made->save() && isSaved;
    return isSaved;
}

void PlanDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeInspector();
}

void PlanDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNarrow && m_inspector->isVisible()) {
        if (!shown().takeKeyboard())
            shown().setFocus(Qt::OtherFocusReason);
        setInspectorShown(false);
        Q_EMIT inspectorShown(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace waymark
