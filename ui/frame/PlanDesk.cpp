#include "frame/PlanDesk.h"

#include "document/PlanDocument.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"
#include "views/deadlines/DeadlinesView.h"
#include "views/inspector/InspectorPanel.h"
#include "views/issues/IssuesView.h"
#include "views/kpis/KpiView.h"
#include "views/month/MonthView.h"
#include "views/people/PeopleView.h"
#include "views/plan/PlanView.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString splitShape = u"desk/split"_s;
constexpr int inspectorWidth = 344;

} // namespace

PlanDesk::PlanDesk(
    PlanDocument &document, const Clock &clock, IdSource &ids, Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_ids(ids)
    , m_settings(settings)
    , m_theme(theme)
    , m_drafts(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s)
    , m_issues(document, clock)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(m_splitter))
{
    // The window may be made narrower than view and record side by side: then they lie over each other.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    makePlanView();
    makeInspector();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({900, inspectorWidth});
    m_splitter->restoreState(settings.shape(splitShape));
    connect(&m_issues, &IssuesModel::checked, this, &PlanDesk::countIssues);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { Q_EMIT inspectorShown(isInspectorShown()); });
    placeInspector();
}

PlanDesk::~PlanDesk()
{
    delete m_issuesView; // before the model it shows
    if (!m_isNarrow)
        m_settings.setShape(splitShape, m_splitter->saveState());
}

void PlanDesk::adopt(QWidget *page)
{
    // Or a page that is not even shown would keep the window from becoming narrow.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->addWidget(page);
}

void PlanDesk::makePlanView()
{
    m_planView = new PlanView(m_document, m_clock, m_ids, m_settings, m_theme, m_pages);
    adopt(m_planView);
    connect(m_planView, &PlanView::failed, this, &PlanDesk::failed);
    connect(m_planView, &PlanView::announced, this, &PlanDesk::announced);
}

void PlanDesk::makeInspector()
{
    m_inspector = new InspectorPanel(m_document, m_clock, m_theme, m_splitter);
    m_inspector->setDraftStore(&m_drafts);
    m_splitter->addWidget(m_inspector);
    connect(m_planView, &PlanView::currentChanged, m_inspector, &InspectorPanel::showRecord);
    connect(m_inspector, &InspectorPanel::failed, this, &PlanDesk::failed);
    connect(m_inspector, &InspectorPanel::nextRequested, this, [this] {
        if (m_month && m_pages->currentWidget() == m_month)
            m_month->goToNext();
        else if (m_deadlines && m_pages->currentWidget() == m_deadlines)
            m_deadlines->goToNext();
        else
            m_planView->goToNextAction();
    });
}

MonthView &PlanDesk::month()
{
    if (!m_month) {
        m_month = new MonthView(m_document, m_clock, m_theme, m_pages);
        adopt(m_month);
        m_month->setRound(m_round);
        connect(m_month, &MonthView::failed, this, &PlanDesk::failed);
        connect(m_month, &MonthView::announced, this, &PlanDesk::announced);
        connect(m_month, &MonthView::actionChosen, this, [this](const Id &action) {
            if (m_pages->currentWidget() == m_month)
                m_inspector->showRecord({RecordKind::Action, action});
        });
    }
    return *m_month;
}

KpiView &PlanDesk::kpis()
{
    if (!m_kpis) {
        m_kpis = new KpiView(m_document, m_clock, m_theme, m_pages);
        adopt(m_kpis);
        m_kpis->remember(m_settings);
        connect(m_kpis, &KpiView::failed, this, &PlanDesk::failed);
        connect(m_kpis, &KpiView::announced, this, &PlanDesk::announced);
        connect(m_kpis, &KpiView::fileAsked, this, &PlanDesk::readingsFileAsked);
        connect(m_kpis, &KpiView::kpiChosen, this, [this](const Id &kpi) {
            if (m_pages->currentWidget() == m_kpis)
                m_inspector->showRecord({RecordKind::Kpi, kpi});
        });
    }
    return *m_kpis;
}

DeadlinesView &PlanDesk::deadlines()
{
    if (!m_deadlines) {
        m_deadlines = new DeadlinesView(m_document, m_clock, m_settings, m_theme, m_pages);
        adopt(m_deadlines);
        m_deadlines->setRound(m_round);
        connect(m_deadlines, &DeadlinesView::failed, this, &PlanDesk::failed);
        connect(m_deadlines, &DeadlinesView::announced, this, &PlanDesk::announced);
        connect(m_deadlines, &DeadlinesView::placeRequested, this, &PlanDesk::showRecord);
        connect(m_deadlines, &DeadlinesView::actionChosen, this, [this](const Id &action) {
            if (m_pages->currentWidget() == m_deadlines)
                m_inspector->showRecord({RecordKind::Action, action});
        });
    }
    return *m_deadlines;
}

PeopleView &PlanDesk::people()
{
    if (!m_people) {
        m_people = new PeopleView(m_document, m_clock, m_ids, m_theme, m_pages);
        adopt(m_people);
        connect(m_people, &PeopleView::failed, this, &PlanDesk::failed);
        connect(m_people, &PeopleView::announced, this, &PlanDesk::announced);
        connect(m_people, &PeopleView::actionsAsked, this, &PlanDesk::showActionsOf);
    }
    return *m_people;
}

void PlanDesk::showActionsOf(const QString &name)
{
    go({Destination::Page::Plan, {}});
    m_planView->showLead(name);
    m_planView->focusRows();
    Q_EMIT wentTo(destination());
}

