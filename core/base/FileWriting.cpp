#include "base/FileWriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FileWriting", text);
}

ErrorCode codeOf(int systemError, QFileDevice::FileError fileError)
{
    switch (systemError) {
    case ENOSPC:
    case EFBIG: // over a quota of the process or of the file system
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::ReadOnly;
    default:
        return fileError == QFileDevice::PermissionsError ? ErrorCode::ReadOnly : ErrorCode::Storage;
    }
}

/// `path` is only shown, by its file name.
tl::unexpected<Error> failure(ErrorCode code, const QString &path, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    QString sentence;
    switch (code) {
    case ErrorCode::DiskFull:
        sentence =
            tr("“%1” could not be written because there is no space left; what was there before is unchanged, so free "
               "some space or choose another place.");
        break;
    case ErrorCode::ReadOnly:
        sentence =
            tr("“%1” could not be written because this place does not allow it; what was there before is unchanged, so "
               "choose another place.");
        break;
    default:
        sentence =
            tr("“%1” could not be written; what was there before is unchanged, so try again or choose another place.");
    }
    return fail(code, sentence.arg(name), detail);
}

bool syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    // A pipe or a device that has nothing to sync says EINVAL; that is no loss.
    return ::fsync(file.handle()) == 0 || errno == EINVAL;
#endif
}

/// After a rename, so that it outlives a power cut. It is done by then: a failure here is not one of the writing.
void syncFolder(const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

Result<void> checkTarget(const QFileInfo &target, const QString &path)
{
    if (!target.dir().exists())
        return failure(ErrorCode::Storage, path, u"no folder %1"_s.arg(target.path()));
    if (!target.exists())
        return {};
    if (!target.isFile())
        return failure(ErrorCode::Storage, path, u"not an ordinary file"_s);
    if (!target.isWritable())
        return failure(ErrorCode::ReadOnly, path, u"the old file is read-only"_s);
    return {};
}

/// The file itself, or where a symbolic link leads.
QFileInfo targetOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isSymLink())
        return file;
    return QFileInfo(file.canonicalFilePath().isEmpty() ? file.symLinkTarget() : file.canonicalFilePath());
}

/// `temporary` is new: nothing is overwritten here.
Result<void> writeAndCompare(QFile &temporary, const QFileInfo &target, const QByteArray &data)
{
    errno = 0;
    if (!temporary.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(codeOf(errno, temporary.error()), target.filePath(), temporary.errorString());
    if (target.exists())
        temporary.setPermissions(target.permissions());
    if (Result<void> written = writeAndSync(temporary, data); !written)
        return failure(written.error().code, target.filePath(), written.error().detail);
    errno = 0;
    temporary.close();
    if (temporary.error() != QFileDevice::NoError)
        return failure(codeOf(errno, temporary.error()), target.filePath(), temporary.errorString());

    if (!temporary.open(QIODevice::ReadOnly) || temporary.readAll() != data)
        return failure(ErrorCode::Storage, target.filePath(), u"what was read back differs from what was written"_s);
    temporary.close();
    return {};
}

} // namespace

Result<void> writeAndSync(QFile &file, const QByteArray &data)
{
    qint64 done = 0;
    while (done < data.size()) {
        errno = 0;
        const qint64 count = file.write(data.constData() + done, data.size() - done);
        if (count <= 0)
            return failure(codeOf(errno, file.error()), file.fileName(), file.errorString());
        done += count;
    }
    errno = 0;
    if (!syncToDisk(file))
        return failure(codeOf(errno, file.error()), file.fileName(), u"sync failed"_s);
    return {};
}

StagedFile::StagedFile(const QString &path)
    : m_path(path)
{
    // A short name of its own: the target's name may already be as long as the file system allows.
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(12);
    m_temporary.setFileName(targetOf(path).dir().filePath(u".waymark-%1.part"_s.arg(id)));
}

StagedFile::~StagedFile()
{
    if (m_isMoved)
        return;
    m_temporary.close();
    m_temporary.remove();
}

Result<std::unique_ptr<StagedFile>> StagedFile::write(const QString &path, const QByteArray &data)
{
    std::unique_ptr<StagedFile> staged(new StagedFile(path));
    const QFileInfo target = targetOf(path);
    if (Result<void> checked = checkTarget(target, path); !checked)
        return fail(checked.error());
    if (Result<void> written = writeAndCompare(staged->m_temporary, target, data); !written)
        return fail(written.error());
    return staged;
}

Result<void> StagedFile::moveIntoPlace()
{
    const QFileInfo target = targetOf(m_path);
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(m_temporary).filesystemAbsoluteFilePath(), target.filesystemAbsoluteFilePath(), error);
    if (error)
        return failure(
            codeOf(error.value(), QFileDevice::RenameError), m_path, QString::fromStdString(error.message()));
    m_isMoved = true;
    syncFolder(target.absolutePath());
    return {};
}

Result<void> writeFileSafely(const QString &path, const QByteArray &data)
{
    const Result<std::unique_ptr<StagedFile>> staged = StagedFile::write(path, data);
    return staged ? (*staged)->moveIntoPlace() : fail(staged.error());
}

} // namespace waymark
