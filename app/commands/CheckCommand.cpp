#include "commands/Commands.h"

#include "analysis/PlanChecks.h"
#include "analysis/rounds/Rounds.h"
#include "plan/queries/References.h"
#include "plan/records/RuleSwitch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QJsonObject issueJson(const Plan &plan, const analysis::PlanIssue &issue)
{
    return {{u"rule"_s, analysis::ruleId(issue.rule)},
        {u"severity"_s, analysis::severityText(analysis::ruleInfo(issue.rule).severity)},
        {u"kind"_s, QString::fromLatin1(kindInfo(issue.place.kind).table)},
        {u"ref"_s, query::referenceOf(plan, issue.place.kind, issue.place.id)}, {u"sentence"_s, issue.sentence}};
}

/// "7 issues: 2 contradictions, 3 warnings, 2 questions."
QString summaryOf(const QList<analysis::PlanIssue> &issues)
{
    if (issues.isEmpty())
        return u"No issues."_s;
    const auto counted = [&issues](analysis::Severity severity, const QString &one, const QString &many) {
        const auto count = std::count_if(issues.cbegin(), issues.cend(),
            [&](const auto &issue) { return analysis::ruleInfo(issue.rule).severity == severity; });
        return count == 1 ? u"1 "_s + one : u"%1 "_s.arg(count) + many;
    };
    return u"%1: %2, %3, %4."_s.arg(issues.size() == 1 ? u"1 issue"_s : u"%1 issues"_s.arg(issues.size()),
        counted(analysis::Severity::Contradiction, u"contradiction"_s, u"contradictions"_s),
        counted(analysis::Severity::Warning, u"warning"_s, u"warnings"_s),
        counted(analysis::Severity::Question, u"question"_s, u"questions"_s));
}

} // namespace

int runCheck(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Plan &plan = (*document)->plan();
    const QDate today = command.clock.today();
    const QList<analysis::PlanIssue> issues = analysis::checkPlan(plan, today, analysis::openRound(plan, today));
    QJsonArray list;
    for (const analysis::PlanIssue &issue : issues) {
        if (command.asJson)
            list.append(issueJson(plan, issue));
        else
            command.say(u"%1  %2  (%3)"_s.arg(query::referenceOf(plan, issue.place.kind, issue.place.id),
                issue.sentence, analysis::ruleId(issue.rule)));
    }
    if (command.asJson)
        command.out << QString::fromUtf8(QJsonDocument(list).toJson()) << Qt::flush;
    for (const RuleSwitch *off : plan.all<RuleSwitch>())
        command.say(u"Switched off: %1, because: %2"_s.arg(off->rule, off->reason.simplified()));
    command.say(summaryOf(issues));
    return issues.isEmpty() ? Done : Waiting;
}

} // namespace waymark
