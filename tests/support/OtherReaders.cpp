#include "OtherReaders.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &bytes, const QString &suffix)
{
    QFile file(folder.filePath(u"out."_s + suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file for another program could not be written");
    return file.fileName();
}

QByteArray saidByPython(const QString &tool, const QString &path)
{
    QProcess python;
    python.start(
        QStringLiteral(WAYMARK_WORD_PYTHON), {QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/tools/"_s + tool, path});
    return python.waitForFinished(60'000) ? python.readAllStandardOutput() + python.readAllStandardError()
                                          : QByteArray();
}

} // namespace

QStringList readByPythonDocx(const QByteArray &docx)
{
    const QTemporaryDir folder;
    return QString::fromUtf8(saidByPython(u"word_text.py"_s, written(folder, docx, u"docx"_s)))
        .split(u'\n', Qt::SkipEmptyParts);
}

QStringList withoutTypedBullets(const QStringList &lines)
{
    static const QRegularExpression lone(u"(^|\\| )-( \\||$)"_s); // a bullet without words is none
    QStringList tidy;
    for (const QString &line : lines)
        tidy << QString(line).replace(u'✓', u'-').replace(u'–', u'-').replace(lone, u"\\1\\2"_s).simplified();
    return tidy;
}

QJsonObject readByOpenpyxl(const QByteArray &xlsx, const QString &what)
{
    const QTemporaryDir folder;
    const QByteArray said = saidByPython(u"cells.py"_s, written(folder, xlsx, u"xlsx"_s));
    return QJsonDocument::fromJson(said).object()[what].toObject();
}

QByteArray savedByLibreOffice(const QByteArray &file, const QString &suffix)
{
    const QTemporaryDir folder;
    const QString saved = folder.filePath(u"saved"_s);
    QProcess office;
    office.start(QStringLiteral(WAYMARK_WORD_OFFICE),
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"settings"_s), u"--headless"_s, u"--convert-to"_s,
            suffix, u"--outdir"_s, saved, written(folder, file, suffix)});
    QFile again(saved + u"/out."_s + suffix);
    if (!office.waitForFinished(240'000) || office.exitCode() != 0 || !again.open(QIODevice::ReadOnly))
        return {};
    return again.readAll();
}

} // namespace waymark::test
