#include "pdf/PdfContentScanner.h"

#include "pdf/Qpdf.h"
#include "TestMain.h"

#include <QRandomGenerator>
#include <QtTest>

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFTokenizer.hh>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

/// The operators in order, and the instructions put together again.
struct Read
{
    QStringList operators;
    QByteArray text;
    QByteArray fault;
};

Read scanned(const QByteArray &content)
{
    const PdfContentScan scan = scanPdfContent(content);
    Read read;
    read.fault = scan.fault;
    for (const PdfInstruction &instruction : scan.instructions) {
        const QByteArray text = content.mid(instruction.from, instruction.to - instruction.from);
        qsizetype start = text.size();
        while (start > 0 && !QByteArray("\0\t\n\f\r ()<>[]{}/%", 16).contains(text.at(start - 1)))
            --start;
        read.operators.append(QString::fromLatin1(text.mid(start)));
        read.text += text;
    }
    return read;
}

/// The words that libqpdf's tokenizer, which reads any PDF, finds.
class WordFilter : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_word)
            words.append(QString::fromLatin1(QByteArray::fromStdString(token.getValue())));
        isBad = isBad || token.getType() == QPDFTokenizer::tt_bad;
    }

    QStringList words;
    bool isBad = false;
};

WordFilter tokenized(const QByteArray &content)
{
    QPDF pdf;
    pdf.emptyPDF();
    pdf.setSuppressWarnings(true);
    QPDFPageObjectHelper page(QPDFObjectHandle::parse("<< /Type /Page >>"));
    page.getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content.toStdString()));
    WordFilter filter;
    Pl_Discard discard;
    page.filterContents(&filter, &discard);
    return filter;
}

/// A piece of content, sound or not.
QByteArray someToken(QRandomGenerator &random)
{
    static const QList<QByteArray> tokens{"q", "Q", "BT", "ET", "Tj", "TJ", "re", "f", "f*", "B*", "n", "m", "W", "W*",
        "cm", "scn", "gs", "'", "\"", "T*", "0", "-1", "+2.50", ".5", "-.5", "7.", "/Name", "/", "/A#20B", "(a)",
        "(a (b) c)", "(\\) \\( \\\\)", "(q Q\n)", "()", "<0041>", "<0a F>", "<>", "[1 (a) <00>]", "[ ]",
        "<< /MCID 1 /K [2] >>", "% a remark (q Q\n", "true", "false", "null", "Do", "sh", "0 0 m", "1 0 0 1 0 0 cm"};
    static const QList<QByteArray> odd{"(", ")", "<", ">", "[", "]", "{", "}", "BI", "ID", "EI", "EMC", "1.2.3", "1-2",
        "--1", "+", ".", "nan", "Tjq", "(a\\", "<zz>", "\xff\xfe", "%"};
    return random.bounded(40) == 0 ? odd.at(random.bounded(int(odd.size())))
                                   : tokens.at(random.bounded(int(tokens.size())));
}

} // namespace

class TestPdfContentScanner : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAfterEachOperator()
    {
        const QByteArray content = "q 1 0 0 1 (q) 0 cm\nBT[(a)-1<00>]TJ ET% f\n/Im1 Do Q \n";
        const Read read = scanned(content);
        QCOMPARE(read.fault, QByteArray());
        QCOMPARE(read.operators.join(u' '), u"q cm BT TJ ET Do Q"_s);
        QCOMPARE(read.text, content.trimmed());
    }

    void operandsAreNumbers()
    {
        const QByteArray content = "-20000 -30000. 1 .5 re";
        const PdfContentScan scan = scanPdfContent(content);
        QCOMPARE(scan.instructions.size(), 1U);
        QCOMPARE(pdfOperands(content, scan.instructions.front()), (std::vector<double>{-20000, -30000, 1, 0.5}));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const char *content :
            {"(a Tj", "(a\\", "<00", "<0x> Tj", "[1 2 TJ", "[q] TJ", "1 ] TJ", "1 ) Tj", "1 > Tj", "{ } Tj", "1 2",
                "<< /A 1 Tj", "[ << ] >> Tj", "BI /W 1 ID x EI", "/P BMC EMC", "1.2.3 w", "q Qq", "nan 0 m"})
            QTest::newRow(content) << QByteArray(content);
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!scanned(content).fault.isEmpty());
    }

    void nothingIsNothing()
    {
        for (const char *content : {"", " \n", "% only a remark"}) {
            const Read read = scanned(content);
            QVERIFY(read.fault.isEmpty() && read.operators.isEmpty());
        }
    }

    /// Whatever it takes, it reads as a reader of any PDF does; and it takes what is sound.
    void readsAsAGeneralTokenizerDoes()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int taken = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray content;
            for (int i = random.bounded(1, 30); i > 0; --i)
                content += someToken(random) + (random.bounded(8) == 0 ? "\r\n" : " ");
            content += "\nq";
            const Read read = scanned(content);
            if (!read.fault.isEmpty())
                continue;
            ++taken;
            const WordFilter other = tokenized(content);
            const QByteArray about = "seed " + QByteArray::number(seed) + ": " + content;
            QVERIFY2(!other.isBad, about.constData());
            QVERIFY2(read.operators == other.words, about.constData());
            QVERIFY2(read.text == content, about.constData());
        }
        QVERIFY2(taken > 1000, qPrintable(QString::number(taken)));
    }

    /// Bytes flipped in sound content: never a crash, never another reading.
    void damageIsRefusedOrReadAlike()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QByteArray sound = "q 1 0 0 1 0 0 cm BT /F1 9 Tf (one \\( two) Tj [<0041> -3 (b)] TJ ET Q 0 0 9 9 re f\n";
        QVERIFY(scanned(sound).fault.isEmpty());
        for (int round = 0; round < 4000; ++round) {
            QByteArray damaged = sound;
            for (int i = random.bounded(1, 4); i > 0; --i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const Read read = scanned(damaged);
            const QByteArray about = "seed " + QByteArray::number(seed) + ": " + damaged;
            if (read.fault.isEmpty())
                QVERIFY2(read.operators == tokenized(damaged).words, about.constData());
        }
    }
};

WAYMARK_TEST(TestPdfContentScanner)

#include "tst_PdfContentScanner.moc"
