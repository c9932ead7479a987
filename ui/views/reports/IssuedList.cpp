#include "views/reports/IssuedList.h"

#include "plan/DueCalendar.h"
#include "plan/queries/ReportQueries.h"
#include "report/data/ReportPart.h"
#include "support/form/FormLabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace waymark {

namespace {

constexpr int idRole = Qt::UserRole;

QString period(const IssuedReport &report)
{
    return report.from == report.to ? report.to.words()
                                    : IssuedList::tr("%1 to %2").arg(report.from.words(), report.to.words());
}

} // namespace

QString issuedWords(const Plan &plan, const Id &issued)
{
    const auto *report = plan.get<IssuedReport>(issued);
    if (!report)
        return {};
    const QString what = IssuedList::tr("%1 (%2)").arg(
        kindWords(report->report), query::scopeName(plan, PlanScope::ofOwner(plan, report->owner)));
    return IssuedList::tr("%1, %2, version %3: went out on %4")
        .arg(what, period(*report), report->version, longDay(report->issuedOn));
}

IssuedList::IssuedList(const Plan &plan, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_none(new FormLabel(FormLabel::Tone::Quiet, themes, this, tr("No report has gone out of this plan yet.")))
    , m_list(new QListWidget(this))
    , m_show(new QPushButton(tr("Sho&w again"), this))
    , m_files(new QPushButton(tr("Take out fi&les…"), this))
{
    m_list->setAccessibleName(tr("Reports that went out"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setFixedHeight(fontMetrics().height() * 9);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_files);
    buttons->addStretch(1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->addWidget(m_none);
    lines->addWidget(m_list);
    lines->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT showRequested(chosen()); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(chosen()); });
    connect(m_files, &QPushButton::clicked, this, [this] { Q_EMIT filesRequested(chosen()); });
    follow();
}

Id IssuedList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? Id::fromText(item->data(idRole).toString()) : Id();
}

void IssuedList::choose(const Id &issued)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == issued.text())
            m_list->setCurrentRow(row);
    }
}

int IssuedList::count() const
{
    return m_list->count();
}

void IssuedList::follow()
{
    const QList<const IssuedReport *> reports = query::issuedReports(m_plan);
    const QString kept = chosen().text();
    m_list->clear();
    for (const IssuedReport *report : reports) {
        auto *item = new QListWidgetItem(issuedWords(m_plan, report->id), m_list);
        item->setData(idRole, report->id.text());
        if (report->id.text() == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_none->setVisible(reports.isEmpty());
    for (QWidget *part :
        {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_files)})
        part->setVisible(!reports.isEmpty());
}

} // namespace waymark
