#include "edit/SuccessorPlan.h"

#include "analysis/KpiPosition.h"
#include "document/NextPlan.h"
#include "edit/AssessmentEdits.h"
#include "edit/BelongingEdits.h"
#include "edit/EvidenceEdits.h"
#include "edit/LinkEdits.h"
#include "edit/RoundEdits.h"
#include "Months.h"
#include "plan/Place.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Evidence.h"
#include "plan/records/Kpi.h"
#include "plan/records/Person.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

edit::Successor next()
{
    return {{u"Next plan"_s, u"Northshire"_s, QDate(2027, 1, 1)}, true};
}

void assess(TestPlan &test, const QString &reference, const edit::AssessmentInput &input)
{
    if (!test.document().submit(edit::assess(test.plan(), test.id(reference), march, input)))
        qFatal("not assessed");
}

void signOff(TestPlan &test, const QString &reference)
{
    edit::AssessmentInput input;
    input.status = Status::SignedOff;
    input.signedOffBy = u"Board"_s;
    input.signedOffOn = QDate(2026, 3, 20);
    assess(test, reference, input);
}

std::unique_ptr<PlanDocument> goOn(TestPlan &test, const edit::Successor &wanted = next())
{
    auto made = goOnFrom(test.document(), wanted, test.folder() + u"/next.waymark"_s, test.context());
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return std::move(*made);
}

Id idIn(const Plan &plan, const QString &reference)
{
    const Result<query::Place> place = query::findByReference(plan, reference);
    return place ? place->id : Id();
}

} // namespace

