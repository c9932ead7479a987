#include "analysis/checks/NameChecks.h"
#include "analysis/Spelling.h"

#include "CheckedPlan.h"
#include "plan/records/Person.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

/// One person under two names.
class TestNameChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *one, const char *other, bool isSame) {
            QTest::newRow(qPrintable(QString::fromUtf8(one) + u'/' + QString::fromUtf8(other)))
                << QString::fromUtf8(one) << QString::fromUtf8(other) << isSame;
        };
        row("Harriet Hill Ton", "Harriet Hill- Ton", true);
        row("O'Neil Lead", "ONeil lead", true);
        row("Clara Smithson", "Claira Smithson", true);
        row("Steven Leader", "Stefen Leader", true);
        row("Leader Anna", "Leader Ann", true);
        row("Designated Officer", "Designated Officer", true);
        row("Anna", "Ann", false);
        row("Ann Lee", "Ann Leo", false); // six letters
        row("Officer 1", "Officer 2", false);
        row("Officer 1", "Officer", false);
        row("Head of Inclusion", "Head of Education", false);
        row("–", "--", false);
        row("", "", false);
    }

    void spellings()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameSpelling(bareName(one), bareName(other)), "isSame");
        QTEST(isSameSpelling(bareName(other), bareName(one)), "isSame");
    }

    void theRarerSpellingIsThePlace()
    {
        const CheckedPlan test(u"priority 1 One\noutcome 1.1 Know || Harriet Hill-Ton\n"
                               "action 1.1.1 Write |Mar-26| Harriet Hill Ton\n"
                               "action 1.1.2 Print |Mar-26| Harriet Hill Ton / Bookkeeper Abbott"_s);
        QCOMPARE(test.sentences(CheckRule::PersonSpeltTwoWays),
            QStringList{
                u"“Harriet Hill-Ton” (1.1) and “Harriet Hill Ton” (1.1.1) may be one person, spelt in two ways."_s});
        QCOMPARE(test.found(CheckRule::PersonSpeltTwoWays), QStringList{u"1.1"_s});
    }

    void differentPeopleAreFine()
    {
        const CheckedPlan test;
        QCOMPARE(test.found(CheckRule::PersonSpeltTwoWays), QStringList());
    }

    void whoLeadsNothingIsNotLookedAt()
    {
        CheckedPlan test;
        ChangeBuilder builder(test.plan());
        const Id person = keyedId(RecordKind::Person, test.plan().id(), u"Service-Manager"_s);
        builder.add(RecordKind::Person, person);
        builder.set<&Person::name>(person, u"Service-Manager"_s);
        test.submit(builder);
        QCOMPARE(test.found(CheckRule::PersonSpeltTwoWays), QStringList());
    }

    void manyNamesOfOnePatternCostLittle()
    {
        QString lines = u"priority 1 One\noutcome 1.1 Know\n"_s;
        for (int number = 0; number < 3000; ++number)
            lines += u"action 1.1.%1 Write %1 |Mar-26| Project officer %1\n"_s.arg(number);
        const CheckedPlan test(lines);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(test.found(CheckRule::PersonSpeltTwoWays), QStringList());
        QVERIFY2(timer.elapsed() < 5000, "the cost of names is no longer that of their number");
    }
};

WAYMARK_TEST(TestNameChecks)
#include "tst_NameChecks.moc"
