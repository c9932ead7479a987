#include "frame/DeskPages.h"

#include "frame/Destination.h"
#include "views/deadlines/DeadlinesView.h"
#include "views/issues/IssuesView.h"
#include "views/kpis/KpiView.h"
#include "views/month/MonthView.h"
#include "views/people/PeopleView.h"
#include "views/plan/PlanView.h"
#include "views/reports/ReportView.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct DeskPagesWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskPages)
};

template <typename View> DeskPage *make(const PageTools &tools, QWidget *parent)
{
    return new View(tools.context, parent);
}

DeskPage *makeKpis(const PageTools &tools, QWidget *parent)
{
    auto *view = new KpiView(tools.context, parent);
    QObject::connect(view, &KpiView::fileAsked, view, tools.askForReadingsFile);
    return view;
}

DeskPage *makePeople(const PageTools &tools, QWidget *parent)
{
    auto *view = new PeopleView(tools.context, parent);
    QObject::connect(view, &PeopleView::actionsAsked, view, tools.showActionsOf);
    return view;
}

DeskPage *makeIssues(const PageTools &tools, QWidget *parent)
{
    return new IssuesView(tools.context, tools.issues, parent);
}

} // namespace

const QList<DeskPageInfo> &deskPages()
{
    static const QList<DeskPageInfo> pages{
        {planPage, DeskPagesWords::tr("&Plan"), Qt::CTRL | Qt::Key_1, true, {}, make<PlanView>},
        {monthPage, DeskPagesWords::tr("&Month"), Qt::CTRL | Qt::Key_2, true,
            DeskPagesWords::tr("%1 not assessed in this round"), make<MonthView>},
        {kpisPage, DeskPagesWords::tr("&KPIs"), Qt::CTRL | Qt::Key_3, false, {}, makeKpis},
        {u"deadlines"_s, DeskPagesWords::tr("Dead&lines"), Qt::CTRL | Qt::Key_4, true, {}, make<DeadlinesView>},
        {u"people"_s, DeskPagesWords::tr("P&eople"), Qt::CTRL | Qt::Key_5, false, {}, makePeople},
        {reportsPage, DeskPagesWords::tr("&Reports"), Qt::CTRL | Qt::Key_6, false, {}, make<ReportView>},
        {issuesPage, DeskPagesWords::tr("&Issues"), Qt::CTRL | Qt::Key_7, false,
            DeskPagesWords::tr("contradictions: %1"), makeIssues},
    };
    return pages;
}

const DeskPageInfo &deskPage(const QString &id)
{
    return *std::find_if(
        deskPages().cbegin(), deskPages().cend(), [&id](const DeskPageInfo &page) { return page.id == id; });
}

} // namespace waymark
