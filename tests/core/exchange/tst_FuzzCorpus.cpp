#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"
#include "ZipBuilder.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

/// What the fuzzers start from and what they have found: each is read or refused, and soon.
class TestFuzzCorpus : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QDirIterator files(
            QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/fuzz/corpus"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const QString kind = file.dir().dirName();
            QTest::addRow("%s/%s", qPrintable(kind), qPrintable(file.fileName())) << kind << file.filePath();
        }
    }
    void eachIsReadOrRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray part = file.readAll();
        QByteArray bytes = part;
        if (kind == "xlsx"_L1)
            bytes = ZipBuilder()
                        .add(u"xl/workbook.xml"_s, "<workbook><sheets><sheet name='P'/></sheets></workbook>")
                        .add(u"xl/styles.xml"_s, part)
                        .add(u"xl/sharedStrings.xml"_s, part)
                        .add(u"xl/worksheets/sheet1.xml"_s, part)
                        .bytes();
        else if (kind == "odf"_L1)
            bytes = ZipBuilder().add(u"mimetype"_s, "opendocument").add(u"content.xml"_s, part).bytes();
        else if (kind == "docx"_L1)
            bytes = ZipBuilder().add(u"word/document.xml"_s, part).add(u"word/styles.xml"_s, part).bytes();
        const QString name = u"plan."_s + (kind == "odf"_L1 ? u"ods"_s : kind == "text"_L1 ? u"md"_s : kind);
        QElapsedTimer timer;
        timer.start();
        const auto document = readDocument(name, bytes);
        QVERIFY(timer.elapsed() < 5'000);
        if (!document)
            QCOMPARE(faultOf(document, name), QString());
        // Those that are not named by a fuzzer are the starts, and sound.
        const bool isStart = !QFileInfo(path).suffix().isEmpty();
        QVERIFY(!isStart || (document && document->hasTable()));
    }
};

WAYMARK_TEST(TestFuzzCorpus)
#include "tst_FuzzCorpus.moc"
