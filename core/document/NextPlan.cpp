#include "document/NextPlan.h"

#include "plan/records/Evidence.h"

#include <QFile>

namespace waymark {

namespace {

/// A file that the old plan itself no longer holds is no reason to keep the new one from beginning.
Result<void> bringFiles(const PlanDocument &old, PlanDocument &made)
{
    for (const Id &id : made.plan().living(RecordKind::Evidence)) {
        const QString digest = made.plan().get<Evidence>(id)->digest;
        const Result<QByteArray> bytes = digest.isEmpty() ? QByteArray() : old.keptFile(digest);
        if (!bytes || bytes->isEmpty())
            continue;
        if (const Result<QString> kept = made.keepFile(*bytes); !kept)
            return fail(kept.error());
    }
    return {};
}

} // namespace

Result<std::unique_ptr<PlanDocument>> goOnFrom(
    const PlanDocument &old, const edit::Successor &wanted, const QString &path, const DocumentContext &context)
{
    Result<ChangeSet> first = edit::successorPlan(old.plan(), wanted, context.ids);
    if (!first)
        return fail(first.error());
    Result<std::unique_ptr<PlanDocument>> made = PlanDocument::create(path, std::move(*first), context);
    if (!made)
        return made;
    if (const Result<void> brought = bringFiles(old, **made); !brought) {
        made->reset(); // closed before it is removed
        QFile::remove(path);
        return fail(brought.error());
    }
    return made;
}

} // namespace waymark
