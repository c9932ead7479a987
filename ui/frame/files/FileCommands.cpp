#include "frame/files/FileCommands.h"

#include "frame/files/OpenPlanFiles.h"
#include "frame/files/PlanFiles.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace waymark {

using namespace Qt::StringLiterals;

FileCommands::FileCommands(PlanFiles &files, QWidget *window)
    : QObject(window)
    , newPlan(nullptr)
    , m_window(window)
    , m_recent(new QMenu(tr("Open &recent"), window))
{
    newPlan = make(tr("&New plan…"), QKeySequence::New);
    newFromDocument = make(tr("New from &document…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    newFromClipboard = make(tr("New from &what was copied…"));
    open = make(tr("&Open…"), QKeySequence::Open);
    save = make(tr("&Save"), QKeySequence::Save);
    saveCopy = make(tr("Save a co&py…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    updateFromDocument = make(tr("&Update from a document…"), Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    updateFromClipboard = make(tr("Update &from what was copied…"));
    handOut = make(tr("&Hand out sections…"));
    merge = make(tr("&Merge files…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    exportPlan = make(tr("&Export the plan…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    exportDates = make(tr("Export due da&tes for a calendar…"));
    nextPlan = make(tr("&Go on in a new plan…"));
    close = make(tr("&Close plan"), Qt::CTRL | Qt::Key_W);
    quit = make(tr("&Quit"), Qt::CTRL | Qt::Key_Q);

    const auto on = [&files](QAction *action, auto slot) { connect(action, &QAction::triggered, &files, slot); };
    on(newPlan, [&files] { files.makeNew(); });
    on(newFromDocument, [&files] { files.makeFromDocuments(); });
    on(newFromClipboard, [&files] { files.makeFromClipboard(); });
    on(open, [&files] { files.find(); });
    const auto onOpen = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] { slot(*m_openPlan); });
    };
    onOpen(save, [](OpenPlanFiles &plan) { plan.tellSaved(); });
    onOpen(saveCopy, [](OpenPlanFiles &plan) { plan.saveCopy(); });
    onOpen(updateFromDocument, [](OpenPlanFiles &plan) { plan.update(); });
    onOpen(updateFromClipboard, [](OpenPlanFiles &plan) { plan.updateFromClipboard(); });
    onOpen(handOut, [](OpenPlanFiles &plan) { plan.handOut(); });
    onOpen(merge, [](OpenPlanFiles &plan) { plan.merge(); });
    onOpen(exportPlan, [](OpenPlanFiles &plan) { plan.exportPlan(); });
    onOpen(nextPlan, [&files](OpenPlanFiles &plan) {
        if (plan.finishTyping())
            files.makeNext(plan.document());
    });
    onOpen(exportDates, [](OpenPlanFiles &plan) { plan.exportDates(); });
    connect(&files, &PlanFiles::documentsDropped, this, [this, &files](const QStringList &paths) {
        if (m_openPlan)
            m_openPlan->update(paths);
        else
            files.makeFromDocuments(paths);
    });
    connect(&files, &PlanFiles::plansDropped, this, [this, &files](const QStringList &paths) {
        // One plan is opened as by a double click; a copy of the open one, or several, are there to be merged.
        if (m_openPlan && (paths.size() > 1 || m_openPlan->isCopy(paths.first())))
            m_openPlan->merge(paths);
        else
            Q_EMIT files.chosen(paths.first());
    });
    setRecent({});
    setOpen(nullptr);
}

QAction *FileCommands::make(const QString &words, const QKeySequence &key)
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void FileCommands::fill(QMenu &menu)
{
    menu.addActions({newPlan, newFromDocument, newFromClipboard, open});
    menu.addMenu(m_recent);
    menu.addSeparator();
    menu.addActions({save, saveCopy});
    menu.addSeparator();
    menu.addActions({handOut, merge});
    menu.addSeparator();
    menu.addActions({updateFromDocument, updateFromClipboard});
    menu.addSeparator();
    menu.addActions({exportPlan, exportDates, nextPlan});
    menu.addSeparator();
    menu.addActions({close, quit});
}

QList<QAction *> FileCommands::ofOpenPlan() const
{
    return {save, saveCopy, handOut, merge, updateFromDocument, updateFromClipboard, exportPlan, exportDates, nextPlan,
        close};
}

void FileCommands::setOpen(OpenPlanFiles *plan)
{
    m_openPlan = plan;
    if (plan)
        plan->offerConflictedCopies();
    for (QAction *action : ofOpenPlan())
        action->setEnabled(plan != nullptr);
}

void FileCommands::setRecent(const QList<RecentPlan> &plans)
{
    m_recent->clear();
    for (const RecentPlan &plan : plans) {
        const QString file = QFileInfo(plan.path).completeBaseName();
        const QString words = plan.title == file ? file : tr("%1 (%2)").arg(plan.title, file);
        QAction *action = m_recent->addAction(QString(words).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, path = plan.path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setEnabled(!plans.isEmpty());
}

} // namespace waymark
