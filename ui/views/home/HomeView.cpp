#include "views/home/HomeView.h"

#include "analysis/Deadlines.h"
#include "analysis/rounds/Rounds.h"
#include "plan/queries/RoundQueries.h"
#include "support/PlainText.h"
#include "support/TextSizes.h"
#include "views/home/LinkButton.h"

#include <QDir>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 760;

/// A list with its heading; empty at first.
QWidget *makeList(const QString &heading, QWidget *parent)
{
    auto *list = new QWidget(parent);
    list->setAccessibleName(heading);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(2);
    QLabel *title = makePlainLabel(heading, list);
    setTextSize(*title, TextSize::Heading);
    title->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(title);
    return list;
}

void emptyList(QWidget &list)
{
    QLayout *layout = list.layout();
    while (layout->count() > 1) {
        QLayoutItem *item = layout->takeAt(1);
        // It may be the very link that was clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void addWords(QWidget &list, const QString &words)
{
    QLabel *label = makePlainLabel(words, &list);
    label->setWordWrap(true);
    label->setContentsMargins(8, 4, 8, 4);
    setMuted(*label);
    list.layout()->addWidget(label);
}

} // namespace

HomeView::HomeView(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Home"));
    auto *page = new QWidget;
    page->setMaximumWidth(widest);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *margins = new QWidget(scroll);
    auto *middle = new QHBoxLayout(margins);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addWidget(page, 1);
    middle->addStretch(0);
    scroll->setWidget(margins);
    for (QWidget *ground : {margins, scroll->viewport()})
        ground->setBackgroundRole(QPalette::Base);

    m_title = makePlainLabel({}, page);
    setTextSize(*m_title, TextSize::Title);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 0, 8, 8);
    m_waiting = makeList(tr("This month"), page);
    m_recent = makeList(tr("Recent plans"), page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_waiting);
    layout->addWidget(makeBeginning());
    layout->addWidget(m_recent);
    layout->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    showPlan(nullptr, {}, {}, {});
    showRecent({});
}

QWidget *HomeView::makeBeginning()
{
    QWidget *list = makeList(tr("Begin"), this);
    connect(addLink(*list, u"document"_s, tr("New from a document…"),
                tr("A plan in Word, Excel, PDF, on a web page or as CSV")),
        &QAbstractButton::clicked, this, &HomeView::newFromDocumentChosen);
    connect(addLink(*list, u"plan"_s, tr("New plan…"), tr("Empty, with the usual status words")),
        &QAbstractButton::clicked, this, &HomeView::newPlanChosen);
    connect(addLink(*list, u"open"_s, tr("Open a plan…"), {}), &QAbstractButton::clicked, this, &HomeView::openChosen);
    connect(addLink(*list, u"example"_s, tr("Open the example plan"), tr("Invented, to try things out")),
        &QAbstractButton::clicked, this, &HomeView::exampleChosen);
    return list;
}

LinkButton *HomeView::addLink(QWidget &list, const QString &icon, const QString &words, const QString &more)
{
    auto *link = new LinkButton(icon, words, more, m_themes, &list);
    list.layout()->addWidget(link);
    return link;
}

void HomeView::showPlan(const Plan *plan, const Id &owner, Month round, QDate today)
{
    emptyList(*m_waiting);
    m_waiting->setVisible(plan);
    m_title->setText(plan && !plan->info().title.isEmpty() ? plan->info().title : tr("Waymark"));
    if (plan)
        fillWaiting(*plan, owner, round, today);
}

void HomeView::fillWaiting(const Plan &plan, const Id &owner, Month round, QDate today)
{
    if (!owner.isNull())
        addWords(*m_waiting, query::roundOwnerName(plan, owner).simplified());
    int overdue = 0;
    int waiting = 0;
    for (const Id &id : plan.living(RecordKind::Action)) {
        if (!query::isOfOwner(plan, owner, {RecordKind::Action, id}))
            continue;
        const Action &action = *plan.get<Action>(id);
        overdue += analysis::isOverdue(plan, action, today) ? 1 : 0;
        waiting += analysis::isWaiting(plan, id, round) ? 1 : 0;
    }
    if (waiting > 0) {
        connect(
            addLink(*m_waiting, u"plan"_s,
                waiting == 1 ? tr("1 action is not assessed for %1").arg(round.words())
                             : tr("%1 actions are not assessed for %2").arg(QString::number(waiting), round.words()),
                tr("Give each its status with the keys 1 to 6")),
            &QAbstractButton::clicked, this, &HomeView::notAssessedChosen);
    }
    if (overdue > 0) {
        connect(addLink(*m_waiting, u"warning"_s,
                    overdue == 1 ? tr("1 action is overdue") : tr("%1 actions are overdue").arg(overdue),
                    tr("Finish them, or give a new deadline and its reason")),
            &QAbstractButton::clicked, this, &HomeView::overdueChosen);
    }
    if (waiting == 0 && overdue == 0)
        addWords(*m_waiting, tr("Everything is assessed for %1 and nothing is overdue.").arg(round.words()));
}

void HomeView::showRecent(const QList<RecentPlan> &plans)
{
    emptyList(*m_recent);
    for (const RecentPlan &plan : plans) {
        connect(addLink(*m_recent, u"reports"_s, plan.title, QDir::toNativeSeparators(plan.path)),
            &QAbstractButton::clicked, this, [this, path = plan.path] { Q_EMIT planChosen(path); });
    }
    if (plans.isEmpty())
        addWords(*m_recent, tr("Plans that you open are listed here."));
}

} // namespace waymark
