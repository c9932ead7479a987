#include "Plans.h"

#include "edit/AssessmentEdits.h"
#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"

#include "plan/ChangeBuilder.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"
#include "plan/Status.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

const Month present(2023, 3);

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.sentence));
    std::exit(1);
}

void renumber(QString &reference, int by)
{
    if (!reference.isEmpty())
        reference = QString::number(reference.section(u'.', 0, 0).toInt() + by)
            + (reference.contains(u'.') ? u'.' + reference.section(u'.', 1) : QString());
}

PlanDraft repeated(const PlanDraft &once, int times)
{
    PlanDraft many = once;
    for (int copy = 1; copy < times; ++copy) {
        const int by = copy * int(once.priorities.size());
        for (DraftPriority priority : once.priorities) {
            renumber(priority.number, by);
            for (DraftOutcome &outcome : priority.outcomes) {
                renumber(outcome.ref, by);
                for (DraftAction &action : outcome.actions)
                    renumber(action.ref, by);
            }
            many.priorities.append(priority);
        }
        for (DraftKpi kpi : once.kpis) {
            renumber(kpi.ref, by);
            many.kpis.append(kpi);
        }
    }
    return many;
}

} // namespace

QString BenchPlan::source()
{
    const QString root = QStringLiteral(WAYMARK_SOURCE_DIR);
    const QString real = root + u"/../shared/real/plan-assessed.docx"_s;
    return QFile::exists(real) ? real : root + u"/resources/examples/example-plan.docx"_s;
}

BenchPlan::BenchPlan(const QString &target, int times, int months)
    : path(target)
{
    const Result<SourceDocument> document = readDocument(source());
    if (!document)
        giveUp(document.error());
    const Result<PlanDraft> draft = readPlan({*document});
    if (!draft)
        giveUp(draft.error());
    const ImportChoices choices{u"Bench"_s, QDate(2023, 1, 1), present};
    const auto made = PlanDocument::create(path, importAsNewPlan(repeated(*draft, times), choices, ids), context());
    if (!made)
        giveUp(made.error());
    addPast(**made, months);
}

/// Each month a set of its own, as if it had been entered when it came.
void BenchPlan::addPast(PlanDocument &document, int months)
{
    constexpr std::array statuses{
        Status::NotStarted, Status::OnTarget, Status::OnTarget, Status::AtRisk, Status::OnTarget, Status::Missed};
    for (int back = months - 1; back > 0; --back) {
        const Month month = present.plus(-back);
        ChangeBuilder builder(document.plan());
        int count = back; // other actions than the month before
        for (const Id &priority : document.plan().children(RecordKind::Priority)) {
            for (const Action *action : query::actionsOfPriority(document.plan(), priority)) {
                if (++count % 10 != 0)
                    continue;
                edit::AssessmentInput input;
                input.status = statuses[size_t(count / 10) % statuses.size()];
                input.said = QStringLiteral("Two of the five sessions were held; the SENCO forum asked for a third.");
                input.next = QStringLiteral("Hold the other three before the end of term.");
                if (count % 100 == 0) {
                    input.status = Status::Missed;
                    input.newDue = Due::month(month.plus(4));
                    input.reason = QStringLiteral("The post is vacant until the autumn.");
                }
                const Result<ChangeSet> set = edit::assess(document.plan(), action->id, month, input);
                if (!set)
                    giveUp(set.error());
                builder.add(*set);
            }
        }
        if (const auto done = document.submit(builder.take({u"assessment"_s, {}})); !done)
            giveUp(done.error());
    }
}

std::unique_ptr<PlanDocument> BenchPlan::open()
{
    auto document = PlanDocument::open(path, context());
    if (!document)
        giveUp(document.error());
    return std::move(*document);
}

ChangeSet scoreCard(int kpis, int months)
{
    RandomIds ids;
    const Plan nothing;
    ChangeBuilder builder(nothing);
    const Id plan = ids.next();
    builder.add(RecordKind::Plan, plan);
    builder.set<&PlanInfo::start>(plan, QDate(2016, 4, 1));
    for (int number = 0; number < kpis; ++number) {
        const Id kpi = ids.next();
        builder.add(RecordKind::Kpi, kpi);
        builder.set<&Kpi::code>(kpi, u"1.%1a"_s.arg(number + 1));
        builder.set<&Kpi::unit>(kpi, Unit::Percent);
        builder.set<&Kpi::polarity>(kpi, Polarity::Higher);
        const Id target = keyedId(RecordKind::Target, kpi, u"12"_s);
        builder.add(RecordKind::Target, target);
        builder.set<&Target::kpi>(target, kpi);
        builder.set<&Target::months>(target, std::optional(12));
        builder.set<&Target::value>(target, std::optional(80.0));
        for (int month = 0; month < months; ++month) {
            const Month period = Month(2016, 4).plus(month);
            const Id reading = keyedId(RecordKind::Reading, kpi, period.text());
            builder.add(RecordKind::Reading, reading);
            builder.set<&Reading::kpi>(reading, kpi);
            builder.set<&Reading::period>(reading, period);
            builder.set<&Reading::value>(reading, std::optional(50.0 + (number + month * 7) % 13));
        }
    }
    return builder.take({u"create"_s, {}});
}

} // namespace waymark::bench
