#pragma once

#include "base/Result.h"
#include "exchange/reading/balance/CellBalance.h"
#include "exchange/reading/mapping/ReadingQuestion.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/SourceDocument.h"

namespace waymark {

/// A table within the documents and what its columns were taken for.
struct ReadTable
{
    SourcePlace
        place; ///< its block, and the number of the row that its heading begins in; of its first where it has none
    Columns columns;
    bool isMade = false; ///< of cards: its captions are labels beside their values, and no columns of the document
    int firstColumn = 0; ///< in which it begins, beside others
    QHash<int, QString> rowKeys = {}; ///< by the number of each row below the heading: how a mapping names it
};

/// What documents say as a plan, and how they were understood.
struct PlanReading
{
    PlanDraft draft;
    QList<ReadTable> tables; ///< in the order of the documents; cards of the same labels are one
    QList<ReadingQuestion> questions;
    CellBalance balance; ///< refers to the documents, which must outlive it
    std::optional<Error> problem; ///< nothing in them is a record of a plan: what was seen, and what to do

    /// The answers and the tables as they were read, to be kept with the plan and used again.
    [[nodiscard]] ReadingMapping mapping(ReadingMapping answers) const;
};

/// What the documents together say as a plan. First the key to their colours and words; then, in the order of the page,
/// each table for what it is: actions under priorities and outcomes, KPIs, risks, decisions, evidence, a glossary;
/// cards and labelled lines; lists where there is no table. Nothing is dropped: what no record took is kept as text
/// with its place, a table that is not understood as a whole, and the balance says how much. What people answered
/// before counts more than what a document looks like.
[[nodiscard]] PlanReading understand(const QList<SourceDocument> &documents, const ReadingMapping &mapping = {});

/// The draft alone. Unreadable, in a sentence that names what was seen, where nothing in it is a record of a plan.
[[nodiscard]] Result<PlanDraft> readPlan(const QList<SourceDocument> &documents, const ReadingMapping &mapping = {});

} // namespace waymark
