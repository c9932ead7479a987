#include "report/sheets/ActionSheets.h"

#include "ReportPlan.h"
#include "SheetFinder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// One action of each kind of deadline, late in each way.
ReportData reportOfDeadlines()
{
    ReportAction month;
    month.ref = u"1.10"_s;
    month.due = Due::read(u"Mar-26"_s);
    month.dueNow = Due::read(u"31 May 2026"_s);
    month.timesMoved = 2;
    month.slip = 61;
    month.monthsSlipped = 2;
    month.lateAtFirst = {true, 3};
    month.late = {true, 0};
    month.isMilestone = true;
    month.status = {Status::AtRisk, u"Behind"_s, u"Amber"_s};
    ReportAction quarter;
    quarter.ref = u"1.2"_s;
    quarter.due = Due::read(u"Q4 25/26"_s);
    quarter.dueNow = Due::read(u"When the fund opens"_s);
    quarter.isMilestone = true;
    ReportAction term;
    term.ref = u"1.3"_s;
    term.due = Due::read(u"Spring term 2026"_s);
    ReportPriority priority;
    priority.outcomes = {{u"1"_s, u"Children thrive\n- all"_s, {}, {}, {month, quarter, term}, {}}};
    ReportData data;
    data.priorities = {priority};
    data.identity.from = data.identity.to = Month(2026, 6);
    return data;
}

std::optional<SheetValue> dayOf(QDate day, const QByteArray &format)
{
    return dayInSheet(day, format);
}

} // namespace

class TestActionSheets : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void deadlinesAreDaysAndWhatIsNoneStandsBeside()
    {
        const WorkbookSheet sheet = actionSheet(reportOfDeadlines());
        QCOMPARE(cellOf(sheet, u"1.10"_s, u"First date"_s).value, dayOf({2026, 3, 31}, "mmm yyyy"));
        QCOMPARE(cellOf(sheet, u"1.10"_s, u"Date now"_s).value, dayOf({2026, 5, 31}, "d mmm yyyy"));
        QCOMPARE(cellOf(sheet, u"1.10"_s, u"First date in words"_s).text, QString());
        QCOMPARE(cellOf(sheet, u"1.2"_s, u"First date"_s).value, dayOf({2026, 3, 31}, "d mmm yyyy"));
        QCOMPARE(cellOf(sheet, u"1.2"_s, u"First date in words"_s).text, u"Q4 2025–26"_s);
        QCOMPARE(cellOf(sheet, u"1.2"_s, u"Date now"_s).value, std::nullopt);
        QCOMPARE(cellOf(sheet, u"1.2"_s, u"Date now in words"_s).text, u"When the fund opens"_s);
        QCOMPARE(cellOf(sheet, u"1.3"_s, u"First date"_s).value, std::nullopt); // the plan's to say
        QCOMPARE(cellOf(sheet, u"1.3"_s, u"First date in words"_s).text, u"Spring term 2026"_s);
    }

    void latenessIsANumberAndNoneWhereItIsNotLate()
    {
        const WorkbookSheet sheet = actionSheet(reportOfDeadlines());
        const auto number = [&sheet](const QString &ref, const QString &heading) {
            const std::optional<SheetValue> value = cellOf(sheet, ref, heading).value;
            return value ? value->number : -1;
        };
        QCOMPARE(number(u"1.10"_s, u"Months late"_s), 0.0); // less than one
        QCOMPARE(number(u"1.10"_s, u"Months past first date"_s), 3.0);
        QCOMPARE(number(u"1.10"_s, u"Times moved"_s), 2.0);
        QCOMPARE(number(u"1.2"_s, u"Months late"_s), -1.0);
        QCOMPARE(number(u"1.2"_s, u"Times moved"_s), 0.0);
        const SheetCell status = cellOf(sheet, u"1.10"_s, u"Status"_s);
        QCOMPARE(status.text, u"Behind"_s);
        QCOMPARE(status.status, std::optional(Status::AtRisk));
        QCOMPARE(cellOf(sheet, u"1.10"_s, u"Outcome"_s).text, u"1 Children thrive"_s);
        QVERIFY(!cellOf(sheet, u"1.10"_s, u"Ref"_s).value); // 1.10 is no 1.1
    }

    void milestonesSayHowFarTheySlipped()
    {
        const WorkbookSheet sheet = milestoneSheet(reportOfDeadlines());
        QCOMPARE(sheet.rows.size(), 2);
        QCOMPARE(cellOf(sheet, u"1.10"_s, u"Months slipped"_s).value->number, 2.0);
        QVERIFY(!cellOf(sheet, u"1.2"_s, u"Months slipped"_s).value); // nobody can say
        QVERIFY(!sheet.headings.contains(u"Priority"_s)); // there is one
    }

    void exceptionsSayWhyTheyAreThere()
    {
        ReportData data = reportOfDeadlines();
        const QList<ReportAction> actions = data.priorities.first().outcomes.first().actions;
        data.exceptions = {actions.at(0)};
        data.lateOthers = {actions.at(1)};
        data.delayedOthers = {actions.at(2)};
        const WorkbookSheet sheet = exceptionSheet(data);
        QCOMPARE(cellOf(sheet, u"1.10"_s, u"Why it is here"_s).text, u"missed or at risk"_s);
        QCOMPARE(cellOf(sheet, u"1.2"_s, u"Why it is here"_s).text, u"past its deadline"_s);
        QCOMPARE(cellOf(sheet, u"1.3"_s, u"Why it is here"_s).text, u"said to be delayed"_s);
    }

    void wordsAreThoseOfThePeriodElseTheLastOnes()
    {
        const ReportPlan plan;
        const WorkbookSheet sheet = actionSheet(plan.report(plan.march()));
        QCOMPARE(cellOf(sheet, u"1.1.1"_s, u"Said"_s).text, u"Proofs came back from the SENCO forum."_s);
        QCOMPARE(cellOf(sheet, u"1.1.1"_s, u"Next"_s).text, u"Print in May."_s);
        QCOMPARE(cellOf(sheet, u"1.1.1"_s, u"Why moved"_s).text, u"The printer lost two weeks."_s);
        QCOMPARE(cellOf(sheet, u"1.2.1"_s, u"Said"_s).text, u"Two tools were compared."_s);
        QCOMPARE(cellOf(sheet, u"1.2.1"_s, u"Said in"_s).value, dayOf({2026, 2, 1}, "mmm yyyy"));
        QCOMPARE(cellOf(sheet, u"1.2.1"_s, u"Update"_s).text, u"none received"_s);
        QCOMPARE(cellOf(sheet, u"2.1.1"_s, u"Said"_s).text,
            u"Every college was visited:\n- four in the north\n- five in the south"_s);
        ReportRequest request = plan.march();
        request.from = Month(2026, 2);
        QCOMPARE(cellOf(actionSheet(plan.report(request)), u"1.1.1"_s, u"Said"_s).text,
            u"February 2026: The printer is late.\nMarch 2026: Proofs came back from the SENCO forum."_s);
    }
};

WAYMARK_TEST(TestActionSheets)
#include "tst_ActionSheets.moc"
