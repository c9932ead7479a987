#pragma once

#include "exchange/reading/tables/ColumnRoles.h"
#include "exchange/reading/tables/ColumnShape.h"

namespace waymark {

/// What several columns say together, once each has its role by its own caption and cells: which of several texts is
/// the action and which only groups actions, columns that stand for a status each, first names beside surnames, more
/// people than one column holds, accounts of the months before.
void settleColumns(Columns &columns, const QList<ColumnShape> &shapes, const QList<QStringList> &captions);

} // namespace waymark
