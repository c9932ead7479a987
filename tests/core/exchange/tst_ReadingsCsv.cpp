#include "exchange/ReadingsCsv.h"

#include "KpiPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString lines = u"kpi 1.1 Families were helped|41%|50 60 80\nkpi 1.1 Calls are answered|12%|20 30 50"_s;

Result<ReadingsFile> readList(const KpiPlan &plan, const QString &text)
{
    return readReadings(plan.plan(), u"readings.csv"_s, text.toUtf8(), QDate(2026, 3, 15));
}

QStringList problems(const ReadingsFile &file)
{
    QStringList found;
    for (const ReadingLine &line : file.lines) {
        if (line.state == ReadingLine::State::Wrong)
            found.append(u"%1: %2"_s.arg(QString::number(line.line), line.problem));
    }
    return found;
}

} // namespace

/// A file of readings is read whole and written whole, or not at all.
class TestReadingsCsv : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysWhatItWouldChange()
    {
        KpiPlan plan(lines, u"2026-01 41, 2026-02 42"_s);
        const Result<ReadingsFile> file = readList(plan,
            u"kpi;period;value;note\n1.1a;2026-01;41%;\n1.1a;Feb-26;43;\n1.1b;March 2026;*Varies 76%-100%;four "
            "districts\n;;;\n"_s);
        QVERIFY(file);
        QCOMPARE(file->words(), u"1 new, 1 changed, 1 the same"_s);
        QCOMPARE(file->lines.at(1).place, u"1.1a, February 2026"_s);
        QCOMPARE(file->lines.at(1).before, u"42%"_s);
        QCOMPARE(file->lines.at(1).after, u"43%"_s);
        QCOMPARE(file->lines.at(2).after, u"76 to 100%"_s);
        plan.submit(file->set);
        QCOMPARE(plan.document().undoWords(), u"import of 2 readings"_s);
        QCOMPARE(plan.plan().living(RecordKind::Reading).size(), 3);
        QCOMPARE(plan.plan().all<Reading>(plan.id(u"1.1b"_s)).first()->note, u"four districts"_s);
        QVERIFY(plan.document().undo());
        QCOMPARE(plan.plan().living(RecordKind::Reading).size(), 2);
    }

    void partsOfAReadingHaveColumns()
    {
        KpiPlan plan(lines);
        const Result<ReadingsFile> file = readList(plan,
            u"Period,KPI,Value,num,den,low,high,provisional\n2026-01,1.1a,,12,96,,,yes\n2026-02,1.1a,,,,70,\"100\",\n"
            "2026-03,1.1a,n/a,,,,,\n"_s);
        QVERIFY(file);
        QCOMPARE(problems(*file), QStringList());
        plan.submit(file->set);
        const QList<const Reading *> readings = plan.plan().all<Reading>(plan.kpi().id);
        QCOMPARE(readings.at(0)->value, std::optional(12.5));
        QVERIFY(readings.at(0)->provisional);
        QCOMPARE(readings.at(1)->high, std::optional(100.0));
        QVERIFY(readings.at(2)->notAvailable);
    }

    void everyWrongLineIsNamedAndNothingIsWritten()
    {
        const KpiPlan plan(lines);
        const Result<ReadingsFile> file = readList(plan,
            u"kpi,period,value,num,den,low,high,provisional\n1.1a,2026-01,44,,,,,\n9.9a,2026-01,44,,,,,\n1.1a,soon,44,,"
            u","
            ",,\n1.1a,2026-02,lots,,,,,\n1.1a,2026-03,,97,96,,,\n1.1b,2026-01,,3,0,,,\n1.1b,2026-02,,12,,,,\n1.1b,2026-"
            "03,"
            ",,,5,,\n1.1b,2025-12,40,,,,,maybe\n1.1a,2026-01,45,,,,,\n1.1a,2026-04,45,,,,,\n1.1b,2025-11,,,,,,\n1.1b,"
            "2025-10,40,,,,,,extra\n1.1b,2025-09,40,x,96,,,\n"_s);
        QVERIFY(file);
        QVERIFY(file->set.isEmpty());
        QCOMPARE(file->words(), u"1 new, 0 changed, 0 the same, 13 that cannot be read"_s);
        const QStringList expected{u"3: No KPI in this plan has the code “9.9a”."_s,
            u"4: “soon” is no month such as 2026-03 or March 2026."_s,
            u"5: “lots” is not a reading: type a number (12.5), a range (76-100), a share (12/96) or n/a."_s,
            u"6: 97 of 96 is more than all; check the two numbers."_s,
            u"7: A share needs something to be a share of: the number after the stroke is 0."_s,
            u"8: A share has two numbers, and “num” or “den” is missing."_s,
            u"9: A range has a low and a high end, and one of them is missing."_s,
            u"10: “maybe” under “provisional” is neither yes nor no."_s,
            u"11: 1.1a, January 2026 stands in line 2 already."_s,
            u"12: April 2026 has not been yet; what is expected and not measured is typed with “proj” behind it."_s,
            u"13: It has no value; where there is none to be had, write n/a."_s,
            u"14: There are more cells than heads: a cell with a comma in it stands in quotation marks."_s,
            u"15: “x” under “num” is not a number."_s};
        QCOMPARE(problems(*file), expected);
    }

    void whatIsNoFileOfReadingsIsSaid()
    {
        const KpiPlan plan(lines);
        const auto why = [&](const QString &text) {
            const Result<ReadingsFile> file = readList(plan, text);
            return file ? QString() : file.error().sentence.section(u": "_s, 1);
        };
        const QString end = u". Nothing was changed; its first line should be kpi,period,value."_s;
        QCOMPARE(why(u"kpi,value\n1.1a,4\n"_s), u"it has no column “period”"_s + end);
        QCOMPARE(why(u"kpi,period,value,value\n1.1a,2026-01,4,4\n"_s), u"its column “value” is there twice"_s + end);
        QVERIFY(
            why(u"kpi,period,value,colour\n1.1a,2026-01,4,red\n"_s).startsWith(u"its column “colour” is none of"_s));
        QCOMPARE(why(u"kpi,period,value\n"_s), u"there is no line under its heads"_s + end);
        QCOMPARE(why(u"kpi,period,value\n1.1a,2026-01,\"4\n"_s), u"a quotation mark in line 2 is never closed"_s + end);
        QCOMPARE(readReadings(plan.plan(), plan.folder() + u"/none.csv"_s, QDate(2026, 3, 15)).error().code,
            ErrorCode::Unreadable);
    }
};

WAYMARK_TEST(TestReadingsCsv)
#include "tst_ReadingsCsv.moc"
