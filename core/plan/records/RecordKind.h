#pragma once

#include <array>

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
    Round,
    RollUpOverride,
    Risk,
    Evidence,
    Decision,
    Quotation,
    Narrative,
    RuleSwitch,
    Mark,
    Predecessor,
    KpiLink,
    HandOver,
    Comparator,
    Recalculation,
    Annotation,
    ReportText,
    IssuedReport,
    IssuedFile,
    Redaction,
};

/// The kinds that the JSON of a plan lists beside its tree, each with its owner.
inline constexpr std::array<RecordKind, 15> looseKinds{RecordKind::Round, RecordKind::RollUpOverride, RecordKind::Risk,
    RecordKind::Evidence, RecordKind::Decision, RecordKind::Quotation, RecordKind::Narrative, RecordKind::RuleSwitch,
    RecordKind::Predecessor, RecordKind::KpiLink, RecordKind::HandOver, RecordKind::Comparator,
    RecordKind::Recalculation, RecordKind::Annotation, RecordKind::ReportText};

inline constexpr int recordKindCount = static_cast<int>(RecordKind::Redaction) + 1;

} // namespace waymark
