#include "base/Platform.h"

#ifdef Q_OS_WIN

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <io.h>

#include <fcntl.h>
#include <qt_windows.h>

namespace waymark::platform {

using namespace Qt::StringLiterals;

namespace {

struct WindowsWords
{
    Q_DECLARE_TR_FUNCTIONS(Platform)
};

class Handle
{
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (isValid())
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)
    [[nodiscard]] bool isValid() const { return m_handle && m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

/// Whole, and in the form that takes more than 260 letters.
std::wstring nativePath(const QString &path)
{
    const QString whole = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const bool isPlain = whole.size() > 2 && whole.at(1) == u':';
    return (isPlain ? u"\\\\?\\"_s + whole : whole).toStdWString();
}

} // namespace

void clearLastError()
{
    SetLastError(ERROR_SUCCESS);
}

std::error_code lastError()
{
    return {static_cast<int>(GetLastError()), std::system_category()};
}

ErrorCode codeOf(const std::error_code &error)
{
    constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which not every header has
    switch (static_cast<DWORD>(error.value())) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case quotaExceeded:
    case ERROR_FILE_TOO_LARGE:
        return ErrorCode::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION: // open in another program that lets nobody else write
    case ERROR_LOCK_VIOLATION:
    case ERROR_WRITE_PROTECT:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::Storage;
    }
}

/// By its name: Qt opens files in a way that gives their number to nobody. What is flushed is the file, whoever wrote.
std::error_code syncToDisk(QFile &file)
{
    const Handle handle(CreateFileW(nativePath(file.fileName()).c_str(), GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL,
        nullptr));
    if (!handle.isValid() || (!FlushFileBuffers(handle.get()) && GetLastError() != ERROR_INVALID_FUNCTION))
        return lastError();
    return {};
}

std::error_code moveOver(const QString &from, const QString &to)
{
    constexpr DWORD how = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    if (!MoveFileExW(nativePath(from).c_str(), nativePath(to).c_str(), how))
        return lastError();
    return {};
}

bool isTerminal(int file)
{
    return _isatty(file) != 0;
}

void prepareConsole()
{
    SetConsoleOutputCP(CP_UTF8);
    for (FILE *stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
}

std::unique_ptr<QTemporaryDir> prepareDrawing(bool window)
{
    // The system's own engine of letters rounds their widths, which spoils the pages of a report.
    if (window && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:fontengine=freetype");
    else if (!window)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return nullptr;
}

void startLimited(QProcess &process, const QString &program, const QStringList &arguments, const Limits &limits)
{
    process.start(program, arguments);
    if (!process.waitForStarted())
        return;
    // A job outlives its handle as long as there is a process in it.
    const Handle job(CreateJobObjectW(nullptr, nullptr));
    const Handle started(OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, DWORD(process.processId())));
    if (!job.isValid() || !started.isValid())
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION wanted{};
    wanted.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    wanted.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = qint64(limits.seconds) * 10'000'000;
    wanted.ProcessMemoryLimit = static_cast<SIZE_T>(limits.bytes);
    SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &wanted, sizeof wanted);
    AssignProcessToJobObject(job.get(), started.get());
}

QString howToGet(Part part)
{
    switch (part) {
    case Part::PdfText:
        return WindowsWords::tr("ask for Poppler's pdftotext to be installed where programs are found");
    case Part::SqliteDriver:
        return WindowsWords::tr("install Waymark again");
    }
    return {};
}

} // namespace waymark::platform

#endif
