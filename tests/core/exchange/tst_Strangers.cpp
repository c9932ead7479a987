#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

/// Documents that nobody made for us, many of them odd or broken on purpose: each is read or refused in a sentence that
/// fits, and soon.
class TestStrangers : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(WAYMARK_STRANGERS_DIR));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            QTest::newRow(qUtf8Printable(file.fileName().right(60))) << file.filePath();
    }
    void eachIsReadOrRefused()
    {
        QFETCH(QString, path);
        QElapsedTimer timer;
        timer.start();
        const auto document = readDocument(path);
        constexpr int patience = 5'000; // milliseconds, for the largest of them under the sanitizers
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        if (!document)
            QCOMPARE(faultOf(document, QFileInfo(path).fileName()), QString());
    }
};

WAYMARK_TEST(TestStrangers)
#include "tst_Strangers.moc"
