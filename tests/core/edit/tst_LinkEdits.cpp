#include "edit/LinkEdits.h"

#include "edit/TreeEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

bool startAfter(TestPlan &test, const QString &action, const QString &first)
{
    return bool(test.document().submit(edit::startAfter(test.plan(), test.id(action), test.id(first))));
}

} // namespace

/// What comes before what, and which action serves which KPI.
class TestLinkEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anActionStartsAfterAnother()
    {
        TestPlan test;
        QVERIFY(startAfter(test, u"1.2.1"_s, u"1.1.1"_s));
        QCOMPARE(test.plan().children(RecordKind::Predecessor, test.id(u"1.2.1"_s)).size(), 1);
        QCOMPARE(test.document().undoWords(), u"1.2.1 starts after 1.1.1"_s);
        const auto again = edit::startAfter(test.plan(), test.id(u"1.2.1"_s), test.id(u"1.1.1"_s));
        QCOMPARE(again.error().code, ErrorCode::NothingToDo);
    }

    void noActionWaitsForItself()
    {
        TestPlan test;
        QVERIFY(startAfter(test, u"1.1.2"_s, u"1.1.1"_s));
        QVERIFY(startAfter(test, u"1.2.1"_s, u"1.1.2"_s));
        const auto round = edit::startAfter(test.plan(), test.id(u"1.1.1"_s), test.id(u"1.2.1"_s));
        QCOMPARE(round.error().code, ErrorCode::Refused);
        QVERIFY(round.error().sentence.contains(u"1.2.1 already waits for 1.1.1"_s));
        const auto itself = edit::startAfter(test.plan(), test.id(u"1.1.1"_s), test.id(u"1.1.1"_s));
        QCOMPARE(itself.error().code, ErrorCode::Refused);
    }

    void aLinkGoesWithEitherEndAndComesBackWithIt()
    {
        TestPlan test;
        QVERIFY(startAfter(test, u"1.2.1"_s, u"1.1.1"_s));
        QVERIFY(test.document().submit(
            edit::remove(test.plan(), {RecordKind::Action, test.id(u"1.1.1"_s)}))); // the end that is not the owner
        QVERIFY(test.plan().living(RecordKind::Predecessor).isEmpty());
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().living(RecordKind::Predecessor).size(), 1);
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Action, test.id(u"1.2.1"_s)})));
        QVERIFY(test.plan().living(RecordKind::Predecessor).isEmpty());
    }

    void anActionServesAKpi()
    {
        TestPlan test;
        const Id kpi = test.plan().children(RecordKind::Kpi).first();
        QVERIFY(test.document().submit(edit::serveKpi(test.plan(), test.id(u"1.1.1"_s), kpi)));
        const Id link = test.plan().children(RecordKind::KpiLink, test.id(u"1.1.1"_s)).value(0);
        QCOMPARE(test.plan().get<KpiLink>(link)->kpi, kpi);
        QVERIFY(test.document().submit(edit::removeLink(test.plan(), RecordKind::KpiLink, link)));
        QVERIFY(test.plan().living(RecordKind::KpiLink).isEmpty());
        QCOMPARE(edit::removeLink(test.plan(), RecordKind::KpiLink, link).error().code, ErrorCode::NotFound);
        QVERIFY(test.document().undo());
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Kpi, kpi})));
        QVERIFY(test.plan().living(RecordKind::KpiLink).isEmpty());
    }
};

WAYMARK_TEST(TestLinkEdits)
#include "tst_LinkEdits.moc"
