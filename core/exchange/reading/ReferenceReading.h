#pragma once

#include <QString>

namespace waymark {

/// How deep a reference is: 2 for "3.4", 3 for "3.4.6" and "3.4(b)", 1 for "3", "A-001" and "R2"; 0 for anything else.
[[nodiscard]] int referenceDepth(const QString &reference);
/// The reference above it: "3.4" of "3.4.6" and of "3.4(b)", none of "3".
[[nodiscard]] QString parentReference(const QString &reference);
/// A number of one or more parts, or letters with a number: "1.2", "1.2(a)", "A-001", "WS3.2".
[[nodiscard]] bool isReference(const QString &text);

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
