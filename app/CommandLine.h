#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "plan/ChangeSet.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>

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

/// One verb of the command line.
struct Verb
{
    const char *name;
    const char *words; ///< its arguments, as in the help
    const char *summary;
    int leastArguments;
    int mostArguments; ///< -1: any number
    bool needsFonts; ///< draws, so it needs an application with Qt's offscreen platform
    void (*addOptions)(QCommandLineParser &);
    int (*run)(Command &);
    const char *formats = "json"; ///< what --format may say, with blanks between
    QString (*choices)() = nullptr; ///< what its options may say, in lines, where that is a list
};

/// All verbs in the order of the help.
[[nodiscard]] const QList<Verb> &verbs();
/// Null where the word is none.
[[nodiscard]] const Verb *findVerb(const QString &word);

/// Runs `waymark VERB …`; arguments begin with the program's name. Never opens a window.
[[nodiscard]] int runCommandLine(
    const QStringList &arguments, QTextStream &out, QTextStream &err, IdSource &ids, const QString &backupFolder = {});

} // namespace waymark
