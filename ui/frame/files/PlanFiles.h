#pragma once

#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "frame/files/ImportDocuments.h"

#include <QObject>

class QWidget;

namespace waymark {

/// How plans come to be and are found: new, from documents, from what was copied, from the example, as what follows
/// another. What is made or found is told, and opened by the window; what fails goes to the
/// notices.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over the window.
    PlanFiles(const WindowContext &context, QWidget *window);

    /// Where a copy of a plan is put before the first edit of a day; none is made until it is set.
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }
    /// Signed by whoever works here.
    [[nodiscard]] DocumentContext documentContext() const;

    void makeNew();
    /// Asks which where none are given.
    void makeFromDocuments(const QStringList &documents = {});
    void makeFromClipboard();
    /// What is not done goes on in another file; the plan that is open is only read.
    void makeNext(const PlanDocument &old);
    void find();
    /// Made from the example that comes with the program, the first time.
    void findExample();

Q_SIGNALS:
    /// A plan to open.
    void chosen(const QString &path);
    /// Onto the window.
    void plansDropped(const QStringList &paths);
    /// Onto the window, to be read.
    void documentsDropped(const QStringList &paths);

private:
    /// Makes a plan of its first set; who makes one for the first time is asked who they are.
    [[nodiscard]] Result<void> make(const QString &path, ChangeSet first);
    void tellMade(const Result<void> &made, const QString &path);
    [[nodiscard]] PlanMaker maker();
    void tellImported(const Result<QString> &path, const std::function<void()> &again);

    WindowContext m_context;
    QWidget *m_window;
    QString m_backupFolder;
};

} // namespace waymark
