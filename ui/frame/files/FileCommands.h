#pragma once

#include "settings/Settings.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace waymark {

class OpenPlanFiles;
class PlanFiles;

/// The File menu: plans are made and found, what comes into the open one and what goes out of it.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(PlanFiles &files, QWidget *window);

    void fill(QMenu &menu);
    /// The plan that is open, whose conflicted copies are offered to be merged; null while none is.
    void setOpen(OpenPlanFiles *open);
    void setRecent(const QList<RecentPlan> &plans);

    QAction *newPlan;
    QAction *newFromDocument;
    QAction *newFromClipboard;
    QAction *open;
    QAction *save;
    QAction *saveCopy;
    QAction *updateFromDocument;
    QAction *updateFromClipboard;
    QAction *handOut;
    QAction *merge;
    QAction *exportPlan;
    QAction *exportDates;
    QAction *nextPlan;
    QAction *close; ///< connected by the window, as is quit
    QAction *quit;

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QAction *make(const QString &words, const QKeySequence &key = {});
    /// For these a plan must be open.
    [[nodiscard]] QList<QAction *> ofOpenPlan() const;

    QWidget *m_window;
    QPointer<OpenPlanFiles> m_openPlan;
    QMenu *m_recent;
};

} // namespace waymark
