#include "exchange/DocumentReaders.h"

#include "exchange/docx/DocxReader.h"
#include "exchange/html/HtmlReader.h"
#include "exchange/text/CsvReader.h"
#include "exchange/text/TextReader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

struct Reader
{
    QStringList patterns;
    bool (*recognises)(const SourceFile &);
    ReadOutcome<SourceDocument> (*read)(const SourceFile &);
};

/// The first that recognises the file reads it: those that know a file by what it is stand before those that go by its
/// name or shape, and plain text, which anything might be, is the last.
const QList<Reader> &readers()
{
    static const QList<Reader> all = {
        {{u"*.docx"_s, u"*.docm"_s, u"*.dotx"_s}, &DocxReader::recognises, &DocxReader::read},
        {{u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s}, &HtmlReader::recognises, &HtmlReader::read},
        {{u"*.csv"_s, u"*.tsv"_s}, &CsvReader::recognises, &CsvReader::read},
        {{u"*.txt"_s, u"*.md"_s}, &TextReader::recognises, &TextReader::read},
    };
    return all;
}

bool isNamedLikeWord(const SourceFile &file)
{
    return file.suffix == "docx"_L1 || file.suffix == "docm"_L1 || file.suffix == "dotx"_L1;
}

ReadOutcome<SourceDocument> readAs(const SourceFile &file)
{
    for (const Reader &reader : readers()) {
        if (reader.recognises(file))
            return reader.read(file);
    }
    if (isNamedLikeWord(file))
        return cannotRead(ReadProblem::Kind::NotWord);
    return cannotRead(file.archive ? ReadProblem::Kind::OtherPackage : ReadProblem::Kind::Unknown);
}

} // namespace

Result<SourceDocument> readDocument(const QString &name, const QByteArray &bytes)
{
    auto document = lookAt(name, bytes).and_then([](const SourceFile &file) { return readAs(file); });
    if (!document)
        return fail(readError(document.error(), name));
    document->name = name;
    return std::move(*document);
}

Result<SourceDocument> readDocument(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = loadBytes(path);
    if (!bytes)
        return fail(readError(bytes.error(), name.isEmpty() ? path : name));
    return readDocument(name, *bytes);
}

QStringList readableDocumentPatterns()
{
    QStringList all;
    for (const Reader &reader : readers())
        all += reader.patterns;
    return all;
}

} // namespace waymark
