#pragma once

#include <QString>

namespace waymark {

// What people are told of a reading besides the records themselves.

/// One cell that could not be read for what it should be: told in the preview, so that nothing disappears unseen.
struct ReadingNote
{
    QString place; ///< "table 2, row 14, Due"
    QString found; ///< its text
    QString made; ///< "kept as text, no date"
};

/// What became of everything that is not empty in the documents.
struct BalanceSum
{
    int all = 0; ///< cells, paragraphs, headings, list items, pictures, coloured or covered cells
    int inPlan = 0; ///< in fields of records
    int headings = 0; ///< captions, headings, bands, keys, repeated rows and page numbers
    int kept = 0; ///< as text, in the notes of the plan or of a record

    bool operator==(const BalanceSum &) const = default;
};

} // namespace waymark
