#include "report/ReportIssue.h"

#include "edit/ReportEdits.h"
#include "plan/ReportQueries.h"
#include "report/ReportExport.h"

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
    report.scope = request.scope;
    report.from = request.from;
    report.to = request.to;
    report.version = request.version;
    report.author = request.author;
    for (const ReportPart part : request.without)
        report.leftOut.append(partId(part));
    report.on = data.identity.made;
    report.position = document.position();
    report.ledgerDigest = document.ledgerDigest();
    report.digest = data.identity.digest;
    return report;
}

} // namespace

Result<Id> issueReport(PlanDocument &document, const ReportRequest &request, const QStringList &endings, IdSource &ids,
    const Clock &clock, const ReportProgress &progress)
{
    ReportRequest wanted = request;
    wanted.draft = false;
    const Result<ReportData> data = reportToIssue(document, wanted, clock);
    if (!data)
        return fail(data.error());
    edit::ReportToIssue entry = entryOf(document, wanted, *data);
    QList<QByteArray> files;
    for (const QString &ending : endings) {
        Result<QByteArray> file = reportFile(*data, ending, progress);
        if (!file)
            return fail(file.error());
        entry.files.append({reportFileName(wanted) + QLatin1Char('.') + ending, {}});
        files.append(*file);
    }
    // Asked before a file is kept, so that a version that went out already costs nothing.
    if (const Result<ChangeSet> allowed = edit::issueReport(document.plan(), entry, ids); !allowed)
        return fail(allowed.error());
    for (qsizetype index = 0; index < files.size(); ++index) {
        const Result<QString> digest = document.keepFile(files.at(index));
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
    for (const IssuedFile *file : document.plan().all<IssuedFile>(issued)) {
        if (!document.keptFile(file->digest))
            differences.append(IssueWords::tr("“%1” is not in the plan any more as it went out.").arg(file->name));
    }
    const Result<ReportData> rebuilt = rebuiltReport(document, issued);
    if (!rebuilt)
        return fail(rebuilt.error());
    const auto *report = document.plan().get<IssuedReport>(issued);
    if (rebuilt->identity.digest != report->digest) {
        differences.append(IssueWords::tr("Made again from its mark, version %1 of the %2 says something else than it "
                                          "did; another Waymark may word it "
                                          "otherwise. Its files are as they went out.")
                               .arg(report->version, kindWords(report->report)));
    }
    return differences;
}

} // namespace waymark
