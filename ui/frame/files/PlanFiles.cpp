#include "frame/files/PlanFiles.h"

#include "base/Platform.h"
#include "document/NextPlan.h"
#include "exchange/PlanJsonReader.h"
#include "frame/files/DroppedFiles.h"
#include "frame/files/ImportDocuments.h"
#include "frame/NewPlanDialog.h"
#include "frame/NextPlanDialog.h"
#include "settings/Settings.h"
#include "support/Prompts.h"

#include <QDir>
#include <QFile>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString fileNameFor(const edit::NewPlan &plan)
{
    return plan.title.simplified().replace(u'/', u'-') + u".waymark"_s;
}

} // namespace

PlanFiles::PlanFiles(const WindowContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    auto *dropped = new DroppedFiles(window);
    connect(dropped, &DroppedFiles::plansDropped, this, &PlanFiles::plansDropped);
    connect(dropped, &DroppedFiles::documentsDropped, this, &PlanFiles::documentsDropped);
}

Author PlanFiles::author() const
{
    const QString login = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return m_context.settings.author().value_or(Author{login, {}});
}

DocumentContext PlanFiles::documentContext()
{
    const std::function<Author()> ask =
        m_context.settings.author() ? std::function<Author()>() : [this] { return introduce(); };
    return {m_context.clock, m_context.ids, author(), {}, ask, m_backupFolder};
}

Author PlanFiles::introduce()
{
    if (m_context.settings.author())
        return author(); // said since the plan was opened, as another one was begun
    m_context.settings.setAuthor(author()); // asked once, whatever the answer
    if (const std::optional<Author> said = m_context.prompts.askAuthor(m_window, author()))
        m_context.settings.setAuthor(*said);
    Q_EMIT introduced(author().name);
    return author();
}

void PlanFiles::tellMade(const Result<std::unique_ptr<PlanDocument>> &made, const QString &path)
{
    if (made)
        Q_EMIT chosen(path);
    else
        m_context.notices.fail(made.error());
}

void PlanFiles::makeNew()
{
    NewPlanDialog dialog(m_context.clock.today(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = m_context.prompts.askSavePath(
        m_window, tr("Keep the new plan as"), m_context.settings.folder() + u'/' + fileNameFor(dialog.wanted()));
    if (path.isEmpty())
        return;
    const auto made = PlanDocument::create(path, edit::newPlan(dialog.wanted(), m_context.ids), documentContext());
    if (made)
        m_context.settings.setFolder(QFileInfo(path).absolutePath());
    tellMade(made, path);
}

void PlanFiles::tellImported(const Result<QString> &path, const std::function<void()> &again)
{
    if (!path)
        m_context.notices.fail(path.error(), again);
    else if (!path->isEmpty())
        Q_EMIT chosen(*path);
}

void PlanFiles::makeFromDocuments(const QStringList &documents)
{
    tellImported(importDocuments(m_window, m_context, documentContext(), documents),
        [this, documents] { makeFromDocuments(documents); });
}

void PlanFiles::makeFromClipboard()
{
    tellImported(importClipboard(m_window, m_context, documentContext()), [this] { makeFromClipboard(); });
}

void PlanFiles::makeNext(const PlanDocument &old)
{
    NextPlanDialog dialog(old.plan(), m_context.clock.today(), m_context.themes, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = m_context.prompts.askSavePath(m_window, tr("Keep the next plan as"),
        QFileInfo(old.path()).absolutePath() + u'/' + fileNameFor(dialog.wanted().plan));
    if (path.isEmpty())
        return;
    tellMade(goOnFrom(old, dialog.wanted(), path, documentContext()), path);
}

void PlanFiles::find()
{
    const QString path = m_context.prompts.askOpenPath(m_window, tr("Open a plan"), m_context.settings.folder());
    if (path.isEmpty())
        return;
    m_context.settings.setFolder(QFileInfo(path).absolutePath());
    Q_EMIT chosen(path);
}

void PlanFiles::findExample()
{
    const QDir folder(platform::folders().data);
    const QString path = folder.filePath(tr("Example plan") + u".waymark"_s);
    if (QFile::exists(path)) {
        Q_EMIT chosen(path);
        return;
    }
    folder.mkpath(u"."_s);
    QFile file(u":/examples/example-plan.json"_s);
    const bool isRead = file.open(QIODevice::ReadOnly);
    Result<ChangeSet> set = planFromJson(isRead ? file.readAll() : QByteArray(), tr("Example plan"), m_context.ids);
    if (set)
        tellMade(PlanDocument::create(path, std::move(*set), documentContext()), path);
    else
        m_context.notices.fail(set.error());
}

} // namespace waymark
