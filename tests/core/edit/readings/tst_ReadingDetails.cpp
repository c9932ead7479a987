#include "edit/readings/ReadingDetails.h"

#include "KpiPlan.h"
#include "Months.h"
#include "plan/ChangeBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

class DetailedPlan : public KpiPlan
{
public:
    DetailedPlan()
        : KpiPlan(u"kpi 1.1 Families were helped|41%|50 60 80"_s)
    {
    }
    [[nodiscard]] QString reading() const
    {
        const Reading *found = plan().get<Reading>(keyedId(RecordKind::Reading, kpi().id, march.text()));
        return found ? edit::valueText(*found) + u" | "_s + edit::shareText(*found) : u"none"_s;
    }
    void type(const QString &text) { submit(edit::setReadingValue(plan(), kpi().id, march, text, today)); }
    void typeShare(const QString &text) { submit(edit::setReadingShare(plan(), kpi().id, march, text, today)); }
    void mark(const Field &field, bool isOn)
    {
        submit(edit::setReadingMark(plan(), kpi().id, march, field, isOn, today));
    }
    [[nodiscard]] const Reading &record() const { return *plan().all<Reading>(kpi().id).first(); }
};

} // namespace

/// One thing about a reading is written and the rest stays.
class TestReadingDetails : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aValueKeepsItsMarks()
    {
        DetailedPlan plan;
        plan.type(u"41p"_s);
        plan.mark(fieldOf<&Reading::restated>(), true);
        plan.type(u"45"_s);
        QCOMPARE(plan.reading(), u"45 | "_s);
        QVERIFY(plan.record().provisional && plan.record().restated);
        plan.type(QString());
        QCOMPARE(plan.reading(), u"none"_s);
    }

    void anOldShareDoesNotClingToANewValue()
    {
        DetailedPlan plan;
        plan.typeShare(u"12/29"_s);
        QVERIFY(plan.reading().startsWith(u"41.37"_s));
        plan.type(u"41.4"_s); // the same, rounded
        QCOMPARE(plan.reading(), u"41.4 | 12/29"_s);
        plan.type(u"45"_s);
        QCOMPARE(plan.reading(), u"45 | "_s);
    }

    void aPercentageFollowsItsShare()
    {
        DetailedPlan plan;
        plan.typeShare(u"12/48"_s);
        QCOMPARE(plan.reading(), u"25 | 12/48"_s);
        plan.typeShare(u"24 of 48"_s);
        QCOMPARE(plan.reading(), u"50 | 24/48"_s);
        plan.typeShare(QString());
        QCOMPARE(plan.reading(), u"50 | "_s);
        plan.typeShare(u"10/48"_s); // a value of its own stays
        QCOMPARE(plan.reading(), u"50 | 10/48"_s);
        const auto refused = [&](const QString &text) {
            return edit::setReadingShare(plan.plan(), plan.kpi().id, march, text, today).error().code;
        };
        QCOMPARE(refused(u"12"_s), ErrorCode::Invalid);
        QCOMPARE(refused(u"12/0"_s), ErrorCode::Invalid);
        QCOMPARE(refused(u"30/29"_s), ErrorCode::Invalid);
    }

    void notAvailableTakesTheValueAway()
    {
        DetailedPlan plan;
        plan.type(u"41"_s);
        plan.mark(fieldOf<&Reading::notAvailable>(), true);
        QVERIFY(plan.record().notAvailable && !plan.record().value);
        plan.type(u"42"_s);
        QVERIFY(!plan.record().notAvailable);
    }

    void marksNeedAReadingAndAPeriodThatCanBe()
    {
        DetailedPlan plan;
        const auto mark = [&](Month month, const Field &field, bool isOn) {
            return edit::setReadingMark(plan.plan(), plan.kpi().id, month, field, isOn, today);
        };
        QCOMPARE(mark(march, fieldOf<&Reading::restated>(), true).error().code, ErrorCode::NotFound);
        plan.project(Month(2026, 5), 60);
        QVERIFY(mark(Month(2026, 5), fieldOf<&Reading::projected>(), false)
                    .error()
                    .sentence.startsWith(u"May 2026 has not been yet."_s));
        QVERIFY(mark(Month(2026, 5), fieldOf<&Reading::seriesBreak>(), true));
    }
};

WAYMARK_TEST(TestReadingDetails)
#include "tst_ReadingDetails.moc"
