#include "report/questions/ReportQuestions.h"

#include "edit/GlossaryEdits.h"
#include "edit/RuleEdits.h"
#include "NamedPlan.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Priority.h"
#include "plan/records/ReportText.h"
#include "report/making/ReportBuilder.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What is asked before a report goes out.
class TestReportQuestions : public TestCase
{
    Q_OBJECT

    static QList<ReportQuestion> questions(const NamedPlan &plan, const ReportRequest &request)
    {
        const auto lacking = [](const QString &text) {
            return text.contains(u"☃"_s) ? QStringList{u"☃"_s} : QStringList();
        };
        return reportQuestions(plan.plan(), plan.report(request), request, plan.clock(), lacking);
    }

    static QStringList sentences(const NamedPlan &plan, const ReportRequest &request, QuestionKind kind)
    {
        QStringList all;
        for (const ReportQuestion &question : questions(plan, request)) {
            if (question.kind == kind)
                all.append(question.sentence);
        }
        return all;
    }

    static ReportRequest request(const NamedPlan &plan, ReportKind kind, const QList<ReportPart> &without = {})
    {
        ReportRequest made = plan.march();
        made.kind = kind;
        made.without = without;
        return made;
    }

    static void write(NamedPlan &plan, const Id &owner, const QString &reason, const QString &plainSummary)
    {
        ChangeBuilder builder(plan.plan());
        const Id words = keyedId(RecordKind::ReportText, owner, u"2026-03"_s);
        builder.add(RecordKind::ReportText, words);
        builder.set<&ReportText::owner>(words, owner);
        builder.set<&ReportText::month>(words, Month(2026, 3));
        builder.set<&ReportText::reason>(words, reason);
        builder.set<&ReportText::plainSummary>(words, plainSummary);
        plan.submit(builder);
    }

private Q_SLOTS:
    void theWholeNeedsItsReason()
    {
        NamedPlan plan;
        const auto asked = [&plan](const ReportRequest &request) {
            return sentences(plan, request, QuestionKind::OverallWithoutReason);
        };
        QCOMPARE(
            asked(plan.march()), QStringList{u"Whole plan: the overall status is “Missed”, but no words say why."_s});
        const ReportQuestion first = questions(plan, plan.march()).first();
        QCOMPARE(first.place.kind, RecordKind::Plan);
        QCOMPARE(first.text, &fieldOf<&ReportText::reason>());
        ReportRequest second = plan.march();
        second.scope = plan.id(u"2"_s);
        QCOMPARE(asked(second), QStringList()); // green
        second.scope = plan.id(u"1"_s);
        QCOMPARE(questions(plan, second).first().place.kind, RecordKind::Priority);
        second.scope = plan.plan().get<Priority>(plan.id(u"1"_s))->group;
        QCOMPARE(questions(plan, second).first().place.kind, RecordKind::DeliveryGroup);
        write(plan, plan.plan().id(), u"The printer lost two weeks."_s, {});
        QCOMPARE(asked(plan.march()), QStringList());
        QCOMPARE(asked(second).size(), 1); // the words are those of the whole plan
    }

    void signsThatNoFontOfOursHasAreNamed()
    {
        NamedPlan plan;
        const auto asked = [&plan] { return sentences(plan, plan.march(), QuestionKind::SignWithoutShape); };
        QCOMPARE(asked(), QStringList());
        write(plan, plan.plan().id(), u"A cold month ☃ for all."_s, {});
        QCOMPARE(asked(),
            QStringList{u"“Why it stands like this” of March 2026 holds signs that may come out as empty boxes: ☃"_s});
    }

    void whatAKindNeedsMustBeWritten()
    {
        NamedPlan plan;
        const auto asked = [&plan](const ReportRequest &request) {
            return sentences(plan, request, QuestionKind::TextMissing);
        };
        QCOMPARE(asked(request(plan, ReportKind::Highlight)), QStringList());
        QCOMPARE(asked(plan.publicMarch()),
            QStringList{u"Nobody has written the part “Summary in plain words” for March 2026 yet."_s});
        QCOMPARE(asked(request(plan, ReportKind::CoverPaper)).size(), 4);
        QCOMPARE(asked(request(plan, ReportKind::CoverPaper, {ReportPart::Papers})).size(), 3);
        write(plan, plan.plan().id(), {}, u"Families find the guide."_s);
        QCOMPARE(asked(plan.publicMarch()), QStringList());
    }

