#pragma once

#include "exchange/reading/PlanDraft.h"

#include <QStandardItemModel>

namespace waymark {

/// The number of a draft's record, as its item holds it.
inline constexpr int draftRecordRole = Qt::UserRole + 1;

/// Puts a draft into the model: priorities, outcomes and actions as a tree, then the KPIs and every other kind under a
/// heading of its own. Two columns: the record's words, and what else was read of it.
void fillDraftItems(QStandardItemModel &model, const PlanDraft &draft);

/// The item of a record; invalid where there is none.
[[nodiscard]] QModelIndex draftItemOf(const QStandardItemModel &model, int record);

} // namespace waymark
