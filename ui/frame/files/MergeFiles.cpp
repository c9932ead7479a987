#include "frame/files/MergeFiles.h"

#include "document/PlanDocument.h"
#include "frame/files/HandOutDialog.h"
#include "issue/MinutesOfMerge.h"
#include "models/MergeFilesModel.h"
#include "plan/records/DeliveryGroup.h"
#include "report/html/HtmlReport.h"
#include "settings/Settings.h"
#include "store/ExportedFiles.h"
#include "support/Prompts.h"
#include "views/merging/MergePreview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct MergeFilesWords
{
    Q_DECLARE_TR_FUNCTIONS(MergeFiles)
};

/// A name that every system takes.
QString sectionName(const QString &plan, const QString &group)
{
    QString name = u"%1 – %2"_s.arg(plan, group).simplified();
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return name + u".waymark"_s;
}

/// What was taken of a merge, and whose files were not.
QString mergedWords(const MergeRehearsal &decided)
{
    int taken = 0;
    for (const ProposedItem &item : decided.proposal().items)
        taken += int(std::count_if(item.changes.cbegin(), item.changes.cend(),
            [](const ProposedChange &change) { return change.isAccepted; }));
    QStringList refused;
    for (const MergeFile &file : decided.files()) {
        if (file.refusal && file.refusal->code != ErrorCode::NothingToDo)
            refused.append(file.name);
    }
    const MergeCounts counts = decided.counts();
    const QString files = counts.files == 1 ? MergeFilesWords::tr("One file merged")
                                            : MergeFilesWords::tr("%1 files merged").arg(counts.files);
    const QString words = MergeFilesWords::tr("%1, %2 of %3 changes taken").arg(files).arg(taken).arg(counts.changes);
    return refused.isEmpty() ? words : MergeFilesWords::tr("%1; not merged: %2").arg(words, refused.join(u", "_s));
}

/// Of a merge that would do nothing: why, in one sentence.
Result<QString> nothingToMerge(const MergeRehearsal &rehearsal)
{
    for (const MergeFile &file : rehearsal.files()) {
        if (file.refusal && file.refusal->code != ErrorCode::NothingToDo)
            return fail(*file.refusal);
    }
    return rehearsal.files().size() == 1 && rehearsal.files().first().refusal
        ? rehearsal.files().first().refusal->sentence
        : MergeFilesWords::tr("There is nothing new in these files");
}

Result<void> keepMinutes(QWidget *parent, const WindowContext &context, const QByteArray &page)
{
    const QString suggested = context.settings.folder() + u'/'
        + MergeFilesWords::tr("Minutes of the merge, %1").arg(context.clock.today().toString(Qt::ISODate)) + u".html"_s;
    const QString path = context.prompts.askPathToWrite(
        parent, MergeFilesWords::tr("Keep the minutes as"), suggested, {MergeFilesWords::tr("Web page (*.html)")});
    return path.isEmpty() ? Result<void>() : writeExportedFile(path, page);
}

} // namespace

Result<QString> handOutSections(QWidget *parent, const ViewContext &context)
{
    const Plan &plan = context.document.plan();
    if (plan.living(RecordKind::DeliveryGroup).isEmpty()) {
        return fail(ErrorCode::Refused,
            MergeFilesWords::tr("The plan has no delivery group, so there is no section to hand out. Nothing was "
                                "written; give its priorities to delivery groups first."));
    }
    const QString home = QFileInfo(context.document.path()).absolutePath();
    HandOutDialog dialog(plan, context.themes, parent);
    if (dialog.exec() != QDialog::Accepted)
        return QString();
    const QString folder = context.prompts.askFolder(parent, MergeFilesWords::tr("Put the sections into"), home);
    if (folder.isEmpty())
        return QString();
    context.settings.setFolder(folder);
    const QString name = QFileInfo(context.document.path()).completeBaseName();
    const QList<Id> chosen = dialog.chosen();
    for (const Id &group : chosen) {
        const QString path = QDir(folder).filePath(sectionName(name, plan.get<DeliveryGroup>(group)->name));
        const KeptAlong kept = dialog.isWithReports() ? KeptAlong::Everything : KeptAlong::OnlyEvidence;
        if (const Result<void> saved = context.document.saveSection(path, group, kept); !saved)
            return fail(saved.error());
    }
    const QString place = QDir(folder).dirName();
    return chosen.size() == 1 ? MergeFilesWords::tr("One section is in %1").arg(place)
                              : MergeFilesWords::tr("%1 sections are in %2").arg(chosen.size()).arg(place);
}

Result<QString> mergeFiles(QWidget *parent, const ViewContext &context, const QStringList &files)
{
    const QStringList paths = !files.isEmpty()
        ? files
        : context.prompts.askPlanPaths(parent, MergeFilesWords::tr("Merge files"), context.settings.folder());
    if (paths.isEmpty())
        return QString();
    context.settings.setFolder(QFileInfo(paths.first()).absolutePath());
    const Result<MergeRehearsal> rehearsal = context.document.rehearse(paths);
    if (!rehearsal)
        return fail(rehearsal.error());
    if (!rehearsal->hasAnything())
        return nothingToMerge(*rehearsal);
    MergePreview preview(*rehearsal, context, parent);
    if (preview.exec() != QDialog::Accepted)
        return QString();
    const Plan before = context.document.plan();
    const Result<Merged> merged = context.document.merge(preview.rehearsal(), Undecided::AsPreselected);
    if (!merged)
        return fail(merged.error());
    // Only now has everybody said who they are.
    const QByteArray page = htmlReport(
        minutesOfMerge(before, preview.rehearsal(), context.document.author().name, context.clock.today(), false));
    const QString done = mergedWords(preview.rehearsal());
    context.notices.offer(done + u'.', MergeFilesWords::tr("Keep the minutes…"),
        [parent = QPointer(parent), context = WindowContext(context), page] {
            if (const Result<void> kept = keepMinutes(parent, context, page); !kept)
                context.notices.fail(kept.error());
        });
    return done;
}

} // namespace waymark
