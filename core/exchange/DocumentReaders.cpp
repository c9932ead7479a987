#include "exchange/DocumentReaders.h"

#include "exchange/docx/DocxReader.h"
#include "exchange/html/HtmlReader.h"
#include "exchange/odf/OdfReader.h"
#include "exchange/pdf/PdfReader.h"
#include "exchange/source/RatingSigns.h"
#include "exchange/source/ReadLimits.h"
#include "exchange/text/CsvReader.h"
#include "exchange/text/TextReader.h"
#include "exchange/xlsx/XlsxReader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

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
        {{u"*.docx"_s, u"*.docm"_s, u"*.dotx"_s, u"*.dotm"_s}, &DocxReader::recognises, &DocxReader::read},
        {{u"*.xlsx"_s, u"*.xlsm"_s, u"*.xltx"_s, u"*.xltm"_s}, &XlsxReader::recognises, &XlsxReader::read},
        {{u"*.odt"_s, u"*.ods"_s, u"*.ott"_s, u"*.ots"_s}, &OdfReader::recognises, &OdfReader::read},
        {{u"*.pdf"_s}, &PdfReader::recognises, &PdfReader::read},
        {{u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s}, &HtmlReader::recognises, &HtmlReader::read},
        {{u"*.csv"_s, u"*.tsv"_s, u"*.tab"_s}, &CsvReader::recognises, &CsvReader::read},
        {{u"*.txt"_s, u"*.md"_s, u"*.markdown"_s}, &TextReader::recognises, &TextReader::read},
    };
    return all;
}

/// For a file that nothing recognises: what its name promised.
ReadProblem::Kind problemByName(const SourceFile &file)
{
    using enum ReadProblem::Kind;
    static const QHash<QString, ReadProblem::Kind> promises = {{u"docx"_s, NotWord}, {u"docm"_s, NotWord},
        {u"dotx"_s, NotWord}, {u"dotm"_s, NotWord}, {u"xlsx"_s, NotWorkbook}, {u"xlsm"_s, NotWorkbook},
        {u"xltx"_s, NotWorkbook}, {u"xltm"_s, NotWorkbook}, {u"odt"_s, NotOpenDocument}, {u"ott"_s, NotOpenDocument},
        {u"ods"_s, NotOpenDocument}, {u"ots"_s, NotOpenDocument}};
    return promises.value(file.suffix, file.archive ? OtherPackage : Unknown);
}

ReadOutcome<SourceDocument> readAs(const SourceFile &file)
{
    for (const Reader &reader : readers()) {
        if (reader.recognises(file))
            return reader.read(file);
    }
    return cannotRead(problemByName(file));
}

} // namespace

Result<SourceDocument> readDocument(const QString &name, const QByteArray &bytes)
{
    auto document = lookAt(name, bytes).and_then([](const SourceFile &file) { return readAs(file); });
    if (!document)
        return fail(readError(document.error(), name));
    document->name = name;
    settleBullets(*document);
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

Result<SourceDocument> readPasted(const QString &html, const QString &text)
{
    const QString name = QCoreApplication::translate("waymark::DocumentReaders", "the clipboard");
    const SourceFile page{name, u"html"_s, {}, nullptr, html};
    const SourceFile plain{name, u"txt"_s, {}, nullptr, text};
    auto document = ReadOutcome<SourceDocument>(cannotRead(ReadProblem::Kind::Empty));
    if (html.size() <= readLimits::textBytes && html.contains("<table"_L1, Qt::CaseInsensitive))
        document = HtmlReader::read(page);
    if ((!document || !document->hasTable()) && text.size() > readLimits::textBytes)
        document = cannotRead(ReadProblem::Kind::TooLarge);
    else if ((!document || !document->hasTable()) && !text.trimmed().isEmpty())
        document = text.contains(u'\t') ? CsvReader::read(plain) : TextReader::read(plain);
    if (!document)
        return fail(readError(document.error(), name));
    document->name = name;
    settleBullets(*document);
    return std::move(*document);
}

QStringList readableDocumentPatterns()
{
    QStringList all;
    for (const Reader &reader : readers())
        all += reader.patterns;
    return all;
}

} // namespace waymark
