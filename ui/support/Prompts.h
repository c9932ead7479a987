#pragma once

#include "support/IntroductionDialog.h"

#include <QStringList>

#include <optional>

class QWidget;

namespace waymark {

/// The few questions that stop a person's work. An interface, so that a test answers them.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Who works here, and which of a plan's delivery groups they lead, where it has several. Nothing where the person
    /// would rather not say.
    [[nodiscard]] virtual std::optional<Introduction> askWho(
        QWidget *parent, const Introduction &offered, const QList<NamedGroup> &groups);
    /// A plan to open; empty, as of all these, where the person thought better of it.
    [[nodiscard]] virtual QString askOpenPath(QWidget *parent, const QString &title, const QString &folder);
    /// Several plans, to merge.
    [[nodiscard]] virtual QStringList askPlanPaths(QWidget *parent, const QString &title, const QString &folder);
    /// Where to keep a plan.
    [[nodiscard]] virtual QString askSavePath(QWidget *parent, const QString &title, const QString &suggested);
    /// Documents that can be read, to make a plan from.
    [[nodiscard]] virtual QStringList askDocumentPaths(QWidget *parent, const QString &title, const QString &folder);
    /// Says something that nobody can miss; no question.
    virtual void tell(QWidget *parent, const QString &title, const QString &words, const QString &more);
    /// A file of any kind to read.
    [[nodiscard]] virtual QString askFilePath(QWidget *parent, const QString &title, const QString &folder);
    /// A file to write, in one of these forms: "Picture (*.png)"; in any where there are none. A name that is typed
    /// without an ending gets that of the form.
    [[nodiscard]] virtual QString askPathToWrite(
        QWidget *parent, const QString &title, const QString &suggested, const QStringList &forms);
    [[nodiscard]] virtual QString askFolder(QWidget *parent, const QString &title, const QString &suggested);
};

} // namespace waymark
