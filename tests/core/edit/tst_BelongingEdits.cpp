#include "edit/BelongingEdits.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Evidence.h"
#include "plan/records/Kpi.h"
#include "plan/records/Priority.h"
#include "plan/records/Risk.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Evidence, risks, decisions and quotations come and go with what they belong to.
class TestBelongingEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandInTheOrderInWhichTheyCame_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("evidence") << int(RecordKind::Evidence) << u"evidence added to 1.1.1"_s;
        QTest::newRow("risk") << int(RecordKind::Risk) << u"risk added to 1.1.1"_s;
        QTest::newRow("decision") << int(RecordKind::Decision) << u"decision added to 1.1.1"_s;
        QTest::newRow("quotation") << int(RecordKind::Quotation) << u"quotation added to 1.1.1"_s;
    }

    void theyStandInTheOrderInWhichTheyCame()
    {
        QFETCH(int, kind);
        const auto recordKind = static_cast<RecordKind>(kind);
        TestPlan test;
        const query::Place owner{RecordKind::Action, test.id(u"1.1.1"_s)};
        QList<Id> added;
        for (int count = 0; count < 3; ++count) {
            const Result<edit::Added> one = edit::addBelonging(test.plan(), recordKind, owner, test.ids());
            QVERIFY(one && test.document().submit(one->set));
            added.append(one->id);
        }
        QCOMPARE(test.plan().children(recordKind, owner.id), added);
        QTEST(test.document().undoWords(), "words");
        QVERIFY(test.document().submit(edit::removeBelonging(test.plan(), recordKind, added.at(1))));
        QCOMPARE(test.plan().children(recordKind, owner.id), (QList<Id>{added.at(0), added.at(2)}));
        QCOMPARE(edit::removeBelonging(test.plan(), recordKind, added.at(1)).error().code, ErrorCode::NotFound);
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().children(recordKind, owner.id), added);
    }

    void theirFieldsAreTyped()
    {
        TestPlan test;
        const query::Place owner{RecordKind::Priority, test.id(u"1"_s)};
        const Result<edit::Added> risk = edit::addBelonging(test.plan(), RecordKind::Risk, owner, test.ids());
        QVERIFY(risk && test.document().submit(risk->set));
        QVERIFY(
            test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Risk::likelihood>(), risk->id, u"4"_s)));
        QVERIFY(
            test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Risk::trend>(), risk->id, u"rising"_s)));
        QCOMPARE(test.plan().get<Risk>(risk->id)->likelihood, std::optional(4));
        QCOMPARE(test.plan().get<Risk>(risk->id)->trend, Trend::Rising);
        QCOMPARE(edit::setFieldText(test.plan(), fieldOf<&Risk::trend>(), risk->id, u"sideways"_s).error().code,
            ErrorCode::Invalid);
    }

    void theyGoWithTheirOwner()
    {
        TestPlan test;
        const query::Place owner{RecordKind::Action, test.id(u"1.1.1"_s)};
        const Result<edit::Added> one = edit::addBelonging(test.plan(), RecordKind::Evidence, owner, test.ids());
        QVERIFY(one && test.document().submit(one->set));
        QVERIFY(test.document().submit(edit::remove(test.plan(), owner)));
        QVERIFY(!test.plan().get<Evidence>(one->id));
        QVERIFY(test.document().undo());
        QVERIFY(test.plan().get<Evidence>(one->id));
    }

    void whatBelongsNowhereIsRefused()
    {
        TestPlan test;
        const query::Place kpi{RecordKind::Kpi, test.id(u"1.1a"_s)};
        QCOMPARE(edit::addBelonging(test.plan(), RecordKind::Risk, kpi, test.ids()).error().code, ErrorCode::Refused);
        const query::Place action{RecordKind::Action, test.id(u"1.1.1"_s)};
        QCOMPARE(edit::addBelonging(test.plan(), RecordKind::Assessment, action, test.ids()).error().code,
            ErrorCode::Refused);
        const query::Place gone{RecordKind::Action, Id()};
        QCOMPARE(edit::addBelonging(test.plan(), RecordKind::Risk, gone, test.ids()).error().code, ErrorCode::NotFound);
    }
};

WAYMARK_TEST(TestBelongingEdits)
#include "tst_BelongingEdits.moc"
