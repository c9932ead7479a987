#include "views/reports/IssuedFiles.h"

#include "base/FileWriting.h"
#include "plan/queries/ReportQueries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <vector>

namespace waymark {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(IssuedFiles)
};

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

Result<QStringList> writeIssuedFiles(const PlanDocument &document, const Id &issued, const QString &folder)
{
    if (!document.plan().get<IssuedReport>(issued))
        return fail(ErrorCode::NotFound, FileWords::tr("This report is no longer in the plan. Nothing was written."));
    QList<std::pair<QString, QByteArray>> files;
    QStringList names;
    for (const IssuedFile *file : document.plan().all<IssuedFile>(issued)) {
        const Result<QByteArray> bytes = document.keptFile(file->digest);
        if (!bytes)
            return fail(bytes.error());
        const QString path = QDir(folder).filePath(file->name);
        if (QFile::exists(path) && !holds(path, *bytes)) {
            return fail(ErrorCode::Refused,
                FileWords::tr("There is another “%1” in that folder. Nothing was written; choose another folder.")
                    .arg(file->name));
        }
        files.append({path, *bytes});
        names.append(file->name);
    }
    // All of them lie ready before the first is in its place: a disk that fills up leaves none.
    std::vector<std::unique_ptr<StagedFile>> staged;
    for (const auto &[path, bytes] : std::as_const(files)) {
        Result<std::unique_ptr<StagedFile>> written = StagedFile::write(path, bytes);
        if (!written)
            return fail(written.error());
        staged.push_back(std::move(*written));
    }
    for (const std::unique_ptr<StagedFile> &file : staged) {
        if (const Result<void> moved = file->moveIntoPlace(); !moved)
            return fail(moved.error());
    }
    return names;
}

} // namespace waymark
