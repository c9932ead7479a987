#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::test {

/// One text file of the project.
struct SourceFile
{
    QString path; ///< relative to the project's folder: "core/plan/Plan.h"
    QStringList lines;
};

/// All files of these folders whose names end so, in order of their paths. Built things and fonts are no sources.
[[nodiscard]] QList<SourceFile> sourceFiles(
    const QString &root, const QStringList &folders, const QStringList &endings);

} // namespace waymark::test
