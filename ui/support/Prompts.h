#pragma once

#include "plan/ChangeSet.h"

#include <optional>

class QWidget;

namespace waymark {

/// The few questions that stop a person's work. An interface, so that a test answers them.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Who works here, once for each machine; the name offered is the one given. Nothing where the person would rather
    /// not say.
    [[nodiscard]] virtual std::optional<Author> askAuthor(QWidget *parent, const Author &offered);
    /// A file to open or to write; empty where the person thought better of it.
    [[nodiscard]] virtual QString askOpenPath(QWidget *parent, const QString &title, const QString &folder);
    /// Documents to make a plan from; none where the person thought better of it.
    [[nodiscard]] virtual QStringList askDocumentPaths(QWidget *parent, const QString &title, const QString &folder);
    [[nodiscard]] virtual QString askSavePath(QWidget *parent, const QString &title, const QString &suggested);
};

} // namespace waymark
