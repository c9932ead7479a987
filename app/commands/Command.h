#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "plan/ChangeSet.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace waymark {

/// The exit codes of every verb: a contract with scripts.
enum ExitCode {
    Done = 0, ///< everything was read or kept as text
    Waiting = 1, ///< done, but something waits for a person
    Words = 2, ///< the words are off, or a reference names two things
    Refused = 3, ///< not a plan, damaged, newer, unreadable source, disk full, in use
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

/// What a verb works with: its words, where it speaks, and what it may ask of the outside.
struct Command
{
    QCommandLineParser &words;
    QTextStream &out; ///< for people, or JSON; silent under --quiet unless JSON was asked for
    QTextStream &err; ///< one sentence when something went wrong
    const Clock &clock;
    IdSource &ids;
    Author author;
    bool isQuiet = false;
    bool asJson = false;
    QString backupFolder = {}; ///< see DocumentContext

    /// The positional argument after the verb; empty where it was not given.
    [[nodiscard]] QString argument(int index) const { return words.positionalArguments().value(index + 1); }
    /// Says a sentence about what was done.
    void say(const QString &sentence)
    {
        if (!isQuiet && !asJson)
            out << sentence << Qt::endl;
    }
    /// Says what went wrong and gives the exit code for it.
    [[nodiscard]] int failed(const Error &error);
};

} // namespace waymark
