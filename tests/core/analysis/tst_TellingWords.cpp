#include "TestMain.h"

#include "analysis/TellingWords.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What texts tell beside their status: asks and days.
class TestTellingWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksAreFoundInSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("asks");
        const auto row = [](const QString &text, const QStringList &asks) {
            QTest::newRow(qPrintable(text)) << text << asks;
        };
        row(u"Three rooms are ready. The board is asked whether this is enough. Paint follows."_s,
            {u"The board is asked whether this is enough."_s});
        row(u"Next: Decision of the partnership board on 16 September"_s,
            {u"Next: Decision of the partnership board on 16 September"_s});
        row(u"We ask the county cabinet for a second post."_s, {u"We ask the county cabinet for a second post."_s});
        row(u"The committee must agree the price by May."_s, {u"The committee must agree the price by May."_s});
        row(u"The board was told. Families were asked what helps."_s, {});
        row(u"A paper went to cabinet and was approved."_s, {});
        row({}, {});
    }
    void asksAreFoundInSentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, asks);
        QCOMPARE(asksIn(text), asks);
    }

    void daysNamedInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const QString &text, QDate day) { QTest::newRow(qPrintable(text)) << text << day; };
        row(u"Furniture on 27 August."_s, {2026, 8, 27});
        row(u"First on 1st September, then on the 3rd of the month"_s, {2026, 9, 1});
        row(u"Print in October, post by 5 Nov 2026"_s, {2026, 11, 5});
        row(u"Meetings in September"_s, {2026, 9, 30});
        row(u"Again in January."_s, {2027, 1, 31});
        row(u"As it has been since March."_s, {});
        row(u"They may meet and march on; 30 people decide."_s, {});
        row(u"by 31 June"_s, {});
    }
    void daysNamedInTexts()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(lastDayNamed(text, Month(2026, 8)), day);
    }
};

WAYMARK_TEST(TestTellingWords)

#include "tst_TellingWords.moc"
