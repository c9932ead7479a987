#include "PdfTool.h"

#include <QProcess>
#include <QTemporaryDir>

namespace waymark::test {

using namespace Qt::StringLiterals;

ToolRun runPdfTool(
    const QByteArray &pdf, const QString &program, const QStringList &arguments, const QStringList &lastArguments)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"checked.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {-1, {}, u"cannot write the file to check"_s, {}};
    QProcess process;
    process.start(program, arguments + QStringList{path} + lastArguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program + u": "_s + process.errorString(), {}};
    const QByteArray output = process.readAllStandardOutput();
    return {process.exitCode(), QString::fromUtf8(output), QString::fromUtf8(process.readAllStandardError()), output};
}

} // namespace waymark::test
