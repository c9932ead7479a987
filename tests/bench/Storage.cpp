#include "Storage.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"
#include "Measure.h"
#include "plan/records/Action.h"
#include "store/Verification.h"

#include <QDir>

#include <sqlite3.h>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int storageRuns = 100;

/// One row of ordinary size in one transaction, as nothing else could do it.
class BareCommits
{
public:
    explicit BareCommits(const QString &folder)
    {
        sqlite3_open(QDir(folder).filePath(u"bare.db"_s).toUtf8().constData(), &m_database);
        execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA");
        execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)");
    }
    ~BareCommits() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(BareCommits)

    void commit()
    {
        execute("BEGIN IMMEDIATE; INSERT INTO row (text) VALUES ('a text of ordinary length for an action'); COMMIT");
    }

private:
    void execute(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_database = nullptr;
};

void editOnce(PlanDocument &document, int count)
{
    const Id action = document.plan().living(RecordKind::Action).first();
    const QString text = u"Another wording, number %1"_s.arg(count);
    (void)document.submit(edit::setFieldText(document.plan(), fieldOf<&Action::text>(), action, text));
}

void setStatusOnce(PlanDocument &document, int count)
{
    const Id action = document.plan().living(RecordKind::Action).last();
    edit::AssessmentInput input;
    input.status = count % 2 ? Status::AtRisk : Status::OnTarget;
    (void)document.submit(edit::assess(document.plan(), action, Month(2023, 4), input));
}

} // namespace

void measureStorage(BenchPlan &plan, BenchPlan &large, const QString &folder)
{
    const auto document = plan.open();
    const auto largeDocument = large.open();
    BareCommits bare(folder);
    // In turn, so that a busy moment of the disk hits all four.
    const QList<double> times = mediansMs(storageRuns,
        {[&](int) { bare.commit(); }, [&](int run) { editOnce(*document, run); },
            [&](int run) { setStatusOnce(*document, run); }, [&](int run) { editOnce(*largeDocument, run); }});
    printFigure(u"one acknowledged edit ÷ a bare one-row commit"_s, times[1], times[0], u"ms"_s, u"≤ 1.5"_s);
    printFigure(u"one acknowledged status ÷ a bare one-row commit"_s, times[2], times[0], u"ms"_s, u"≤ 1.5"_s);
    printFigure(u"one edit at 100 × the plan ÷ the same on the plan"_s, times[3], times[1], u"ms"_s, u"≤ 1.2"_s);
    printTime(u"opening the plan"_s, medianMs(9, [&] { (void)plan.open(); }));
    printTime(u"opening 100 × the plan"_s, medianMs(3, [&] { (void)large.open(); }));
    printTime(u"verifying the plan"_s, medianMs(5, [&] { (void)verifyFile(plan.path); }));
    int count = 0;
    printTime(u"import of the Word plan, from reading to the last commit"_s, medianMs(9, [&] {
        const Result<SourceDocument> source = readDocument(BenchPlan::source());
        const Result<PlanDraft> draft = readPlan({*source});
        const ChangeSet set = importAsNewPlan(*draft, {{}, {}, Month(2023, 3)}, plan.ids);
        (void)PlanDocument::create(QDir(folder).filePath(u"import%1.waymark"_s.arg(++count)), set, plan.context());
    }));
}

} // namespace waymark::bench
