#pragma once

#include "desk/Theme.h"
#include "plan/ChangeSet.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QSettings;

namespace waymark {

/// A plan that was opened, and what it was called then.
struct RecentPlan
{
    QString path;
    QString title; ///< never empty: where the plan has none, its file's name

    bool operator==(const RecentPlan &) const = default;
};

/// What a person has chosen on this machine. Nothing of a plan: that is in the plan's file. Reading never fails; what
/// is not there or makes no sense is the default.
class Settings
{
public:
    /// The store must outlive this.
    explicit Settings(QSettings &store)
        : m_store(store)
    {
    }

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Lines in a row of a list, 1 to 3.
    [[nodiscard]] int density() const;
    void setDensity(int lines);
    /// Beside a page of the window; as is usual there until somebody chose.
    [[nodiscard]] bool isInspectorShown(const QString &page, bool isUsual) const;
    void setInspectorShown(const QString &page, bool shown);

    /// Who works here; nothing until asked, whatever they said. See Prompts.
    [[nodiscard]] std::optional<Author> author() const;
    void setAuthor(const Author &author);
    /// The delivery group of a plan that they lead: null where they lead none, nothing until asked.
    [[nodiscard]] std::optional<Id> ownGroup(const Id &plan) const;
    void setOwnGroup(const Id &plan, const Id &group);

    /// Plans opened last, newest first, at most ten.
    [[nodiscard]] QList<RecentPlan> recentPlans() const;
    void addRecentPlan(const QString &path, const QString &title);
    void forgetRecentPlan(const QString &path);
    /// Where the last file was opened or saved.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

    /// The shape of a window, splitter or list, under a name of its own.
    [[nodiscard]] QByteArray shape(const QString &name) const;
    void setShape(const QString &name, const QByteArray &shape);
    /// A short text under a name of its own, such as a filter.
    [[nodiscard]] QString text(const QString &name) const;
    void setText(const QString &name, const QString &text);

private:
    void setRecentPlans(const QList<RecentPlan> &plans);

    QSettings &m_store;
};

} // namespace waymark
