#pragma once

#include "base/Result.h"
#include "exchange/reading/mapping/MappingAnswers.h"
#include "exchange/reading/status/StatusScheme.h"
#include "exchange/reading/tables/Columns.h"
#include "exchange/reading/values/DateHabits.h"

#include <QByteArray>
#include <QHash>

namespace waymark {

/// How a table was read: its columns in their order, found again by what is written over them.
struct TableMapping
{
    Columns::Kind kind = Columns::Kind::Unknown;
    QStringList captions;
    QList<Role> roles; ///< one for each caption

    bool operator==(const TableMapping &) const = default;
};

/// What people answered about a document, and how its tables were read. It is kept with the plan, and beside it as a
/// file; the same document is read by it next month, unasked.
struct ReadingMapping
{
    QHash<Colour, Status> colours;
    QHash<QString, Status> words; ///< by foldedStatus(); Unreadable: to be left as it is written
    StatusSide disagreement = StatusSide::NotSaid;
    CommaMeaning comma = CommaMeaning::NotSaid;
    DateHabits dates;
    QList<TableMapping> tables;
    QHash<QString, RowMeaning> rows; ///< by rowKey()

    bool operator==(const ReadingMapping &) const = default;

    /// The table with these captions, or with most of them; null where none is like it.
    [[nodiscard]] const TableMapping *tableLike(const QStringList &captions) const;
    /// Puts a table in the place of the one with the same captions.
    void setTable(const TableMapping &table);

    [[nodiscard]] QByteArray toJson() const;
    /// Invalid, in a sentence, where it is no such text. What it does not know by name it leaves out: an answer too few
    /// is a question again.
    [[nodiscard]] static Result<ReadingMapping> fromJson(const QByteArray &json);
};

/// The columns read by what a person said of them; columns that the mapping does not know keep what they are, unless
/// what they are was given to another.
[[nodiscard]] Columns mappedColumns(Columns columns, const TableMapping &mapping);

} // namespace waymark
