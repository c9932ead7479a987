#include "store/ExportedFiles.h"

#include "base/FileWriting.h"
#include "store/Schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <memory>
#include <sqlite3.h>

namespace waymark {

namespace {

struct ExportedFilesWords
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

struct CloseDatabase
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// By its first bytes alone, so that one that is damaged, newer or in use is known as well.
bool isPlan(const QString &path)
{
    constexpr size_t applicationIdAt = 68;
    std::array<char, 100> header{};
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(
        QFileInfo(path).absoluteFilePath().toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseDatabase> handle(opened);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK || sqlite3_file_control(handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods || file->pMethods->xRead(file, header.data(), int(header.size()), 0) != SQLITE_OK)
        return false;
    return qstrncmp(header.data(), "SQLite format 3", 16) == 0
        && qFromBigEndian<qint32>(header.data() + applicationIdAt) == schema::applicationId;
}

} // namespace

Result<void> checkNoPlanAt(const QString &path)
{
    if (!QFileInfo(path).isFile() || !isPlan(path))
        return {};
    return fail(ErrorCode::Refused,
        ExportedFilesWords::tr(
            "“%1” is a plan, and no other file is written over a plan. It is as it was; choose another name.")
            .arg(QFileInfo(path).fileName()));
}

Result<void> writeExportedFile(const QString &path, const QByteArray &data)
{
    const Result<void> free = checkNoPlanAt(path);
    return free ? writeFileSafely(path, data) : free;
}

} // namespace waymark
