#pragma once

#include <QtGlobal>

namespace waymark {

/// Every kind of record a plan holds. The order is that of loading: a kind stands after those it refers to.
enum class RecordKind {
    Plan,
    Person,
    DeliveryGroup,
    Priority,
    Outcome,
    Action,
    Assessment,
    LeadLink,
    Kpi,
    Target,
    Reading,
    GlossaryTerm,
    StatusMeaning,
    Mark,
};

inline constexpr int recordKindCount = static_cast<int>(RecordKind::Mark) + 1;

} // namespace waymark
