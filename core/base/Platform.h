#pragma once

#include "base/Error.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <system_error>

class QFile;
class QProcess;
class QTemporaryDir;

/// What differs between operating systems. No other file of the program calls one by name; tests/checks sees to that.
namespace waymark::platform {

/// Forgets what the system said before: the next error is that of the next call.
void clearLastError();
/// What the system said of the last call that failed. Qt's classes of files leave it as they found it.
[[nodiscard]] std::error_code lastError();
/// DiskFull, ReadOnly, or else Storage.
[[nodiscard]] ErrorCode codeOf(const std::error_code &error);

/// All that was written to this open file is on the disk when it returns. What has nothing to sync (a pipe, a device)
/// is no failure.
[[nodiscard]] std::error_code syncToDisk(QFile &file);
/// A rename in one folder, over what stands there, that outlives a power cut. Either the old or the new file is there.
[[nodiscard]] std::error_code moveOver(const QString &from, const QString &to);

/// Whether a person reads what is written to this file number of the process.
[[nodiscard]] bool isTerminal(int file);
/// Before anything is printed: the console takes UTF-8, and lines end as they are written.
void prepareConsole();
/// Before the application is made: what Qt has to be told for `window` or for drawing without a screen. What is
/// returned lives as long as the application.
[[nodiscard]] std::unique_ptr<QTemporaryDir> prepareDrawing(bool window);

/// What a program that reads strangers' files may use, so that a file made to harm it harms it alone.
struct Limits
{
    int seconds = 0; ///< of a processor
    qint64 bytes = 0; ///< of memory
};
void startLimited(QProcess &process, const QString &program, const QStringList &arguments, const Limits &limits);

/// Where the program keeps what is its own.
struct Folders
{
    QString data; ///< drafts and the example plan; follows a person from machine to machine where an office has it so
    QString local; ///< backups; stays on this machine
    QString settings; ///< the file of the settings
};
/// Those of this program, or of one in that folder: in the places that the system has for it; where a file
/// `waymark-portable` lies beside the program, beside it too, so that a stick carries all of it.
[[nodiscard]] Folders folders();
[[nodiscard]] Folders foldersOf(const QString &programFolder);

/// A part of another program that Waymark uses.
enum class Part { PdfText, SqliteDriver };
/// How it is had here, as the end of a sentence: "install the package poppler-utils".
[[nodiscard]] QString howToGet(Part part);

} // namespace waymark::platform
