#include "issue/MinutesOfMerge.h"

#include "plan/queries/ReportQueries.h"

namespace waymark {

ReportOutline minutesOfMerge(
    const Plan &before, const MergeRehearsal &decided, const QString &by, QDate on, bool isLeftOpen)
{
    MinutesOf of{{}, by, on, isLeftOpen};
    for (const MergeFile &file : decided.files()) {
        of.files.append({file.name, file.scope.isWholePlan() ? QString() : query::scopeName(before, file.scope),
            file.latest, file.refusal ? file.refusal->sentence : QString()});
    }
    return mergeMinutes(before, decided.proposal(), of);
}

} // namespace waymark
