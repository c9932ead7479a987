#include "edit/ReportEdits.h"

#include "edit/Edit.h"
#include "edit/FieldEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/ReportQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Mark.h"
#include "plan/records/Priority.h"

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

/// What a scope is in the plan; null where it is gone.
Id ownerOfScope(const Plan &plan, const Id &scope)
{
    const PlanScope chosen(scope);
    return chosen.isIn(plan) ? chosen.owner(plan) : Id();
}

tl::unexpected<Error> scopeGone()
{
    return fail(ErrorCode::NotFound,
        Edit::tr("What this report is about is no longer in the plan. Nothing was changed; choose another."));
}

RecordKind reportOwnerKind(const Plan &plan, const Id &owner)
{
    return plan.get<Priority>(owner)     ? RecordKind::Priority
        : plan.get<DeliveryGroup>(owner) ? RecordKind::DeliveryGroup
                                         : RecordKind::Plan;
}

Result<void> check(const Plan &plan, const ReportToIssue &report)
{
    if (report.files.isEmpty() || !report.on.isValid() || !report.from.isValid() || report.to < report.from)
        return fail(ErrorCode::Invalid,
            Edit::tr("A report goes out with a period, a day and at least one file. Nothing was changed."));
    if (report.version.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
            Edit::tr("A report that goes out needs a version, such as 1. Nothing was changed; give it one."));
    for (const IssuedReport *earlier : query::issuedReports(plan)) {
        if (earlier->report == report.kind && earlier->owner == ownerOfScope(plan, report.scope)
            && earlier->version == report.version.trimmed()) {
            return fail(ErrorCode::Refused,
                Edit::tr("Version %1 of this report went out on %2 already. Nothing was changed; give it another "
                         "number.")
                    .arg(earlier->version, earlier->issuedOn.toString(Qt::ISODate)));
        }
    }
    return {};
}

} // namespace

const std::vector<const Field *> &reportTextFields()
{
    static const std::vector<const Field *> fields{&fieldOf<&ReportText::reason>(), &fieldOf<&ReportText::impact>(),
        &fieldOf<&ReportText::plainSummary>(), &fieldOf<&ReportText::summary>(),
        &fieldOf<&ReportText::recommendations>(), &fieldOf<&ReportText::background>(), &fieldOf<&ReportText::papers>()};
    return fields;
}

Result<ChangeSet> setReportText(const Plan &plan, const Id &scope, Month month, const Field &field, const QString &text)
{
    const std::vector<const Field *> &fields = reportTextFields();
    if (std::find(fields.begin(), fields.end(), &field) == fields.end() || !month.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("A report has no such text. Nothing was changed."));
    const Id owner = ownerOfScope(plan, scope);
    if (owner.isNull())
        return scopeGone();
    const Result<Value> value = valueFromText(field, text);
    if (!value)
        return fail(value.error());
    const Id id = keyedId(RecordKind::ReportText, owner, month.text());
    const bool isNew = !plan.get<ReportText>(id);
    ChangeBuilder builder(plan);
    if (isNew) {
        builder.add(RecordKind::ReportText, id);
        builder.set<&ReportText::owner>(id, owner);
        builder.set<&ReportText::month>(id, month);
    }
    builder.set(field, id, *value);
    const bool saysAnything = std::any_of(
        fields.begin(), fields.end(), [&](const Field *each) { return !builder.value(*each, id).isEmpty(); });
    const ActionName name{
        u"report_text"_s, {ActionArgument::record(reportOwnerKind(plan, owner), owner), ActionArgument::month(month)}};
    if (saysAnything)
        return builder.take(name);
    ChangeBuilder nothing(plan);
    if (!isNew)
        nothing.remove(RecordKind::ReportText, id);
    return nothing.take(name);
}

Result<ChangeSet> issueReport(const Plan &plan, const ReportToIssue &report, IdSource &ids)
{
    const Id owner = ownerOfScope(plan, report.scope);
    if (owner.isNull())
        return scopeGone();
    if (const Result<void> checked = check(plan, report); !checked)
        return fail(checked.error());
    ChangeBuilder builder(plan);
    const Id mark = ids.next();
    builder.add(RecordKind::Mark, mark);
    builder.set<&Mark::name>(mark, u"%1 %2 (%3)"_s.arg(report.kindId, report.version.trimmed(), report.to.text()));
    builder.set<&Mark::position>(mark, std::optional(int(report.place.position)));
    builder.set<&Mark::chain>(mark, QString::fromLatin1(report.place.chain.toHex()));
    builder.set<&Mark::purpose>(mark, report.kindId);
    const Id id = ids.next();
    builder.add(RecordKind::IssuedReport, id);
    builder.set<&IssuedReport::owner>(id, owner);
    builder.set<&IssuedReport::issuedOn>(id, report.on);
    builder.set<&IssuedReport::report>(id, report.kind);
    builder.set<&IssuedReport::from>(id, report.from);
    builder.set<&IssuedReport::to>(id, report.to);
    builder.set<&IssuedReport::version>(id, report.version.trimmed());
    builder.set<&IssuedReport::author>(id, report.author);
    builder.set<&IssuedReport::parts>(id, report.leftOut.join(u'\n'));
    builder.set<&IssuedReport::mark>(id, mark);
    builder.set<&IssuedReport::digest>(id, report.digest);
    for (const FileToIssue &file : report.files) {
        const Id kept = ids.next();
        builder.add(RecordKind::IssuedFile, kept);
        builder.set<&IssuedFile::owner>(kept, id);
        builder.set<&IssuedFile::name>(kept, file.name);
        builder.set<&IssuedFile::digest>(kept, file.digest);
    }
    return builder.take({u"issue_report"_s, {ActionArgument::report(report.kind), ActionArgument::month(report.to)}});
}

} // namespace waymark::edit
