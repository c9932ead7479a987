#pragma once

#include "exchange/reading/mapping/ReadingMapping.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// A row of a table of actions or KPIs by what its columns hold, reference and text parted where they share a cell.
struct ActionRow
{
    ActionRow(const Region &region, const TableRow &tableRow, bool textBeginsWithReference);

    [[nodiscard]] TableCell cell(Role role) const { return row->at(columns->find(role)); }
    /// The words that hold in the row: its own, or those of a cell that reaches down to it.
    [[nodiscard]] QString of(Role role) const { return cell(role).text(); }
    [[nodiscard]] QString caption(Role role) const { return columns->captions.value(columns->find(role)); }
    /// A due date or a status in words of its own.
    [[nodiscard]] bool carries() const;
    /// Its text is struck out whole.
    [[nodiscard]] bool isWithdrawn() const;
    /// Nothing but the reference, the text and the columns that group.
    [[nodiscard]] bool saysNothingElse() const;

    const Columns *columns;
    const TableRow *row;
    QString reference;
    QString text;
};

/// A row is found again by its words, whatever its status is next month: by its reference and its text, else by all it
/// says.
[[nodiscard]] QString rowKey(const Region &region, const TableRow &row);
/// What a person said that the row is.
[[nodiscard]] std::optional<RowMeaning> saidOf(
    const ReadingMapping &mapping, const Region &region, const TableRow &row);

} // namespace waymark
