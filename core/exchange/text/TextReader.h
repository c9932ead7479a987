#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/SourceFile.h"

namespace waymark {

/// Plain text as tools make it from a PDF or a page: `#` headings, `**bold**`, one paragraph in a line, and tables as
/// lines of tab separated cells, or those of Markdown between `|`, that may hold bits of HTML (`<b>`, `<p>`,
/// `<ul><li>`). A page break leaves blank lines in the middle of a table: the table goes on where the next line with
/// text has cells too, and neither more of them nor far fewer. A row's number is its line in the file.
class TextReader
{
public:
    [[nodiscard]] static bool recognises(const SourceFile &file);
    [[nodiscard]] static ReadOutcome<SourceDocument> read(const SourceFile &file);
};

} // namespace waymark
