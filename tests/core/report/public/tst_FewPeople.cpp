#include "report/public/FewPeople.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// Numbers of people that are small enough to know them.
class TestFewPeople : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fewPeopleAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("few");
        const auto row = [](const char *text, const QStringList &few) {
            QTest::newRow(text) << QString::fromUtf8(text) << few;
        };
        row("2 children wait.", {u"2 children"_s});
        row("For three pupils nothing changed", {u"three pupils"_s});
        row("57 of 58. One family did not answer.", {u"One family"_s});
        row("4 young people, one young person", {u"4 young people"_s, u"one young person"_s});
        row("two autistic girls and 1 home-educated boy", {u"two autistic girls"_s, u"1 home-educated boy"_s});
        row("3 of 58 families; one of the 12 learners", {u"3 of 58 families"_s, u"one of the 12 learners"_s});
        row("one\u00a0case, One case, two open cases", {u"one case"_s, u"two open cases"_s});
        row("two parent carers and one parent carer", {u"two parent carers"_s, u"one parent carer"_s});
        row("One child's parents moved", {u"One child"_s});
        row("one or two children", {u"two children"_s});
        row("0 pupils", {u"0 pupils"_s});
    }
    void fewPeopleAreFound()
    {
        QFETCH(QString, text);
        QTEST(fewPeopleIn(text), "few");
    }

    void othersAreNot_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "5 children, ten pupils, 12 families", "1.4 children per class", "2023-4 pupils",
                 "twenty-one children, twenty one children", "Year 4 pupils, Years 3 and 4 pupils, Tier 2 families",
                 "one parent carer forum, two family hubs, two children's centres", "three case studies",
                 "One pupil referral unit", "one in four children", "one third of families", "one hundred children",
                 "within 3 days parents are told", "3\nChildren are heard", "1 and parents", "£3 families",
                 "two schools, one plan", "one to one child support", "3. Parents are heard", "2 000 children"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void othersAreNot()
    {
        QFETCH(QString, text);
        QCOMPARE(fewPeopleIn(text), QStringList());
    }
};

WAYMARK_TEST(TestFewPeople)
#include "tst_FewPeople.moc"
