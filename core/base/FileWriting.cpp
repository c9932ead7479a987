#include "base/FileWriting.h"

#include "base/Platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FileWriting", text);
}

/// What the system says, and where it says nothing, what Qt does.
ErrorCode lastCode(const QFileDevice &file)
{
    const ErrorCode code = platform::codeOf(platform::lastError());
    return code == ErrorCode::Storage && file.error() == QFileDevice::PermissionsError ? ErrorCode::ReadOnly : code;
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
    platform::clearLastError();
    if (!temporary.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(lastCode(temporary), target.filePath(), temporary.errorString());
    if (target.exists())
        temporary.setPermissions(target.permissions());
    if (Result<void> written = writeAndSync(temporary, data); !written)
        return failure(written.error().code, target.filePath(), written.error().detail);
    platform::clearLastError();
    temporary.close();
    if (temporary.error() != QFileDevice::NoError)
        return failure(lastCode(temporary), target.filePath(), temporary.errorString());

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
        platform::clearLastError();
        const qint64 count = file.write(data.constData() + done, data.size() - done);
        if (count <= 0)
            return failure(lastCode(file), file.fileName(), file.errorString());
        done += count;
    }
    if (const std::error_code error = platform::syncToDisk(file))
        return failure(platform::codeOf(error), file.fileName(), u"sync failed"_s);
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
    const QString from = QFileInfo(m_temporary).absoluteFilePath();
    if (const std::error_code error = platform::moveOver(from, target.absoluteFilePath()))
        return failure(platform::codeOf(error), m_path, QString::fromStdString(error.message()));
    m_isMoved = true;
    return {};
}

Result<void> writeFileSafely(const QString &path, const QByteArray &data)
{
    const Result<std::unique_ptr<StagedFile>> staged = StagedFile::write(path, data);
    return staged ? (*staged)->moveIntoPlace() : fail(staged.error());
}

} // namespace waymark
