#include "exchange/pdf/PdfReader.h"

#include "base/Platform.h"
#include "exchange/source/PageBuilder.h"
#include "exchange/source/ReadLimits.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr int pdfPatience = 4'500; // milliseconds
constexpr platform::Limits pdfLimits{5, 1024LL * 1024 * 1024};

ReadOutcome<QString> textOfPdf(const QByteArray &bytes)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return cannotRead(ReadProblem::Kind::NoPdfProgram);
    QProcess process;
    platform::startLimited(
        process, program, {u"-q"_s, u"-enc"_s, u"UTF-8"_s, u"-eol"_s, u"unix"_s, u"-"_s, u"-"_s}, pdfLimits);
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished(pdfPatience)) {
        process.kill();
        process.waitForFinished(1'000);
        return cannotRead(ReadProblem::Kind::Damaged, u"pdftotext took too long"_s);
    }
    constexpr int needsPermission = 3;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QByteArray said = process.readAllStandardError();
        const bool isLocked = process.exitCode() == needsPermission || said.contains("password");
        return cannotRead(isLocked ? ReadProblem::Kind::Password : ReadProblem::Kind::Damaged, QString::fromUtf8(said));
    }
    const QByteArray text = process.readAllStandardOutput();
    if (text.size() > readLimits::textBytes)
        return cannotRead(ReadProblem::Kind::TooLarge);
    return QString::fromUtf8(text);
}

/// Lines up to a blank one are one paragraph that the page broke; a bullet begins a new one.
class PdfParagraphs
{
public:
    void line(const QString &line)
    {
        const QString text = withTypedBullet(line);
        if (text.isEmpty() || text.startsWith("- "_L1))
            end();
        if (!text.isEmpty())
            m_lines.append(text);
    }
    void end()
    {
        m_page.addParagraphs({m_lines.join(u' ')});
        m_lines.clear();
    }
    [[nodiscard]] ReadOutcome<SourceDocument> take() { return m_page.take(); }

private:
    PageBuilder m_page;
    QStringList m_lines;
};

} // namespace

bool PdfReader::recognises(const SourceFile &file)
{
    return file.bytes.startsWith("%PDF-");
}

ReadOutcome<SourceDocument> PdfReader::read(const SourceFile &file)
{
    const auto text = textOfPdf(file.bytes);
    if (!text)
        return tl::unexpected(text.error());
    if (text->trimmed().isEmpty())
        return cannotRead(ReadProblem::Kind::Pdf);
    PdfParagraphs paragraphs;
    for (const QStringView line : QStringView(*text).tokenize(u'\n'))
        paragraphs.line(line.toString().remove(u'\f'));
    paragraphs.end();
    auto document = paragraphs.take();
    if (document)
        document->caution = QCoreApplication::translate("waymark::PdfReader",
            "A PDF holds no tables: what looks like one on its pages was read as text, line by line. "
            "The Word or Excel document that it was made from says more.");
    return document;
}

} // namespace waymark
