#include "base/Platform.h"

#ifdef Q_OS_UNIX

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace waymark::platform {

namespace {

struct UnixWords
{
    Q_DECLARE_TR_FUNCTIONS(Platform)
};

std::error_code systemError(int error)
{
    return {error, std::generic_category()};
}

/// Done by then: a failure here is not one of the writing.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

void clearLastError()
{
    errno = 0;
}

std::error_code lastError()
{
    return systemError(errno);
}

ErrorCode codeOf(const std::error_code &error)
{
    switch (error.value()) {
    case ENOSPC:
    case EFBIG: // over a limit of the process or of the file system
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::Storage;
    }
}

std::error_code syncToDisk(QFile &file)
{
    return ::fsync(file.handle()) == 0 || errno == EINVAL ? std::error_code() : lastError();
}

std::error_code moveOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return lastError();
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

bool isTerminal(int file)
{
    return ::isatty(file) != 0;
}

void prepareConsole() { }

std::unique_ptr<QTemporaryDir> prepareDrawing(bool window)
{
    if (window)
        return nullptr;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Even so Qt looks for a desktop there, and says so on the error output where a service or a container has none.
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return nullptr;
    auto folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder->path()));
    return folder;
}

void startLimited(QProcess &process, const QString &program, const QStringList &arguments, const Limits &limits)
{
    process.setChildProcessModifier([limits] {
        const rlimit time{rlim_t(limits.seconds), rlim_t(limits.seconds)};
        const rlimit memory{rlim_t(limits.bytes), rlim_t(limits.bytes)};
        setrlimit(RLIMIT_CPU, &time);
        setrlimit(RLIMIT_AS, &memory);
    });
    process.start(program, arguments);
}

QString howToGet(Part part)
{
    switch (part) {
    case Part::PdfText:
        return UnixWords::tr("install the package poppler-utils");
    case Part::SqliteDriver:
        return UnixWords::tr("install the package libqt6sql6-sqlite");
    }
    return {};
}

} // namespace waymark::platform

#endif
