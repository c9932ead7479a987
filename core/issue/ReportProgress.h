#pragma once

#include <functional>

namespace waymark {

/// Told how far a long report has come, after each page, and asked whether to go on. Steps are pages' worth of work: a
/// page is drawn and, in a file, written. While the pages are being counted `total` is 0 and `done` the pages found so
/// far; then `done` runs to `total`. False stops the report: whoever makes it gives up with ErrorCode::Cancelled, and
/// no file is touched. Called in the caller's thread. Empty where nobody asks.
using ReportProgress = std::function<bool(int done, int total)>;

} // namespace waymark
