#include "TestMain.h"

#include "plan/Due.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using waymark::Due;
using waymark::ErrorCode;
using waymark::Month;
using waymark::PlanCalendar;

namespace {

const PlanCalendar plan{QDate(2023, 1, 31), {}};

/// What the words are read as: the kind and the value, as exported.
QString readAs(const QString &source)
{
    const Due due = Due::read(source);
    return (due.kindText() + u' ' + due.value()).trimmed();
}

/// Every kind with the values that lie at its edges.
QList<Due> examples()
{
    QList<Due> all{Due(), Due::read(u"TBC"_s), Due::day(QDate(2024, 2, 29)), Due::month(Month(2023, 9))};
    for (const QString &source : {u"Q1 2023/24"_s, u"Q2 23/24"_s, u"Q3 23/24"_s, u"Q4 1999/00"_s, u"Spring Term 2024"_s,
             u"Summer Term 2024"_s, u"Autumn Term 2024"_s, u"2021-22"_s, u"academic year 2099/00"_s, u"2024"_s,
             u"1 month"_s, u"18 months"_s, u"2 years"_s, u" Mar-23\n"_s})
        all += Due::read(source);
    return all;
}

/// One row of test data for each of the words, all to be read alike.
void readAll(const QString &expected, const QStringList &sources)
{
    for (const QString &source : sources)
        QTest::addRow("%s = %s", qUtf8Printable(source), qUtf8Printable(expected)) << source << expected;
}

void days()
{
    readAll(u"day 2024-03-31"_s,
        {u"31 March 2024"_s, u"31/03/2024"_s, u"31/3/24"_s, u"31.03.2024"_s, u"31.03.24"_s, u"31-03-2024"_s,
            u"31 03 2024"_s, u"2024-03-31"_s, u"2024/03/31"_s, u"31st March 2024"_s, u"31st of March, 2024"_s,
            u"31-Mar-24"_s, u"31Mar24"_s, u"31 MARCH 2024."_s, u"March 31, 2024"_s, u"March 31st 2024"_s,
            u"Sunday 31 March 2024"_s, u"Sun, 31 Mar 2024"_s, u"by 31 March 2024"_s, u"By the 31st March 2024"_s,
            u"before 31 March 2024"_s, u"on or before 31/03/2024"_s, u"on 31 March 2024"_s,
            u"no later than 31 March 2024"_s, u"Due: 31/03/24"_s, u"2024-03-31 00:00:00"_s, u"2024-03-31T00:00:00"_s,
            u"31/03/2024 00:00"_s, u"31\u00A0March\u00A02024"_s, u"31\u201303\u20132024"_s, u"31\u2011Mar\u201124"_s,
            u"31\u2044"_s
            u"03\u2044"_s
            u"2024"_s,
            u"\uFEFF"_s
            u"31 March\n2024 "_s,
            u"31 Mar \u2019"_s
            u"24"_s});
    readAll(u"day 2026-02-06"_s,
        {u"6/2/26"_s, u"06/02/2026"_s, u"6.2.2026"_s, u"6-2-26"_s, u"6 / 2 / 26"_s, u"6th February 2026"_s});
    readAll(u"day 2017-10-27"_s, {u"27-Oct-17"_s, u"27-oct-2017"_s});
    readAll(
        u"day 2022-01-18"_s, {u"18th January 2022"_s, u"18 th January 2022"_s, u"Tuesday the 18th of January 2022"_s});
    readAll(u"day 2024-02-29"_s, {u"29 Feb 2024"_s});
}

void months()
{
    readAll(u"month 2023-02"_s,
        {u"Feb-23"_s, u"Feb 23"_s, u"feb 2023"_s, u"February 2023"_s, u"FEB-2023"_s, u"Feb/23"_s, u"Feb. 2023"_s,
            u"Feb.23"_s, u"Feb '23"_s, u"Feb, 2023"_s, u"Feb23"_s, u"02/2023"_s, u"2/2023"_s, u"2023-02"_s,
            u"2023 February"_s, u"by Feb 2023"_s, u"end of February 2023"_s, u"By the end of February 2023."_s,
            u"end Feb 23"_s, u"End-Feb 2023"_s, u"before the end of February 2023"_s, u"due Feb-23"_s,
            u"Feb\u2013"_s
            u"23"_s,
            u"Feb \u2212 23"_s, u"Feb\u00AD-23"_s,
            u"\u00A0"_s
            u"Feb\u200B-23\u00A0"_s});
    readAll(u"month 2023-07"_s, {u"Jul- 23"_s, u"Jul - 23"_s, u"July 2023"_s});
    readAll(u"month 2023-04"_s, {u"Apr -23"_s});
    readAll(u"month 2023-05"_s, {u"May- 23"_s});
    readAll(u"month 2025-05"_s, {u"May 25"_s, u"by May 25"_s});
    readAll(u"month 2023-03"_s, {u"March 2023"_s, u"Mar-2023"_s, u"2023/03"_s});
    readAll(u"month 2024-03"_s, {u"by end of March 2024"_s, u"by the end of March 2024"_s});
    readAll(u"month 2023-09"_s, {u"Sept 2023"_s, u"Sep-23"_s, u"Sept. 23"_s, u"September 2023"_s});
}

void quartersAndTerms()
{
    readAll(u"quarter 2023-24-Q4"_s,
        {u"Q4 23/24"_s, u"Q4 2023/24"_s, u"Q4 2023-24"_s, u"Q4, 2023/24"_s, u"Q4 (2023/24)"_s, u"Q4 FY 2023/24"_s,
            u"Q4 of 2023/24"_s, u"2023/24 Q4"_s, u"2023-24-Q4"_s, u"Qtr 4 2023/24"_s, u"Quarter 4 2023 to 2024"_s,
            u"4th quarter 2023/24"_s, u"the fourth quarter of 2023/24"_s, u"by the end of Q4 23/24"_s,
            u"2023/24 financial year Q4"_s, u"Quarter four 2023 \u2013 2024"_s, u"Q4 of the 2023/24 financial year"_s});
    readAll(u"quarter 2023-24-Q3"_s, {u"Quarter 3 2023 to 2024"_s, u"before the end of Quarter 3 2023 to 2024"_s});
    readAll(u"quarter 2023-24-Q1"_s, {u"Q1 2023/24"_s});
    readAll(u"term 2023-24-spring"_s,
        {u"Spring Term 2024"_s, u"spring term '24"_s, u"Spring Term 2023/24"_s, u"2023/24 Spring term"_s,
            u"2024 spring term"_s, u"spring 2024 term"_s, u"2023-24-spring"_s, u"end of Spring Term 2024"_s,
            u"Spring school term 2024"_s, u"spring term of the 2023/24 academic year"_s,
            u"Academic year 2023/24, spring term"_s});
    readAll(u"term 2023-24-summer"_s,
        {u"before the end of the summer term 2024"_s, u"By the end of the Summer Term 2024."_s,
            u"Summer term, 2024"_s});
    readAll(u"term 2024-25-autumn"_s, {u"Autumn Term 2024"_s, u"autumn term 2024/25"_s});
}

void yearsAndRelatives()
{
    readAll(u"year 2021-22-financial"_s,
        {u"2021-22"_s, u"2021/22"_s, u"2021/2022"_s, u"2021 to 2022"_s,
            u"2021\u2013"_s
            u"22"_s,
            u"21/22"_s, u"FY21/22"_s, u"by the end of 2021-22"_s, u"by the end of the 2021/22 financial year"_s,
            u"year end 2021/22"_s, u"2021-22-financial"_s, u"2021-22 (financial year)"_s});
    readAll(u"year 2023-24-financial"_s, {u"FY 2023/24"_s, u"financial year 2023 to 2024"_s, u"2023-24 FY"_s});
    readAll(u"year 2011-12-financial"_s, {u"2011/12"_s, u"FY 2011-12"_s});
    readAll(u"year 2023-24-academic"_s,
        {u"academic year 2023/24"_s, u"2023-24 AY"_s, u"AY 23/24"_s, u"Academic Year 2023 to 2024"_s,
            u"2023/24 (academic year)"_s, u"school year 2023/24"_s, u"end of academic year 2023/24"_s,
            u"2023-24-academic"_s, u"2023-24 academic"_s});
    readAll(u"year 2024"_s, {u"2024"_s, u"calendar year 2024"_s, u"by the end of 2024"_s, u"end 2024"_s});
    readAll(u"relative +3m"_s,
        {u"3 months"_s, u"three months"_s, u"+3m"_s, u"3-months"_s, u"within 3 months of the plan's start"_s,
            u"3 mths"_s});
    readAll(u"relative +6m"_s, {u"within 6 months"_s, u"in six months"_s, u"6 months from start"_s});
    readAll(u"relative +1m"_s, {u"1 month"_s});
    readAll(u"relative +12m"_s, {u"1 year"_s, u"within a year"_s, u"12 months"_s, u"twelve months."_s});
    readAll(u"none"_s, {u""_s, u"   "_s, u"\t\r\n"_s, u"\u00A0\u2003"_s, u"\u200B\uFEFF"_s});
}

} // namespace

