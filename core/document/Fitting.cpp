#include "document/Fitting.h"

#include "plan/words/ActionWords.h"

#include <QCoreApplication>
#include <QHash>

namespace waymark {

namespace {

struct Fitting
{
    Q_DECLARE_TR_FUNCTIONS(Fitting)
};

} // namespace

Result<void> checkFits(const Plan &plan, const ChangeSet &set, const RedactedPlaces &redacted)
{
    QHash<std::pair<const Field *, Id>, Value> soFar; // a set may set a field more than once
    for (const Change &change : set.changes) {
        const std::pair place(change.field, change.record);
        const auto known = soFar.constFind(place);
        const Value present = known == soFar.constEnd() ? plan.value(*change.field, change.record) : *known;
        soFar.insert(place, change.after);
        if (present != change.before || redacted.contains(place)) {
            return fail(ErrorCode::Stale,
                Fitting::tr(
                    "The plan has changed here in the meantime, so “%1” was not done. Nothing is lost; look at what it "
                    "says now and "
                    "do it again.")
                    .arg(setWords(set, plan)),
                QLatin1StringView(change.field->column));
        }
    }
    return {};
}

Plan replayed(const QList<ChangeSet> &sets)
{
    Plan plan;
    for (const ChangeSet &set : sets)
        plan.apply(set.changes);
    return plan;
}

} // namespace waymark
