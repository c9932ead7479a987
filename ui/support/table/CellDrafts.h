#pragma once

#include "desk/Notices.h"
#include "settings/DraftStore.h"

#include <QModelIndex>

#include <functional>

namespace waymark {

/// Where what is being typed into the cells of a table is kept against a crash: the same places as of the fields beside
/// it. Nothing is kept without a store.
struct CellDrafts
{
    const DraftStore *store = nullptr;
    Notices *notices = nullptr;
    std::function<DraftPlace(const QModelIndex &)> placeOf = {};
};

} // namespace waymark
