#include "analysis/checks/KpiPlacement.h"

#include "CheckedPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

QString planWith(const QString &kpi)
{
    return u"priority 1 One\n"
           "outcome 1.1 Families find speech and language therapy nearby\naction 1.1.1 Train the reception teams\n"
           "outcome 1.2 Schools offer alternative provision\naction 1.2.1 Agree a quality standard\n"
           "outcome 1.3 Young people choose their next step\naction 1.3.1 Visit every college\n"
           "outcome 1.4 Short breaks are easy to book\naction 1.4.1 Open the booking desk to speech therapists\n"_s
        + kpi;
}

} // namespace

/// A KPI that speaks of what another outcome is about.
class TestKpiPlacement : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBetterOutcomeIsOffered()
    {
        const CheckedPlan test(planWith(u"kpi 1.3 75% of children start language therapy in time|40%|50 60 75"_s));
        QCOMPARE(test.sentences(CheckRule::KpiUnderOtherOutcome),
            QStringList{
                u"1.3a very likely belongs to outcome 1.1: it speaks of “language”, “therapy”, and 1.3 has none of "
                "its telling words."_s});
    }

    void whatFitsItsOutcomeStays_data()
    {
        QTest::addColumn<QString>("kpi");
        QTest::newRow("fits") << u"kpi 1.1 75% start language therapy in time|40%|50 60 75"_s;
        QTest::newRow("one word only") << u"kpi 1.3 75% of language is clear|40%|50 60 75"_s;
        QTest::newRow("speaks of nothing") << u"kpi 1.3 75% are happy|40%|50 60 75"_s;
        QTest::newRow("its action speaks of it") << u"kpi 1.4 75% of speech therapists use the booking desk|4%|5 6 7"_s;
        QTest::newRow("without an outcome") << u"kpi 9.9 75% start language therapy in time|40%|50 60 75"_s;
    }

    void whatFitsItsOutcomeStays()
    {
        QFETCH(QString, kpi);
        const CheckedPlan test(planWith(kpi));
        QCOMPARE(test.found(CheckRule::KpiUnderOtherOutcome), QStringList());
    }

    void aSmallPlanTellsNothing()
    {
        const CheckedPlan test(u"priority 1 One\noutcome 1.1 Speech and language therapy\noutcome 1.2 Short breaks\n"
                               "kpi 1.2 75% start language therapy in time|40%|50 60 75"_s);
        QCOMPARE(test.found(CheckRule::KpiUnderOtherOutcome), QStringList());
    }
};

WAYMARK_TEST(TestKpiPlacement)
#include "tst_KpiPlacement.moc"
