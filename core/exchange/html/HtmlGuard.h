#pragma once

#include "exchange/source/ReadProblem.h"

#include <QByteArray>

namespace waymark {

/// Runs once over the tags of a web page and refuses one whose nesting, number of tags, or attributes in one tag pass
/// ReadLimits. Gumbo looks through all open elements for many tags, so that without this a page of a few megabytes
/// could take it hours. Counts as a browser does: elements that close by themselves (`p`, `li`, `td` …) do not pile up.
[[nodiscard]] ReadOutcome<void> guardHtml(const QByteArray &page);

} // namespace waymark
