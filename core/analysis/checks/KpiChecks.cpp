#include "analysis/checks/KpiChecks.h"

#include "analysis/checks/Check.h"
#include "analysis/readings/ShareQuestion.h"
#include "plan/KpiRhythm.h"
#include "plan/queries/References.h"
#include "plan/records/Outcome.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"

#include <QLocale>

namespace waymark::analysis::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr int periodsWithout = 2;


/// One KPI, its targets in the order of their months, and its readings.
class KpiCheck
{
public:
    KpiCheck(const Plan &plan, const Kpi &kpi, QDate today, const ServedKpis &served)
        : m_plan(plan)
        , m_kpi(kpi)
        , m_today(today)
        , m_served(served)
        , m_name(query::referenceOf(plan, RecordKind::Kpi, kpi.id))
    {
    }

    [[nodiscard]] QList<PlanIssue> take()
    {
        checkBaseline();
        if (m_kpi.polarity == Polarity::NotGiven)
            add(CheckRule::KpiDirectionUnclear,
                Check::tr("%1 does not say whether higher or lower is better.").arg(m_name));
        checkTargets();
        checkCourse();
        checkReadings();
        checkShares();
        checkActions();
        return m_found;
    }

private:
    void checkBaseline()
    {
        if (m_kpi.baseline || m_kpi.baselineLow || m_kpi.baselineHigh)
            return;
        if (m_kpi.baselineSource.isEmpty())
            add(CheckRule::KpiWithoutBaseline, Check::tr("%1 has no baseline.").arg(m_name));
        else
            add(CheckRule::KpiWithoutBaseline,
                Check::tr("The baseline of %1, “%2”, is no number.").arg(m_name, m_kpi.baselineSource.simplified()));
        if (m_kpi.form == KpiForm::Reduction)
            add(CheckRule::ReductionWithoutBase,
                Check::tr("%1 is a reduction, but nothing says from what number.").arg(m_name));
    }

    void checkTargets()
    {
        const QList<const Target *> targets = m_plan.all<Target>(m_kpi.id);
        const Target *first = nullptr;
        bool isAbove = false;
        for (const Target *target : targets) {
            if (!target->value)
                continue;
            first = first ? first : target;
            if (m_kpi.unit != Unit::Percent || *target->value <= 100 || isAbove)
                continue;
            isAbove = true;
            add(CheckRule::TargetAboveHundred,
                Check::tr("%1 has a target of %2, which is above 100%.").arg(m_name, number(*target->value)));
        }
        if (!first || !m_kpi.baseline || m_kpi.form == KpiForm::Reduction)
            return;
        const double gain = m_kpi.polarity == Polarity::Higher ? *m_kpi.baseline - *first->value
            : m_kpi.polarity == Polarity::Lower                ? *first->value - *m_kpi.baseline
                                                               : 0;
        if (gain > 0) {
            add(CheckRule::BaselineBeatsTarget,
                Check::tr("%1 starts at %2, which is better than its first target of %3.")
                    .arg(m_name, number(*m_kpi.baseline), number(*first->value)));
        }
    }

    /// Each target is at least as good as the one before, whichever way that is.
    void checkCourse()
    {
        const bool isHigher = m_kpi.polarity == Polarity::Higher || m_kpi.form == KpiForm::Reduction;
        if (!isHigher && m_kpi.polarity != Polarity::Lower)
            return;
        const Target *before = nullptr;
        for (const Target *target : m_plan.all<Target>(m_kpi.id)) {
            if (!target->value)
                continue;
            const double gain = before ? *target->value - *before->value : 0;
            if (isHigher ? gain < 0 : gain > 0) {
                add(CheckRule::TargetAgainstDirection,
                    (isHigher ? Check::tr("%1 is better the higher it is, but its target falls from %2 to %3.")
                              : Check::tr("%1 is better the lower it is, but its target rises from %2 to %3."))
                        .arg(m_name, number(*before->value), number(*target->value)));
                return;
            }
            before = target;
        }
    }

    void checkShares()
    {
        if (m_kpi.unit != Unit::Percent)
            return;
        for (const Reading *reading : m_plan.all<Reading>(m_kpi.id)) {
            if (const std::optional<ShareQuestion> question = shareQuestion(m_plan, m_kpi, *reading))
                add(CheckRule::ReadingLooksLikeShare, u"%1: %2"_s.arg(m_name, question->sentence));
        }
    }

    void checkReadings()
    {
        const KpiRhythm *rhythm = rhythmFor(m_kpi.frequency);
        Month latest;
        for (const Reading *reading : m_plan.all<Reading>(m_kpi.id)) {
            if (!reading->projected)
                latest = std::max(latest, reading->period);
        }
        const Month lastWhole = Month::of(m_today).plus(-1);
        if (!rhythm || !latest.isValid() || latest.monthsTo(lastWhole) < rhythm->step.usual * periodsWithout)
            return;
        add(CheckRule::KpiWithoutReadings,
            Check::tr("%1 has had no reading since %2, %3 periods ago.")
                .arg(m_name, latest.words(), QString::number(latest.monthsTo(lastWhole) / rhythm->step.usual)));
    }

    void checkActions()
    {
        const Outcome *outcome = m_plan.get<Outcome>(m_kpi.outcome);
        if (m_served.served.contains(m_kpi.id))
            return;
        if (m_served.isUsed)
            add(CheckRule::KpiWithoutActions, Check::tr("No action says that it serves %1.").arg(m_name));
        else if (!outcome)
            add(CheckRule::KpiWithoutActions,
                Check::tr("%1 belongs to no outcome, so no action serves it.").arg(m_name));
        else if (m_plan.children(RecordKind::Action, outcome->id).isEmpty())
            add(CheckRule::KpiWithoutActions,
                Check::tr("%1 belongs to outcome %2, which has no actions.")
                    .arg(m_name, query::referenceOf(m_plan, RecordKind::Outcome, outcome->id)));
    }

    [[nodiscard]] QString number(double value) const
    {
        const QString digits = QLocale().toString(value, 'g', 10);
        return m_kpi.unit == Unit::Percent ? digits + u'%' : digits;
    }

    void add(CheckRule rule, const QString &sentence) { m_found.append({rule, {RecordKind::Kpi, m_kpi.id}, sentence}); }

    const Plan &m_plan;
    const Kpi &m_kpi;
    QDate m_today;
    const ServedKpis &m_served;
    QString m_name;
    QList<PlanIssue> m_found;
};

} // namespace

QList<PlanIssue> checkKpi(const Plan &plan, const Kpi &kpi, QDate today, const ServedKpis &served)
{
    return KpiCheck(plan, kpi, today, served).take();
}

} // namespace waymark::analysis::checks
