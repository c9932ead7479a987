#pragma once

#include "support/form/FormLabel.h"

namespace waymark {

/// Says under a table why the chosen cell does not take what was typed, and is spoken as it appears; hidden where
/// nothing was refused.
void showRefusal(FormLabel &label, const QString &reason);

} // namespace waymark
