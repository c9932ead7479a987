#pragma once

#include "exchange/reading/tables/ColumnRoles.h"
#include "exchange/reading/tables/ColumnShape.h"

namespace waymark {

/// Adds up the evidence for each role of each column: its caption, which may be of several rows, and what stands below
/// it. The strongest pairs of all win, each role once. `captions` is empty for a table without headings, whose columns
/// are judged by what they hold alone.
[[nodiscard]] Columns columnsOf(const Table &table, qsizetype firstRow, const QList<QStringList> &captions);

/// The same columns where a person says what they hold: `kind` as it is given, or found anew from the roles where it is
/// Unknown and one of them says more.
[[nodiscard]] Columns withRoles(Columns columns, const QList<Role> &roles, Columns::Kind kind);

} // namespace waymark
