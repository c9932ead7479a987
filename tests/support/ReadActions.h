#pragma once

#include <QString>

namespace waymark::test {

/// The actions that a web page is read as, a line each: "text | leads | due | priority"; with `statuses`, the status
/// behind that. Empty where it holds none. Fails the test that calls it where the account of its cells is not exact.
[[nodiscard]] QString actionsIn(const QString &html, bool statuses = false);
/// The same of a CSV file.
[[nodiscard]] QString actionsInCsv(const QString &csv, bool statuses = false);

} // namespace waymark::test
