#include "report/sheets/ReportSheets.h"

#include "NamedPlan.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const ReportData &data)
{
    QStringList names;
    for (const WorkbookSheet &sheet : reportSheets(data, u"Report"_s))
        names << sheet.name;
    return names;
}

} // namespace

class TestReportSheets : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHighlightReportHasEight()
    {
        const ReportPlan plan;
        QCOMPARE(namesOf(plan.report(plan.march())),
            QStringList({u"Summary"_s, u"Actions"_s, u"Exceptions"_s, u"KPIs"_s, u"Readings"_s, u"Milestones"_s,
                u"Risks and asks"_s, u"Key"_s}));
    }

    void everyKindHasFourToEightThatHoldSomething_data() { addReportKinds(); }
    void everyKindHasFourToEightThatHoldSomething()
    {
        QFETCH(ReportKind, kind);
        const ReportData data = exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), kind);
        const QList<WorkbookSheet> sheets = reportSheets(data, u"Report"_s);
        QVERIFY(sheets.size() >= (kind == ReportKind::OnePage ? 4 : 5) && sheets.size() <= 8);
        for (const WorkbookSheet &sheet : sheets) {
            QVERIFY2(!sheet.rows.isEmpty(), qPrintable(sheet.name));
            QCOMPARE(sheet.headings.isEmpty(), sheet.name == u"Summary"_s);
            for (const QList<SheetCell> &row : sheet.rows) {
                int columns = 0;
                for (const SheetCell &cell : row)
                    columns += cell.columns;
                QVERIFY(columns <= sheet.widths.size());
                QVERIFY(sheet.headings.isEmpty() || columns == sheet.headings.size());
            }
        }
    }

    /// Two pages leave them out because they have no room.
    void aWorkbookHasWhatIsAnAnnexElsewhere()
    {
        const ReportPlan plan;
        ReportRequest request = plan.march();
        request.without = annexesOf(request.kind);
        QVERIFY(namesOf(plan.report(request)).contains(u"Actions"_s));
        QVERIFY(namesOf(plan.report(request)).contains(u"Readings"_s));
    }

    void whatTheReportLeavesOutIsLeftOut()
    {
        const ReportPlan plan;
        using Left = std::tuple<ReportKind, ReportPart, QString>;
        const QList<Left> lists{{ReportKind::Plan, ReportPart::Actions, u"Actions"_s},
            {ReportKind::Highlight, ReportPart::Exceptions, u"Exceptions"_s},
            {ReportKind::Highlight, ReportPart::Kpis, u"KPIs"_s}, {ReportKind::Plan, ReportPart::Charts, u"Readings"_s},
            {ReportKind::Highlight, ReportPart::Milestones, u"Milestones"_s}};
        for (const auto &[kind, part, name] : lists) {
            ReportRequest request = plan.march();
            request.kind = kind;
            request.without = {part};
            QVERIFY2(!namesOf(plan.report(request)).contains(name), qPrintable(name));
        }
        ReportRequest request = plan.march();
        request.without = {ReportPart::Risks};
        QVERIFY(namesOf(plan.report(request)).contains(u"Risks and asks"_s));
        request.without = {ReportPart::Risks, ReportPart::Asks};
        QVERIFY(!namesOf(plan.report(request)).contains(u"Risks and asks"_s));
    }

    void anEmptyPlanHasNoEmptyList()
    {
        const ReportData data =
            reportOfKind(Plan(), ReportKind::Highlight, Month(2026, 3), Month(2026, 3), {2026, 4, 1});
        QCOMPARE(namesOf(data), QStringList({u"Summary"_s, u"Key"_s}));
        QVERIFY(reportList(data).rows.isEmpty());
        QCOMPARE(reportList(data).headings.value(0), u"Ref"_s);
    }

    /// Roles stand in place of names, in every cell, and what few people could be known by is no number.
    void aPublicReportSaysNoMore()
    {
        const NamedPlan plan;
        const ReportData data = plan.report(plan.publicMarch());
        bool isRoleThere = false;
        for (const WorkbookSheet &sheet : reportSheets(data, u"Report"_s)) {
            for (const QList<SheetCell> &row : sheet.rows) {
                for (const SheetCell &cell : row) {
                    isRoleThere = isRoleThere || cell.text.contains(u"Head of Inclusion"_s);
                    for (const QString &name : NamedPlan::names())
                        QVERIFY2(!cell.text.contains(name), qPrintable(sheet.name + u": "_s + cell.text));
                    QVERIFY2(!cell.text.contains(u"4 of 90"_s), qPrintable(cell.text));
                }
            }
        }
        QVERIFY(isRoleThere);
    }
};

WAYMARK_TEST(TestReportSheets)
#include "tst_ReportSheets.moc"