ReportView &PlanDesk::reports()
{
    if (!m_reports) {
        m_reports = new ReportView(m_document, m_clock, m_ids, m_theme, m_pages);
        m_reports->setTheme(m_theme);
        m_reports->setDraftStore(&m_drafts);
        m_reports->remember(m_settings);
        adopt(m_reports);
        connect(m_reports, &ReportView::failed, this, &PlanDesk::failed);
        connect(m_reports, &ReportView::placeRequested, this, [this](const query::Place &place) {
            showRecord(place);
            m_reported = m_planView->priority(); // a question led there
        });
    }
    return *m_reports;
}

IssuesView &PlanDesk::issues()
{
    if (!m_issuesView) {
        m_issuesView = new IssuesView(m_document, m_issues, m_theme, m_pages);
        adopt(m_issuesView);
        connect(m_issuesView, &IssuesView::failed, this, &PlanDesk::failed);
        connect(m_issuesView, &IssuesView::announced, this, &PlanDesk::announced);
        connect(m_issuesView, &IssuesView::placeRequested, this, &PlanDesk::showRecord);
        connect(m_issuesView, &IssuesView::placeChosen, this, [this](const query::Place &place) {
            if (m_pages->currentWidget() == m_issuesView)
                m_inspector->showRecord(place);
        });
    }
    return *m_issuesView;
}

void PlanDesk::countIssues()
{
    if (m_issues.count() == m_issuesCounted)
        return;
    m_issuesCounted = m_issues.count();
    Q_EMIT issuesCounted(m_issuesCounted);
}

void PlanDesk::go(const Destination &destination)
{
    switch (destination.page) {
    case Destination::Page::Home:
        return;
    case Destination::Page::Plan:
        m_planView->showPriority(destination.priority);
        // Until a row of it is chosen, the priority itself.
        if (m_planView->current().kind != RecordKind::Plan)
            m_inspector->showRecord(m_planView->current());
        else if (!destination.priority.isNull())
            m_inspector->showRecord({RecordKind::Priority, destination.priority});
        m_pages->setCurrentWidget(m_planView);
        break;
    case Destination::Page::Month:
        m_pages->setCurrentWidget(&month());
        m_inspector->showRecord({RecordKind::Action, m_month->action()});
        break;
    case Destination::Page::Kpis:
        m_pages->setCurrentWidget(&kpis());
        m_inspector->showRecord({RecordKind::Kpi, m_kpis->kpi()});
        break;
    case Destination::Page::Deadlines:
        m_pages->setCurrentWidget(&deadlines());
        m_inspector->showRecord({RecordKind::Action, m_deadlines->action()});
        break;
    case Destination::Page::People:
        m_pages->setCurrentWidget(&people());
        break;
    case Destination::Page::Reports:
        // Whoever has begun to work on one priority reports on that one; who comes back finds what was chosen here.
        if (const Id worked = m_planView->priority(); !worked.isNull() && worked != std::exchange(m_reported, worked))
            reports().setScope(worked);
        reports().setRound(m_round);
        m_pages->setCurrentWidget(m_reports);
        break;
    case Destination::Page::Issues:
        m_pages->setCurrentWidget(&issues());
        m_inspector->showRecord(m_issuesView->place());
        break;
    }
    placeInspector();
}

Destination PlanDesk::destination() const
{
    const QWidget *shown = m_pages->currentWidget();
    const std::initializer_list<std::pair<const QWidget *, Destination::Page>> visited{
        {m_month, Destination::Page::Month}, {m_kpis, Destination::Page::Kpis},
        {m_deadlines, Destination::Page::Deadlines}, {m_people, Destination::Page::People},
        {m_reports, Destination::Page::Reports}, {m_issuesView, Destination::Page::Issues}};
    for (const auto &[view, page] : visited) {
        if (view == shown)
            return {page, {}};
    }
    return {Destination::Page::Plan, m_planView->priority()};
}

void PlanDesk::showRecord(const query::Place &place)
{
    if (place.kind == RecordKind::Kpi) {
        m_pages->setCurrentWidget(&kpis());
        m_kpis->showKpi(place.id);
        m_inspector->showRecord(place);
    } else {
        m_pages->setCurrentWidget(m_planView);
        m_planView->showRecord(place);
        m_planView->focusRows();
    }
    placeInspector();
    Q_EMIT wentTo(destination());
}

void PlanDesk::setRound(Month round)
{
    m_round = round;
    m_planView->setRound(round);
    if (m_month)
        m_month->setRound(round);
    if (m_deadlines)
        m_deadlines->setRound(round);
    if (m_reports)
        m_reports->setRound(round);
    m_issues.setRound(round);
    m_inspector->setRound(round);
}

void PlanDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_planView->setTheme(theme);
    if (m_month)
        m_month->setTheme(theme);
    if (m_kpis)
        m_kpis->setTheme(theme);
    if (m_deadlines)
        m_deadlines->setTheme(theme);
    if (m_people)
        m_people->setTheme(theme);
    if (m_reports)
        m_reports->setTheme(theme);
    if (m_issuesView)
        m_issuesView->setTheme(theme);
    m_inspector->setTheme(theme);
}

bool PlanDesk::isInspectorShown() const
{
    return m_settings.isInspectorShown(pageId(destination().page));
}

void PlanDesk::setInspectorShown(bool isShown)
{
    m_settings.setInspectorShown(pageId(destination().page), isShown);
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
    QList<QWidget *> panes{m_pages->currentWidget()};
    if (m_pages->currentWidget() == m_reports)
        panes.append(&m_reports->preview());
    if (m_inspector->isVisible())
        panes.append(m_inspector);
    return panes;
}

bool PlanDesk::save()
{
    const bool isInspectorSaved = m_inspector->save();
    return (!m_reports || m_reports->save()) && isInspectorSaved;
}

void PlanDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeInspector();
}

void PlanDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNarrow && m_inspector->isVisible()) {
        m_planView->focusRows();
        setInspectorShown(false);
        Q_EMIT inspectorShown(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace waymark
