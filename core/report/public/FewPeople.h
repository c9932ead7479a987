#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

/// The places of an English text that count fewer than five people, as they stand there: "One family", "2 autistic
/// pupils", "3 of the 58 families", each once. Numbers that name something ("Year 4 pupils", "1.2 children") and people
/// in the name of a thing ("one parent carer forum", "two family hubs") are passed over. Words beyond those it knows
/// are not found. Costs what the text is long.
[[nodiscard]] QStringList fewPeopleIn(const QString &text);

} // namespace waymark
