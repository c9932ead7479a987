#pragma once

#include <QString>

namespace waymark {

/// How deep a reference is: 2 for "3.4", 3 for "3.4.6", 0 for anything else.
[[nodiscard]] int referenceDepth(const QString &reference);

/// A reference and what stands behind it in the same cell.
struct ReferenceFound
{
    QString reference;
    QString rest;
    int depth = 0;
};

/// "3. 4. 6." is 3.4.6, and "1.1 Families know" is 1.1 and the rest; what is no reference stays as it was written, with
/// depth 0.
[[nodiscard]] ReferenceFound findReference(const QString &cell);

} // namespace waymark
