// What the commands of the window do.
#include "MainWindow.h"

#include "document/NextPlan.h"
#include "edit/RollUpEdits.h"
#include "exchange/PlanJsonReader.h"
#include "frame/Commands.h"
#include "frame/HeadingRuleDialog.h"
#include "frame/ImportDocuments.h"
#include "frame/ImportReadings.h"
#include "frame/KeysDialog.h"
#include "frame/MessageBar.h"
#include "frame/NewPlanDialog.h"
#include "frame/NextPlanDialog.h"
#include "frame/PlanDesk.h"
#include "frame/Sidebar.h"
#include "frame/TopBar.h"
#include "models/ActionFilter.h"
#include "settings/Settings.h"
#include "support/PlainText.h"
#include "views/home/HomeView.h"
#include "views/plan/PlanView.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString fileNameFor(const edit::NewPlan &plan)
{
    return plan.title.simplified().replace(u'/', u'-') + u".waymark"_s;
}

} // namespace

Author MainWindow::author() const
{
    const QString login = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return m_settings.author().value_or(Author{login, {}});
}

DocumentContext MainWindow::context()
{
    const std::function<Author()> introduce =
        m_settings.author() ? std::function<Author()>() : [this] { return askAuthor(); };
    return {m_clock, m_ids, author(), {}, introduce, m_backupFolder};
}

Author MainWindow::askAuthor()
{
    m_settings.setAuthor(author()); // asked once, whatever the answer
    if (const std::optional<Author> said = m_prompts->askAuthor(this, author()))
        m_settings.setAuthor(*said);
    if (m_desk)
        m_desk->planView().setPerson(author().name);
    return author();
}

void MainWindow::newPlan()
{
    NewPlanDialog dialog(m_clock.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = m_prompts->askSavePath(
        this, tr("Keep the new plan as"), m_settings.folder() + u'/' + fileNameFor(dialog.wanted()));
    if (path.isEmpty())
        return;
    const auto made = PlanDocument::create(path, edit::newPlan(dialog.wanted(), m_ids), context());
    if (!made) {
        showError(made.error());
        return;
    }
    m_settings.setFolder(QFileInfo(path).absolutePath());
    openPlan(path);
}

/// What is not done goes on in another file; the plan that is open is only read.
void MainWindow::nextPlan()
{
    if (!m_desk->save())
        return;
    NextPlanDialog dialog(m_document->plan(), m_clock.today(), m_theme, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = m_prompts->askSavePath(this, tr("Keep the next plan as"),
        QFileInfo(m_document->path()).absolutePath() + u'/' + fileNameFor(dialog.wanted().plan));
    if (path.isEmpty())
        return;
    (void)m_document->signer(); // who begins a plan signs it
    const auto made = goOnFrom(*m_document, dialog.wanted(), path, context());
    if (made)
        openPlan(path);
    else
        showError(made.error());
}

void MainWindow::newFromDocument()
{
    const Result<QString> path = importDocuments(this, *m_prompts, m_settings, m_theme, context());
    if (!path)
        m_messages->showError(path.error(), [this] { newFromDocument(); });
    else if (!path->isEmpty())
        openPlan(*path);
}

void MainWindow::readReadings()
{
    const Result<QString> words = importReadings(this, *m_prompts, m_settings, m_theme, *m_document, m_clock);
    if (!words)
        m_messages->showError(words.error(), [this] { readReadings(); });
    else if (!words->isEmpty())
        announce(*words);
}

void MainWindow::open()
{
    const QString path = m_prompts->askOpenPath(this, tr("Open a plan"), m_settings.folder());
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    openPlan(path);
}

/// Made from the example that comes with the program, the first time.
void MainWindow::openExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(tr("Example plan") + u".waymark"_s);
    if (!QFile::exists(path)) {
        folder.mkpath(u"."_s);
        QFile file(u":/examples/example-plan.json"_s);
        const bool isRead = file.open(QIODevice::ReadOnly);
        Result<ChangeSet> set = planFromJson(isRead ? file.readAll() : QByteArray(), tr("Example plan"), m_ids);
        if (!set) {
            showError(set.error());
            return;
        }
        const auto made = PlanDocument::create(path, std::move(*set), context());
        if (!made) {
            showError(made.error());
            return;
        }
    }
    openPlan(path);
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_document->path());
    const QString suggested = file.absolutePath() + u'/' + tr("%1 (copy)").arg(file.completeBaseName()) + u".waymark"_s;
    const QString path = m_prompts->askSavePath(this, tr("Save a copy as"), suggested);
    if (path.isEmpty())
        return;
    const Result<void> saved = m_document->saveCopy(path);
    if (saved)
        announce(tr("A copy was saved as %1").arg(QFileInfo(path).fileName()));
    else
        m_messages->showError(saved.error(), [this] { saveCopy(); });
}

