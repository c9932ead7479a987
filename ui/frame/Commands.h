#pragma once

#include "desk/ThemeSource.h"

#include <QAction>
#include <QHash>
#include <QMenu>

class QActionGroup;
class QMenuBar;

namespace waymark {

class ReportCommands;

/// Every command of the window with its name and key, and the menu bar that shows them all. What a command does is
/// connected by the window.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(const ThemeSource &themes, QWidget *window);

    void fill(QMenuBar &bar);
    /// Commands for which a plan must be open.
    void setPlanOpen(bool open);
    /// What the plan view can do; shown in the Plan menu, above what concerns the whole plan.
    void setPlanActions(const QList<QList<QAction *>> &groups);
    /// Named, such as "Undo: status of 1.1.3"; not to be had where the words are empty.
    void setUndo(const QString &undoWords, const QString &redoWords);
    void setRecent(const QStringList &paths);
    /// Marks what is chosen.
    void showChosen(ThemeChoice theme, int density);
    /// Every command with its key, a line each: for Help › Keys.
    [[nodiscard]] QStringList keyLines() const;
    /// Those of the Report menu.
    [[nodiscard]] ReportCommands &reporting() { return *m_reporting; }

    QAction *newPlan;
    QAction *nextPlan;
    QAction *newFromDocument;
    QAction *open;
    QAction *updateFromDocument;
    QAction *save;
    QAction *saveCopy;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *home;
    QHash<QString, QAction *> pages; ///< to the views of a plan, by their ids
    QAction *back;
    QAction *forward;
    QAction *showInspector;
    QAction *nextPane;
    QAction *previousPane;
    QAction *headings;
    QAction *keys;
    QAction *about;

Q_SIGNALS:
    /// A view of the plan, by its id.
    void pageChosen(const QString &page);
    void recentChosen(const QString &path);
    void themeChosen(waymark::ThemeChoice choice);
    void densityChosen(int lines);

private:
    QAction *make(const QString &words, const QKeySequence &key = {});
    void makeFile();
    void makeEdit();
    void makeView();
    void makeChoices();
    void draw(const Theme &theme);

    QWidget *m_window;
    ReportCommands *m_reporting;
    QMenu *m_recent;
    QMenu *m_planMenu;
    QActionGroup *m_themes;
    QActionGroup *m_densities;
    QList<QMenu *> m_menus;
};

} // namespace waymark
