#include "report/questions/ReportQuestions.h"

#include "analysis/checks/ActionChecks.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Priority.h"
#include "plan/records/RuleSwitch.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"
#include "report/questions/PeopleInTexts.h"
#include "report/questions/TextsOfReport.h"

#include <algorithm>
#include <iterator>

namespace waymark {

using namespace Qt::StringLiterals;
using analysis::CheckRule;

namespace {

struct QuestionLine
{
    QuestionKind kind;
    const char *id;
    QuestionGroup group;
};

constexpr QuestionLine questionTable[] = {
    {QuestionKind::OverallWithoutReason, "overall-without-reason", QuestionGroup::Missing},
    {QuestionKind::TextMissing, "text-missing", QuestionGroup::Missing},
    {QuestionKind::NothingBeingDone, "nothing-being-done", QuestionGroup::Missing},
    {QuestionKind::StatusAgainstWords, "status-against-words", QuestionGroup::Contradiction},
    {QuestionKind::MovedWithoutReason, "moved-without-reason", QuestionGroup::Missing},
    {QuestionKind::AbbreviationUnexplained, "abbreviation-unexplained", QuestionGroup::Abbreviation},
    {QuestionKind::SignWithoutShape, "sign-without-shape", QuestionGroup::Missing},
    {QuestionKind::NameInText, "name-in-text", QuestionGroup::People},
    {QuestionKind::MayBeNameInText, "may-be-name-in-text", QuestionGroup::People},
    {QuestionKind::FewPeopleInText, "few-people-in-text", QuestionGroup::People},
    {QuestionKind::Hidden, "hidden", QuestionGroup::Told},
};

const QuestionLine &questionLine(QuestionKind kind)
{
    return *std::find_if(std::begin(questionTable), std::end(questionTable),
        [kind](const QuestionLine &each) { return each.kind == kind; });
}

constexpr qsizetype mostSignsNamed = 8;

bool isRedOrAmber(Status status)
{
    return status == Status::Missed || status == Status::AtRisk;
}

bool isAskedHere(CheckRule rule)
{
    return rule == CheckRule::RedWithoutNewDate || rule == CheckRule::RedBeforeDeadline
        || rule == CheckRule::GreenPastDeadline || rule == CheckRule::GreenButDelayed
        || rule == CheckRule::NothingBeingDone;
}

/// What is written for the report alone, and where it stands.
struct WrittenPart
{
    ReportPart part;
    QString ReportText::*member;
    const Field *field;
};

const QList<WrittenPart> &writtenParts()
{
    static const QList<WrittenPart> parts{
        {ReportPart::PlainSummary, &ReportText::plainSummary, &fieldOf<&ReportText::plainSummary>()},
        {ReportPart::Summary, &ReportText::summary, &fieldOf<&ReportText::summary>()},
        {ReportPart::Recommendations, &ReportText::recommendations, &fieldOf<&ReportText::recommendations>()},
        {ReportPart::Background, &ReportText::background, &fieldOf<&ReportText::background>()},
        {ReportPart::Papers, &ReportText::papers, &fieldOf<&ReportText::papers>()}};
    return parts;
}

class Asking
{
public:
    Asking(const Plan &plan, const ReportData &data, const ReportRequest &request, const Clock &clock,
        const LackingSigns &lacking)
        : m_plan(plan)
        , m_data(data)
        , m_request(request)
        , m_asOf(std::min(request.to.lastDay().addDays(1), clock.today()))
        , m_lacking(lacking)
    {
        for (const RuleSwitch *off : plan.all<RuleSwitch>())
            m_switchedOff.insert(off->rule);
    }

    [[nodiscard]] QList<ReportQuestion> take()
    {
        askOverall();
        askTexts();
        for (const Priority *priority : m_request.scope.priorities(m_plan)) {
            for (const Action *action : query::actionsOfPriority(m_plan, priority->id))
                askAction(*action);
        }
        for (const QString &term : m_data.unexplained)
            ask({QuestionKind::AbbreviationUnexplained,
                ReportWords::tr("“%1” is not explained in this plan.").arg(term), {}, term, nullptr});
        askSigns();
        if (m_data.kind == ReportKind::Public)
            askPublic();
        std::stable_sort(m_questions.begin(), m_questions.end(),
            [](const ReportQuestion &a, const ReportQuestion &b) { return groupOf(a.kind) < groupOf(b.kind); });
        return m_questions;
    }

private:
    void ask(const ReportQuestion &question) { m_questions.append(question); }

