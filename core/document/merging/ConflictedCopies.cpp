#include "document/merging/ConflictedCopies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The name without what a synchroniser put behind it.
QString stemOf(const QString &name)
{
    static const QRegularExpression behind(
        u"(?: \\(\\d+\\)| \\([^()]*conflict[^()]*\\)|[ _-]conflict[ _-].+|-[A-Z0-9][A-Z0-9-]{2,})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString stem = name;
    return stem.remove(behind);
}

} // namespace

bool areConflictedNames(const QString &one, const QString &other)
{
    return one != other && stemOf(one) == stemOf(other);
}

QStringList conflictedCopies(const QString &path)
{
    const QFileInfo plan(path);
    QStringList found;
    for (const QFileInfo &file : plan.dir().entryInfoList({u"*.waymark"_s}, QDir::Files, QDir::Name)) {
        if (areConflictedNames(plan.completeBaseName(), file.completeBaseName()))
            found.append(file.filePath());
    }
    return found;
}

} // namespace waymark
