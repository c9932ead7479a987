#pragma once

#include "desk/ViewContext.h"
#include "document/PlanDocument.h"

#include <QObject>

class QWidget;

namespace waymark {

/// How plans come to be and are found: new, from documents, from what was copied, from the example, as what follows
/// another; and who works here. What is made or found is told, and opened by the window; what fails goes to the
/// notices.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over the window.
    PlanFiles(const WindowContext &context, QWidget *window);

    /// Where a copy of a plan is put before the first edit of a day; none is made until it is set.
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }
    /// As they said, or as this machine calls them.
    [[nodiscard]] Author author() const;
    /// Who has not said who they are, is asked before the first edit.
    [[nodiscard]] DocumentContext documentContext();

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
    /// Somebody has said who works here, or would rather not.
    void introduced(const QString &name);
    /// Onto the window.
    void plansDropped(const QStringList &paths);
    /// Onto the window, to be read.
    void documentsDropped(const QStringList &paths);

private:
    [[nodiscard]] Author introduce();
    void tellMade(const Result<std::unique_ptr<PlanDocument>> &made, const QString &path);
    void tellImported(const Result<QString> &path, const std::function<void()> &again);

    WindowContext m_context;
    QWidget *m_window;
    QString m_backupFolder;
};

} // namespace waymark
