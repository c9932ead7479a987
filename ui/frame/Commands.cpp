#include "frame/Commands.h"

#include "frame/DeskPages.h"
#include "frame/files/FileCommands.h"
#include "frame/GroupMenu.h"
#include "frame/ReportCommands.h"
#include "support/Icons.h"

#include <QActionGroup>
#include <QMenuBar>

#include <array>

namespace waymark {

using namespace Qt::StringLiterals;

Commands::Commands(PlanFiles &files, ShownGroup &group, const ThemeSource &themes, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_files(new FileCommands(files, window))
    , m_reporting(new ReportCommands(window))
    , m_planMenu(new QMenu(tr("&Plan"), window))
    , m_groups(new GroupMenu(group, window))
    , m_themes(new QActionGroup(this))
    , m_densities(new QActionGroup(this))
{
    makeEdit();
    makeView();
    makeChoices();
    headings = make(tr("How headings &stand…"));
    notReported = make(tr("&Who has not reported…"));
    keys = make(tr("&Keys"), Qt::Key_F1);
    about = make(tr("&About Waymark"));
    setUndo({}, {});
    themes.follow(this, [this](const Theme &theme) { draw(theme); });
}

QAction *Commands::make(const QString &words, const QKeySequence &key)
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void Commands::makeEdit()
{
    undo = make(tr("&Undo"), QKeySequence::Undo);
    redo = make(tr("&Redo"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    find = make(tr("&Find anything"), Qt::CTRL | Qt::Key_K);
    whoIAm = make(tr("&Who I am…"));
}

void Commands::makeView()
{
    home = make(tr("&Home"), Qt::ALT | Qt::Key_Home);
    for (const DeskPageInfo &page : deskPages()) {
        QAction *action = make(page.command, page.key);
        pages.insert(page.id, action);
        connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
    }
    back = make(tr("&Back"), Qt::ALT | Qt::Key_Left);
    forward = make(tr("&Forward"), Qt::ALT | Qt::Key_Right);
    showInspector = make(tr("Sho&w inspector"), Qt::CTRL | Qt::Key_I);
    showInspector->setCheckable(true);
    nextPane = make(tr("Next pane"), Qt::Key_F6);
    previousPane = make(tr("Previous pane"), Qt::SHIFT | Qt::Key_F6);
}

void Commands::makeChoices()
{
    const std::array themes{tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (size_t index = 0; index < themes.size(); ++index) {
        QAction *action = m_themes->addAction(themes[index]);
        action->setCheckable(true);
        connect(
            action, &QAction::triggered, this, [this, index] { Q_EMIT themeChosen(static_cast<ThemeChoice>(index)); });
    }
    const std::array densities{tr("&1 line in a row"), tr("&2 lines in a row"), tr("&3 lines in a row")};
    for (size_t index = 0; index < densities.size(); ++index) {
        QAction *action = m_densities->addAction(densities[index]);
        action->setCheckable(true);
        connect(
            action, &QAction::triggered, this, [this, index] { Q_EMIT densityChosen(static_cast<int>(index) + 1); });
    }
}

void Commands::fill(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    m_files->fill(*file);
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(find);
    edit->addSeparator();
    edit->addAction(whoIAm);
    QMenu *view = bar.addMenu(tr("&View"));
    view->addAction(home);
    for (const DeskPageInfo &page : deskPages())
        view->addAction(pages.value(page.id));
    view->addSeparator();
    view->addMenu(m_groups);
    view->addActions({back, forward, nextPane, previousPane});
    view->addSeparator();
    view->addActions(m_reporting->sizes());
    view->addSeparator();
    view->addAction(showInspector);
    view->addMenu(tr("&Theme"))->addActions(m_themes->actions());
    view->addMenu(tr("&Density"))->addActions(m_densities->actions());
    bar.addMenu(m_planMenu);
    QMenu *reportMenu = bar.addMenu(tr("&Report"));
    m_reporting->fill(*reportMenu);
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({keys, about});
    m_menus = {file, edit, view, m_planMenu, reportMenu, help};
}

void Commands::setPlan(const Plan *plan)
{
    const bool isOpen = plan != nullptr;
    m_groups->setPlan(plan);
    for (QAction *action : pages.values() + QList{find, showInspector, headings, notReported})
        action->setEnabled(isOpen);
    m_reporting->setPlanOpen(isOpen);
    m_planMenu->setEnabled(isOpen);
    if (!isOpen) {
        m_planMenu->clear();
        setUndo({}, {});
    }
}

void Commands::setPlanActions(const QList<QList<QAction *>> &groups)
{
    m_planMenu->clear();
    for (const QList<QAction *> &group : groups) {
        if (!m_planMenu->isEmpty())
            m_planMenu->addSeparator();
        m_planMenu->addActions(group);
    }
    m_planMenu->addSeparator();
    m_planMenu->addActions({headings, notReported});
}

void Commands::setUndo(const QString &undoWords, const QString &redoWords)
{
    const auto name = [](QAction &action, const QString &plain, const QString &named, const QString &words) {
        action.setEnabled(!words.isEmpty());
        // A reference may hold an ampersand, which would become a mnemonic.
        action.setText(words.isEmpty() ? plain : named.arg(QString(words).replace(u'&', "&&"_L1)));
        action.setToolTip(words.isEmpty() ? plain : named.arg(words.toHtmlEscaped()));
    };
    name(*undo, tr("Undo"), tr("Undo: %1"), undoWords);
    name(*redo, tr("Redo"), tr("Redo: %1"), redoWords);
}

void Commands::draw(const Theme &theme)
{
    const auto give = [&theme](QAction *action, const QString &name) {
        action->setIcon(iconOf(name, theme.text, theme.outline));
    };
    give(undo, u"undo"_s);
    give(redo, u"redo"_s);
    give(back, u"back"_s);
    give(forward, u"forward"_s);
    give(showInspector, u"inspector"_s);
    for (QAction *action : {undo, redo, back, forward, showInspector})
        action->setIconVisibleInMenu(false);
}

void Commands::showChosen(ThemeChoice theme, int density)
{
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
    m_densities->actions().at(qBound(1, density, 3) - 1)->setChecked(true);
}

QStringList Commands::keyLines() const
{
    QStringList lines;
    for (const QMenu *menu : m_menus) {
        for (const QAction *action : menu->actions()) {
            const QString words = QString(action->text()).remove(u'&').section(u'\t', 0, 0);
            const QString key = action->shortcut().isEmpty() ? action->text().section(u'\t', 1)
                                                             : action->shortcut().toString(QKeySequence::NativeText);
            if (!key.isEmpty())
                lines.append(u"%1\t%2"_s.arg(key, words));
        }
    }
    return lines;
}

} // namespace waymark
