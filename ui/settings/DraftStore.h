#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace waymark {

/// Which field of which record some text was being typed into.
struct DraftPlace
{
    Id plan;
    Id record;
    QString column;
    Id shownAt =
        {}; ///< the record to go to, where that is another: the action of an assessment; says no more which it is

    [[nodiscard]] const Id &toShow() const { return shownAt.isNull() ? record : shownAt; }
};

/// Text that is being typed, kept in a folder of its own until it is in the plan, so that a crash or a power cut loses
/// no more than the last second. A draft is one small file that only its owner may read; nothing of it is in the file's
/// name.
class DraftStore
{
public:
    struct Draft
    {
        QString text;
        QDateTime typed; ///< when it was last kept, UTC
    };

    /// The folder is made when the first draft is kept.
    explicit DraftStore(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Whole or not at all. A storage error where the folder cannot take it: typing goes on, it is only less safe.
    [[nodiscard]] Result<void> keep(const DraftPlace &place, const QString &text) const;
    /// What was kept; nothing where there is none or the file is not one of ours.
    [[nodiscard]] std::optional<Draft> find(const DraftPlace &place) const;
    /// Every one of a plan, the newest first, with its place.
    [[nodiscard]] QList<std::pair<DraftPlace, Draft>> draftsOf(const Id &plan) const;
    /// The text has reached the plan or is not wanted.
    void drop(const DraftPlace &place) const;
    /// Words may name children: a draft that nobody asked for is not kept for ever. Returns how many went.
    int dropOlderThan(const QDateTime &time) const;

private:
    [[nodiscard]] QString pathOf(const DraftPlace &place) const;

    QString m_folder;
};

} // namespace waymark
