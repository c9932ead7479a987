#include "report/outline/PlanOutline.h"

#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"
#include "OfficeText.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"
#include "report/docx/DocxReport.h"
#include "report/html/HtmlReport.h"
#include "report/sheets/CsvReport.h"
#include "report/sheets/XlsxReport.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate made(2026, 9, 3);

/// Everything that an export promises to bring back, a line each.
QStringList comparable(const Plan &plan)
{
    QStringList lines;
    for (const Priority *priority : plan.all<Priority>()) {
        const auto *group = plan.get<DeliveryGroup>(priority->group);
        lines << priority->number + u' ' + priority->title;
        if (group && !group->leadPost.isEmpty()) // an import gives every priority a group
            lines << u"%1 | %2"_s.arg(group->name, group->leadPost);
        for (const Outcome *outcome : plan.all<Outcome>(priority->id)) {
            lines << u"%1 %2 | %3"_s.arg(outcome->ref, outcome->text, query::leadNames(plan, outcome->id).join(u" / "));
            for (const Action *action : plan.all<Action>(outcome->id)) {
                const Assessment *latest = query::latestAssessment(plan, action->id);
                lines << u"%1 %2 | %3 | %4 %5 | %6 | %7 | %8"_s.arg(action->ref, action->text,
                    query::leadNames(plan, action->id).join(u" / "), action->due.kindText(), action->due.value(),
                    query::dueNow(plan, *action).value(), statusText(query::statusOf(plan, action->id)),
                    latest ? latest->next : QString());
            }
        }
    }
    for (const Kpi *kpi : plan.all<Kpi>()) {
        QStringList targets;
        for (const Target *target : plan.all<Target>(kpi->id))
            targets
                << u"%1: %2 %3"_s.arg(target->months.value_or(0)).arg(target->value.value_or(-1)).arg(target->source);
        targets.sort();
        lines << u"%1 %2 | %3 | %4"_s.arg(kpi->code, kpi->text, kpi->baselineSource, targets.join(u", "));
    }
    return lines;
}

SourceDocument written(const Plan &plan, const QString &format)
{
    const ReportOutline pages = planOutline(plan, PlanLayout::Pages, made);
    const ReportOutline sheets = planOutline(plan, PlanLayout::Sheets, made);
    if (format == u"xlsx")
        return workbookOf(*xlsxOutline(sheets));
    const QByteArray bytes = format == u"docx" ? *docxDocument(pages, [](const ReportFigure &) { return ChartPng(); })
        : format == u"html"                    ? htmlReport(pages)
                                               : csvOutline(sheets);
    const Result<SourceDocument> document = readDocument(u"plan."_s + format, bytes);
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence));
    return *document;
}

struct ReadBack
{
    Plan plan;
    PlanDraft draft;
};

ReadBack readBack(const Plan &plan, const QString &format)
{
    const Result<PlanDraft> draft = readPlan({written(plan, format)});
    if (!draft)
        qFatal("%s", qPrintable(draft.error().sentence));
    CountingIds ids;
    ReadBack read{{}, *draft};
    read.plan.apply(importAsNewPlan(*draft, {u"T"_s, QDate(2025, 9, 1), Month(2026, 8)}, ids).changes);
    return read;
}

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"docx", "csv", "xlsx", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

const ReportTable *tableNamed(const ReportOutline &outline, const QString &name)
{
    for (const ReportBlock &block : outline.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (table && table->name == name)
            return table;
    }
    return nullptr;
}

} // namespace