    /// What the report is about, as a place.
    [[nodiscard]] query::Place about() const { return m_request.scope.place(m_plan); }

    void askOverall()
    {
        const ReportOverall &overall = m_data.overall;
        // A status that was decided has its reason.
        if (isRedOrAmber(overall.now.status) && !overall.now.isDecided && m_data.words.reason.trimmed().isEmpty()) {
            ask({QuestionKind::OverallWithoutReason,
                ReportWords::tr("%1: the overall status is “%2”, but no words say why.")
                    .arg(m_data.identity.scope, overall.now.word),
                about(), {}, &fieldOf<&ReportText::reason>()});
        }
    }

    void askTexts()
    {
        for (const WrittenPart &written : writtenParts()) {
            if (!m_data.has(written.part) || !(m_data.words.*written.member).trimmed().isEmpty())
                continue;
            ask({QuestionKind::TextMissing,
                ReportWords::tr("Nobody has written the part “%1” for %2 yet.")
                    .arg(partWords(written.part), m_request.to.words()),
                about(), {}, written.field});
        }
    }

    void askAction(const Action &action)
    {
        const query::Place place{RecordKind::Action, action.id};
        const QList<const Assessment *> all = m_plan.all<Assessment>(action.id);
        bool isTold = false;
        for (const Assessment *assessment : all) {
            if (assessment->month < m_request.from || m_request.to < assessment->month)
                continue;
            isTold = isTold || !assessment->said.trimmed().isEmpty() || !assessment->next.trimmed().isEmpty()
                || assessment->unchanged;
            if (!assessment->newDue.isNone() && assessment->reason.trimmed().isEmpty())
                ask({QuestionKind::MovedWithoutReason,
                    ReportWords::tr("The deadline of %1 was moved in %2 without a reason.")
                        .arg(query::referenceOf(m_plan, RecordKind::Action, action.id), assessment->month.words()),
                    place, {}, nullptr});
        }
        const Status status = query::statusOf(m_plan, action.id, m_request.to);
        const bool isSilent = !isTold && isRedOrAmber(status) && isOn(CheckRule::NothingBeingDone);
        if (isSilent) {
            ask({QuestionKind::NothingBeingDone,
                ReportWords::tr("%1 is “%2”, but nothing was said in %3 on what is being done.")
                    .arg(query::referenceOf(m_plan, RecordKind::Action, action.id),
                        query::statusName(m_plan, status).word,
                        report_words::periodWords(m_request.from, m_request.to)),
                place, {}, nullptr});
        }
        if (all.isEmpty() || all.last()->month > m_request.to)
            return;
        for (const analysis::PlanIssue &issue : analysis::checks::checkAction(m_plan, action, m_asOf, Month())) {
            const bool isSilence = issue.rule == CheckRule::NothingBeingDone;
            if (isAskedHere(issue.rule) && isOn(issue.rule) && !(isSilence && isSilent))
                ask({isSilence ? QuestionKind::NothingBeingDone : QuestionKind::StatusAgainstWords, issue.sentence,
                    place, {}, nullptr});
        }
    }

    [[nodiscard]] bool isOn(CheckRule rule) const { return !m_switchedOff.contains(analysis::ruleId(rule)); }

    void askSigns()
    {
        for (const TextOfReport &written : textsOfReport(m_plan, m_request)) {
            QStringList signs = m_lacking(written.text);
            if (signs.isEmpty())
                continue;
            const bool areMany = signs.size() > mostSignsNamed;
            const QString named = signs.mid(0, mostSignsNamed).join(u' ') + (areMany ? u" …"_s : QString());
            ask({QuestionKind::SignWithoutShape,
                ReportWords::tr("“%1” of %2 holds signs that may come out as empty boxes: %3")
                    .arg(written.caption, written.about, named),
                written.place, signs.first(), nullptr});
        }
    }

