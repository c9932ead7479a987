#pragma once

#include "desk/ViewContext.h"
#include "plan/ChangeSet.h"

class QWidget;

namespace waymark {

// Who works here, and which group of a plan they lead: asked when a plan is first made or opened for writing, never in
// the midst of an edit; kept on this machine, whatever they answered; and asked again only when they want it.

/// As they said, or as this machine calls them.
[[nodiscard]] Author whoWorksHere(const Settings &settings);

/// Asks before a plan is made of that set, where something is not known; gives who signs it.
Author introduceTo(const ChangeSet &first, const WindowContext &context, QWidget *parent);

/// Asks of the open plan where something is not known. A section answers for the group itself.
void introduceTo(const ViewContext &context, QWidget *parent);

/// Asks of the open plan in any case, because somebody wants to say otherwise.
void introduceAgain(const ViewContext &context, QWidget *parent);

/// The same where no plan is open.
void introduceAgain(const WindowContext &context, QWidget *parent);

} // namespace waymark
