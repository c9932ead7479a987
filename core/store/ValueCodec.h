#pragma once

#include "plan/Field.h"

#include <QVariant>

#include <optional>

namespace waymark {

/// How a value stands in a column: texts as TEXT, dates and months as ISO text, a due date as `kind|value|source`, ids
/// as 16 bytes. Empty is NULL.
[[nodiscard]] QVariant toColumn(const Value &value);

/// The other way, for a field that holds this kind of value; nothing where the column holds something else (damage).
[[nodiscard]] std::optional<Value> fromColumn(ValueKind kind, const QVariant &column);
/// The same, and one of its words where the field is a choice.
[[nodiscard]] std::optional<Value> fromColumn(const Field &field, const QVariant &column);

} // namespace waymark
