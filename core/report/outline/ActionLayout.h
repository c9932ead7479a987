#pragma once

#include "plan/Plan.h"
#include "plan/records/Priority.h"
#include "report/outline/ReportBlocks.h"

namespace waymark {

/// What a column of somebody's own table of actions holds. Note: what the plan has no place for and keeps in the notes,
/// under the column's heading.
enum class LayoutColumn { Note, Reference, Text, Outcome, Priority, Due, NewDue, Leads, Status, Said, Next };

/// The columns of a document's table of actions, in its order.
struct ActionLayout
{
    QStringList captions;
    QList<LayoutColumn> columns; ///< one for each caption

    /// It has a place for what is to be done; without one there is nothing to write.
    [[nodiscard]] bool isUsable() const { return columns.contains(LayoutColumn::Text); }
    [[nodiscard]] bool has(LayoutColumn column) const { return columns.contains(column); }
};

/// Actions in that layout, the words of the latest month in their columns. Where it has no column for outcomes, each is
/// a row over its actions; where it has none for references, they stand in front of the text; where it has none for a
/// new deadline, the one that holds now is the due date. A column that is there twice is filled once.
[[nodiscard]] ReportTable layoutTable(
    const Plan &plan, const ActionLayout &layout, const QString &name, const QList<const Priority *> &priorities);

} // namespace waymark
