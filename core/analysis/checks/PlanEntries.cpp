#include "analysis/checks/PlanEntries.h"

#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"

namespace waymark::analysis::checks {

using namespace Qt::StringLiterals;

QList<PlanEntry> planEntries(const Plan &plan)
{
    QList<PlanEntry> entries;
    for (const Priority *priority : plan.all<Priority>()) {
        entries.append({{RecordKind::Priority, priority->id}, {}, priority->number, priority->title});
        for (const Outcome *outcome : plan.all<Outcome>(priority->id)) {
            entries.append({{RecordKind::Outcome, outcome->id}, priority->id, outcome->ref, outcome->text});
            for (const Action *action : plan.all<Action>(outcome->id))
                entries.append({{RecordKind::Action, action->id}, outcome->id, action->ref, action->text});
        }
    }
    for (const Kpi *kpi : plan.all<Kpi>())
        entries.append({{RecordKind::Kpi, kpi->id}, {}, kpi->code, kpi->text});
    return entries;
}

QString nameOf(const PlanEntry &entry)
{
    return entry.reference.trimmed().isEmpty() ? firstWords(entry.text) : entry.reference.simplified();
}

QString firstWords(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.left(4 * most).simplified();
    return line.size() > most
        ? u"“%1…”"_s.arg(line.left(line.lastIndexOf(u' ', most) > most / 2 ? line.lastIndexOf(u' ', most) : most))
        : u"“%1”"_s.arg(line);
}

} // namespace waymark::analysis::checks
