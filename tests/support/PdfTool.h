#pragma once

#include <QByteArray>
#include <QStringList>

namespace waymark::test {

struct ToolRun
{
    int exitCode = -1; ///< -1: the tool is not installed or did not end by itself
    QString output;
    QString errors;
    QByteArray bytes; ///< the output as it came
};

/// Writes the PDF to a temporary file and runs `program arguments… FILE lastArguments…`.
[[nodiscard]] ToolRun runPdfTool(
    const QByteArray &pdf, const QString &program, const QStringList &arguments, const QStringList &lastArguments = {});

} // namespace waymark::test