/// What is not done goes on in another plan, with its story.
class TestSuccessorPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedOffStaysBehind()
    {
        TestPlan test;
        signOff(test, u"1.1.1"_s);
        signOff(test, u"1.2.1"_s);
        QCOMPARE(edit::goingOn(test.plan()).signedOff, 2);
        const QStringList before = planLines(test.plan());
        const auto made = goOn(test);
        QCOMPARE(planLines(test.plan()), before);
        QVERIFY(idIn(made->plan(), u"1.1.1"_s).isNull());
        QVERIFY(idIn(made->plan(), u"1.2"_s).isNull()); // nothing more to do there, and no KPI
        QCOMPARE(made->plan().living(RecordKind::Action).size(), edit::goingOn(test.plan()).actions);
        QVERIFY(verifyFile(made->path())->problems.isEmpty());
    }

    void anActionKeepsItsIdentityAndItsStory()
    {
        TestPlan test;
        edit::AssessmentInput late;
        late.status = Status::Missed;
        late.said = u"The draft waits for the panel."_s;
        late.newDue = Due::read(u"30 June 2026"_s);
        late.reason = u"The panel meets in May"_s;
        assess(test, u"1.1.2"_s, late);
        const auto made = goOn(test);
        const Id action = idIn(made->plan(), u"1.1.2"_s);
        QCOMPARE(action, test.id(u"1.1.2"_s));
        QCOMPARE(query::latestAssessment(made->plan(), action)->said, late.said);
        QCOMPARE(query::dueNow(made->plan(), *made->plan().get<Action>(action)).words(), u"30 Jun 2026"_s);
        QCOMPARE(query::timesMoved(made->plan(), *made->plan().get<Action>(action)), 1);
        QCOMPARE(query::leadNames(made->plan(), action), query::leadNames(test.plan(), action));
        QCOMPARE(made->plan().info().continues, test.plan().id().text());
        QVERIFY(made->plan().id() != test.plan().id());
        // People are those whom this plan knows by their names.
        for (const Person *person : made->plan().all<Person>())
            QCOMPARE(person->id, keyedId(RecordKind::Person, made->plan().id(), person->name));
    }

    void aClosedRoundStaysClosed()
    {
        TestPlan test;
        const Id owner = test.plan().id();
        for (const QString &reference : {u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s, u"1.2.1"_s, u"2.1.1"_s, u"2.1.10"_s}) {
            edit::AssessmentInput green;
            green.status = Status::OnTarget;
            assess(test, reference, green);
        }
        const Id group = test.plan().children(RecordKind::DeliveryGroup).value(0, owner);
        const auto closed =
            test.document().submit(edit::closeRound(test.plan(), group, march, u"A. Lead"_s, QDate(2026, 4, 2)));
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().sentence));
        const auto made = goOn(test);
        QCOMPARE(made->plan().living(RecordKind::Round).size(), 1);
        edit::AssessmentInput amber;
        amber.status = Status::AtRisk;
        QVERIFY(!edit::assess(made->plan(), idIn(made->plan(), u"1.1.1"_s), march, amber));
    }

    void whatCountedFromTheOldStartKeepsItsDay()
    {
        TestPlan test(u"priority 1 Help\noutcome 1.1 Known\naction 1.1.1 Ask|3 months|Lead\n"
                      "kpi 1.1 80% helped|41%|50 60 80\n"_s);
        const QDate start = test.plan().info().start;
        QVERIFY(start.isValid());
        const auto made = goOn(test);
        const Action *action = made->plan().get<Action>(idIn(made->plan(), u"1.1.1"_s));
        QCOMPARE(action->due.lastDay(made->plan().calendar()), start.addMonths(3));
        QCOMPARE(action->due.source(), u"3 months"_s);
        const Kpi *kpi = made->plan().get<Kpi>(idIn(made->plan(), u"1.1a"_s));
        QCOMPARE(kpi->startsOn, start);
        QCOMPARE(analysis::trajectory(made->plan(), *kpi).first().due, start.addMonths(3));
    }

    void kpisCanStayBehind()
    {
        TestPlan test;
        edit::Successor wanted = next();
        wanted.withKpis = false;
        const auto made = goOn(test, wanted);
        QVERIFY(made->plan().living(RecordKind::Kpi).isEmpty());
        QVERIFY(made->plan().living(RecordKind::Target).isEmpty());
    }

    void keptFilesGoOver()
    {
        TestPlan test;
        const Result<edit::Added> added = edit::addBelonging(
            test.plan(), RecordKind::Evidence, {RecordKind::Action, test.id(u"1.1.2"_s)}, test.ids());
        QVERIFY(added && test.document().submit(added->set));
        const Result<QString> digest = test.document().keepFile("what was found");
        QVERIFY(digest);
        QVERIFY(test.document().submit(edit::keepCopy(test.plan(), added->id, *digest, u"survey.csv"_s)));
        const auto made = goOn(test);
        QCOMPARE(made->plan().get<Evidence>(added->id)->fileName, u"survey.csv"_s);
        QCOMPARE(*made->keptFile(*digest), QByteArray("what was found"));
    }

    void linksToWhatStaysBehindAreLeftOut()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::startAfter(test.plan(), test.id(u"1.1.2"_s), test.id(u"1.1.1"_s))));
        QVERIFY(test.document().submit(edit::startAfter(test.plan(), test.id(u"2.1.1"_s), test.id(u"1.1.2"_s))));
        signOff(test, u"1.1.1"_s);
        const auto made = goOn(test);
        QCOMPARE(made->plan().living(RecordKind::Predecessor).size(), 1);
    }

    void withoutTitleOrStartThereIsNone()
    {
        TestPlan test;
        edit::Successor wanted = next();
        wanted.plan.title = u"  "_s;
        QCOMPARE(edit::successorPlan(test.plan(), wanted, test.ids()).error().code, ErrorCode::Invalid);
        wanted = next();
        wanted.plan.start = {};
        QCOMPARE(edit::successorPlan(test.plan(), wanted, test.ids()).error().code, ErrorCode::Invalid);
    }

    void anyPlanCanGoOn()
    {
        Dice dice("SuccessorPlan");
        for (int plan = 0; plan < 10; ++plan) {
            TestPlan test;
            for (int step = 0; step < 60; ++step)
                (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
            const auto made = goOn(test);
            QVERIFY(verifyFile(made->path())->problems.isEmpty());
            QCOMPARE(made->plan().living(RecordKind::Action).size(), edit::goingOn(test.plan()).actions);
            for (const Id &action : made->plan().living(RecordKind::Action))
                QCOMPARE(query::statusOf(made->plan(), action), query::statusOf(test.plan(), action));
        }
    }
};

WAYMARK_TEST(TestSuccessorPlan)
#include "tst_SuccessorPlan.moc"
