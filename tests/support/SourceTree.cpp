#include "SourceTree.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace waymark::test {

QList<SourceFile> sourceFiles(const QString &root, const QStringList &folders, const QStringList &endings)
{
    QList<SourceFile> files;
    const QDir base(root);
    for (const QString &folder : folders) {
        QDirIterator entries(base.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = base.relativeFilePath(entries.next());
            const bool wanted = std::any_of(
                endings.begin(), endings.end(), [&path](const QString &ending) { return path.endsWith(ending); });
            QFile file(base.filePath(path));
            if (wanted && file.open(QIODevice::ReadOnly))
                files.append({path, QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    std::sort(files.begin(), files.end(),
        [](const SourceFile &left, const SourceFile &right) { return left.path < right.path; });
    return files;
}

} // namespace waymark::test