    void redAndAmberNeedAWordInThePeriod()
    {
        NamedPlan plan;
        const auto asked = [&plan](const ReportRequest &request) {
            return sentences(plan, request, QuestionKind::NothingBeingDone);
        };
        QCOMPARE(asked(plan.march()),
            QStringList{u"1.1.2 is “At risk”, but nothing was said in March 2026 on what is being done."_s});
        // It was said in February.
        ReportRequest both = plan.march();
        both.from = Month(2026, 2);
        QCOMPARE(asked(both), QStringList{u"1.1.2 is “At risk”, but nothing says what is being done."_s});
        plan.set<&Assessment::unchanged>(plan.assessment(u"1.1.2"_s, Month(2026, 3)), true);
        QCOMPARE(asked(plan.march()), QStringList());
    }

    void colourAndWordsMustAgree()
    {
        NamedPlan plan;
        const auto asked = [&plan] { return sentences(plan, plan.march(), QuestionKind::StatusAgainstWords); };
        QCOMPARE(asked(), QStringList());
        plan.set<&Assessment::said>(
            plan.assessment(u"1.2.1"_s, Month(2026, 2)), u"The comparison has slipped by a month."_s);
        QCOMPARE(asked(), QStringList{u"1.2.1 is “On target”, but what happened says “slipped”."_s});
        QVERIFY(plan.document().submit(
            edit::switchRuleOff(plan.plan(), u"green-but-delayed"_s, u"We read it ourselves"_s, u"A. Lead"_s)));
        QCOMPARE(asked(), QStringList());
        plan.set<&Action::due>(plan.id(u"1.2.1"_s), Due::read(u"1 April 2026"_s));
        QCOMPARE(asked(), QStringList()); // on the report's last day it was in time
        plan.set<&Action::due>(plan.id(u"1.2.1"_s), Due::read(u"1 March 2026"_s));
        QCOMPARE(asked(), QStringList{u"1.2.1 is “On target”, but its deadline 1 Mar 2026 has passed."_s});
    }

    void aLaterStatusIsNoMatterOfTheReport()
    {
        NamedPlan plan;
        plan.set<&Action::due>(plan.id(u"1.1.1"_s), Due::read(u"1 January 2026"_s));
        ReportRequest january = plan.march();
        january.from = january.to = Month(2026, 1);
        QCOMPARE(sentences(plan, january, QuestionKind::StatusAgainstWords), QStringList());
    }

    void aMoveNeedsItsReason()
    {
        NamedPlan plan;
        const auto asked = [&plan] { return sentences(plan, plan.march(), QuestionKind::MovedWithoutReason); };
        QCOMPARE(asked(), QStringList());
        plan.set<&Assessment::reason>(plan.assessment(u"1.1.1"_s, Month(2026, 3)), QString());
        QCOMPARE(asked(), QStringList{u"The deadline of 1.1.1 was moved in March 2026 without a reason."_s});
    }

    void anAbbreviationIsAskedOfUntilItIsExplained()
    {
        NamedPlan plan;
        const auto asked = [&plan] {
            QStringList terms;
            for (const ReportQuestion &question : questions(plan, plan.march())) {
                if (question.kind == QuestionKind::AbbreviationUnexplained)
                    terms.append(question.term);
            }
            return terms;
        };
        QVERIFY(asked().contains(u"NHS"_s));
        QVERIFY(!asked().contains(u"SENCO"_s));
        QVERIFY(plan.document().submit(edit::explainTerm(plan.plan(), u"NHS"_s, u"National Health Service"_s)));
        QVERIFY(!asked().contains(u"NHS"_s));
    }

    void aPublicReportAsksOfNamesAndSaysWhatItHides()
    {
        NamedPlan plan;
        plan.set<&Assessment::said>(plan.assessment(u"1.1.1"_s, Month(2026, 3)), u"Robin Sample rang the printer."_s);
        QCOMPARE(sentences(plan, plan.publicMarch(), QuestionKind::NameInText),
            QStringList{u"The name Robin Sample stands in “What happened” of 1.1.1, March 2026."_s});
        QCOMPARE(sentences(plan, plan.publicMarch(), QuestionKind::Hidden).size(), 7);
        QVERIFY(plan.report(plan.publicMarch()).exceptions.first().updates.first().said.contains(u"Robin Sample"_s));
        // A report for a board names people.
        QCOMPARE(sentences(plan, plan.march(), QuestionKind::NameInText), QStringList());
        QCOMPARE(sentences(plan, plan.march(), QuestionKind::Hidden), QStringList());
    }

