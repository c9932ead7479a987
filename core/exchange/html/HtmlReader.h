#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/SourceFile.h"

namespace waymark {

/// Web pages, written by hand or saved by Word, Excel or a browser. Reads what is seen: scripts, hidden elements and
/// deletions are left out, cells know their ground and weight from attributes and the page's own style sheets, and
/// cells covered by a `rowspan` are given as continued ones. Nothing outside the file is ever fetched.
class HtmlReader
{
public:
    [[nodiscard]] static bool recognises(const SourceFile &file);
    [[nodiscard]] static ReadOutcome<SourceDocument> read(const SourceFile &file);
};

} // namespace waymark
