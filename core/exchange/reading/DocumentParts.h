#pragma once

#include "exchange/reading/balance/CellBalance.h"
#include "exchange/reading/mapping/ReadingMapping.h"
#include "exchange/reading/shapes/Cards.h"
#include "exchange/reading/shapes/MadeText.h"
#include "exchange/reading/status/StatusScheme.h"

#include <list>

namespace waymark {

/// A part of a document that is read in one piece.
struct DocumentPart
{
    int block = 0;
    const Heading *heading = nullptr;
    const Paragraph *paragraph = nullptr;
    const Grid *grid = nullptr;
    const Cell *title = nullptr; ///< the first line of a sheet, which names the plan
    Region region;
    bool isKey = false;
    bool isCard = false; ///< its region was made or turned: its columns are none of the document's
    bool isTurned = false; ///< … out of labels with their values, and what people say of the labels counts
};

/// A document taken apart: headings, paragraphs, and each table within its grids. What was made into tables is kept
/// here.
struct DocumentParts
{
    QList<DocumentPart> parts;
    std::list<MadeTable> made;
    std::list<MadeText> texts;
};

/// Takes the document apart and learns the keys in it.
/// What a person said of a table's columns counts more than what they look like.
[[nodiscard]] DocumentParts takeApart(
    const SourceDocument &document, const ReadingMapping &mapping, StatusScheme &scheme, CellBalance &balance);

} // namespace waymark
