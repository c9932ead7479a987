#pragma once

#include "edit/AssessmentEdits.h"

namespace waymark::edit {

/// The columns of a round that can be pasted over, in their order on the screen.
enum class AssessmentColumn { Status, Said, Next };

/// A status as people write it: its meaning, the plan's own word for it, a colour's name, or a chip's letter. Nothing
/// where it is none of them.
[[nodiscard]] std::optional<Status> statusFromWords(const Plan &plan, const QString &words);

/// Writes a block of cells over actions and columns, all of it or nothing, as one thing to undo. An empty cell leaves
/// what is there. Invalid where the block has more rows than there are actions or more columns than are left, or where
/// a status is none; the sentence says which row.
[[nodiscard]] Result<ChangeSet> pasteAssessments(const Plan &plan, const QList<Id> &actions, Month month,
    AssessmentColumn first, const QList<QStringList> &block, const AssessmentInput &by);

/// What is to stand in one cell of a round.
struct AssessmentCell
{
    Id action;
    AssessmentColumn column = AssessmentColumn::Status;
    QString text;
};

/// Writes cells, those that are to be empty too (a status that is taken back), all of it or nothing, as one thing to
/// undo under that name. Invalid where a status is none.
[[nodiscard]] Result<ChangeSet> writeAssessments(const Plan &plan, Month month, const QList<AssessmentCell> &cells,
    const AssessmentInput &by, const ActionName &name);

/// Tab-separated lines as a spreadsheet copies them: quoted cells may hold tabs and line breaks. No rows for an empty
/// text.
[[nodiscard]] QList<QStringList> cellsFromClipboard(const QString &text);

} // namespace waymark::edit
