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

Result<void> checkKeepable(const QByteArray &bytes, qsizetype most)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::Invalid, Fitting::tr("That file is empty. Nothing was changed; choose another."));
    if (bytes.size() <= most)
        return {};
    return fail(ErrorCode::Invalid,
        Fitting::tr("That file has more than %1 MB and would make the plan too large to mail. Nothing was changed; "
                    "write down where it lies instead.")
            .arg(most / 1024 / 1024));
}

Plan replayed(const QList<ChangeSet> &sets)
{
    Plan plan;
    for (const ChangeSet &set : sets)
        plan.apply(set.changes);
    return plan;
}

Result<Plan> replayedUpTo(const QList<ChangeSet> &sets, const Id &last)
{
    for (qsizetype index = 0; index < sets.size(); ++index) {
        if (sets.at(index).id == last)
            return replayed(sets.first(index + 1));
    }
    return fail(
        ErrorCode::NotFound, Fitting::tr("That moment is not in the history of this copy. Nothing was changed."));
}

} // namespace waymark
