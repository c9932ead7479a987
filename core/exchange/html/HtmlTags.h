#pragma once

#include <gumbo.h>

namespace waymark {

// What the walk through a web page asks of one element by itself.

/// Never seen on a page, or only when it is used.
[[nodiscard]] bool isUnseenTag(GumboTag tag);
[[nodiscard]] bool isInline(GumboTag tag);
/// 1 to 6; 0 for what is no heading.
[[nodiscard]] int headingLevel(GumboTag tag);
[[nodiscard]] bool isTag(const GumboNode *node, GumboTag tag);

/// Word marks the paragraphs of its lists by a property of its own.
[[nodiscard]] bool isWordListItem(const GumboNode *element);
/// … and the sign of the item, which is text, by that property's value.
[[nodiscard]] bool isWordListSign(const GumboNode *element);

/// A number of rows or columns, from 0 to the highest; 1 where none is given.
[[nodiscard]] int spanOf(const GumboNode *element, const char *attribute, int highest);
/// The only element inside another, where there is nothing beside it: what fills a cell. Null where there is more.
[[nodiscard]] const GumboNode *onlyChild(const GumboNode *element);

} // namespace waymark
