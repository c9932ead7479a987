#pragma once

#include "exchange/reading/DocumentParts.h"
#include "exchange/reading/draft/DraftWriter.h"

namespace waymark {

/// Reads the parts in their order into the draft.
void readParts(const DocumentParts &parts, DraftWriter &writer);

/// For a document without any table that is understood: every item of a list is an action under its heading.
void readLists(const SourceDocument &document, int index, DraftWriter &writer);

} // namespace waymark
