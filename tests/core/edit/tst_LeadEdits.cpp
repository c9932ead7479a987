#include "edit/LeadEdits.h"

#include "edit/FieldEdits.h"
#include "edit/PeopleEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestLeadEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << u" Head of Inclusion "_s << QStringList{u"Head of Inclusion"_s};
        QTest::newRow("strokes") << u"A One/ B Two /C Three"_s << QStringList{u"A One"_s, u"B Two"_s, u"C Three"_s};
        QTest::newRow("lines and bullets")
            << u"- A One\n- B Two;C Three\n"_s << QStringList{u"A One"_s, u"B Two"_s, u"C Three"_s};
        QTest::newRow("twice") << u"A One / a  ONE"_s << QStringList{u"A One"_s};
        QTest::newRow("nothing") << u" / ;\n"_s << QStringList();
        QTest::newRow("commas belong to names") << u"Smith, J and Co"_s << QStringList{u"Smith, J and Co"_s};
        QTest::newRow("right to left") << u"שלום / مرحبا"_s << QStringList{u"שלום"_s, u"مرحبا"_s};
    }

    void namesAreTakenApart()
    {
        QFETCH(QString, typed);
        QTEST(edit::leadNamesFrom(typed), "names");
    }

    void leadsAreSetInOrder()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.2"_s);
        const auto set = [&](const QStringList &names) {
            return test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, action, names));
        };
        const qsizetype people = test.plan().living(RecordKind::Person).size();
        QVERIFY(set({u"Zoë Z"_s, u"Head of Inclusion"_s}));
        QCOMPARE(query::leadNames(test.plan(), action), (QStringList{u"Zoë Z"_s, u"Head of Inclusion"_s}));
        QCOMPARE(test.plan().living(RecordKind::Person).size(), people + 1);
        QVERIFY(set({u"Head of Inclusion"_s, u"Zoe\u0308  z"_s})); // another spelling of one name
        QCOMPARE(query::leadNames(test.plan(), action), (QStringList{u"Head of Inclusion"_s, u"Zoë Z"_s}));
        QCOMPARE(*set({u"Head of Inclusion"_s, u"Zoë Z"_s}), PlanDocument::Outcome::NothingToDo);
        QVERIFY(set({}));
        QCOMPARE(query::leadNames(test.plan(), action), QStringList());
        QCOMPARE(test.plan().living(RecordKind::Person).size(), people + 1); // people stay in the register
        for (int count = 0; count < 4; ++count)
            QVERIFY(test.document().undo());
        QCOMPARE(query::leadNames(test.plan(), action), (QStringList{u"Designated Officer"_s, u"Head of Inclusion"_s}));
        QCOMPARE(test.plan().living(RecordKind::Person).size(), people);
    }

    void whoWasRemovedComesBackInAnotherSpelling()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.2"_s);
        const auto set = [&](const QStringList &names) {
            return test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, action, names));
        };
        QVERIFY(set({u"Zoë Z"_s}));
        const Id person = query::personNamed(test.plan(), u"Zoë Z"_s)->id;
        QVERIFY(set({}));
        QVERIFY(test.document().submit(edit::removePerson(test.plan(), person)));
        QVERIFY(set({u"ZOË Z"_s}));
        QCOMPARE(query::leadNames(test.plan(), action), QStringList{u"ZOË Z"_s});
        QVERIFY(test.document().undo());
        QVERIFY(test.document().undo());
        QCOMPARE(query::personNamed(test.plan(), u"zoë z"_s)->name, u"Zoë Z"_s);
    }

    void anotherSpellingIsThePersonItBelongsTo()
    {
        TestPlan test;
        const Person *head = query::personNamed(test.plan(), u"Head of Inclusion"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Person::aliases>(), head->id, u"HoI\nInclusion lead"_s)));
        const qsizetype people = test.plan().living(RecordKind::Person).size();
        const auto type = [&](const QString &text) {
            return test.document().submit(
                edit::setLeads(test.plan(), RecordKind::Action, test.id(u"2.1.1"_s), edit::leadNamesFrom(text)));
        };
        QVERIFY(type(u"hoi / Service Manager / inclusion  LEAD"_s));
        QCOMPARE(query::leadNames(test.plan(), test.id(u"2.1.1"_s)),
            (QStringList{u"Head of Inclusion"_s, u"Service Manager"_s})); // who is named twice leads once
        QCOMPARE(test.plan().living(RecordKind::Person).size(), people);
        QCOMPARE(*type(u"HoI / Service Manager"_s), PlanDocument::Outcome::NothingToDo);
    }

    void whatIsGoneOrHasNoNameIsRefused()
    {
        TestPlan test;
        QCOMPARE(edit::setLeads(test.plan(), RecordKind::Action, Id(), {u"A"_s}).error().code, ErrorCode::NotFound);
        const auto outcome =
            test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, test.id(u"1.1.1"_s), {u"  "_s}));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        QCOMPARE(query::leadNames(test.plan(), test.id(u"1.1.1"_s)), QStringList{u"Head of Inclusion"_s});
    }
};

WAYMARK_TEST(TestLeadEdits)
#include "tst_LeadEdits.moc"
