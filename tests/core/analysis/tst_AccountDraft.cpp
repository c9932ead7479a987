#include "analysis/AccountDraft.h"

#include "edit/AccountEdits.h"
#include "edit/AssessmentEdits.h"
#include "edit/BelongingEdits.h"
#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"
#include "Months.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/records/Evidence.h"
#include "plan/records/Kpi.h"
#include "plan/records/Quotation.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const Month january(2026, 1);

struct Told
{
    void assess(
        const QString &reference, Month month, Status status, const QString &said = {}, const QString &next = {})
    {
        edit::AssessmentInput input;
        input.status = status;
        input.said = said;
        input.next = next;
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(reference), month, input)));
    }
    void read(const QString &code, Month period, const QString &value)
    {
        QVERIFY(test.document().submit(edit::setReading(
            test.plan(), *query::findKpi(test.plan(), code), period, *edit::readingFromText(value, Unit::Percent))));
    }
    void tell(const QString &reference, Month month)
    {
        QVERIFY(test.document().submit(
            edit::setAccountText(test.plan(), place(reference), month, fieldOf<&Narrative::done>(), u"Told."_s)));
    }
    Id add(RecordKind kind, const QString &reference)
    {
        const Result<edit::Added> added = edit::addBelonging(test.plan(), kind, place(reference), test.ids());
        if (!added || !test.document().submit(added->set))
            qFatal("not added");
        return added->id;
    }
    template <auto member> void set(const Id &id, const QString &text)
    {
        QVERIFY(test.document().submit(edit::setFieldText(test.plan(), fieldOf<member>(), id, text)));
    }
    [[nodiscard]] query::Place place(const QString &reference) const
    {
        return *query::findByReference(test.plan(), reference);
    }
    [[nodiscard]] Narrative draft(const QString &reference, Month month = march) const
    {
        return analysis::accountDraft(test.plan(), place(reference), month, QDate(2026, 4, 14));
    }

    TestPlan test;
};

} // namespace

