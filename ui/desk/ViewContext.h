#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "desk/Notices.h"
#include "desk/ShownGroup.h"
#include "desk/ThemeSource.h"

namespace waymark {

class DraftStore;
class PlanDocument;
class Prompts;
class Settings;

/// What there is to hand on whether or not a plan is open. Everything in it outlives whoever is handed it.
struct WindowContext
{
    const Clock &clock;
    IdSource &ids;
    Settings &settings;
    Prompts &prompts; ///< the few questions that stop a person's work
    const DraftStore &drafts; ///< text that is being typed, against a crash
    const ThemeSource &themes;
    Notices &notices;
};

/// The one thing a view is handed, and hands on to its parts.
struct ViewContext : WindowContext
{
    PlanDocument &document;
    ShownGroup &group; ///< whose part of it is looked at
};

} // namespace waymark
