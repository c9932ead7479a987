#include "issue/ReportSource.h"

#include "plan/queries/ReportQueries.h"
#include "report/making/ReportBuilder.h"
#include "report/composing/ReportDigest.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The day on which a report went out.
class DayOfIssue : public Clock
{
public:
    explicit DayOfIssue(QDate day)
        : m_day(day)
    {
    }
    [[nodiscard]] QDateTime now() const override { return QDateTime(m_day, QTime(0, 0), Qt::UTC); }
    [[nodiscard]] QDate today() const override { return m_day; }

private:
    QDate m_day;
};

/// The request with what the plan knows of the report before it, and the sets since.
Result<ReportData> build(
    const PlanDocument &document, const Plan &plan, const LedgerPlace &upTo, ReportRequest request, const Clock &clock)
{
    const IssuedReport *last = query::lastIssued(plan, request.kind, request.scope);
    if (!last)
        return buildReport(plan, {}, request, clock);
    const std::optional<LedgerPlace> from = query::placeOf(plan, *last);
    const Result<QList<ChangeSet>> since =
        from ? document.setsBetween(*from, upTo) : Result<QList<ChangeSet>>(fail(ErrorCode::NotFound, {}));
    if (!since && since.error().code != ErrorCode::NotFound)
        return fail(since.error());
    // A report that went out from another copy tells of a moment that this one may never have seen; it says so.
    (since ? request.lastReport : request.unknownReport) = last->issuedOn;
    if (since)
        request.lastTo = last->to;
    return buildReport(plan, since ? *since : QList<ChangeSet>(), request, clock);
}

Result<ReportData> issued(Result<ReportData> data, const LedgerPlace &place)
{
    if (data) {
        data->identity.entries = int(place.position);
        data->identity.digest = reportDigest(*data);
    }
    return data;
}

} // namespace

Result<ReportData> draftReport(const PlanDocument &document, const ReportRequest &request, const Clock &clock)
{
    return build(document, document.plan(), document.place(), request, clock);
}

Result<ReportData> reportToIssue(const PlanDocument &document, const ReportRequest &request, const Clock &clock)
{
    ReportRequest wanted = request;
    wanted.draft = false;
    return issued(build(document, document.plan(), document.place(), wanted, clock), document.place());
}

Result<ReportData> rebuiltReport(const PlanDocument &document, const Id &issuedReport)
{
    const auto *report = document.plan().get<IssuedReport>(issuedReport);
    const std::optional<LedgerPlace> place = report ? query::placeOf(document.plan(), *report) : std::nullopt;
    const Result<Plan> then = place ? document.planAt(*place) : Result<Plan>(fail(ErrorCode::NotFound, {}));
    if (!then && then.error().code == ErrorCode::NotFound) {
        return fail(ErrorCode::NotFound,
            SourceWords::tr("This report cannot be made again: it went out from another copy of the plan, and that "
                            "moment is not known to this copy. Its files are as they went out."));
    }
    if (!then)
        return fail(then.error());
    ReportRequest request;
    request.kind = report->report;
    request.scope = PlanScope::ofOwner(document.plan(), report->owner);
    request.from = report->from;
    request.to = report->to;
    request.author = report->author;
    request.version = report->version;
    request.draft = false;
    request.without = partsFromIds(report->parts.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    return issued(build(document, *then, *place, request, DayOfIssue(report->issuedOn)), *place);
}

} // namespace waymark
