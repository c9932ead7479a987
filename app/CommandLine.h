#pragma once

#include "commands/Command.h"

#include <QList>

namespace waymark {

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
