#include "Plans.h"

#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

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

BenchPlan::BenchPlan(const QString &target, int times)
    : path(target)
{
    const Result<SourceDocument> document = readDocument(source());
    if (!document)
        giveUp(document.error());
    const Result<PlanDraft> draft = readPlan({*document});
    if (!draft)
        giveUp(draft.error());
    const ImportChoices choices{u"Bench"_s, QDate(2023, 1, 1), Month(2023, 3)};
    const auto made = PlanDocument::create(path, importAsNewPlan(repeated(*draft, times), choices, ids), context());
    if (!made)
        giveUp(made.error());
}

std::unique_ptr<PlanDocument> BenchPlan::open()
{
    auto document = PlanDocument::open(path, context());
    if (!document)
        giveUp(document.error());
    return std::move(*document);
}

} // namespace waymark::bench
