#include "KpiPlan.h"
#include "TestMain.h"

#include "edit/readings/ReadingDetails.h"
#include "plan/records/Target.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString line = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;

QString targetsOf(const KpiPlan &plan)
{
    QStringList words;
    for (const Target *target : plan.plan().all<Target>(plan.kpi().id))
        words.append(u"%1: %2 %3"_s.arg(*target->months).arg(*target->value).arg(target->source));
    return words.join(u", ");
}

} // namespace

/// What a person types about a KPI, and what becomes of it.
class TestKpiTargets : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readingsGoOutAsTheyCanComeIn_data();
    void readingsGoOutAsTheyCanComeIn();
    void aValueThatIsNotItsShareKeepsTheValue();
    void aNumberThatCanBeTwoIsAskedAbout();
    void targetsAreTypedReplacedAndRemoved();
    void targetsTakeOneNumber_data();
    void targetsTakeOneNumber();
    void baselinesKeepTheirWords_data();
    void baselinesKeepTheirWords();
    void aNoteNeedsNoValue();
    void whatIsGoneIsNotWritten();
};

void TestKpiTargets::readingsGoOutAsTheyCanComeIn_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
        {u"41"_s, u"12.5"_s, u"12/29"_s, u"76-100"_s, u"n/a"_s, u"41p"_s, u"12/29p"_s, u"-3"_s, u"0"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestKpiTargets::readingsGoOutAsTheyCanComeIn()
{
    QFETCH(QString, typed);
    KpiPlan plan(line, u"2026-02 "_s + typed);
    const Reading &reading = *plan.plan().all<Reading>(plan.kpi().id).first();
    QCOMPARE(edit::readingText(reading, Unit::Percent), typed);
}

void TestKpiTargets::aValueThatIsNotItsShareKeepsTheValue()
{
    Reading reading;
    reading.value = 60;
    reading.numerator = 12;
    reading.denominator = 29;
    QCOMPARE(edit::readingText(reading, Unit::Percent), u"60"_s);
    reading.value.reset();
    QCOMPARE(edit::readingText(reading, Unit::Percent), u"12/29"_s);
    QCOMPARE(edit::readingText(Reading(), Unit::Percent), QString());
}

void TestKpiTargets::aNumberThatCanBeTwoIsAskedAbout()
{
    KpiPlan plan(line);
    const auto unclear = [&plan](const auto &made) {
        return !made && made.error().sentence.contains(u"“12,500” can be 12500 or 12.5"_s);
    };
    const Id kpi = plan.kpi().id;
    QVERIFY(unclear(edit::setTarget(plan.plan(), kpi, 18, u"12,500"_s)));
    QVERIFY(unclear(edit::setBaseline(plan.plan(), kpi, u"12,500%"_s)));
    QVERIFY(unclear(edit::setBaseline(plan.plan(), kpi, u"12,500 to 13,000"_s)));
    QVERIFY(unclear(edit::readingFromText(u"12,500p"_s, Unit::Percent)));
    QVERIFY(unclear(edit::readingFromText(u"10-12,500"_s, Unit::Days)));
    QVERIFY(unclear(edit::setFieldText(plan.plan(), fieldOf<&Kpi::tolerance>(), kpi, u"12,500"_s)));
    // What is counted is whole, and one or two digits are decimal for everybody.
    QCOMPARE(edit::readingFromText(u"12,500"_s, Unit::Count)->value, std::optional(12500.0));
    QCOMPARE(edit::readingFromText(u"12,5"_s, Unit::Percent)->value, std::optional(12.5));
    QCOMPARE(edit::readingFromText(u"1,050/2,100"_s, Unit::Percent)->value, std::optional(50.0));
    plan.set<&Kpi::unit>(Unit::Count);
    plan.submit(edit::setTarget(plan.plan(), kpi, 18, u"1,050"_s));
    QVERIFY(targetsOf(plan).endsWith(u"18: 1050 1,050"_s));
}

void TestKpiTargets::targetsAreTypedReplacedAndRemoved()
{
    KpiPlan plan(line);
    plan.submit(edit::setTarget(plan.plan(), plan.kpi().id, 6, u" 65% "_s));
    plan.submit(edit::setTarget(plan.plan(), plan.kpi().id, 3, QString()));
    plan.submit(edit::setTarget(plan.plan(), plan.kpi().id, 18, u"70,5"_s));
    QCOMPARE(targetsOf(plan), u"6: 65 65%, 12: 80 80%, 18: 70.5 70,5"_s);
    QVERIFY(plan.document().undo() && plan.document().undo() && plan.document().undo());
    QCOMPARE(targetsOf(plan), u"3: 50 50%, 6: 60 60%, 12: 80 80%"_s);
    QVERIFY(edit::setTarget(plan.plan(), plan.kpi().id, 24, QString())->isEmpty());
}

void TestKpiTargets::targetsTakeOneNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no number") << u"soon"_s;
    QTest::newRow("two numbers") << u"50 or 60"_s;
}

