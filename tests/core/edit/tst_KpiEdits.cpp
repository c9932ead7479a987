#include "edit/KpiEdits.h"

#include "edit/TreeEdits.h"
#include "Months.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Reading.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

#include <limits>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString inputText(const edit::ReadingInput &input)
{
    QStringList parts;
    const auto add = [&parts](const char *name, const std::optional<double> &number) {
        if (number)
            parts.append(QLatin1StringView(name) + u' ' + QString::number(*number));
    };
    add("value", input.value);
    add("low", input.low);
    add("high", input.high);
    add("of", input.numerator);
    add("in", input.denominator);
    if (input.provisional)
        parts.append(u"provisional"_s);
    if (input.projected)
        parts.append(u"projected"_s);
    if (input.notAvailable)
        parts.append(u"not available"_s);
    return parts.join(u", ");
}

} // namespace

class TestKpiEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readingsAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("number") << u" 12.5 "_s << u"value 12.5"_s;
        QTest::newRow("percent") << u"41 %"_s << u"value 41"_s;
        QTest::newRow("thousands") << u"1,250.5"_s << u"value 1250.5"_s;
        QTest::newRow("decimal comma") << u"12,5"_s << u"value 12.5"_s;
        QTest::newRow("range with decimal commas") << u"76,5-80,25%"_s << u"low 76.5, high 80.25"_s;
        QTest::newRow("below zero") << u"-3"_s << u"value -3"_s;
        QTest::newRow("range") << u"76–100%"_s << u"low 76, high 100"_s;
        QTest::newRow("range in words") << u"76% to 100%"_s << u"low 76, high 100"_s;
        QTest::newRow("share") << u"12/96"_s << u"value 12.5, of 12, in 96"_s;
        QTest::newRow("share in words") << u"12 out of 96"_s << u"value 12.5, of 12, in 96"_s;
        QTest::newRow("provisional") << u"41%p"_s << u"value 41, provisional"_s;
        QTest::newRow("provisional in words") << u"41% prov."_s << u"value 41, provisional"_s;
        QTest::newRow("projected") << u"41 proj"_s << u"value 41, projected"_s;
        QTest::newRow("with a footnote") << u"*Varies 76%-100%"_s << u"low 76, high 100"_s;
        QTest::newRow("not available") << u"N/A"_s << u"not available"_s;
    }

    void readingsAreReadAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        const Result<edit::ReadingInput> input = edit::readingFromText(typed, Unit::Percent);
        QVERIFY2(input, qPrintable(typed));
        QTEST(inputText(*input), "read");
    }

    void aShareOfSomethingCountedIsNoPercentage()
    {
        QCOMPARE(inputText(*edit::readingFromText(u"12/96"_s, Unit::Count)), u"of 12, in 96"_s);
    }

    void whatIsNoReadingIsRefused()
    {
        for (const QString &typed : {u""_s, u"p"_s, u"many"_s, u"12/0"_s, u"97/96"_s, u"100-76"_s, u"1.2.3"_s, u"--3"_s,
                 u"*Varies"_s, u"proj"_s, u"12/96/3"_s, QString(400, u'9')}) {
            const Result<edit::ReadingInput> input = edit::readingFromText(typed, Unit::Percent);
            QVERIFY2(!input, qPrintable(typed));
            QCOMPARE(input.error().code, ErrorCode::Invalid);
            QVERIFY2(input.error().sentence.contains(u"Nothing was changed"_s), qPrintable(input.error().sentence));
        }
    }

    void aReadingIsWrittenWhole()
    {
        TestPlan test;
        const Id kpi = test.id(u"1.1a"_s);
        const auto write = [&](const QString &typed) {
            return test.document().submit(
                edit::setReading(test.plan(), kpi, march, *edit::readingFromText(typed, Unit::Percent)));
        };
        QVERIFY(write(u"76-100%p"_s));
        QCOMPARE(test.document().undoWords(), u"reading of 1.1a for March 2026"_s);
        QVERIFY(write(u"41"_s));
        const Reading *reading = test.plan().get<Reading>(keyedId(RecordKind::Reading, kpi, u"2026-03"_s));
        QVERIFY(reading);
        QCOMPARE(reading->value, std::optional(41.0));
        QVERIFY(!reading->low && !reading->high && !reading->provisional);
        QCOMPARE(*write(u"41"_s), PlanDocument::Outcome::NothingToDo);
        QVERIFY(test.document().submit(edit::removeReading(test.plan(), kpi, march)));
        QVERIFY(test.plan().children(RecordKind::Reading, kpi).isEmpty());
        QVERIFY(edit::removeReading(test.plan(), kpi, march)->isEmpty());
    }

    void readingsThatCannotBeAreRefused()
    {
        const TestPlan test;
        const Id kpi = test.id(u"1.1a"_s);
        edit::ReadingInput input;
        input.value = 1;
        QCOMPARE(edit::setReading(test.plan(), Id(), march, input).error().code, ErrorCode::NotFound);
        QCOMPARE(edit::setReading(test.plan(), kpi, Month(), input).error().code, ErrorCode::Invalid);
        input.value = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(edit::setReading(test.plan(), kpi, march, input).error().code, ErrorCode::Invalid);
        input.value = 1;
        input.high = std::numeric_limits<double>::infinity();
        QCOMPARE(edit::setReading(test.plan(), kpi, march, input).error().code, ErrorCode::Invalid);
    }

    void codesAreGivenOnce()
    {
        TestPlan test;
        const Id outcome = test.id(u"1.1"_s);
        QCOMPARE(edit::KpiCodes(test.plan()).next(u"1.1"_s), u"1.1c"_s);
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Kpi, test.id(u"1.1b"_s)})));
        QCOMPARE(edit::KpiCodes(test.plan()).next(u"1.1"_s), u"1.1c"_s); // the removed one keeps its own
        QSet<QString> codes;
        for (int count = 0; count < 60; ++count) {
            QVERIFY(test.document().submit(edit::addKpi(test.plan(), outcome, u"Another measure"_s, test.ids())));
            codes.insert(test.plan().get<Kpi>(test.plan().children(RecordKind::Kpi).last())->code);
        }
        QCOMPARE(codes.size(), 60);
        QCOMPARE(test.plan().get<Kpi>(test.plan().children(RecordKind::Kpi).last())->outcome, outcome);
    }
};

WAYMARK_TEST(TestKpiEdits)
#include "tst_KpiEdits.moc"
