#include "store/WholeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

} // namespace

Result<void> checkNoJournal(const QString &path)
{
    // SQLite would take it for the new file's own and write what it holds into it.
    if (!QFile::exists(path + u"-journal"_s) && !QFile::exists(path + u"-wal"_s))
        return {};
    return fail(ErrorCode::Refused,
        WholeFile::tr(
            "Beside “%1” lies a journal of another file of that name. Nothing was changed; choose another name.")
            .arg(QFileInfo(path).fileName()));
}

Result<void> makeWholeFile(
    const QString &path, const Id &id, const std::function<Result<void>(const QString &partial)> &fill)
{
    const QFileInfo target(path);
    if (target.exists()) {
        return fail(ErrorCode::Refused,
            WholeFile::tr("There is already a file “%1”. It was left as it is; choose another name.")
                .arg(target.fileName()));
    }
    if (Result<void> alone = checkNoJournal(path); !alone)
        return alone;
    const QString partial = target.absolutePath() + u"/.%1.%2.part"_s.arg(target.fileName(), id.text().left(8));
    Result<void> filled = fill(partial);
    if (filled && !QFile::rename(partial, path)) {
        filled = fail(ErrorCode::ReadOnly,
            WholeFile::tr("“%1” could not be created where you want it. Nothing was changed; choose another folder.")
                .arg(target.fileName()));
    }
    if (filled)
        return {};
    QFile::remove(partial);
    Error error = filled.error();
    error.sentence.replace(QFileInfo(partial).fileName(), target.fileName()); // the name people know
    return fail(error);
}

} // namespace waymark