    void askPublic()
    {
        QStringList hidden;
        for (const HiddenPiece &piece : m_data.hidden) {
            if (!piece.name.isEmpty())
                hidden.append(piece.name);
        }
        QHash<QString, QList<PersonInText>> texts; // by the folded name that stands in them
        for (const PersonInText &found : peopleInTexts(m_plan, m_request, hidden)) {
            ask(questionOf(found));
            if (found.kind == PersonInText::Kind::Name)
                texts[foldedName(found.name)].append(found);
        }
        for (const HiddenPiece &piece : m_data.hidden) {
            const QList<PersonInText> inTexts =
                piece.name.isEmpty() ? QList<PersonInText>() : texts.value(foldedName(piece.name));
            ask({QuestionKind::Hidden, inTexts.isEmpty() ? piece.sentence : halfHidden(inTexts), piece.place, {},
                nullptr});
        }
    }

    [[nodiscard]] static ReportQuestion questionOf(const PersonInText &found)
    {
        switch (found.kind) {
        case PersonInText::Kind::Name:
            break;
        case PersonInText::Kind::MayBeName:
            return {QuestionKind::MayBeNameInText,
                found.name.isEmpty() ? ReportWords::tr("“%1” in “%2” of %3 may be a person's name.")
                                           .arg(found.words, found.caption, found.about)
                                     : ReportWords::tr("“%1” in “%2” of %3 may be the name of %4.")
                                           .arg(found.words, found.caption, found.about, found.name),
                found.place, found.words, nullptr};
        case PersonInText::Kind::FewPeople:
            return {QuestionKind::FewPeopleInText,
                ReportWords::tr("“%1” in “%2” of %3 may be so few that people know who they are.")
                    .arg(found.words, found.caption, found.about),
                found.place, found.words, nullptr};
        }
        return {QuestionKind::NameInText,
            ReportWords::tr("The name %1 stands in “%2” of %3.").arg(found.name, found.caption, found.about),
            found.place, found.name, nullptr};
    }

    /// Of a name that a public report does say.
    [[nodiscard]] static QString halfHidden(const QList<PersonInText> &texts)
    {
        const PersonInText &first = texts.first();
        const qsizetype more = texts.size() - 1;
        if (more == 0) {
            return ReportWords::tr("The name %1 is not shown as a lead, but stands in “%2” of %3.")
                .arg(first.name, first.caption, first.about);
        }
        if (more == 1) {
            return ReportWords::tr("The name %1 is not shown as a lead, but stands in “%2” of %3 and in one more text.")
                .arg(first.name, first.caption, first.about);
        }
        return ReportWords::tr("The name %1 is not shown as a lead, but stands in “%2” of %3 and in %4 more texts.")
            .arg(first.name, first.caption, first.about, QString::number(more));
    }

    const Plan &m_plan;
    const ReportData &m_data;
    const ReportRequest &m_request;
    QDate m_asOf;
    const LackingSigns &m_lacking;
    QSet<QString> m_switchedOff;
    QList<ReportQuestion> m_questions;
};

} // namespace

QuestionGroup groupOf(QuestionKind kind)
{
    return questionLine(kind).group;
}

QString groupWords(QuestionGroup group)
{
    switch (group) {
    case QuestionGroup::People:
        return ReportWords::tr("Names and small numbers");
    case QuestionGroup::Contradiction:
        return ReportWords::tr("What contradicts itself");
    case QuestionGroup::Missing:
        return ReportWords::tr("What is missing");
    case QuestionGroup::Abbreviation:
        return ReportWords::tr("Abbreviations");
    case QuestionGroup::Told:
        break;
    }
    return ReportWords::tr("What is not shown");
}

QString questionId(QuestionKind kind)
{
    return QString::fromLatin1(questionLine(kind).id);
}

QList<ReportQuestion> reportQuestions(const Plan &plan, const ReportData &data, const ReportRequest &request,
    const Clock &clock, const LackingSigns &lacking)
{
    return Asking(plan, data, request, clock, lacking).take();
}

} // namespace waymark
