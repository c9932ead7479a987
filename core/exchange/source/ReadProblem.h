#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace waymark {

/// Why a document could not be read, as the readers know it. They do not know the name of the file; the sentence for
/// people is made of both in `readError`, so that all readers speak alike.
struct ReadProblem
{
    enum class Kind {
        Missing,
        Folder,
        NotAFile,
        NotAllowed,
        Unreachable,
        Empty,
        TooLarge,
        Password,
        Labelled, ///< encrypted by a sensitivity label, without any password
        OldWord,
        OldExcel,
        OldOffice,
        Pdf, ///< without any text: a scan
        NoPdfProgram,
        RichText,
        WebArchive,
        NotWord,
        NotWorkbook,
        NotOpenDocument,
        OtherPackage,
        Unknown,
        Damaged,
        Swelling,
        Doctype,
        TooDeep,
        TooManyRows,
        TooManyCells,
        CellTooLong,
        TooManyParagraphs,
        UnclosedQuote,
    };

    Kind kind = Kind::Unknown;
    int line = 0; ///< of a text file, where that helps; else 0
    QString detail; ///< for the log
};

/// What readers return among themselves.
template <typename T> using ReadOutcome = tl::expected<T, ReadProblem>;

[[nodiscard]] inline tl::unexpected<ReadProblem> cannotRead(ReadProblem::Kind kind, QString detail = {})
{
    return tl::unexpected<ReadProblem>(ReadProblem{kind, 0, std::move(detail)});
}

/// The one sentence: which file, that nothing was changed, what to do. The code is always Unreadable.
[[nodiscard]] Error readError(const ReadProblem &problem, const QString &fileName);

} // namespace waymark