/// A plan that was written as tables is the same plan when it is read again.
class TestPlanOutline : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplePlanComesBack_data() { addFormats(); }
    void theExamplePlanComesBack()
    {
        QFETCH(QString, format);
        const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        const QStringList before = comparable(plan);
        QVERIFY(before.size() > 200);
        const ReadBack read = readBack(plan, format);
        QCOMPARE(comparable(read.plan), before);
        for (const ReadingNote &note : read.draft.notes)
            QVERIFY2(note.made.startsWith(u"kept as text"), qPrintable(note.place + note.found + note.made));
        QVERIFY(!read.draft.hasColours); // by its words, not by its fill
    }

    void aPlanWithEveryStatusComesBack_data() { addFormats(); }
    void aPlanWithEveryStatusComesBack()
    {
        QFETCH(QString, format);
        const ReportPlan plan;
        const ReadBack read = readBack(plan.plan(), format);
        QCOMPARE(comparable(read.plan), comparable(plan.plan()));
        // Formulas and markup are words, there and back.
        const auto place = query::findByReference(read.plan, u"1.1.3"_s);
        QVERIFY(place);
        QCOMPARE(query::latestAssessment(read.plan, place->id)->said, u"<img src=x onerror=alert(1)> & \"quotes\""_s);
    }

    void aTextLongerThanACellOfExcelComesBack_data() { addFormats(); }
    void aTextLongerThanACellOfExcelComesBack()
    {
        QFETCH(QString, format);
        const QString longText = u"word "_s.repeated(10'000).trimmed();
        const TestPlan plan(u"priority 1 One\noutcome 1.1 Two\naction 1.1.1 "_s + longText
            + u"|Mar-26|A. Lead\naction 1.1.2 -5 points of the gap|May-26|B. Lead\n"_s);
        QCOMPARE(comparable(readBack(plan.plan(), format).plan).filter(u"1.1."_s),
            comparable(plan.plan()).filter(u"1.1."_s));
    }

    void theLastWordsAreThoseOfAnEarlierMonthWhereTheLastSaidNothing()
    {
        const ReportPlan plan;
        const ReportOutline outline = planOutline(plan.plan(), PlanLayout::Sheets, made);
        const ReportTable *table = tableNamed(outline, u"Actions"_s);
        QVERIFY(table);
        const auto row = std::find_if(table->rows.cbegin(), table->rows.cend(),
            [](const QList<ReportCell> &cells) { return cells.at(0).lines.value(0).text == u"1.1.2"; });
        QVERIFY(row != table->rows.cend());
        QCOMPARE(row->at(5).status->status, Status::AtRisk);
        QCOMPARE(row->at(6).lines.value(0).text, u"One team is trained."_s);
    }

    void anUnmovedDeadlineHasNoSecond()
    {
        const ReportPlan plan;
        const ReportOutline outline = planOutline(plan.plan(), PlanLayout::Sheets, made);
        QStringList moved;
        for (const QList<ReportCell> &row : tableNamed(outline, u"Actions"_s)->rows) {
            if (!row.at(4).lines.isEmpty())
                moved << row.at(0).lines.value(0).text + u' ' + row.at(4).lines.value(0).text;
        }
        QCOMPARE(moved, QStringList{u"1.1.1 May-26"_s});
    }

    void pagesHaveAHeadingForEachPriority()
    {
        const TestPlan plan;
        QStringList headings;
        for (const ReportHeading &part : planOutline(plan.plan(), PlanLayout::Pages, made).parts())
            headings << part.text;
        QCOMPARE(headings,
            QStringList({u"Priority 1: Getting help early"_s, u"Priority 2: Preparing for adulthood"_s,
                u"Key performance indicators (KPIs)"_s, u"Key to the colours"_s}));
    }

    void everyRowHasAsManyCellsAsColumns()
    {
        const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        for (const PlanLayout layout : {PlanLayout::Pages, PlanLayout::Sheets}) {
            for (const ReportBlock &block : planOutline(plan, layout, made).blocks) {
                const auto *table = std::get_if<ReportTable>(&block);
                for (const QList<ReportCell> &row : table ? table->rows : QList<QList<ReportCell>>())
                    QCOMPARE(row.size(), table->columns.size());
            }
        }
    }

    void anEmptyPlanIsWrittenToo()
    {
        const ReportOutline outline = planOutline(Plan(), PlanLayout::Sheets, made);
        QCOMPARE(outline.title, u"Plan without a title"_s);
        QVERIFY(xlsxOutline(outline));
        QVERIFY(csvOutline(outline).contains("Reference,Outcome or action,Lead"));
    }
};

WAYMARK_TEST(TestPlanOutline)
#include "tst_PlanOutline.moc"
