#include "issue/ReportSource.h"

#include "plan/ReportQueries.h"
#include "report/making/ReportBuilder.h"
#include "report/outline/ReportDigest.h"

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
    const PlanDocument &document, const Plan &plan, qint64 position, ReportRequest request, const Clock &clock)
{
    QList<ChangeSet> since;
    if (const IssuedReport *last = query::lastIssued(plan, request.kind, request.scope)) {
        request.lastReport = last->issuedOn;
        request.lastTo = last->to;
        const qint64 from = query::positionOf(plan, *last);
        const Result<QList<ChangeSet>> sets = document.setsSince(from);
        if (!sets)
            return fail(sets.error());
        since = sets->first(qMin(sets->size(), qsizetype(position - from)));
    }
    return buildReport(plan, since, request, clock);
}

Result<ReportData> issued(Result<ReportData> data, qint64 position)
{
    if (data) {
        data->identity.entries = int(position);
        data->identity.digest = reportDigest(*data);
    }
    return data;
}

} // namespace

Result<ReportData> draftReport(const PlanDocument &document, const ReportRequest &request, const Clock &clock)
{
    return build(document, document.plan(), document.position(), request, clock);
}

Result<ReportData> reportToIssue(const PlanDocument &document, const ReportRequest &request, const Clock &clock)
{
    ReportRequest wanted = request;
    wanted.draft = false;
    return issued(build(document, document.plan(), document.position(), wanted, clock), document.position());
}

Result<ReportData> rebuiltReport(const PlanDocument &document, const Id &issuedReport)
{
    const auto *report = document.plan().get<IssuedReport>(issuedReport);
    const qint64 position = report ? query::positionOf(document.plan(), *report) : 0;
    if (position == 0) {
        return fail(ErrorCode::NotFound,
            SourceWords::tr("This report cannot be made again: the place in the history that it tells of is not in "
                            "this copy of the plan. Its files are as they went out."));
    }
    const Result<Plan> then = document.planAt(position);
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
    return issued(build(document, *then, position, request, DayOfIssue(report->issuedOn)), position);
}

} // namespace waymark
