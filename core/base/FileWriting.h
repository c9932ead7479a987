#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace waymark {

/// Puts `data` at `path`, whole or not at all. It is written to a temporary file in the same folder with every count
/// checked, forced to the disk, read back and compared, and only then renamed over the old file, whose permissions it
/// takes. Whatever goes wrong, the old file is as it was and no temporary file stays behind. (QSaveFile::commit() of
/// Qt 6.4 reports success for a file that a full disk cut short.) A symbolic link is followed, never replaced; a target
/// that is no ordinary file is refused. Errors: DiskFull, ReadOnly, Storage; each sentence names the file and says that
/// what was there is unchanged.
[[nodiscard]] Result<void> writeFileSafely(const QString &path, const QByteArray &data);

/// The same in two steps, for what has to be certain of the file before it does something else: written, on the disk
/// and compared, but still beside the place where it is to be. Unless it is moved it goes, and nothing was changed.
class StagedFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StagedFile>> write(const QString &path, const QByteArray &data);
    ~StagedFile();
    Q_DISABLE_COPY_MOVE(StagedFile)

    /// A rename in one folder. At most once.
    [[nodiscard]] Result<void> moveIntoPlace();

private:
    explicit StagedFile(const QString &path);

    QString m_path;
    QFile m_temporary;
    bool m_isMoved = false;
};

/// The first half of the writing, for an open file opened Unbuffered: all of `data`, short writes continued, and on the
/// disk when it returns. Errors as above; `file` may then hold a part of the data.
[[nodiscard]] Result<void> writeAndSync(QFile &file, const QByteArray &data);

} // namespace waymark
