#include "KpiPlan.h"

#include "plan/ChangeBuilder.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/Reading.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

KpiPlan::KpiPlan(const QString &kpiLine, const QString &readings)
    : TestPlan(u"priority 1 Getting help early\noutcome 1.1 Families know where to turn\n"_s + kpiLine)
{
    read(readings);
}

void KpiPlan::read(const QString &readings)
{
    for (const QString &part : readings.split(u',', Qt::SkipEmptyParts)) {
        const QString words = part.simplified();
        const Result<edit::ReadingInput> input = edit::readingFromText(words.section(u' ', 1), kpi().unit);
        if (!input)
            qFatal("%s", qPrintable(input.error().sentence));
        submit(edit::setReading(plan(), kpi().id, Month::fromText(words.section(u' ', 0, 0)), *input));
    }
}

void KpiPlan::readMonthly(Month first, const QList<double> &values)
{
    for (const double value : values) {
        edit::ReadingInput input;
        input.value = value;
        submit(edit::setReading(plan(), kpi().id, first, input));
        first = first.plus(1);
    }
}

void KpiPlan::project(Month period, double value)
{
    edit::ReadingInput input;
    input.value = value;
    input.projected = true;
    submit(edit::setReading(plan(), kpi().id, period, input));
}

void KpiPlan::breakSeries(Month period)
{
    const Id reading = keyedId(RecordKind::Reading, kpi().id, period.text());
    submit(edit::setField(plan(), fieldOf<&Reading::seriesBreak>(), reading, Value(true)));
}

void KpiPlan::clearStart()
{
    submit(edit::setField(plan(), fieldOf<&PlanInfo::start>(), plan().id(), Value()));
}

void KpiPlan::submit(Result<ChangeSet> set)
{
    const Result<PlanDocument::Outcome> done = document().submit(std::move(set));
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence));
}

} // namespace waymark::test
