#pragma once

#include <QString>

namespace waymark {

/// The manual page waymark(1), as troff: made of the verbs' own help, so that it cannot say anything else.
[[nodiscard]] QString manualPage();

/// What a shell offers behind `waymark`: for bash, which reads it from its own folder of completions.
[[nodiscard]] QString bashCompletion();

} // namespace waymark