/// What the plan holds of a heading, ready to be put into people's own words.
class TestAccountDraft : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatThePlanDoesNotHoldStaysEmpty()
    {
        const Told told;
        const Narrative draft = told.draft(u"1.2"_s);
        QCOMPARE(draft.owner, told.test.id(u"1.2"_s));
        QCOMPARE(draft.month, march);
        for (const Field *field : edit::accountFields())
            QCOMPARE(field->get(draft), Value());
    }

    void theFirstAccountBeginsWithThePlan()
    {
        Told told;
        told.assess(u"1.1.1"_s, january, Status::OnTarget, u"The guide has a first draft."_s);
        told.assess(u"1.1.2"_s, january, Status::AtRisk, u"One team:\n- trained\n- keen"_s);
        told.assess(u"1.1.1"_s, march, Status::Missed, u"Proofs came back."_s, u"Print in May."_s);
        told.read(u"1.1a"_s, march, u"46%"_s);
        const Narrative draft = told.draft(u"1.1"_s);
        QCOMPARE(draft.positionThen, u"- 1.1a: baseline 41%"_s);
        QCOMPARE(draft.done,
            u"- 1.1.1 (January 2026): The guide has a first draft.\n"
            "- 1.1.2 (January 2026): One team: • trained • keen\n"
            "- 1.1.1 (March 2026): Proofs came back."_s);
        QCOMPARE(draft.positionNow,
            u"March 2026, 3 actions: 1 missed, 1 at risk, 1 not assessed\n"
            "- 1.1a: 46% in March 2026, 14 points behind the 60% due by 1 March 2026\n"
            "- 1.1b: No readings yet; 50% is due by 1 September 2026"_s);
        QCOMPARE(draft.impact, u"- 1.1a: from 41% to 46% since the baseline, 5 points better"_s);
        QCOMPARE(draft.next, u"- 1.1.1: Print in May."_s);
    }

    void aLaterAccountGoesOnFromTheLast()
    {
        Told told;
        told.assess(u"1.1.1"_s, january, Status::OnTarget, u"Old news."_s, u"Old plans."_s);
        told.assess(u"1.1.1"_s, february, Status::AtRisk, u"New news."_s);
        told.read(u"1.1a"_s, january, u"52%"_s);
        told.read(u"1.1a"_s, march, u"46%"_s);
        told.tell(u"1.1"_s, january.plus(-1));
        told.tell(u"1.1"_s, january);
        told.tell(u"1.1"_s, march); // its own, and later ones, do not count
        const Narrative draft = told.draft(u"1.1"_s);
        QCOMPARE(analysis::lastAccount(told.test.plan(), told.test.id(u"1.1"_s), march)->month, january);
        QCOMPARE(
            draft.positionThen, u"January 2026, 3 actions: 1 on target, 2 not assessed\n- 1.1a: 52% in January 2026"_s);
        QCOMPARE(draft.done, u"- 1.1.1 (February 2026): New news."_s);
        QCOMPARE(draft.impact, u"- 1.1a: from 52% to 46% since January 2026, 6 points worse"_s);
        QCOMPARE(draft.next, QString());
    }

    void aPriorityTellsOfAllBeneathIt()
    {
        Told told;
        told.assess(u"1.2.1"_s, march, Status::OnTarget, u"Two tools."_s);
        told.assess(u"2.1.1"_s, march, Status::OnTarget, u"Of another priority."_s);
        told.read(u"2.1a"_s, march, u"80%"_s);
        const Narrative draft = told.draft(u"1"_s);
        QCOMPARE(draft.done, u"- 1.2.1 (March 2026): Two tools."_s);
        QVERIFY(draft.positionNow.startsWith(u"March 2026, 4 actions: 1 on target, 3 not assessed\n- 1.1a:"_s));
        QVERIFY(!draft.positionNow.contains(u"2.1a"_s));
        QCOMPARE(draft.impact, QString());
    }

    void aValueThatStayedOrIsCountedOtherwiseIsSaidSo()
    {
        Told told;
        told.tell(u"1.1"_s, january);
        told.read(u"1.1a"_s, january, u"46%"_s);
        told.read(u"1.1a"_s, march, u"46%"_s);
        QCOMPARE(told.draft(u"1.1"_s).impact, u"- 1.1a: unchanged at 46% since January 2026"_s);
        const Id reading = keyedId(RecordKind::Reading, *query::findKpi(told.test.plan(), u"1.1a"_s), u"2026-03"_s);
        told.set<&Reading::seriesBreak>(reading, u"yes"_s);
        QCOMPARE(told.draft(u"1.1"_s).impact,
            u"- 1.1a: counted differently from March 2026 on, so not to be compared with before"_s);
    }

    void lowerIsBetterWhereTheKpiSaysSo()
    {
        Told told;
        const Id kpi = *query::findKpi(told.test.plan(), u"1.1a"_s);
        told.set<&Kpi::polarity>(kpi, u"lower"_s);
        told.read(u"1.1a"_s, march, u"40%"_s);
        QCOMPARE(told.draft(u"1.1"_s).impact, u"- 1.1a: from 41% to 40% since the baseline, 1 point better"_s);
        told.set<&Kpi::form>(kpi, u"reduction"_s);
        QCOMPARE(told.draft(u"1.1"_s).impact, QString()); // a reduction is no level to compare with one
    }

    void datedEvidenceAndVoicesSinceThenAreImpact()
    {
        Told told;
        told.tell(u"1.1"_s, january);
        const Id survey = told.add(RecordKind::Evidence, u"1.1.1"_s);
        told.set<&Evidence::title>(survey, u"Spring survey"_s);
        told.set<&Evidence::shows>(survey, u"More families\nfound help."_s);
        const Id said = told.add(RecordKind::Quotation, u"1.1"_s);
        told.set<&Quotation::words>(said, u"We knew whom to ask."_s);
        told.set<&Quotation::voice>(said, u"families"_s);
        QCOMPARE(told.draft(u"1.1"_s).impact, QString()); // undated, so nobody knows since when
        told.set<&Evidence::date>(survey, u"12 March 2026"_s);
        told.set<&Quotation::date>(said, u"3 February 2026"_s);
        QCOMPARE(told.draft(u"1.1"_s).impact,
            u"- 1.1.1, Spring survey (12 March 2026): More families found help.\n"
            "- “We knew whom to ask.” (families, 3 February 2026)"_s);
        told.set<&Evidence::date>(survey, u"31 January 2026"_s);
        told.set<&Quotation::date>(said, u"1 April 2026"_s);
        QCOMPARE(told.draft(u"1.1"_s).impact, QString());
    }

    void aPlanWithoutAStartTellsEverything()
    {
        Told told;
        told.set<&PlanInfo::start>(told.test.plan().id(), {});
        told.assess(u"1.1.1"_s, Month(2021, 5), Status::OnTarget, u"Long ago."_s);
        const Narrative draft = told.draft(u"1.1"_s);
        QCOMPARE(draft.positionThen, u"- 1.1a: baseline 41%"_s);
        QCOMPARE(draft.done, u"- 1.1.1 (May 2021): Long ago."_s);
    }
};

WAYMARK_TEST(TestAccountDraft)
#include "tst_AccountDraft.moc"
