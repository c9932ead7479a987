#pragma once

#include <QString>

namespace waymark {

/// Why something could not be done. The code decides what the caller does next (retry, keep the typed text, exit code);
/// the sentence is for people; the detail is for the log and is never shown by itself.
enum class ErrorCode {
    Usage, ///< the words of a command are off, or a reference names two things
    NothingToDo, ///< asked for what already is; not a failure, and nothing was written
    NotFound, ///< the thing named is not there
    Invalid, ///< a value that the field cannot hold
    Refused, ///< would break a rule that must always hold
    Stale, ///< the plan moved on since the change was prepared
    NotAPlan, ///< the file is something else
    Newer, ///< written by a newer program
    Damaged, ///< rows, ledger and digests do not agree
    InUse, ///< another program holds the file
    ReadOnly, ///< the place cannot be written to
    DiskFull, ///< no space left
    Unreadable, ///< a source document that cannot be read
    Storage, ///< any other failure of file or database
    Cancelled, ///< the person said stop
};

/// A failure, told in one sentence that says what could not be done, what is safe and what to do.
struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QString sentence;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace waymark
