#pragma once

#include "plan/Month.h"
#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// What people write for the reports about a scope and a period, beside what the plan says by itself. Owner and month
/// are the key, so that every kind of report about the same says the same.
struct ReportText : Record
{
    static constexpr RecordKind kind = RecordKind::ReportText;
    Id owner; ///< the plan, a Priority or a DeliveryGroup
    Month month; ///< the last one of the period
    QString reason; ///< why the whole stands as it does, in one sentence
    QString impact; ///< what follows if nothing is done about it
    QString plainSummary; ///< in plain language, for families
    QString summary; ///< this and the rest: of a cover paper
    QString recommendations;
    QString background;
    QString papers; ///< what was relied on
};

} // namespace waymark
