#pragma once

#include "desk/ViewContext.h"
#include "plan/Place.h"

#include <functional>

namespace waymark {

/// Says, as a plan is opened, which words were typed and not saved before the program ended, and where they are; one
/// press of a button goes to the first of them. Nothing where there are none; drafts of what is saved by now go.
void tellOfKeptWords(const ViewContext &context, const std::function<void(const query::Place &)> &go);

} // namespace waymark