void MainWindow::undo()
{
    const QString words = m_document->undoWords();
    const auto done = m_document->undo();
    if (done)
        announce(tr("Undone: %1").arg(words));
    else
        showError(done.error());
    if (m_document)
        refresh();
}

void MainWindow::redo()
{
    const QString words = m_document->redoWords();
    const auto done = m_document->redo();
    if (done)
        announce(tr("Done again: %1").arg(words));
    else
        showError(done.error());
    refresh();
}

void MainWindow::chooseHeadingRule()
{
    HeadingRuleDialog dialog(*m_document, m_round, m_clock.today(), m_theme, this);
    connect(&dialog, &HeadingRuleDialog::failed, this, &MainWindow::showError);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto done = m_document->submit(edit::setRollUpRule(m_document->plan(), dialog.rule(), dialog.share()));
    if (!done)
        showError(done.error());
}

void MainWindow::announce(const QString &words)
{
    m_said->setText(words);
    m_said->setAccessibleName(words);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    m_theme = themeOf(choice, m_desktop);
    applyTheme();
}

void MainWindow::applyTheme()
{
    waymark::applyTheme(*qApp, m_theme);
    m_commands->setTheme(m_theme);
    m_topBar->setTheme(m_theme);
    m_sidebar->setTheme(m_theme);
    m_messages->setTheme(m_theme);
    m_home->setTheme(m_theme);
    if (m_desk)
        m_desk->setTheme(m_theme);
    m_commands->showChosen(m_settings.theme(), m_settings.density());
}

/// From sidebar to view to record to find box, and round.
void MainWindow::walkPanes(int step)
{
    QList<QWidget *> panes{m_sidebar};
    panes += m_destination.page == Destination::Page::Home || !m_desk ? QList<QWidget *>{m_home} : m_desk->panes();
    panes.append(m_topBar);
    qsizetype at = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && (panes.at(pane) == focused || panes.at(pane)->isAncestorOf(focused)))
            at = pane;
    }
    for (qsizetype away = 1; away < panes.size(); ++away) {
        if (giveKeyboardTo(*panes.at((at + step * away + panes.size() * away) % panes.size())))
            return;
    }
}

bool MainWindow::giveKeyboardTo(QWidget &pane)
{
    if (m_desk && &pane == &m_desk->planView()) {
        m_desk->planView().focusRows();
        return true;
    }
    if (pane.focusProxy() && pane.focusProxy()->isVisible() && pane.focusProxy()->isEnabled()) {
        pane.focusProxy()->setFocus(Qt::TabFocusReason);
        return true;
    }
    QList<QWidget *> inside = pane.findChildren<QWidget *>();
    inside.prepend(&pane);
    for (QWidget *widget : std::as_const(inside)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void MainWindow::showActions(bool isOverdue)
{
    go({Destination::Page::Plan, {}});
    ActionFilter filter;
    filter.overdueOnly = isOverdue;
    filter.waitingOnly = !isOverdue;
    m_desk->planView().showFiltered(filter);
    m_desk->planView().focusRows();
}

void MainWindow::showKeys()
{
    KeysDialog(m_commands->keyLines(), this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Waymark"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Waymark %1").arg(QStringLiteral(WAYMARK_VERSION)));
    box.setInformativeText(
        tr("Improvement plans for partnerships: actions, deadlines, KPIs and the report to the board.\n\n"
           "A plan is one file. Every change is saved as you make it, and its history is kept."));
    box.exec();
}

} // namespace waymark
