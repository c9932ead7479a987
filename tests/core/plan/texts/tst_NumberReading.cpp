#include "plan/texts/NumberReading.h"

#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

#include <cmath>
#include <cstring>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// One grammar of numbers for all that is typed, pasted and imported.
class TestNumberReading : public TestCase
{
    Q_OBJECT

    static void add(const char *text, std::optional<double> value, std::optional<double> otherwise = {})
    {
        QTest::newRow(text) << QString::fromUtf8(text) << value << otherwise;
    }

private Q_SLOTS:
    void aWholeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<double>>("value");
        QTest::addColumn<std::optional<double>>("otherwise");
        add("12", 12);
        add("  12.5\t", 12.5);
        add("-1.9", -1.9);
        add("−1.9", -1.9);
        add("+3", 3);
        add("-0", 0);
        add("007", 7);
        add("1e+300", 1e300);
        // A decimal comma, which was read as 125 once.
        add("12,5", 12.5);
        add("12,50", 12.5);
        add("-7,25", -7.25);
        add("1234,5", 1234.5);
        add("0,125", 0.125);
        // Thousands, and what else they can be.
        add("12,500", 12500, 12.5);
        add("-1,234", -1234, -1.234);
        add("1,234,567", 1234567);
        add("12,500.5", 12500.5);
        add("1 234 567,5", 1234567.5);
        add("1\u00a0234", 1234);
        add("1\u202f234.25", 1234.25);
        add("1.234.567", 1234567);
        add("1.234,5", 1234.5);
        add("1.234", 1.234);
        for (const char *none : {"", " ", "-", "+", ",", ".5", "5.", "12,", ",5", "1,23,456", "12,3456", "1,2,3",
                 "12,5,00", "1 23", "1 2345", "3.4.6", "31.12.2024", "1,234.567,8", "1.234,567.8", "--1", "1-2", "12a",
                 "a12", "12%", "1e", "1e999", "nan", "inf", "0x10", "١٢", "0,500,000", "01,234"})
            add(none, std::nullopt);
    }
    void aWholeText()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<double>, value);
        const std::optional<WrittenNumber> read = readNumber(text);
        QCOMPARE(read.has_value(), value.has_value());
        if (!read)
            return;
        QCOMPARE(read->value, *value);
        QTEST(read->otherwise, "otherwise");
        QCOMPARE(read->isAmbiguous(), read->otherwise.has_value());
        QCOMPARE(text.mid(read->start, read->length), text.trimmed());
    }

    void zeroHasNoSign()
    {
        QVERIFY(!std::signbit(readNumber(u"-0.0"_s)->value));
        QCOMPARE(numberText(-0.0), u"0"_s);
    }

    void numbersStandInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("numbers");
        QTest::newRow("none") << u"no number"_s << QList<double>();
        QTest::newRow("with brackets") << u"593 (6% of plans in 2022)"_s << QList<double>{593, 6, 2022};
        QTest::newRow("range") << u"41% (16.2% to 66,5%)"_s << QList<double>{41, 16.2, 66.5};
        QTest::newRow("stroke") << u"5-10 and 12/96"_s << QList<double>{5, 10, 12, 96};
        QTest::newRow("sign") << u"from -5 to (−3)"_s << QList<double>{-5, -3};
        QTest::newRow("end of a sentence") << u"It is 12,500. Then 7, later 8."_s << QList<double>{12500, 7, 8};
        QTest::newRow("reference and date") << u"3.4.6 by 31.12.2024"_s << QList<double>();
        QTest::newRow("within a word") << u"Q4 KS2 v12 B_7 28weeks"_s << QList<double>{28};
        QTest::newRow("tight blank") << u"£1\u00a0050 or 1 050"_s << QList<double>{1050, 1, 50};
    }
    void numbersStandInTexts()
    {
        QFETCH(QString, text);
        QList<double> found;
        for (const WrittenNumber &number : numbersIn(text)) {
            found.append(number.value);
            QCOMPARE(readNumber(text.mid(number.start, number.length))->value, number.value);
        }
        QTEST(found, "numbers");
    }

    void whatIsPrintedReadsBackExactly()
    {
        QCOMPARE(numberText(1500000), u"1500000"_s);
        QCOMPARE(numberText(12.5), u"12.5"_s);
        QCOMPARE(numberText(0.1), u"0.1"_s);
        QRandomGenerator random(20260314);
        for (int count = 0; count < 20'000; ++count) {
            double number = 0;
            const quint64 bits = random.generate64();
            std::memcpy(&number, &bits, sizeof(number));
            if (count % 2 == 0) // of the size that people measure
                number = std::round(random.generateDouble() * 2e9 - 1e9) / std::pow(10, random.bounded(6));
            if (!std::isfinite(number))
                continue;
            const QString text = numberText(number);
            const std::optional<WrittenNumber> read = readNumber(text);
            QVERIFY2(read && read->value == number, qPrintable(text));
            QVERIFY(!read->isAmbiguous());
        }
    }

    /// However people part thousands and decimals, the number is the same.
    void everyWayOfWritingIsTheSameNumber()
    {
        QRandomGenerator random(7);
        for (int count = 0; count < 2000; ++count) {
            const qint64 whole = random.bounded(1'000'000'000);
            const int cents = random.bounded(1, 100);
            const double number = double(whole) + cents / 100.0;
            const QString decimals = QString::number(cents).rightJustified(2, u'0');
            const auto written = [&](const QString &group, QChar point) {
                QString digits = QString::number(whole);
                for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
                    digits.insert(at, group);
                return digits + point + decimals;
            };
            for (const QString &text : {written(u","_s, u'.'), written({}, u'.'), written({}, u','),
                     written(u"."_s, u','), written(u" "_s, u'.'), written(u" "_s, u','), written(u"\u00a0"_s, u',')}) {
                const std::optional<WrittenNumber> read = readNumber(text);
                QVERIFY2(read && read->value == number && !read->isAmbiguous(), qPrintable(text));
            }
        }
    }

    void aReckonedNumberHasNoDust()
    {
        QCOMPARE(numberText(reckonedNumber(40.1 - 42)), u"-1.9"_s);
        QCOMPARE(reckonedNumber(0.1 + 0.2), 0.3);
        QCOMPARE(reckonedNumber(41.0 / 3), 13.6666666667);
        QCOMPARE(reckonedNumber(593), 593.0);
    }
};

WAYMARK_TEST(TestNumberReading)
#include "tst_NumberReading.moc"
