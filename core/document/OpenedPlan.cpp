#include "document/OpenedPlan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

namespace {

struct Opened
{
    Q_DECLARE_TR_FUNCTIONS(Opened)
};

} // namespace

Result<OpenedPlan> openPlanFile(const QString &path, const Database::Breaker &breaker)
{
    OpenedPlan opened;
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, breaker);
    if (!store)
        return fail(store.error());
    opened.store = std::move(*store);
    // Head and rows of one moment, whoever else is writing.
    const Result<std::unique_ptr<Transaction>> still = opened.store->beginReading();
    if (!still)
        return fail(still.error());
    const Result<LedgerPlace> head = opened.store->head();
    if (!head)
        return fail(head.error());
    opened.head = *head;
    Result<Plan> plan = opened.store->load();
    if (!plan)
        return fail(plan.error());
    opened.plan = std::move(*plan);
    const Result<std::optional<HandOut>> handedOut = handOutOf(*opened.store);
    if (!handedOut)
        return fail(handedOut.error());
    opened.handedOut = *handedOut;
    if (Result<void> read = (*still)->commit(); !read)
        return fail(read.error());
    return opened;
}

Result<QList<ChangeSet>> addedSince(PlanStore &store, const LedgerPlace &place, const LedgerPlace &head)
{
    const Result<QByteArray> known = store.chainAt(place.position);
    if (!known)
        return fail(known.error());
    if (*known != place.chain || store.hasMoved()) {
        return fail(ErrorCode::Refused,
            Opened::tr("“%1” was replaced by another file while it was open. Nothing was changed; save a copy of what "
                       "is open here under another name, then open the file again.")
                .arg(QFileInfo(store.path()).fileName()));
    }
    return store.setsBetween(place, head);
}

} // namespace waymark
