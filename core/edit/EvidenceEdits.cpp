#include "edit/EvidenceEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Evidence.h"

#include <QFileInfo>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> evidenceGone()
{
    return fail(ErrorCode::NotFound, Edit::tr("This evidence is no longer in the plan. Nothing was changed."));
}

} // namespace

Result<ChangeSet> keepCopy(const Plan &plan, const Id &evidence, const QString &digest, const QString &fileName)
{
    const Evidence *record = plan.get<Evidence>(evidence);
    if (!record)
        return evidenceGone();
    ChangeBuilder builder(plan);
    builder.set<&Evidence::digest>(evidence, digest);
    builder.set<&Evidence::fileName>(evidence, QFileInfo(fileName).fileName());
    if (record->title.trimmed().isEmpty())
        builder.set<&Evidence::title>(evidence, QFileInfo(fileName).completeBaseName());
    return builder.take({u"keep_copy"_s, {ActionArgument::record(RecordKind::Evidence, evidence)}});
}

Result<ChangeSet> dropCopy(const Plan &plan, const Id &evidence)
{
    if (!plan.get<Evidence>(evidence))
        return evidenceGone();
    ChangeBuilder builder(plan);
    builder.set<&Evidence::digest>(evidence, QString());
    builder.set<&Evidence::fileName>(evidence, QString());
    return builder.take({u"drop_copy"_s, {ActionArgument::record(RecordKind::Evidence, evidence)}});
}

} // namespace waymark::edit
