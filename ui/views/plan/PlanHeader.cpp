#include "views/plan/PlanHeader.h"

#include "plan/queries/PlanQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Priority.h"
#include "support/PlainText.h"
#include "support/TextSizes.h"
#include "views/plan/StatusShares.h"

#include <QGridLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString rhythmWords(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Monthly:
        return PlanHeader::tr("monthly");
    case Rhythm::Quarterly:
        return PlanHeader::tr("quarterly");
    case Rhythm::NotGiven:
        break;
    }
    return {};
}

QString leadWords(const Plan &plan, const Priority &priority)
{
    const DeliveryGroup *group = plan.get<DeliveryGroup>(priority.group);
    QStringList words{query::groupLead(plan, priority), rhythmWords(group ? group->reporting : Rhythm::NotGiven)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

PlanHeader::PlanHeader(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_title(makePlainLabel({}, this))
    , m_lead(makePlainLabel({}, this))
    , m_strip(new StatusShares(themes, this))
    , m_counts(makePlainLabel({}, this))
{
    setTextSize(*m_title, TextSize::Title);
    m_title->setWordWrap(true);
    setMuted(*m_lead);
    m_lead->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    setMuted(*m_counts);
    m_counts->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_lead, 0, 1);
    layout->addWidget(m_strip, 1, 0, 1, 2);
    layout->addWidget(m_counts, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
}

void PlanHeader::show(const Plan &plan, const Id &id, const Id &group, const analysis::StatusCounts &counts)
{
    if (const Priority *priority = plan.get<Priority>(id)) {
        m_title->setText(priority->number.isEmpty() ? priority->title : priority->number + u" · "_s + priority->title);
        m_lead->setText(leadWords(plan, *priority));
    } else {
        const DeliveryGroup *shown = plan.get<DeliveryGroup>(group);
        m_title->setText(shown ? shown->name : plan.info().title.isEmpty() ? tr("The whole plan") : plan.info().title);
        m_lead->setText(plan.info().partnership);
    }
    const QString words = countsInWords(plan, counts);
    m_counts->setText(words);
    m_strip->setCounts(counts);
    m_strip->setAccessibleName(tr("Status of %1 actions: %2").arg(counts.total).arg(words));
    m_strip->setVisible(counts.total > 0);
}

} // namespace waymark
