#pragma once

#include "base/Result.h"
#include "plan/Plan.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace waymark {

/// A field's value as JSON. Empty texts are "", empty numbers null, flags false and no due date is of kind "none", so
/// that every key is always there.
[[nodiscard]] QJsonValue toJson(const Field &field, const Value &value);
/// The other way; missing and null are empty. Unreadable where the JSON holds something else than the field does.
[[nodiscard]] Result<Value> fromJson(const Field &field, const QJsonValue &json);

/// A number that was reckoned from others, at their precision; see reckonedNumber(). Null where there is none.
[[nodiscard]] QJsonValue reckonedToJson(std::optional<double> number);

/// All fields of a record that say something for themselves: not existence and not the parent, which nesting says.
[[nodiscard]] QJsonObject fieldsToJson(const Plan &plan, RecordKind kind, const Id &id);
/// Whether a field is one of those.
[[nodiscard]] bool isWritten(const Field &field);

} // namespace waymark
