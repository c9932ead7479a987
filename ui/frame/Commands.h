#pragma once

#include "desk/ThemeSource.h"

#include <QAction>
#include <QHash>
#include <QMenu>

class QActionGroup;
class QMenuBar;

namespace waymark {

class FileCommands;
class GroupMenu;
class Plan;
class PlanFiles;
class ReportCommands;
class ShownGroup;

/// Every command of the window with its name and key, and the menu bar that shows them all. What a command does is
/// connected by the window.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(PlanFiles &files, ShownGroup &group, const ThemeSource &themes, QWidget *window);

    void fill(QMenuBar &bar);
    /// Commands for which a plan must be open, but for those of the File menu; null where none is.
    void setPlan(const Plan *plan);
    /// What the plan view can do; shown in the Plan menu, above what concerns the whole plan.
    void setPlanActions(const QList<QList<QAction *>> &groups);
    /// Named, such as "Undo: status of 1.1.3"; not to be had where the words are empty.
    void setUndo(const QString &undoWords, const QString &redoWords);
    /// Marks what is chosen.
    void showChosen(ThemeChoice theme, int density);
    /// Every command with its key, a line each: for Help › Keys.
    [[nodiscard]] QStringList keyLines() const;
    /// Those of the File menu.
    [[nodiscard]] FileCommands &files() { return *m_files; }
    /// Whose part of the plan is looked at.
    [[nodiscard]] GroupMenu &groups() { return *m_groups; }
    /// Those of the Report menu.
    [[nodiscard]] ReportCommands &reporting() { return *m_reporting; }

    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *whoIAm;
    QAction *home;
    QHash<QString, QAction *> pages; ///< to the views of a plan, by their ids
    QAction *back;
    QAction *forward;
    QAction *showInspector;
    QAction *nextPane;
    QAction *previousPane;
    QAction *headings;
    QAction *notReported;
    QAction *keys;
    QAction *about;

Q_SIGNALS:
    /// A view of the plan, by its id.
    void pageChosen(const QString &page);
    void themeChosen(waymark::ThemeChoice choice);
    void densityChosen(int lines);

private:
    QAction *make(const QString &words, const QKeySequence &key = {});
    void makeEdit();
    void makeView();
    void makeChoices();
    void draw(const Theme &theme);

    QWidget *m_window;
    FileCommands *m_files;
    ReportCommands *m_reporting;
    QMenu *m_planMenu;
    GroupMenu *m_groups;
    QActionGroup *m_themes;
    QActionGroup *m_densities;
    QList<QMenu *> m_menus;
};

} // namespace waymark
