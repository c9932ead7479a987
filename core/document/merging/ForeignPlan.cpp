#include "document/merging/ForeignPlan.h"

#include "store/HandOut.h"
#include "store/Knowledge.h"
#include "store/Verification.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

namespace {

struct Foreign
{
    Q_DECLARE_TR_FUNCTIONS(Foreign)
};

Result<void> checkIsAnother(const MergeFile &file, const PlanStore &ours)
{
    if (QFileInfo(file.path).canonicalFilePath() != QFileInfo(ours.path()).canonicalFilePath()
        || !QFileInfo::exists(file.path))
        return {};
    return fail(ErrorCode::Refused,
        Foreign::tr("“%1” is the plan itself, so there is nothing to merge. Nothing was changed; choose the copy that "
                    "came back.")
            .arg(file.name));
}

Result<void> checkIsSamePlan(const MergeFile &file, const PlanStore &theirs, const PlanStore &ours, const Plan &plan)
{
    if (theirs.planId() == ours.planId())
        return {};
    return fail(ErrorCode::Refused,
        Foreign::tr("“%1” is of another plan than “%2”. Nothing was changed; choose a copy of this one.")
            .arg(file.name, plan.info().title));
}

Result<void> checkIsSound(const MergeFile &file, PlanStore &theirs)
{
    const Result<Verification> found = verify(theirs);
    if (!found)
        return fail(found.error());
    if (found->isSound())
        return {};
    return fail(ErrorCode::Damaged,
        Foreign::tr("“%1” is damaged or was altered, so nothing of it was taken. Nothing was changed; ask for the file "
                    "again.")
            .arg(file.name),
        found->problems.first());
}

/// A set that both have says the same in both, or one of them was forged.
Result<void> checkSameHistory(
    const MergeFile &file, const QHash<Id, QByteArray> &theirs, const QHash<Id, QByteArray> &ours)
{
    for (auto set = theirs.cbegin(); set != theirs.cend(); ++set) {
        const auto known = ours.constFind(set.key());
        if (known != ours.cend() && *known != *set) {
            return fail(ErrorCode::Damaged,
                Foreign::tr("“%1” tells the history that it shares with this plan otherwise, so nothing of it was "
                            "taken. Nothing was changed; ask for the file again.")
                    .arg(file.name),
                set.key().text());
        }
    }
    return {};
}

/// What a record is known by is what its id was made of; another spelling is the same.
Result<void> checkSameKeys(const MergeFile &file, const Plan &theirs, const Plan &ours)
{
    for (const KindInfo &info : allKinds()) {
        QList<const Field *> keys = {info.keys.cbegin(), info.keys.cend()};
        if (!keys.isEmpty() && info.parent)
            keys.append(info.parent);
        if (keys.isEmpty())
            continue;
        const QList<Id> living = theirs.living(info.kind);
        for (const Id &id : living) {
            for (const Field *key : keys) {
                const Value here = ours.value(*key, id);
                const Value there = theirs.value(*key, id);
                if (!here.isEmpty() && here != there && foldedName(valueText(here)) != foldedName(valueText(there))) {
                    return fail(ErrorCode::Refused,
                        Foreign::tr("“%1” knows an entry of this plan by something else, which no copy does by itself. "
                                    "Nothing was changed; ask for the file again.")
                            .arg(file.name),
                        id.text());
                }
            }
        }
    }
    return {};
}

Result<void> readInto(MergeFile &file, ForeignPlan &foreign)
{
    Result<Plan> plan = foreign.store->load();
    if (!plan)
        return fail(plan.error());
    foreign.plan = std::move(*plan);
    Result<CopyHistory> history = historyIn(*foreign.store);
    if (!history)
        return fail(history.error());
    foreign.history = std::move(*history);
    const Result<std::optional<HandOut>> handOut = handOutOf(*foreign.store);
    if (!handOut)
        return fail(handOut.error());
    if (*handOut) {
        file.scope = (*handOut)->scope;
        file.handedOutBy = (*handOut)->by;
        file.handedOutOn = (*handOut)->on;
    }
    return {};
}

} // namespace

Result<CopyHistory> historyIn(PlanStore &store)
{
    CopyHistory history;
    Result<QSet<Id>> known = knowledge::knownSets(store.database());
    if (!known)
        return fail(known.error());
    Result<QHash<FieldPlace, QList<Id>>> writers = knowledge::writers(store.database());
    if (!writers)
        return fail(writers.error());
    Result<QHash<Id, Signature>> signatures = knowledge::signatures(store.database());
    if (!signatures)
        return fail(signatures.error());
    return CopyHistory{std::move(*known), std::move(*writers), std::move(*signatures)};
}

Result<ForeignPlan> openForeign(
    MergeFile &file, PlanStore &ours, const Plan &plan, const QHash<Id, QByteArray> &digests)
{
    if (Result<void> another = checkIsAnother(file, ours); !another)
        return fail(another.error());
    Result<std::unique_ptr<PlanStore>> store = PlanStore::openReadOnly(file.path);
    if (!store)
        return fail(store.error());
    if (Result<void> same = checkIsSamePlan(file, **store, ours, plan); !same)
        return fail(same.error());
    if (Result<void> sound = checkIsSound(file, **store); !sound)
        return fail(sound.error());
    ForeignPlan foreign;
    foreign.store = std::move(*store);
    if (Result<void> read = readInto(file, foreign); !read)
        return fail(read.error());
    const Result<QHash<Id, QByteArray>> theirs = knowledge::digests(foreign.store->database());
    if (!theirs)
        return fail(theirs.error());
    if (Result<void> same = checkSameHistory(file, *theirs, digests); !same)
        return fail(same.error());
    if (Result<void> same = checkSameKeys(file, foreign.plan, plan); !same)
        return fail(same.error());
    return foreign;
}

} // namespace waymark
