#include "edit/HandOverEdits.h"

#include "edit/PeopleEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Person.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate april(2026, 4, 1);
const QString giver = u"Head of Inclusion"_s;
const QString taker = u"Designated Officer"_s;

Id personIn(const TestPlan &test, const QString &name)
{
    const Person *person = query::personNamed(test.plan(), name);
    return person ? person->id : Id();
}

/// Both ends by name and the day.
QStringList agreed(const TestPlan &test)
{
    QStringList lines;
    for (const Id &id : test.plan().living(RecordKind::HandOver)) {
        const HandOver *handOver = test.plan().get<HandOver>(id);
        lines.append(u"%1 > %2 %3"_s.arg(test.plan().get<Person>(handOver->owner)->name,
            test.plan().get<Person>(handOver->to)->name, handOver->on.toString(Qt::ISODate)));
    }
    return lines;
}

bool agree(TestPlan &test, QDate day)
{
    return bool(
        test.document().submit(edit::agreeHandOver(test.plan(), personIn(test, giver), personIn(test, taker), day)));
}

} // namespace

/// Who is to take over whose actions, and when.
class TestHandOverEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWrittenDownAndMovesNothing()
    {
        TestPlan test;
        const QStringList before = planLines(test.plan());
        QVERIFY(agree(test, april));
        QCOMPARE(agreed(test), QStringList{u"Head of Inclusion > Designated Officer 2026-04-01"_s});
        QCOMPARE(planLines(test.plan()), before);
        QCOMPARE(test.document().undoWords(),
            u"agreed hand-over from Head of Inclusion to Designated Officer on 1 April 2026"_s);
        QVERIFY(agree(test, april.addMonths(1)));
        QCOMPARE(agreed(test), QStringList{u"Head of Inclusion > Designated Officer 2026-05-01"_s});
    }

    void whatCannotBeAgreedIsRefused()
    {
        TestPlan test;
        const Id one = personIn(test, giver);
        QCOMPARE(edit::agreeHandOver(test.plan(), one, one, april).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::agreeHandOver(test.plan(), one, personIn(test, taker), {}).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::agreeHandOver(test.plan(), one, test.ids().next(), april).error().code, ErrorCode::NotFound);
    }

    void itIsSettledByGivingOrWithdrawn()
    {
        TestPlan test;
        QVERIFY(agree(test, april));
        const Id handOver = test.plan().living(RecordKind::HandOver).first();
        QVERIFY(test.document().submit(edit::withdrawHandOver(test.plan(), handOver)));
        QCOMPARE(agreed(test), QStringList());
        QCOMPARE(edit::withdrawHandOver(test.plan(), handOver).error().code, ErrorCode::NotFound);
        QVERIFY(test.document().undo());
        QVERIFY(test.document().submit(
            edit::giveActions(test.plan(), personIn(test, giver), personIn(test, taker), april)));
        QCOMPARE(agreed(test), QStringList());
    }

    void itFollowsARenamedOrMergedPerson()
    {
        TestPlan test;
        QVERIFY(agree(test, april));
        const Result<edit::Added> renamed =
            edit::renamePerson(test.plan(), personIn(test, giver), u"Head of Learning"_s, test.ids());
        QVERIFY(renamed && test.document().submit(renamed->set));
        QCOMPARE(agreed(test), QStringList{u"Head of Learning > Designated Officer 2026-04-01"_s});
        // One person cannot hand over to themselves.
        QVERIFY(test.document().submit(
            edit::mergePeople(test.plan(), personIn(test, taker), {personIn(test, u"Head of Learning"_s)})));
        QCOMPARE(agreed(test), QStringList());
    }
};

WAYMARK_TEST(TestHandOverEdits)
#include "tst_HandOverEdits.moc"