void TestKpiTargets::targetsTakeOneNumber()
{
    QFETCH(QString, typed);
    KpiPlan plan(line);
    const Result<ChangeSet> set = edit::setTarget(plan.plan(), plan.kpi().id, 3, typed);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Invalid);
    QVERIFY(set.error().sentence.contains(typed));
}

void TestKpiTargets::baselinesKeepTheirWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected"); // value, from, to
    QTest::newRow("percent") << u"41%"_s << u"%"_s << u"41 - -"_s;
    QTest::newRow("bare") << u"41"_s << u"%"_s << u"41 - -"_s;
    QTest::newRow("with its range") << u"41% (16.2% to 66%)"_s << u"%"_s << u"41 16.2 66"_s;
    QTest::newRow("range alone") << u"76-100%"_s << u"%"_s << u"- 76 100"_s;
    QTest::newRow("share of a count") << u"593 (6% of plans in 2022)"_s << u"%"_s << u"6 - -"_s;
    QTest::newRow("with a year") << u"1% in 2021-22"_s << u"%"_s << u"1 - -"_s;
    QTest::newRow("count of something else") << u"593 complaints"_s << u"%"_s << u"- - -"_s;
    QTest::newRow("count") << u"1,240 in July 2025"_s << u"count"_s << u"1240 - -"_s;
    QTest::newRow("words") << u"not known"_s << u"%"_s << u"- - -"_s;
    QTest::newRow("blank") << u" "_s << u"%"_s << u"- - -"_s;
}

void TestKpiTargets::baselinesKeepTheirWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, unit);
    QFETCH(QString, expected);
    KpiPlan plan(line);
    plan.submit(edit::setFieldText(plan.plan(), fieldOf<&Kpi::unit>(), plan.kpi().id, unit));
    plan.submit(edit::setBaseline(plan.plan(), plan.kpi().id, typed));
    const auto words = [](const std::optional<double> &number) { return number ? QString::number(*number) : u"-"_s; };
    const Kpi &kpi = plan.kpi();
    QCOMPARE(u"%1 %2 %3"_s.arg(words(kpi.baseline), words(kpi.baselineLow), words(kpi.baselineHigh)), expected);
    QCOMPARE(kpi.baselineSource, typed.trimmed());
}

void TestKpiTargets::aNoteNeedsNoValue()
{
    KpiPlan plan(line, u"2026-01 44"_s);
    plan.submit(edit::setReadingWords(
        plan.plan(), plan.kpi().id, Month(2026, 1), fieldOf<&Reading::note>(), u"Two schools missing."_s));
    plan.submit(edit::setReadingWords(
        plan.plan(), plan.kpi().id, Month(2026, 2), fieldOf<&Reading::note>(), u"Not counted."_s));
    const QList<const Reading *> readings = plan.plan().all<Reading>(plan.kpi().id);
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings.first()->value, std::optional(44.0));
    QCOMPARE(readings.first()->note, u"Two schools missing."_s);
    QVERIFY(!readings.last()->value);
    QVERIFY(edit::setReadingWords(plan.plan(), plan.kpi().id, Month(2026, 3), fieldOf<&Reading::note>(), QString())
                ->isEmpty());
}

void TestKpiTargets::whatIsGoneIsNotWritten()
{
    KpiPlan plan(line);
    const Id gone = Id::named(plan.plan().id(), u"gone"_s);
    QCOMPARE(edit::setTarget(plan.plan(), gone, 3, u"5"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(edit::setBaseline(plan.plan(), gone, u"5"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(edit::setReadingWords(plan.plan(), gone, Month(2026, 3), fieldOf<&Reading::note>(), u"5"_s).error().code,
        ErrorCode::NotFound);
}

WAYMARK_TEST(TestKpiTargets)

#include "tst_KpiTargets.moc"
