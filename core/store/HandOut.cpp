#include "store/HandOut.h"

#include "store/KeptFiles.h"
#include "store/PlanStore.h"
#include "store/WholeFile.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeHandOut(Database &database, const HandOut &handOut)
{
    Statement insert(database,
        u"INSERT INTO waymark VALUES ('scope', ?), ('handed_out_by', ?), ('handed_out_on', ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    return insert.run(
        {handOut.scope.bytes(), handOut.by.isNull() ? u""_s : handOut.by, handOut.on.toString(Qt::ISODate)});
}

} // namespace

Result<std::optional<HandOut>> handOutOf(PlanStore &store)
{
    HandOut found;
    const Result<QVariant> scope = store.database().single(u"SELECT value FROM waymark WHERE key = 'scope'"_s);
    const Result<QVariant> by = store.database().single(u"SELECT value FROM waymark WHERE key = 'handed_out_by'"_s);
    const Result<QVariant> on = store.database().single(u"SELECT value FROM waymark WHERE key = 'handed_out_on'"_s);
    for (const Result<QVariant> *read : {&scope, &by, &on}) {
        if (!*read)
            return fail(read->error());
    }
    if (!scope->isValid())
        return std::optional<HandOut>();
    // What is no id is no scope of anything, so that nothing is in it.
    found.scope = Id::fromBytes(scope->toByteArray());
    if (found.scope.isNull())
        found.scope = Id::named(Id(), u"no scope"_s);
    found.by = by->toString();
    found.on = QDate::fromString(on->toString(), Qt::ISODate);
    return std::optional(found);
}

Result<void> handOut(PlanStore &store, const QString &path, const Id &copy, const HandOut &handOut, KeptAlong kept)
{
    return makeWholeFile(path, copy, [&](const QString &partial) -> Result<void> {
        if (Result<void> copied = store.copyTo(partial, copy); !copied)
            return copied;
        const Result<std::unique_ptr<Database>> section = Database::open(partial, Database::Access::ReadWrite);
        if (!section)
            return fail(section.error());
        if (Result<void> written = writeHandOut(**section, handOut); !written)
            return written;
        if (kept == KeptAlong::Everything)
            return {};
        if (Result<void> left = keptFiles::leaveOnlyEvidence(**section); !left)
            return left;
        return (*section)->run(u"VACUUM"_s); // or their room would stay in the file
    });
}

} // namespace waymark
