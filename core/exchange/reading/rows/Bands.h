#pragma once

#include <QString>

namespace waymark {

/// What a heading says it is: of the document, of a section of a table, in a row across all columns.
struct Band
{
    enum class Level { Unknown, Priority, Outcome };

    Level level = Level::Unknown;
    QString number; ///< "1", "1.2", "A"; empty where it has none
    QString title;
};

/// "Priority 1: Getting help early", "Objective A – Workforce", "1.2 Families know", or only "Workforce".
[[nodiscard]] Band bandIn(const QString &text);

/// "Total", "Sub-total", "Page 3 of 9", dots of a table of contents: on every plan, and nobody's record.
[[nodiscard]] bool isFurniture(const QString &text);

} // namespace waymark
