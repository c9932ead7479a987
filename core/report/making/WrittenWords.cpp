#include "report/making/WrittenWords.h"

#include "plan/records/Narrative.h"
#include "plan/records/Outcome.h"

namespace waymark::report_parts {

namespace {

/// Of the heading, and of what is under it where that is newer.
void tell(const Scope &scope, const Id &heading, ReportData &data)
{
    const auto take = [](const QString &words, Month month, ReportTold &told) {
        if (!words.trimmed().isEmpty() && (!told.month.isValid() || told.month < month))
            told = {words, month};
    };
    for (const Narrative *account : scope.plan.all<Narrative>(heading)) {
        if (scope.to < account->month)
            continue;
        take(account->impact, account->month, data.difference);
        take(account->positionNow, account->month, data.standing);
    }
}

} // namespace

void addWords(const Scope &scope, ReportData &data)
{
    for (const ReportText *text : scope.plan.all<ReportText>(scope.chosen.owner(scope.plan))) {
        if (text->month == scope.to)
            data.words = *text;
    }
    for (const Priority *priority : scope.priorities)
        tell(scope, priority->id, data);
    for (const Priority *priority : scope.priorities) {
        for (const Outcome *outcome : scope.plan.all<Outcome>(priority->id))
            tell(scope, outcome->id, data);
    }
}

} // namespace waymark::report_parts
