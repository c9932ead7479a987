#pragma once

#include "exchange/reading/PlanDraft.h"
#include "exchange/SourceDocument.h"

#include <QHash>

#include <functional>

namespace waymark {

/// The account of everything in the documents that is not empty: each heading, paragraph and cell, also one that is
/// only coloured, struck out or a picture, must be claimed by somebody. It refers to the documents, which must outlive
/// it.
class CellBalance
{
public:
    enum class Claim {
        Nothing,
        Note, ///< kept as text
        Furniture, ///< a repeated heading, a page number, a line of contents
        Key,
        Caption,
        Heading,
        Field, ///< a field of a record holds its words
        Value, ///< a field of a record holds what they mean: a status, a grade, a day
    };

    /// In whose name is claimed from here on: the number of a draft's record; 0 for none.
    void setRecord(int record) { m_record = record; }
    /// The stronger of two claims stands, and of two as strong the later.
    void claim(const Cell *cell, Claim claim);
    void claim(const Heading *heading, Claim claim);
    void claim(const Paragraph *paragraph, Claim claim);
    /// What was claimed for some records is that of others, which took what they say.
    void handOver(const QHash<int, int> &records);
    [[nodiscard]] Claim claimOf(const void *thing) const { return m_claims.value(thing).claim; }
    [[nodiscard]] int recordOf(const void *thing) const { return m_claims.value(thing).record; }

    /// Takes back each claim on words that `isThere` does not find in the plan, so that sweep() keeps them: whoever
    /// claims, nothing can be lost. Captions and furniture, which no record repeats, stay claimed.
    void takeBack(const QList<SourceDocument> &documents, const std::function<bool(const QString &text)> &isThere);
    /// Calls `keep` for everything that nobody claimed, in the order of the documents, with its place and all that it
    /// says; each is then claimed as a note. A table of which nothing was claimed is given in one piece.
    void sweep(const QList<SourceDocument> &documents,
        const std::function<void(const QString &place, const QString &text)> &keep);
    [[nodiscard]] BalanceSum sum(const QList<SourceDocument> &documents) const;

private:
    struct Claimed
    {
        Claim claim = Claim::Nothing;
        int record = 0;
    };

    void note(const void *thing, Claim claim);

    QHash<const void *, Claimed> m_claims;
    int m_record = 0;
};

using CellClaim = CellBalance::Claim;

/// Everything that a cell says: its text, what is struck out or remarked in it, its pictures; else its colour.
[[nodiscard]] QString wholeText(const Cell &cell);
/// Nothing in it, and no colour of its own.
[[nodiscard]] bool saysNothing(const Cell &cell);
/// Called "table 2, row 14", or "Plan!B7" in a workbook.
[[nodiscard]] QString placeOf(const QString &document, const Grid &grid, const GridRow &row, int column);

} // namespace waymark
