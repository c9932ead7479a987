#pragma once

#include "analysis/HistoryWords.h"
#include "document/PlanDocument.h"
#include "plan/Place.h"

#include <QAbstractListModel>

namespace waymark {

/// The history of one record and all that belongs to it, newest first: a heading row for each change set (what was
/// done, who, when), followed by a row for each field that changed. Reads the ledger when it is given a record and
/// again when a change touches that record; until then it is as it was.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// How many sets are shown before somebody asks for all of them.
    static constexpr int firstSets = 12;

    struct Row
    {
        bool isHeading = false;
        QString text; ///< heading: "Status of 1.1.3"; line: "status: at risk → missed (March 2026)"
        QString who; ///< heading only: "A. Lead, lead, 15 March 2026, 09:30"
        analysis::ChangeWords words; ///< line only
    };

    explicit HistoryModel(PlanDocument &document, QObject *parent = nullptr);

    void setPlace(const query::Place &place);
    void clear();
    void showAll();
    [[nodiscard]] bool hasMore() const { return m_sets.size() > m_shown; }
    /// Not null where the ledger could not be read; the model is then empty.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    /// What the field held before that line's change, as a set that would write it again. Refused in one sentence where
    /// it cannot be written: the record is gone, the field has other ways, or it holds just that now.
    [[nodiscard]] Result<ChangeSet> restoreOf(int index) const;
    [[nodiscard]] bool canRestore(int index) const;
    /// That line's change where it holds a wording that can be redacted; null otherwise.
    [[nodiscard]] const Change *redactable(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow(const ChangeSet &set);
    void load();
    void fillRows();

    PlanDocument &m_document;
    query::Place m_place;
    QList<Id> m_ids;
    QList<ChangeSet> m_sets;
    QList<Change> m_changes; ///< all that was read, in which names are found that the plan has forgotten
    QList<Row> m_rows;
    qsizetype m_shown = firstSets;
    std::optional<Error> m_error;
};

} // namespace waymark
