#include "plan/queries/References.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestReferences : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void referencesAreFoundHoweverTheyAreTyped()
    {
        const TestPlan test;
        for (const QString &typed : {u"2.1.10"_s, u" 2.1.10 "_s, u"2.1.10."_s, u"2. 1. 10"_s}) {
            const Result<query::Place> place = query::findByReference(test.plan(), typed);
            QVERIFY2(place, qPrintable(typed));
            QCOMPARE(place->kind, RecordKind::Action);
            QCOMPARE(place->id, test.id(u"2.1.10"_s));
        }
        QCOMPARE(query::findByReference(test.plan(), u"1"_s)->kind, RecordKind::Priority);
        QCOMPARE(query::findByReference(test.plan(), u"1.1"_s)->kind, RecordKind::Outcome);
        QCOMPARE(query::findByReference(test.plan(), u"1.1B"_s)->kind, RecordKind::Kpi);
        for (const QString &nothing : {u"2.1.1.0"_s, u"9"_s, u""_s, u"."_s, u"%1"_s})
            QCOMPARE(query::findByReference(test.plan(), nothing).error().code, ErrorCode::NotFound);
    }

    void aReferenceOfTwoThingsIsSaidToBe()
    {
        TestPlan test;
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::ref>(), test.id(u"1.1.2"_s), u"1.1.1"_s)));
        const Result<query::Place> place = query::findByReference(test.plan(), u"1.1.1"_s);
        QVERIFY(!place);
        QCOMPARE(place.error().code, ErrorCode::Usage);
        QVERIFY(place.error().sentence.contains(u"2 entries"_s));
    }

    void kpisAreNamedByTheirCode()
    {
        const TestPlan test;
        QCOMPARE(*query::findKpi(test.plan(), u"1.1b"_s), test.id(u"1.1b"_s));
        QCOMPARE(query::findKpi(test.plan(), u"1.1"_s).error().code, ErrorCode::Usage);
        QVERIFY(query::findKpi(test.plan(), u"1.1"_s).error().sentence.contains(u"1.1a, 1.1b"_s));
        QCOMPARE(query::findKpi(test.plan(), u"7.7a"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(query::findKpi(test.plan(), QString()).error().code, ErrorCode::NotFound);
    }

    void whatHasNoReferenceIsCalledByItsFirstWords()
    {
        TestPlan test;
        QCOMPARE(query::referenceOf(test.plan(), RecordKind::Kpi, test.id(u"1.1a"_s)), u"1.1a"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::ref>(), test.id(u"1.1.2"_s), QString())));
        const Id unnamed = test.plan().children(RecordKind::Action, test.id(u"1.1"_s)).at(1);
        QCOMPARE(query::referenceOf(test.plan(), RecordKind::Action, unnamed), u"Train the reception teams"_s);
    }
};

WAYMARK_TEST(TestReferences)
#include "tst_References.moc"
