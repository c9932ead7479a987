#include "pdf/PdfFonts.h"

#include "TestMain.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestPdfFonts : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<PdfFonts> fonts = PdfFonts::load();
        QVERIFY2(fonts, fonts ? "" : qPrintable(fonts.error().detail));
        m_fonts = std::make_unique<PdfFonts>(*fonts);
        QVERIFY(PdfFonts::load()); // and again
    }

    void eachFaceIsAFileOfItsOwn()
    {
        QSet<QByteArray> heads;
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true}) {
                const QFont font = m_fonts->unitFont(PdfFace::Sans, 10, bold, italic);
                const QFontInfo info(font);
                QCOMPARE(info.family(), u"Waymark Sans"_s);
                QCOMPARE(info.bold(), bold);
                QCOMPARE(info.italic(), italic);
                heads.insert(QRawFont::fromFont(font).fontTable("head"));
            }
        }
        QCOMPARE(heads.size(), 4);
        QCOMPARE(QFontInfo(m_fonts->unitFont(PdfFace::Symbols, 10, true)).family(), u"Waymark Symbols"_s);
    }

    void sizesAreTwentiethsOfAPoint()
    {
        QCOMPARE(m_fonts->unitFont(PdfFace::Sans, 9.5).pixelSize(), 190);
        QCOMPARE(m_fonts->figureFont(9).pixelSize(), 9);
        QVERIFY(qAbs(m_fonts->ascent() - 1.069) < 0.001);
        QVERIFY(qAbs(m_fonts->descent() - 0.293) < 0.001);
    }

    void textIsCutWhereTheFaceChanges()
    {
        const auto describe = [this](const QString &text) {
            QStringList parts;
            for (const PdfFaceRun &run : m_fonts->faceRuns(text))
                parts.append(QString::number(int(run.face)) + u':' + text.mid(run.start, run.length));
            return parts.join(u'|');
        };
        QCOMPARE(describe({}), QString());
        QCOMPARE(describe(u"Łódź, Ζωή"_s), u"0:Łódź, Ζωή"_s);
        QCOMPARE(describe(u"a → b ≥ 5"_s), u"0:a |1:→|0: b |1:≥|0: 5"_s);
        QCOMPARE(describe(u"⚠\ufe0f x"_s), u"1:⚠\ufe0f|0: x"_s);
        QCOMPARE(describe(u"x 👩\u200d💻 y"_s), u"0:x |2:👩\u200d💻|0: y"_s);
        QCOMPARE(describe(u"بيان"_s), u"2:بيان"_s);
        QCOMPARE(describe(u"x عائشة بنت y"_s), u"0:x |2:عائشة بنت|0: y"_s);
    }

private:
    std::unique_ptr<PdfFonts> m_fonts;
};

WAYMARK_TEST(TestPdfFonts)

#include "tst_PdfFonts.moc"
