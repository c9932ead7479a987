#include "frame/files/OpenPlanFiles.h"

#include "document/merging/ConflictedCopies.h"
#include "document/merging/MergeRehearsal.h"
#include "document/PlanDocument.h"
#include "frame/files/ExportDocuments.h"
#include "frame/files/ImportReadings.h"
#include "frame/files/MergeFiles.h"
#include "frame/files/UpdateDocuments.h"
#include "support/Prompts.h"

#include <QFileInfo>
#include <QPointer>

namespace waymark {

using namespace Qt::StringLiterals;

OpenPlanFiles::OpenPlanFiles(const ViewContext &context, std::function<bool()> finishTyping, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_finishTyping(std::move(finishTyping))
    , m_window(window)
{
}

void OpenPlanFiles::tell(const std::function<Result<QString>()> &work)
{
    if (!finishTyping())
        return;
    const Result<QString> words = work();
    if (!words) {
        m_context.notices.fail(words.error(), [still = QPointer(this), work] {
            if (still) // the plan may have been closed meanwhile
                still->tell(work);
        });
    } else if (!words->isEmpty()) {
        m_context.notices.announce(*words);
    }
}

void OpenPlanFiles::tellSaved()
{
    tell([]() -> Result<QString> { return tr("All changes are saved already, as you make them"); });
}

void OpenPlanFiles::saveCopy()
{
    tell([this]() -> Result<QString> {
        const QFileInfo file(m_context.document.path());
        const QString suggested =
            file.absolutePath() + u'/' + tr("%1 (copy)").arg(file.completeBaseName()) + u".waymark"_s;
        const QString path = m_context.prompts.askSavePath(m_window, tr("Save a copy as"), suggested);
        if (path.isEmpty())
            return QString();
        if (const Result<void> saved = m_context.document.saveCopy(path); !saved)
            return fail(saved.error());
        return tr("A copy was saved as %1").arg(QFileInfo(path).fileName());
    });
}

void OpenPlanFiles::exportPlan()
{
    tell([this] { return exportDocument(m_window, m_context); });
}

void OpenPlanFiles::exportDates()
{
    tell([this] { return exportCalendar(m_window, m_context); });
}

void OpenPlanFiles::update(const QStringList &documents)
{
    tell([this, documents] { return updateFromDocuments(m_window, m_context, documents); });
}

void OpenPlanFiles::updateFromClipboard()
{
    tell([this] { return waymark::updateFromClipboard(m_window, m_context); });
}

void OpenPlanFiles::handOut()
{
    tell([this] { return handOutSections(m_window, m_context); });
}

void OpenPlanFiles::offerConflictedCopies()
{
    const QStringList copies = conflictedCopies(m_context.document.path());
    if (copies.isEmpty())
        return;
    const Result<MergeRehearsal> rehearsal = m_context.document.rehearse(copies);
    if (!rehearsal || !rehearsal->hasAnything())
        return;
    const QString name = QFileInfo(copies.first()).fileName();
    m_context.notices.offer(copies.size() == 1
            ? tr("“%1” beside this plan is another copy of it and holds changes that are not in it.").arg(name)
            : tr("%1 other copies of this plan beside it hold changes that are not in it.").arg(copies.size()),
        tr("Merge…"), [this, copies] { merge(copies); });
}

bool OpenPlanFiles::isCopy(const QString &path) const
{
    const Result<MergeRehearsal> rehearsal = m_context.document.rehearse({path});
    return rehearsal && (!rehearsal->files().first().refusal || rehearsal->hasAnything());
}

void OpenPlanFiles::merge(const QStringList &files)
{
    tell([this, files] { return mergeFiles(m_window, m_context, files); });
}

void OpenPlanFiles::readReadings()
{
    tell([this] { return importReadings(m_window, m_context); });
}

} // namespace waymark