class TestDue : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        days();
        months();
        quartersAndTerms();
        yearsAndRelatives();
    }

    void reads()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, expected);
        QCOMPARE(readAs(source), expected);

        const Due due = Due::read(source);
        QCOMPARE(due.source(), source);
        QCOMPARE(due.isNone(), expected == u"none"_s);
        QCOMPARE(due.isDated(), expected != u"none"_s);
        QCOMPARE(due.lastDay(plan).isValid(), due.isDated());
        const auto again = Due::make(due.kindText(), due.value(), due.source());
        QVERIFY(again.has_value());
        QCOMPARE(*again, due);
    }

    void neverGuesses_data()
    {
        QTest::addColumn<QString>("source");
        const QStringList words{u"Ongoing"_s, u"TBC"_s, u"Dependent on funding"_s, u"-"_s, u"–"_s, u"n/a"_s, u"N/A"_s,
            u"none"_s, u"."_s, u"…"_s, u"?"_s, u"Due"_s, u"by"_s,
            // half a date
            u"March"_s, u"end of March"_s, u"25 May"_s, u"1 May"_s, u"May 2"_s, u"27-Oct"_s, u"Q4"_s, u"Q4 2024"_s,
            u"Q4 FY24"_s, u"Summer term"_s, u"before the end of the summer term"_s, u"end of the financial year"_s,
            u"FY 2024"_s, u"academic year 2024"_s, u"3/23"_s, u"24"_s, u"end of year"_s,
            // dates that do not exist
            u"31 February 2024"_s, u"29 February 2023"_s, u"31/02/2024"_s, u"32 March 2024"_s, u"0 March 2024"_s,
            u"13/2023"_s, u"2023-13"_s, u"2023-00"_s, u"2023-02-30"_s, u"03/31/2024"_s, u"Q5 2023/24"_s,
            u"Q0 2023/24"_s, u"Monday 31 March 2024"_s, u"2023-25"_s, u"2023/22"_s, u"Q4 2023/25"_s,
            u"Spring Term 2022/24"_s, u"0 months"_s, u"999 months"_s, u"31 March 0024"_s, u"March 3024"_s, u"1066"_s,
            // could be two things
            u"Summer 2024"_s, u"Spring Term academic year 2024"_s, u"2011-12"_s, u"11/12"_s, u"23 to 24"_s, u"1.4.23"_s,
            u"3.7.10"_s, u"1.1"_s, u"44927"_s, u"before March 2023"_s, u"before 2024"_s,
            u"before the summer term 2024"_s, u"start of the autumn term 2024"_s, u"mid March 2023"_s,
            u"w/c 6 March 2023"_s, u"on March 2023"_s, u"after 3 months"_s, u"a year"_s, u"within the next 6 months"_s,
            u"within 6 months of publication"_s, u"Q4 academic year 2023/24"_s, u"FY 2023/24 AY"_s,
            u"Spring Term financial year 2023/24"_s, u"Autumn Term 1 2023"_s, u"Spring half term 2024"_s,
            u"tax year 2023/24"_s, u"2024-03-30T23:00:00Z"_s, u"31/03/2024 17:00"_s,
            // prose and lists that hold a date
            u"Feb-23 if funding allows"_s, u"from March 2023"_s, u"since 2023"_s, u"March 2023 onwards"_s,
            u"Jan-Mar 2023"_s, u"March/April 2023"_s, u"Mar-23 / Apr-24"_s, u"Mar-23\nApr-24"_s,
            u"Completed March 2023"_s, u"Feb-23 (was Jan-23)"_s, u"March 2023?"_s, u"c. March 2023"_s,
            u"not March 2023"_s, u"Q1 - Q4 2023/24"_s, u"every 3 months"_s, u"3-6 months"_s, u"6 weeks"_s, u"£6m"_s,
            u"up to 2024"_s, u"Phase 2 2024"_s, u"May 25 people"_s, u"Mar-23*"_s, u"20\u200B24 or so"_s,
            u"March 2023"_s + QString(100, u'!'), u"２０２４"_s, QString(QChar(0xD800)), u"Mar-23"_s + QChar(0xDC00),
            u"Mar-23"_s + QChar(0)};
        for (const QString &source : words)
            QTest::addRow("%s", qUtf8Printable(source)) << source;
    }

    void neverGuesses()
    {
        QFETCH(const QString, source);
        QCOMPARE(readAs(source), u"text"_s);
        const Due due = Due::read(source);
        QCOMPARE(due.source(), source);
        QVERIFY(!due.isNone());
        QVERIFY(!due.isDated());
        QVERIFY(!due.lastDay(plan).isValid());
        QCOMPARE(due.reading(plan), u"kept as text, counts as having no date"_s);
        QCOMPARE(*Due::make(u"text"_s, {}, source), due);
    }

    void everyDayIsReadInEveryForm()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        for (QDate day(2019, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
            for (const QString &pattern : {u"d MMMM yyyy"_s, u"d-MMM-yy"_s, u"dddd d MMMM yyyy"_s, u"ddd dd/MM/yy"_s,
                     u"d/M/yyyy"_s, u"yyyy-MM-dd"_s}) {
                const Due due = Due::read(english.toString(day, pattern));
                QCOMPARE(due.lastDay({}), day);
                QCOMPARE(due.kind(), Due::Kind::Day);
            }
            if (day.day() == 1) {
                for (const QString &pattern : {u"MMM-yy"_s, u"MMMM yyyy"_s, u"MMM- yy"_s, u"M/yyyy"_s, u"yyyy-MM"_s})
                    QCOMPARE(Due::read(english.toString(day, pattern)).value(), Month::of(day).text());
            }
        }
    }

    void lastDays_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QDate>("last");
        const auto row = [](const QString &source, QDate last) {
            QTest::addRow("%s", qUtf8Printable(source)) << source << last;
        };
        row(u"31 March 2024"_s, QDate(2024, 3, 31));
        row(u"Feb-23"_s, QDate(2023, 2, 28));
        row(u"Feb-24"_s, QDate(2024, 2, 29));
        row(u"February 2100"_s, QDate(2100, 2, 28));
        row(u"Q1 23/24"_s, QDate(2023, 6, 30));
        row(u"Q2 23/24"_s, QDate(2023, 9, 30));
        row(u"Q3 23/24"_s, QDate(2023, 12, 31));
        row(u"Q4 23/24"_s, QDate(2024, 3, 31));
        row(u"Autumn Term 2024"_s, QDate(2024, 12, 31));
        row(u"Spring Term 2024"_s, QDate(2024, 3, 31));
        row(u"Summer Term 2024"_s, QDate(2024, 7, 31));
        row(u"2021-22"_s, QDate(2022, 3, 31));
        row(u"2021-22 AY"_s, QDate(2022, 8, 31));
        row(u"2024"_s, QDate(2024, 12, 31));
        row(u"1 month"_s, QDate(2023, 2, 28));
        row(u"3 months"_s, QDate(2023, 4, 30));
        row(u"2 years"_s, QDate(2025, 1, 31));
    }

    void lastDays()
    {
        QFETCH(const QString, source);
        QFETCH(const QDate, last);
        QCOMPARE(Due::read(source).lastDay(plan), last);
        QCOMPARE(Due::read(source).reading(plan), u"by "_s + QLocale(u"en_GB"_s).toString(last, u"d MMMM yyyy"_s));
    }

    void relativeCountsFromThePlansStart()
    {
        const Due due = Due::read(u"1 month"_s);
        QCOMPARE(due.lastDay({QDate(2024, 1, 31), {}}), QDate(2024, 2, 29));
        QCOMPARE(due.lastDay({QDate(2023, 12, 15), {}}), QDate(2024, 1, 15));
        QVERIFY(!due.lastDay({}).isValid());
        QVERIFY(due.isDated());
        QCOMPARE(due.reading({}), u"1 month after the plan’s start, which is not set"_s);
    }

    void termsEndWhenThePlanSays()
    {
        PlanCalendar own;
        own.terms = {QDate(1999, 12, 20), QDate(2000, 2, 29), QDate(1999, 7, 19)};
        QCOMPARE(Due::read(u"Autumn Term 2024"_s).lastDay(own), QDate(2024, 12, 20));
        QCOMPARE(Due::read(u"Spring Term 2024"_s).lastDay(own), QDate(2024, 2, 29));
        QCOMPARE(Due::read(u"Spring Term 2025"_s).lastDay(own), QDate(2025, 2, 28));
        QCOMPARE(Due::read(u"Summer Term 2024"_s).lastDay(own), QDate(2024, 7, 19));
        own.terms = {QDate(2000, 1, 5), QDate(), QDate()};
        QCOMPARE(Due::read(u"Autumn Term 2024"_s).lastDay(own), QDate(2025, 1, 5)); // still the term that began in 2024
        QCOMPARE(Due::read(u"Spring Term 2024"_s).lastDay(own), QDate(2024, 3, 31));
    }

    void wordsAreShortAndReadBack()
    {
        const QStringList expected{QString(), u"TBC"_s, u"29 Feb 2024"_s, Month(2023, 9).shortWords(), u"Q1 2023–24"_s,
            u"Q2 2023–24"_s, u"Q3 2023–24"_s, u"Q4 1999–00"_s, u"Spring term 2024"_s, u"Summer term 2024"_s,
            u"Autumn term 2024"_s, u"2021–22 financial"_s, u"2099–00 academic"_s, u"2024"_s, u"1 month"_s,
            u"18 months"_s, u"24 months"_s, u"Mar 2023"_s};
        QStringList words;
        for (const Due &due : examples()) {
            words += due.words();
            QCOMPARE(Due::read(due.words()).kind(), due.kind());
            QCOMPARE(Due::read(due.words()).value(), due.value());
        }
        QCOMPARE(words, expected);
        QCOMPARE(Due::read(u"when\nready "_s).words(), u"when ready"_s);
        QCOMPARE(Due().reading(plan), u"no due date"_s);
    }

    void knownDaysAndMonths()
    {
        QCOMPARE(Due::day(QDate(2024, 3, 31)).value(), u"2024-03-31"_s);
        QCOMPARE(Due::day(QDate(2024, 3, 31), u"end of year"_s).source(), u"end of year"_s);
        QCOMPARE(Due::month(Month(2023, 2), u"Feb-23"_s), Due::read(u"Feb-23"_s));
        QCOMPARE(Due::day(QDate()), Due());
        QCOMPARE(Due::month(Month()), Due());
        QCOMPARE(Due::day(QDate(), u"31 February"_s), Due::read(u"31 February"_s));
        QCOMPARE(Due::day(QDate(1066, 10, 14)), Due::read(u"14 October 1066"_s)); // not lost, and no date
        for (const Due &due : examples())
            QCOMPARE(*Due::make(due.kindText(), due.value(), due.source()), due);
    }

    void makeRefusesWhatDoesNotFit()
    {
        const QList<QStringList> misfits{{u"month"_s, u"2023-13"_s}, {u"month"_s, u"2023-02-01"_s}, {u"month"_s, u""_s},
            {u"day"_s, u"2023-02-29"_s}, {u"day"_s, u"2023-02"_s}, {u"day"_s, u"2023-2-1"_s},
            {u"day"_s, u"2023-02-01\n"_s}, {u"day"_s, u"0001-01-01"_s}, {u"quarter"_s, u"2023-24-Q5"_s},
            {u"quarter"_s, u"2023-25-Q1"_s}, {u"quarter"_s, u"2023-24-q1"_s}, {u"quarter"_s, u"2023-Q1"_s},
            {u"term"_s, u"2023-24-winter"_s}, {u"term"_s, u"2024-spring"_s}, {u"year"_s, u"2021-22"_s},
            {u"year"_s, u"2021-23-academic"_s}, {u"year"_s, u"24"_s}, {u"year"_s, u"0024"_s}, {u"relative"_s, u"3m"_s},
            {u"relative"_s, u"+0m"_s}, {u"relative"_s, u"+03m"_s}, {u"relative"_s, u"+601m"_s},
            {u"relative"_s, u"+3"_s}, {u"text"_s, u"2023"_s}, {u"none"_s, u"2023"_s}, {u"Month"_s, u"2023-02"_s},
            {u"week"_s, u"2023-02"_s}, {u""_s, u""_s}};
        for (const QStringList &misfit : misfits) {
            const auto made = Due::make(misfit.at(0), misfit.at(1), u"words"_s);
            QVERIFY2(!made.has_value(), qPrintable(misfit.join(u' ')));
            QCOMPARE(made.error().code, ErrorCode::Invalid);
            QVERIFY(made.error().sentence.contains(u"nothing was changed"_s));
        }
        QVERIFY(!Due::make(u"none"_s, {}, u"Ongoing"_s).has_value());
        QVERIFY(!Due::make(u"text"_s, {}, u" "_s).has_value());
        QCOMPARE(*Due::make(u"none"_s, {}, {}), Due());
        QCOMPARE(Due::make(u"day"_s, u"2024-03-31"_s, u"TBC"_s)->source(), u"TBC"_s);
    }

    void noiseIsKept()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const QStringList pieces{u"Mar"_s, u"2024"_s, u"23"_s, u"24"_s, u"/"_s, u"-"_s, u" "_s, u"Q4"_s, u"spring"_s,
            u"term"_s, u"end of"_s, u"by"_s, u"31"_s, u"st"_s, u"("_s, u"FY"_s, u"months"_s};
        for (int round = 0; round < 20000; ++round) {
            QString source;
            const int length = dice.bounded(24);
            for (int i = 0; i < length; ++i) {
                if (round % 2 == 0)
                    source += QChar(static_cast<char16_t>(dice.bounded(round % 4 == 0 ? 0x10000 : 0x80)));
                else
                    source += pieces.at(dice.bounded(static_cast<int>(pieces.size())));
            }
            const Due due = Due::read(source);
            QCOMPARE(due.source(), source);
            QCOMPARE(due.isDated(), due.lastDay(plan).isValid());
            const auto again = Due::make(due.kindText(), due.value(), due.source());
            QVERIFY(again.has_value());
            QCOMPARE(*again, due);
            QVERIFY(!Due::make(u"month"_s, source, {}).has_value() || Month::fromText(source).isValid());
        }
    }
};

WAYMARK_TEST(TestDue)
#include "tst_Due.moc"
