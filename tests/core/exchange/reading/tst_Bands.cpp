#include "exchange/reading/rows/Bands.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestBands : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void headingsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("band");
        const auto row = [](const QString &text, const QString &band) {
            QTest::newRow(qPrintable(text)) << text << band;
        };
        row(u"Priority 1: Getting help early"_s, u"priority [1] Getting help early"_s);
        row(u"THEME 12 – Voice"_s, u"priority [12] Voice"_s);
        row(u"workstream 3"_s, u"priority [3] "_s);
        row(u"Area of weakness B. Late plans"_s, u"priority [B] Late plans"_s);
        row(u"Significant concern 2: health visits"_s, u"priority [2] health visits"_s);
        row(u"Outcome 1.2 – Schools see the signs"_s, u"outcome [1.2] Schools see the signs"_s);
        row(u"Outcome B2: Plans are kept up to date"_s, u"outcome [B2] Plans are kept up to date"_s);
        row(u"Objective A: Staff"_s, u"outcome [A] Staff"_s);
        row(u"3.4 Homes near by"_s, u"outcome [3.4] Homes near by"_s);
        row(u"Staff"_s, u"unknown [] Staff"_s);
        row(u"A priority 1 action"_s, u"unknown [] A priority 1 action"_s);
        row(u"Priorities"_s, u"unknown [] Priorities"_s);
        row(u"What we want to achieve: Families wait less"_s, u"outcome [] Families wait less"_s);
        row(u"Our ambition: Nobody waits."_s, u"outcome [] Nobody waits"_s);
        row(u"Requirement B: Waits must fall"_s, u"priority [B] Waits must fall"_s);
        row(u"Priority lead: Una Vale"_s, u"unknown [] Priority lead: Una Vale"_s);
        row(u"Part-time posts are filled"_s, u"unknown [] Part-time posts are filled"_s);
    }
    void headingsSayWhatTheyAre()
    {
        QFETCH(QString, text);
        const Band band = bandIn(text);
        static const char *const levels[] = {"unknown", "priority", "outcome"};
        QTEST(u"%1 [%2] %3"_s.arg(QLatin1StringView(levels[int(band.level)]), band.number, band.title), "band");
    }

    void furnitureIsNobodysRecord()
    {
        for (const QString &text : {u"Page 3 of 9"_s, u"Sub-total"_s, u"Total actions"_s, u"Governance ........ 4"_s})
            QVERIFY2(isFurniture(text), qPrintable(text));
        for (const QString &text :
            {u"Totally new forms are printed for every school in the county this year"_s, u"3 of them"_s})
            QVERIFY2(!isFurniture(text), qPrintable(text));
    }
};

WAYMARK_TEST(TestBands)
#include "tst_Bands.moc"
