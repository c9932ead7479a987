#include "DocxBuilder.h"
#include "exchange/DocumentReaders.h"
#include "exchange/source/ReadProblem.h"
#include "SourceText.h"
#include "System.h"
#include "TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

const QString documentName = u"plan.docx"_s;

/// An OLE compound file, as far as we look: its mark and the name of a stream.
QByteArray compoundFile(const QString &stream)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes += QByteArray(504, '\0');
    bytes += QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    return bytes + QByteArray(100, '\0');
}

QByteArray docx()
{
    return DocxBuilder(wordParagraph(u"text"_s)).bytes();
}

} // namespace

class TestDocumentReaders : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRoundSignIsABulletUnlessTheDocumentExplainsIt()
    {
        const auto textOf = [](const QByteArray &page) {
            const Result<SourceDocument> document = readDocument(u"plan.html"_s, page);
            QStringList lines;
            for (const SourceDocument::Block &block : document.value_or(SourceDocument()).blocks) {
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    lines << paragraph->text;
            }
            return lines.mid(lines.size() - 3).join(u'\n');
        };
        const QByteArray lines = "<p>● Visit the nurseries<br>○ Print the guide<br>●●○</p>";
        QCOMPARE(textOf(lines), u"- Visit the nurseries\n- Print the guide\n●●○"_s);
        QCOMPARE(textOf("<p>● going well ▲ late ○ to be begun</p>" + lines),
            u"● Visit the nurseries\n○ Print the guide\n●●○"_s);
        QCOMPARE(textOf("<table><tr><td>●</td><td>going well</td></tr></table>" + lines),
            u"● Visit the nurseries\n- Print the guide\n●●○"_s);
    }

    void everyRefusalIsOneSentenceThatSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *tag, const QString &file, const QByteArray &bytes, const QString &says) {
            QTest::newRow(tag) << file << bytes << says;
        };
        row("empty", documentName, {}, u"is empty"_s);
        row("only spaces", u"plan.txt"_s, "  \n\t\n", u"is empty"_s);
        row("text named .docx", documentName, "just some words\n", u"not a Word document although its name says so"_s);
        row("zip named .docx", documentName, ZipBuilder().add(u"a.txt"_s, "a").bytes(), u"not a Word document"_s);
        row("another zip", u"plan.zip"_s, ZipBuilder().add(u"a.txt"_s, "a").bytes(),
            u"holds no document that Waymark knows"_s);
        row("encrypted by Office", documentName, compoundFile(u"EncryptedPackage"_s), u"is protected by a password"_s);
        row("encrypted zip", documentName, DocxBuilder(wordParagraph(u"text"_s)).zip().encrypted().bytes(),
            u"save it without the password"_s);
        row("old Word", u"plan.doc"_s, compoundFile(u"WordDocument"_s), u"save it as .docx"_s);
        row("old Word under a new name", documentName, compoundFile(u"WordDocument"_s), u"save it as .docx"_s);
        row("old Excel", u"plan.xls"_s, compoundFile(u"Workbook"_s), u"save it as .xlsx"_s);
        row("old anything", u"plan.ppt"_s, compoundFile(u"Slides"_s), u"old Office"_s);
        row("PDF that is none", u"plan.pdf"_s, "%PDF-1.7\n%\xE2\xE3", u"damaged"_s);
        row("text named .xlsx", u"plan.xlsx"_s, "just some words\n", u"not an Excel workbook"_s);
        row("zip named .ods", u"plan.ods"_s, ZipBuilder().add(u"a.txt"_s, "a").bytes(), u"not an OpenDocument file"_s);
        row("rich text", u"plan.rtf"_s, "{\\rtf1 text}", u"save it as .docx"_s);
        row("web archive", u"plan.mht"_s, "MIME-Version: 1.0\n", u"as .html"_s);
        row("picture", u"plan.png"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16),
            u"not a document that Waymark knows"_s);
        row("cut short", documentName, docx().chopped(60), u"damaged or was cut short"_s);
        row("main part cut short", documentName,
            ZipBuilder()
                .add(u"word/document.xml"_s, DocxBuilder(wordParagraph(u"a"_s)).documentXml().chopped(12))
                .bytes(),
            u"damaged"_s);
        row("main part without its root", documentName, ZipBuilder().add(u"word/document.xml"_s, "<other/>").bytes(),
            u"not a Word document"_s);
        row("malformed", documentName, DocxBuilder(u"<w:p><w:r></w:p>"_s).bytes(), u"damaged"_s);
        row("undefined entity", documentName, DocxBuilder(u"<w:p>&who;</w:p>"_s).bytes(), u"damaged"_s);
        row("malformed styles", documentName, DocxBuilder(wordParagraph(u"a"_s)).styles(u"<w:style>"_s).bytes(),
            u"damaged"_s);
        row("document type", documentName,
            ZipBuilder()
                .add(u"word/document.xml"_s,
                    "<!DOCTYPE d [<!ENTITY e \"e\">]>" + DocxBuilder(u"<w:p>&e;</w:p>"_s).documentXml().mid(55))
                .bytes(),
            u"document type declaration"_s);
        row("nested too deeply", documentName, DocxBuilder(u"<w:sdt>"_s.repeated(5000)).bytes(),
            u"nested too deeply"_s);
    }
    void everyRefusalIsOneSentenceThatSaysWhatToDo()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto document = readDocument(file, bytes);
        QCOMPARE(faultOf(document, file), QString());
        QVERIFY2(document.error().sentence.contains(says), qUtf8Printable(document.error().sentence));
    }

    void zipBombsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray zeros(5 * 1024 * 1024, '0');
        QTest::newRow("ratio, in a part that nobody reads")
            << DocxBuilder(wordParagraph(u"a"_s)).zip().add(u"word/media/a.bin"_s, zeros).bytes();
        ZipBuilder many = DocxBuilder(wordParagraph(u"a"_s)).zip();
        for (int i = 0; i < 5001; ++i)
            many.add(u"p%1"_s.arg(i), "x");
        QTest::newRow("number of parts") << many.bytes();
        QByteArray lying = DocxBuilder(QString(5 * 1024 * 1024, u' ')).bytes();
        // The sizes in the directory say 100 bytes.
        const QByteArray entry = QByteArray("PK\x01\x02");
        for (qsizetype at = lying.indexOf(entry); at >= 0; at = lying.indexOf(entry, at + 1))
            lying.replace(at + 24, 4, QByteArray("\x64\0\0\0", 4));
        QTest::newRow("sizes that lie") << lying;
    }
    void zipBombsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(faultOf(readDocument(documentName, bytes), documentName), QString());
    }

    void whatIsNoReadableFileIsRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(faultOf(readDocument(folder.filePath(u"none.docx"_s)), u"none.docx"_s), QString());
        QVERIFY(QDir(folder.path()).mkdir(u"sub.docx"_s));
        const auto asFolder = readDocument(folder.filePath(u"sub.docx"_s));
        QCOMPARE(faultOf(asFolder, u"sub.docx"_s), QString());
        QVERIFY(asFolder.error().sentence.contains(u"is a folder"_s));
        QCOMPARE(faultOf(readDocument(deviceThatIsEmpty()), QFileInfo(deviceThatIsEmpty()).fileName()), QString());
    }

    void absentPermissionIsSaid()
    {
        if (!hasPermissions())
            return;
        QTemporaryDir folder;
        QFile file(folder.filePath(documentName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(docx()) > 0);
        file.close();
        QVERIFY(file.setPermissions({}));
        const auto document = readDocument(file.fileName());
        // An administrator may read everything, whatever the permissions say.
        QCOMPARE(document.has_value(), QFileInfo(file.fileName()).isReadable());
        const Error error = readError(ReadProblem{ReadProblem::Kind::NotAllowed, 0, {}}, documentName);
        QCOMPARE(faultOf(fail(error), documentName), QString());
        QVERIFY(document.has_value() || document.error().sentence == error.sentence);
    }

    void everyProblemHasItsSentence()
    {
        for (int kind = 0; kind <= static_cast<int>(ReadProblem::Kind::UnclosedQuote); ++kind) {
            const ReadProblem problem{static_cast<ReadProblem::Kind>(kind),
                kind == static_cast<int>(ReadProblem::Kind::UnclosedQuote) ? 7 : 0, {}};
            QCOMPARE(faultOf(fail(readError(problem, u"100 %1.docx"_s)), u"100 %1.docx"_s), QString());
        }
    }

    void documentsWithoutATableAreStillRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(documentName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(docx()) > 0);
        file.close();
        const auto document = readDocument(file.fileName());
        QVERIFY(document.has_value());
        QCOMPARE(document->name, documentName);
        QVERIFY(!document->hasTable());
        QCOMPARE(sourceText(document), u"text"_s);
    }

    void theClipboardIsReadAsATable()
    {
        const QString page =
            u"<html><body><table><tr><td style='background:#ff0000'>1.1</td><td>Late</td></tr></table>"_s;
        QCOMPARE(sourceText(readPasted(page, u"1.1\tLate"_s)), u"[table 1]\n1: 1.1{#ff0000} | Late"_s);
        QCOMPARE(sourceText(readPasted(u"<p>no table</p>"_s, u"1.1\t\"two\nlines\"\n1.2\tDone"_s)),
            u"[table 1]\n1: 1.1 | two/lines\n2: 1.2 | Done"_s);
        QCOMPARE(sourceText(readPasted({}, u"only words"_s)), u"only words"_s);
        QCOMPARE(faultOf(readPasted({}, u" \n"_s), u"the clipboard"_s), QString());
    }

    void everyKindIsOfferedInFileDialogues()
    {
        const QStringList patterns = readableDocumentPatterns();
        for (const QString &pattern : {u"*.docx"_s, u"*.dotx"_s, u"*.xlsx"_s, u"*.xlsm"_s, u"*.ods"_s, u"*.odt"_s,
                 u"*.pdf"_s, u"*.html"_s, u"*.htm"_s, u"*.csv"_s, u"*.tsv"_s, u"*.md"_s, u"*.txt"_s})
            QVERIFY2(patterns.contains(pattern), qUtf8Printable(pattern));
    }
};

WAYMARK_TEST(TestDocumentReaders)
#include "tst_DocumentReaders.moc"