    void theGravestComesFirst()
    {
        NamedPlan plan;
        plan.set<&Assessment::said>(plan.assessment(u"1.2.1"_s, Month(2026, 2)), u"It slipped."_s);
        plan.set<&Action::text>(plan.id(u"2.1.10"_s), u"Robin Sample and Dr Patel saw one family."_s);
        plan.set<&Action::text>(plan.id(u"1.2.1"_s), u"Compare what 2 pupils said"_s);
        QList<QuestionGroup> groups;
        QStringList people;
        for (const ReportQuestion &question : questions(plan, plan.publicMarch())) {
            const QuestionGroup group = groupOf(question.kind);
            if (groups.isEmpty() || groups.last() != group)
                groups.append(group);
            if (group == QuestionGroup::People)
                people.append(question.sentence);
        }
        QCOMPARE(groups,
            QList<QuestionGroup>({QuestionGroup::People, QuestionGroup::Contradiction, QuestionGroup::Missing,
                QuestionGroup::Abbreviation, QuestionGroup::Told}));
        QCOMPARE(people,
            QStringList({u"“2 pupils” in “Text” of 1.2.1 may be so few that people know who they are."_s,
                u"The name Robin Sample stands in “Text” of 2.1.10."_s,
                u"“Dr Patel” in “Text” of 2.1.10 may be a person's name."_s,
                u"“one family” in “Text” of 2.1.10 may be so few that people know who they are."_s}));
        // A report for a board has no such questions.
        QCOMPARE(groupOf(questions(plan, plan.march()).first().kind), QuestionGroup::Contradiction);
    }

    void aNameThatStandsInATextIsNotSaidToBeHidden()
    {
        NamedPlan plan;
        const auto robin = [&plan] {
            return sentences(plan, plan.publicMarch(), QuestionKind::Hidden).filter(u"Robin Sample"_s);
        };
        QCOMPARE(
            robin(), QStringList{u"The name Robin Sample is not shown; “Head of Inclusion” stands in its place."_s});
        plan.set<&Action::text>(plan.id(u"2.1.10"_s), u"Robin Sample stands in."_s);
        QCOMPARE(
            robin(), QStringList{u"The name Robin Sample is not shown as a lead, but stands in “Text” of 2.1.10."_s});
        plan.set<&Action::text>(plan.id(u"1.1.2"_s), u"R. Sample stands in."_s);
        QCOMPARE(robin(),
            QStringList{
                u"The name Robin Sample is not shown as a lead, but stands in “Text” of 1.1.2 and in one more text."_s});
        plan.set<&Action::text>(plan.id(u"1.2.1"_s), u"robin sample stands in."_s);
        QVERIFY(robin().first().endsWith(u"“Text” of 1.1.2 and in 2 more texts."_s));
        // Whoever is in no register is found where the plan has the name in a field.
        plan.set<&Action::text>(plan.id(u"1.1.3"_s), u"Nobody Known stands in."_s);
        QCOMPARE(sentences(plan, plan.publicMarch(), QuestionKind::Hidden).filter(u"Nobody Known"_s),
            QStringList{u"The name Nobody Known is not shown as a lead, but stands in “Text” of 1.1.3."_s});
    }

    void whoMayBeMeantIsSaid()
    {
        NamedPlan plan;
        plan.set<&Action::text>(plan.id(u"2.1.10"_s), u"Ask K. Test-Case."_s);
        QCOMPARE(sentences(plan, plan.publicMarch(), QuestionKind::MayBeNameInText),
            QStringList{u"“K. Test-Case” in “Text” of 2.1.10 may be the name of Kim Test-Case."_s});
    }

    void everyKindHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        for (int kind = 0; kind <= int(QuestionKind::Hidden); ++kind)
            ids.insert(questionId(QuestionKind(kind)));
        QCOMPARE(ids.size(), int(QuestionKind::Hidden) + 1);
    }

    void onlyTheScopeIsAskedOf()
    {
        const NamedPlan plan;
        ReportRequest second = plan.publicMarch();
        second.scope = plan.id(u"2"_s);
        for (const ReportQuestion &question : questions(plan, second)) {
            const Priority *priority = query::priorityOf(plan.plan(), question.place.kind, question.place.id);
            QVERIFY2(!priority || second.scope.holds(*priority), qPrintable(question.sentence));
        }
    }
};

WAYMARK_TEST(TestReportQuestions)
#include "tst_ReportQuestions.moc"
