#pragma once

#include "document/merging/MergeRehearsal.h"
#include "plan/Plan.h"

#include <QAbstractListModel>

namespace waymark {

/// The files of a merge, a line each with what it was handed out for and what it brings, or why nothing of it is taken;
/// before them a line for all.
class MergeFilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FileRole = Qt::UserRole + 1, ///< its place among the files; -1 for all
        RefusedRole ///< nothing of it is taken, and somebody should know why
    };

    /// Both must outlive the model.
    MergeFilesModel(const Plan &plan, const MergeRehearsal &rehearsal, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// What was decided has changed what there is to say.
    void refresh();

private:
    [[nodiscard]] QString wordsOf(int file) const;

    const Plan &m_plan;
    const MergeRehearsal &m_rehearsal;
};

/// "41 changes, 2 questions, 0 removals".
[[nodiscard]] QString mergeWords(const MergeCounts &counts);

} // namespace waymark
