#include "report/data/ReportData.h"

namespace waymark {

QList<const ReportAction *> ReportData::actions() const &
{
    QList<const ReportAction *> all;
    for (const ReportPriority &priority : priorities) {
        for (const ReportOutcome &outcome : priority.outcomes) {
            for (const ReportAction &action : outcome.actions)
                all.append(&action);
        }
    }
    return all;
}

} // namespace waymark
