#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Place.h"
#include "plan/Plan.h"
#include "plan/records/Narrative.h"

namespace waymark::edit {

/// The five texts of an account in the order in which they are told.
[[nodiscard]] const std::vector<const Field *> &accountFields();
/// The account of a priority or an outcome for a month; null where nothing was told.
[[nodiscard]] const Narrative *account(const Plan &plan, const Id &heading, Month month);

/// Writes one of the five texts of a month's account, which comes to be with its first words and goes with its last.
/// Invalid without a month or for a field of something else; NotFound where the heading is gone. A closed round does
/// not refuse it: the account is told when the assessments are in.
[[nodiscard]] Result<ChangeSet> setAccountText(
    const Plan &plan, const query::Place &heading, Month month, const Field &field, const QString &text);

/// Takes over the texts of a draft where the account has none yet, as one thing to undo; what people wrote stays. Owner
/// and month are the draft's. Nothing to do where nothing is empty, or the draft is.
[[nodiscard]] Result<ChangeSet> fillAccount(const Plan &plan, const Narrative &draft);

} // namespace waymark::edit
