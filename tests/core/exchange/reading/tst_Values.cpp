#include "exchange/reading/values/NumberValue.h"
#include "exchange/reading/values/WrittenDue.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// Dates and numbers as documents write them.
class TestValues : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("due");
        const auto row = [](const QString &text, const QString &due) {
            QTest::newRow(qPrintable(text)) << text << due;
        };
        row(u"31 March 2027"_s, u"day 2027-03-31"_s);
        row(u"31 March 2027*"_s, u"day 2027-03-31"_s);
        row(u"30 June 2027 (was March)"_s, u"day 2027-06-30"_s);
        row(u"31/03/2027 17:00"_s, u"day 2027-03-31"_s);
        row(u"2027-03-31T00:00:00"_s, u"day 2027-03-31"_s);
        row(u"early March 2027"_s, u"month 2027-03"_s);
        row(u"mid-March 2027"_s, u"month 2027-03"_s);
        row(u"w/c 3 May 2027"_s, u"day 2027-05-03"_s);
        row(u"March/April 2027"_s, u"month 2027-04 assumed"_s);
        row(u"Jan to Mar 2027"_s, u"month 2027-03 assumed"_s);
        row(u"Q2 2026"_s, u"quarter 2026-27-Q2 assumed"_s);
        row(u"Spring 2027"_s, u"term 2026-27-spring assumed"_s);
        row(u"Start: Jan 2026\nRev: May 2026\nEnd: July 2026"_s, u"month 2026-07 assumed"_s);
        row(u"Once money is found"_s, u"text "_s);
        row(u"A meeting was held on 3 May 2027 and went well"_s, u"text "_s);
        row({}, u"none "_s);
    }
    void datesAreRead()
    {
        QFETCH(QString, text);
        const WrittenDue found = readWrittenDue(text);
        QTEST(found.due.kindText() + u' ' + found.due.value() + (found.assumed.isEmpty() ? QString() : u" assumed"_s),
            "due");
        QCOMPARE(found.due.source(), text); // whatever was made of it, the words stay
    }

    void aSheetsDateIsReadByItsFormat()
    {
        Cell cell{u"Apr-27"_s};
        cell.value = {CellValue::Kind::Date, 46113, QDate(2027, 4, 1), u"mmm-yy"_s};
        QCOMPARE(readWrittenDue(cell).due, Due::month(Month(2027, 4), u"Apr-27"_s));
        cell.text = u"01/04/2027"_s;
        cell.value.format = u"dd/mm/yyyy"_s;
        QCOMPARE(readWrittenDue(cell).due, Due::day(QDate(2027, 4, 1), u"01/04/2027"_s));
        cell.value = {};
        cell.text = u"46113"_s; // a number is a date only where the file says so
        QCOMPARE(readWrittenDue(cell).due.kind(), Due::Kind::Text);
    }

    void numbersAreStrict_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const auto row = [](const QString &text, const QString &number) {
            QTest::newRow(qPrintable(text)) << text << number;
        };
        row(u"1,250"_s, u"1250"_s);
        row(u"12,5"_s, u"12.5 comma"_s);
        row(u"12,34,567"_s, u"–"_s);
        row(u"1.234,5"_s, u"1234.5 comma"_s);
        row(u"1,234.5"_s, u"1234.5"_s);
        row(u"+2"_s, u"2"_s);
        row(u"10th"_s, u"–"_s);
        row(u"12th of 150"_s, u"–"_s);
        row(u"-2.5%"_s, u"-2.5 %"_s);
        row(u"£2m"_s, u"2000000 m"_s);
        row(u"1.5 million"_s, u"1500000 million"_s);
        row(u"10% (England average 21/22)"_s, u"10 %"_s);
        row(u"77% in 2022"_s, u"77 %"_s);
        row(u"1% in 2021-22"_s, u"1 %"_s);
        row(u"26 weeks"_s, u"26 w"_s);
        row(u"12 schools"_s, u"12"_s);
        row(u"<500K"_s, u"–"_s);
        row(u"1 in 5"_s, u"–"_s);
        row(u"62/81"_s, u"–"_s);
        row(u"TBC from SEN2 return"_s, u"–"_s);
        row(u"No figure before 2024"_s, u"–"_s);
        row(u"5-10%"_s, u"–"_s);
        row(u"2 of 3 teams and a half of the rest"_s, u"–"_s);
    }
    void numbersAreStrict()
    {
        QFETCH(QString, text);
        const std::optional<NumberValue> found = readNumberValue(text);
        QString number = u"–"_s;
        if (found) {
            number = QString::number(found->value, 'g', 12);
            number += found->unit == NumberValue::Unit::Percent ? u" %"_s
                : found->unit == NumberValue::Unit::Weeks       ? u" w"_s
                                                                : QString();
            number += (found->scale.isEmpty() ? QString() : u' ' + found->scale)
                + (found->decimalComma ? u" comma"_s : QString());
        }
        QTEST(number, "number");
    }
};

WAYMARK_TEST(TestValues)
#include "tst_Values.moc"
