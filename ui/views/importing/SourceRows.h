#pragma once

#include "exchange/reading/PlanReading.h"

namespace waymark {

/// A line of documents as they are shown beside what became of them.
struct SourceRow
{
    enum class Kind {
        Document, ///< its name, where there are several
        Heading,
        Paragraph,
        Table, ///< what people call it
        Roles, ///< above a table's heading: what its columns were taken for
        Cells
    };

    Kind kind = Kind::Cells;
    int document = -1;
    int block = -1;
    int row = -1; ///< place in the grid
    int table = -1; ///< place in the reading's list of tables; of cells the table they belong to

    bool operator==(const SourceRow &) const = default;
};

/// Everything in the documents that is not blank, in their order.
[[nodiscard]] QList<SourceRow> sourceRows(const QList<SourceDocument> &documents, const PlanReading &reading);

/// What a record of a draft is, and the row it begins in.
struct DraftRecord
{
    enum class Kind { Priority, Outcome, Action, Kpi, Risk, Decision, Evidence, Term };

    Kind kind = Kind::Action;
    SourcePlace place;
};

/// By their numbers.
[[nodiscard]] QHash<int, DraftRecord> draftRecords(const PlanDraft &draft);

} // namespace waymark
