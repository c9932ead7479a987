#include "plan/Value.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// "Nothing" is one value, and what a file could not give back never gets into a value.
class TestValue : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOneValue()
    {
        for (const Value &empty : {Value(QString()), Value(u""_s), Value(false), Value(QDate()), Value(Month()),
                 Value(Due()), Value(Due::read(u"  "_s)), Value(Id()), Value(QString(QChar(0xfeff)))}) {
            QVERIFY(empty.isEmpty());
            QCOMPARE(empty, Value());
            QCOMPARE(valueText(empty), QString());
        }
        QVERIFY(!Value(qint64(0)).isEmpty());
        QVERIFY(!Value(0.0).isEmpty());
        QVERIFY(!Value(u" "_s).isEmpty());
    }

    void theOtherZeroIsZero()
    {
        QCOMPARE(Value(-0.0), Value(0.0));
        QVERIFY(!std::signbit(Value(-0.0).as<double>()));
    }

    void textIsMadeWellFormed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("ordinary") << u"café – 👩‍👧 שלום"_s << u"café – 👩‍👧 שלום"_s;
        QTest::newRow("zero") << u"a\u0000b"_s << u"a\u0000b"_s;
        QTest::newRow("mark inside") << u"a\ufeffb"_s << u"a\ufeffb"_s;
        QTest::newRow("mark in front") << u"\ufeff\ufeffab"_s << u"ab"_s;
        QTest::newRow("swapped mark in front") << QString(QChar(0xfffe) + u"ab"_s) << u"ab"_s;
        QTest::newRow("non-character") << u"a\uffffb"_s << u"a\ufffdb"_s;
        QTest::newRow("first half") << QString(u"a"_s + QChar(0xd83d)) << u"a\ufffd"_s;
        QTest::newRow("second half") << QString(QChar(0xdc69) + u"a"_s) << u"\ufffda"_s;
        QTest::newRow("halves the wrong way round")
            << QString(QString(QChar(0xdc69)) + QChar(0xd83d)) << u"\ufffd\ufffd"_s;
    }

    void textIsMadeWellFormed()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(keepableText(text), kept);
        QCOMPARE(Value(text).as<QString>(), kept);
        QCOMPARE(Value(Due::read(u"by "_s + text)).as<Due>().source(), keepableText(u"by "_s + text));
        QCOMPARE(keepableText(kept), kept);
    }

    void textsForPeople()
    {
        QCOMPARE(valueText(Value(0.1)), u"0.1"_s);
        QCOMPARE(valueText(Value(1.0 / 3)).toDouble(), 1.0 / 3);
        QCOMPARE(valueText(Value(qint64(-3))), u"-3"_s);
        QCOMPARE(valueText(Value(true)), u"yes"_s);
        QCOMPARE(valueText(Value(QDate(2026, 2, 3))), u"2026-02-03"_s);
        QCOMPARE(valueText(Value(Month(2026, 2))), u"2026-02"_s);
        QCOMPARE(valueText(Value(Due::read(u"Feb- 23"_s))), u"Feb- 23"_s);
        QCOMPARE(valueText(Value(Due::day(QDate(2026, 2, 3)))), u"3 Feb 2026"_s);
    }
};

WAYMARK_TEST(TestValue)
#include "tst_Value.moc"
