#pragma once

#include "exchange/reading/values/DateHabits.h"
#include "exchange/SourceDocument.h"
#include "plan/Due.h"

namespace waymark {

/// A due date as a document writes it: everything that Due::read() knows, and the looser forms of documents, of which
/// is said what was assumed.
struct WrittenDue
{
    Due due;
    QString assumed = {}; ///< "the financial year 2026-27"; empty where nothing had to be
    DateDoubt doubt = DateDoubt::None; ///< what a person may be asked; of a year it is text until they answer
};

/// Of a cell: a date of a spreadsheet by its number format (a month where it shows no day), else its words. Several
/// dates in one cell ("Start … Rev … End …", a line each) mean the end.
[[nodiscard]] WrittenDue readWrittenDue(const Cell &cell, const DateHabits &habits = {});
[[nodiscard]] WrittenDue readWrittenDue(const QString &text, const DateHabits &habits = {});

/// The words are, as a whole, a date of some kind.
[[nodiscard]] bool isDateLike(const QString &text);

/// The month that a caption or period names: "Actual Mar 24", "Q1 2023/24", "2024"; not valid where it names none.
[[nodiscard]] Month monthIn(const QString &text);

} // namespace waymark
