#pragma once

namespace waymark {

class Notices;
class PlanDocument;

/// Takes the last edit back or does it again, and says which it was or why it could not be.
void undoOrRedo(PlanDocument &document, Notices &notices, bool isAgain);

} // namespace waymark
