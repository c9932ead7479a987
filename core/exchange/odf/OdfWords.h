#pragma once

#include "exchange/source/TextLines.h"

#include <QStringList>

namespace waymark {

class XmlPart;

/// Of a paragraph, cell or text box of an OpenDocument file: what is in it, and beside it.
struct OdfWords
{
    TextLines lines;
    QStringList remarks; ///< comments and notes
    bool isFootnote = false; ///< the last remark is a note of the text, not of a reader
};

/// Text of the present element to its end; `ofParagraphs`: only what is within paragraphs, each a line.
[[nodiscard]] QString odfText(XmlPart &xml, bool ofParagraphs);

} // namespace waymark
