#pragma once

#include "exchange/reading/kinds/ActionRow.h"

#include <QSet>

namespace waymark {

/// What holds in one table of actions: how its rows are numbered and how deep the references of those rows are that
/// carry a due date or a status.
struct TableFacts
{
    bool hasReferences = false; ///< most rows have one
    bool textBeginsWithReference = false; ///< "1. Publish the guide" in one cell, in most rows
    bool saysWholePlace = false; ///< references of three parts: they name priority and outcome
    bool hasOneFirst = false; ///< all references begin with the same number
    bool isFlat = false; ///< rows numbered 1, 2, 3 carry something: 1.1 is a part of one, not an action of a priority
    bool solesAreBands = false; ///< rows of one short text stand above those that carry something, the first of all
    bool isBold = false; ///< most texts are bold, so that being bold says nothing
    int usualDepth = 0; ///< of the references of rows that carry something
    QSet<QString> parents; ///< references that others continue
    bool hasBoldSummaries = false; ///< rows in bold that are nobody's sum up those below, which are somebody's
    bool hasSummaries = false; ///< … sum up what stands below them: dates of their own, but neither lead nor status

    /// It names what stands below it: others continue its reference, or it is less deep than theirs, and it carries
    /// nothing of its own.
    [[nodiscard]] bool isHeading(const ActionRow &row) const;
    /// Words where a reference should be, and nothing beside them: "* Subject to the budget being agreed".
    [[nodiscard]] bool isFootnote(const Region &region, const TableRow &row) const;
    /// A phase of a schedule in bold, with dates of its own.
    [[nodiscard]] bool isSummary(const ActionRow &row) const;
    /// The one text of a row is a heading across the columns, not an action whose other cells are empty.
    [[nodiscard]] bool isBand(const Region &region, const TableRow &row, int column) const;
};

[[nodiscard]] TableFacts factsOf(const Region &region);

/// A sentence above captions that come again: it says why what stands below them is to be done.
[[nodiscard]] bool isIntroduction(const Region &region, qsizetype index);

/// Dates and numbers, two at least, and no words: what a tool reckons up below a group.
[[nodiscard]] bool saysFiguresAlone(const TableRow &row);
/// What a table or a sheet is called after its kind, "Actions": the name of nothing that stands in it.
[[nodiscard]] bool namesATable(const QString &text);

/// The column of the month that a row ends in, where months are columns and a bar or a sign marks those of each row; -1
/// where the table is none of that kind.
[[nodiscard]] int dueInMonths(const Columns &columns, const TableRow &row);

/// Whether words go on with those before them: a bullet, a small letter, or the words before are not at an end.
[[nodiscard]] bool continuesWords(const QString &before, const QString &words);

} // namespace waymark
