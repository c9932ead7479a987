#include "issue/ReportIssue.h"

#include "edit/ReportEdits.h"
#include "issue/ReportFileName.h"
#include "plan/queries/ReportQueries.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct IssueWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

edit::ReportToIssue entryOf(const PlanDocument &document, const ReportRequest &request, const ReportData &data)
{
    edit::ReportToIssue report;
    report.kind = request.kind;
    report.kindId = kindId(request.kind);
    report.scope = request.scope.id();
    report.from = request.from;
    report.to = request.to;
    report.version = request.version;
    report.author = request.author;
    for (const ReportPart part : request.without)
        report.leftOut.append(partId(part));
    report.on = data.identity.made;
    report.place = document.place();
    report.digest = data.identity.digest;
    return report;
}

/// Only a PDF has the plan inside.
Result<void> checkSizes(const ReportRequest &request, const QStringList &endings, const QList<QByteArray> &made)
{
    const qsizetype pdf = request.attachesPlan ? endings.indexOf(QStringLiteral("pdf")) : -1;
    if (pdf < 0 || made.at(pdf).size() <= PlanDocument::mostKeptBytes)
        return {};
    return fail(ErrorCode::Refused,
        IssueWords::tr("With the plan attached the report has more than %1 MB, too much to keep in the plan. "
                       "Nothing went out; issue it without the plan attached.")
            .arg(PlanDocument::mostKeptBytes / 1024 / 1024));
}

} // namespace

Result<Id> issueReport(PlanDocument &document, const ReportRequest &request, const ReportFiles &files, IdSource &ids,
    const Clock &clock, const ReportProgress &progress, const FilesMade &made)
{
    ReportRequest wanted = request;
    wanted.draft = false;
    const Result<ReportData> data = reportToIssue(document, wanted, clock);
    if (!data)
        return fail(data.error());
    edit::ReportToIssue entry = entryOf(document, wanted, *data);
    const Result<QList<QByteArray>> contents = files.make(document, wanted, *data, progress);
    if (!contents)
        return fail(contents.error());
    if (const Result<void> checked = checkSizes(wanted, files.endings, *contents); !checked)
        return fail(checked.error());
    for (const QString &ending : files.endings)
        entry.files.append({reportFileName(document.plan(), wanted) + QLatin1Char('.') + ending, {}});
    // Asked before a file is kept, so that a version that went out already costs nothing.
    if (const Result<ChangeSet> allowed = edit::issueReport(document.plan(), entry, ids); !allowed)
        return fail(allowed.error());
    if (const Result<void> asked = made ? made(*contents) : Result<void>(); !asked)
        return fail(asked.error());
    for (qsizetype index = 0; index < contents->size(); ++index) {
        const Result<QString> digest = document.keepFile(contents->at(index));
        if (!digest)
            return fail(digest.error());
        entry.files[index].digest = *digest;
    }
    const auto done = document.submit(edit::issueReport(document.plan(), entry, ids));
    if (!done)
        return fail(done.error());
    return query::lastIssued(document.plan(), wanted.kind, wanted.scope)->id;
}

Result<QStringList> whatDiffers(const PlanDocument &document, const Id &issued)
{
    QStringList differences;
    QStringList elsewhere;
    for (const IssuedFile *file : document.plan().all<IssuedFile>(issued)) {
        const Result<QByteArray> kept = document.keptFile(file->digest);
        if (!kept && kept.error().code == ErrorCode::NotFound)
            elsewhere.append(IssueWords::tr("“%1”").arg(file->name));
        else if (!kept)
            differences.append(IssueWords::tr("“%1” is not in the plan any more as it went out.").arg(file->name));
    }
    // A copy that came inside a report is without them, and sound.
    if (!elsewhere.isEmpty()) {
        differences.append(IssueWords::tr("This copy of the plan does not hold %1; look in the one that the report "
                                          "went out from.")
                               .arg(elsewhere.join(QStringLiteral(", "))));
    }
    const Result<ReportData> rebuilt = rebuiltReport(document, issued);
    if (!rebuilt)
        return fail(rebuilt.error());
    const auto *report = document.plan().get<IssuedReport>(issued);
    const std::optional<LedgerPlace> place = query::placeOf(document.plan(), *report);
    const Result<bool> isRedacted = place ? document.isRedactedBefore(*place) : Result<bool>(false);
    if (!isRedacted)
        return fail(isRedacted.error());
    // What was redacted since it cannot say again, and nobody wants it to.
    if (rebuilt->identity.digest != report->digest && !*isRedacted) {
        differences.append(IssueWords::tr("Made again from its mark, version %1 of the %2 says something else than it "
                                          "did; another Waymark may word it "
                                          "otherwise. Its files are as they went out.")
                               .arg(report->version, kindWords(report->report)));
    }
    return differences;
}

} // namespace waymark
