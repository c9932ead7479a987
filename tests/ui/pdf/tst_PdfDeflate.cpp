#include "pdf/PdfDeflate.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;

class TestPdfDeflate : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << QByteArray("0 0 1 1 re f");
        QTest::newRow("much of the same") << QByteArray("q Q ").repeated(1'000'000);
        QByteArray mixed;
        for (int i = 0; i < 100'000; ++i)
            mixed += char((i * 2'654'435'761u) >> 24);
        QTest::newRow("what does not shrink") << mixed;
    }
    void whatGoesInComesOut()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray stream = deflated(bytes);
        QCOMPARE(deflated(bytes), stream);
        const std::optional<QByteArray> out = inflated(stream);
        QVERIFY(out);
        QVERIFY(*out == bytes);
    }

    /// Two ways to write it, one way to read it.
    void qtReadsIt()
    {
        const QByteArray bytes = QByteArray("some words ").repeated(500);
        QByteArray length(4, '\0');
        length[2] = char(bytes.size() >> 8);
        length[3] = char(bytes.size());
        QVERIFY(qUncompress(length + deflated(bytes)) == bytes);
        QVERIFY(inflated(qCompress(bytes).mid(4)) == bytes);
    }

    void whatIsNotWholeIsRefused()
    {
        const QByteArray stream = deflated(QByteArray("some words ").repeated(500));
        for (qsizetype size = 0; size < stream.size(); ++size)
            QVERIFY2(!inflated(stream.first(size)), qPrintable(QString::number(size)));
        QByteArray changed = stream;
        changed[changed.size() - 1] = char(changed.back() ^ 1); // of the checksum
        QVERIFY(!inflated(changed));
    }
};

WAYMARK_TEST(TestPdfDeflate)
#include "tst_PdfDeflate.moc"
