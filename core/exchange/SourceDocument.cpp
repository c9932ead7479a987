#include "exchange/SourceDocument.h"

#include <algorithm>

namespace waymark {

bool SourceDocument::hasTable() const
{
    return std::any_of(
        blocks.begin(), blocks.end(), [](const Block &block) { return std::holds_alternative<Grid>(block); });
}

} // namespace waymark
