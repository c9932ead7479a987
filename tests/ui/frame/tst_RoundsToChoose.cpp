#include "frame/RoundsToChoose.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;

class TestRoundsToChoose : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theChoiceHoldsTheRoundAndToday()
    {
        const QList<Month> months = roundsToChoose(Month(2024, 6), QDate(2026, 3, 15));
        QVERIFY(months.contains(Month(2024, 6)));
        QCOMPARE(months.first(), Month(2026, 3));
        QVERIFY(roundsToChoose(Month(2026, 2), QDate(2026, 3, 15)).size() >= 12);
    }
};

WAYMARK_TEST(TestRoundsToChoose)
#include "tst_RoundsToChoose.moc"
