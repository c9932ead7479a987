#pragma once

#include "models/ActionTreeNode.h"

#include <QVariant>

namespace waymark {

/// The columns of the action tree, in their usual order.
enum class ActionColumn { Reference, Text, Due, Leads, Status, LastAssessed };
inline constexpr int actionColumnCount = 6;

/// What a view can ask of a cell besides Qt's own roles.
enum ActionRole {
    KindRole = Qt::UserRole + 1, ///< int of RecordKind
    IdRole, ///< the record's id as text
    StatusRole, ///< int of Status; of a heading its roll-up
    TimesMovedRole, ///< int: how often the deadline moved
    OverdueRole, ///< bool
    DecidedRole, ///< bool: a heading's status that people decided
};

/// The heading of a column.
[[nodiscard]] QString actionColumnName(ActionColumn column);

/// What a record says in a column; empty where it says nothing there.
///
/// - Qt::DisplayRole is for reading, Qt::EditRole what an editor begins with (a due date as it was written);
/// - a heading's status says why in words, "2 of 7 at risk, none missed", or who decided it in the round's month;
/// - Qt::ToolTipRole says a heading's reason and a deadline's story in full;
/// - Qt::AccessibleTextRole says what is painted: "Amber, at risk", "Mar 2026, overdue, moved once".
[[nodiscard]] QVariant actionCell(
    const Plan &plan, const ActionTreeNode &node, ActionColumn column, int role, const AsOf &asOf);

/// Whether a person types or chooses a value there.
[[nodiscard]] bool isEditable(const ActionTreeNode &node, ActionColumn column);

} // namespace waymark
