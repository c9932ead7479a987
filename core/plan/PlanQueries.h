#pragma once

#include "base/Result.h"
#include "plan/Place.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"

#include <QSet>
#include <QStringList>

namespace waymark {

/// Questions about the plan as it stands; each costs what it looks at.
namespace query {

/// The assessment of an action in a month; null where there is none.
[[nodiscard]] const Assessment *assessment(const Plan &plan, const Id &action, Month month);
/// The latest assessment up to and including a month (any month where it is not valid); null where there is none.
[[nodiscard]] const Assessment *latestAssessment(const Plan &plan, const Id &action, Month upTo = {});
/// That of the latest assessment; NotAssessed where there is none.
[[nodiscard]] Status statusOf(const Plan &plan, const Id &action, Month upTo = {});
/// The newest deadline that any assessment up to the month gave, else the original one.
[[nodiscard]] Due dueNow(const Plan &plan, const Action &action, Month upTo = {});
/// How often the deadline was moved up to the month.
[[nodiscard]] int timesMoved(const Plan &plan, const Action &action, Month upTo = {});

/// The names of those who lead an action or an outcome, in order.
[[nodiscard]] QStringList leadNames(const Plan &plan, const Id &owner);
/// The person of that name, else the one who alone has it among the other spellings; null where there is none.
[[nodiscard]] const Person *personNamed(const Plan &plan, const QString &name);
[[nodiscard]] QList<const Action *> actionsOfPriority(const Plan &plan, const Id &priority);
/// The priority an outcome or action belongs to; null where it stands nowhere.
[[nodiscard]] const Priority *priorityOf(const Plan &plan, RecordKind kind, const Id &id);
/// The post and person that lead a priority's delivery group; empty where nothing is said.
[[nodiscard]] QString groupLead(const Plan &plan, const Priority &priority);

/// `3` a priority, `3.4` an outcome, `3.4.6` an action, `3.4a` a KPI by its code. Spaces and case do not matter.
/// NotFound where nothing is called that; Usage where two things are.
[[nodiscard]] Result<Place> findByReference(const Plan &plan, const QString &reference);
/// A KPI by its code. NotFound, or Usage where the reference stands for several KPIs.
[[nodiscard]] Result<Id> findKpi(const Plan &plan, const QString &code);
/// The field that people call a record of the kind by: its reference, code or name. Null where it has none.
[[nodiscard]] const Field *nameField(RecordKind kind);
/// The field whose first words stand in where that one is empty. Null where there is none.
[[nodiscard]] const Field *wordsField(RecordKind kind);
/// The beginning of a text on one line: at most 40 characters, cut at a word, with an ellipsis where something is
/// missing.
[[nodiscard]] QString firstWords(const QString &text);
/// What a living record is called when people speak of it: its reference, code or name; its first words where it has
/// none. For showing only: what a change set is called is written down without words of the plan, see ActionArgument.
[[nodiscard]] QString referenceOf(const Plan &plan, RecordKind kind, const Id &id);

/// The records that the one of a change belongs to, after it and, where it is the change that says so, before it: whose
/// assessment, lead, target or reading it is. Empty for kinds that belong to none.
[[nodiscard]] QSet<Id> ownersOf(const Plan &plan, const Change &change);

/// The record and all that belongs to it (assessments, leads, targets, readings): whose history is its history.
[[nodiscard]] QList<Id> withBelongings(const Plan &plan, RecordKind kind, const Id &id);

} // namespace query

} // namespace waymark
