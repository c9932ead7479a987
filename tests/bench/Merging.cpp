#include "Merging.h"

#include "document/merging/MergeRehearsal.h"
#include "edit/AssessmentEdits.h"
#include "Measure.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Priority.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rehearsals = 5;
constexpr int yearOfMonths = 12;
constexpr int changesInSet = 100;

template <typename T> T orGiveUp(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().sentence));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<PlanDocument> opened(const QString &path, BenchPlan &plan)
{
    return orGiveUp(PlanDocument::open(path, plan.context()));
}

QString copyOf(PlanDocument &document, const QString &path)
{
    QFile::remove(path);
    orGiveUp(document.saveCopy(path));
    return path;
}

/// Every action of a priority assessed in each month of a year, one after the other as a lead does.
void workForAYear(PlanDocument &document, const Id &priority)
{
    for (int month = 1; month <= yearOfMonths; ++month) {
        for (const Action *action : query::actionsOfPriority(document.plan(), priority)) {
            edit::AssessmentInput input;
            input.status = month % 3 == 0 ? Status::AtRisk : Status::OnTarget;
            input.said = u"Meeting %1 was held, the forum asked for another."_s.arg(month);
            input.next = u"Hold the next before the end of term."_s;
            orGiveUp(document.submit(orGiveUp(edit::assess(document.plan(), action->id, Month(2024, month), input))));
        }
    }
}

/// A note in one action after the other, so many in all.
void writeNotes(PlanDocument &document, int changes)
{
    const QList<Id> actions = document.plan().living(RecordKind::Action);
    for (int written = 0; written < changes;) {
        ChangeBuilder builder(document.plan());
        for (int inSet = 0; inSet < changesInSet && inSet < actions.size() && written < changes; ++inSet, ++written)
            builder.set<&Action::note>(
                actions.at(written % actions.size()), u"Wording %1 of a note of ordinary length"_s.arg(written));
        orGiveUp(document.submit(builder.take({u"field"_s, {}})));
    }
}

/// The rows of the history that a file has beyond a copy, put into the copy's own tables by SQLite alone.
double bareInsertMs(const QString &copy, const QString &foreign, qint64 after)
{
    return medianMs(1, [&] {
        sqlite3 *database = nullptr;
        sqlite3_open(copy.toUtf8().constData(), &database);
        const QString script = u"PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; ATTACH '%1' AS other; "
                               "BEGIN IMMEDIATE; INSERT INTO main.change_set SELECT * FROM other.change_set WHERE "
                               "position > %2; INSERT INTO main.change SELECT * FROM other.change WHERE position > %2; "
                               "COMMIT"_s.arg(foreign)
                                   .arg(after);
        char *problem = nullptr;
        if (sqlite3_exec(database, script.toUtf8().constData(), nullptr, nullptr, &problem) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", problem);
            std::exit(1);
        }
        sqlite3_close(database);
    });
}

void measureSections(BenchPlan &plan, const QDir &folder)
{
    const auto document = plan.open();
    QStringList files;
    for (const Id &priority : document->plan().children(RecordKind::Priority)) {
        files.append(copyOf(*document, folder.filePath(u"section%1.waymark"_s.arg(files.size()))));
        workForAYear(*opened(files.last(), plan), priority);
    }
    const QString merged = copyOf(*document, folder.filePath(u"merged.waymark"_s));
    const auto target = opened(merged, plan);
    int changes = 0;
    printTime(u"%1 sections with a year of assessments: to the rehearsal"_s.arg(files.size()),
        medianMs(rehearsals, [&] { changes = orGiveUp(target->rehearse(files)).counts().changes; }), u"≤ 300 ms"_s);
    printTime(u"… and merging them (%1 changes)"_s.arg(changes),
        medianMs(1, [&] { orGiveUp(target->merge(orGiveUp(target->rehearse(files)), Undecided::AsPreselected)); }));
}

} // namespace

void measureMerging(BenchPlan &plan, const QString &folderPath)
{
    const QDir folder(folderPath);
    measureSections(plan, folder);
    BenchPlan larger(folder.filePath(u"larger.waymark"_s), 10);
    const auto document = larger.open();
    QList<double> times;
    for (const int changes : {1'000, 10'000, 100'000}) {
        const QString foreign = copyOf(*document, folder.filePath(u"foreign.waymark"_s));
        writeNotes(*opened(foreign, larger), changes);
        const QString bare = copyOf(*document, folder.filePath(u"bare.waymark"_s));
        const double inserted = bareInsertMs(bare, foreign, document->place().position);
        const auto target = opened(copyOf(*document, folder.filePath(u"target.waymark"_s)), larger);
        const double took = medianMs(
            1, [&] { orGiveUp(target->merge(orGiveUp(target->rehearse({foreign})), Undecided::AsPreselected)); });
        times.append(took);
        printFigure(u"merging %L1 foreign changes ÷ a bare insert of the same rows"_s.arg(changes), took, inserted,
            u"ms"_s, changes == 100'000 ? u"≤ 3; ≤ 3 s"_s : QString());
    }
    std::printf("%-74s %8.2f\n", "growth from 10,000 to 100,000 changes, exponent", std::log10(times[2] / times[1]));
}

} // namespace waymark::bench
