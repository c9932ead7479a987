#include "frame/files/PlanFiles.h"

#include "base/Platform.h"
#include "document/NextPlan.h"
#include "exchange/PlanJsonReader.h"
#include "frame/files/DroppedFiles.h"
#include "frame/Introducing.h"
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

DocumentContext PlanFiles::documentContext() const
{
    return {m_context.clock, m_context.ids, whoWorksHere(m_context.settings), {}, m_backupFolder};
}

Result<void> PlanFiles::make(const QString &path, ChangeSet first)
{
    introduceTo(first, m_context, m_window);
    const auto made = PlanDocument::create(path, std::move(first), documentContext());
    return made ? Result<void>() : fail(made.error());
}

PlanMaker PlanFiles::maker()
{
    return [this](const QString &path, ChangeSet first) { return make(path, std::move(first)); };
}

void PlanFiles::tellMade(const Result<void> &made, const QString &path)
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
    const Result<void> made = make(path, edit::newPlan(dialog.wanted(), m_context.ids));
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
    tellImported(
        importDocuments(m_window, m_context, maker(), documents), [this, documents] { makeFromDocuments(documents); });
}

void PlanFiles::makeFromClipboard()
{
    tellImported(importClipboard(m_window, m_context, maker()), [this] { makeFromClipboard(); });
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
    const auto made = goOnFrom(old, dialog.wanted(), path, documentContext());
    tellMade(made ? Result<void>() : fail(made.error()), path);
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
        tellMade(make(path, std::move(*set)), path);
    else
        m_context.notices.fail(set.error());
}

} // namespace waymark
