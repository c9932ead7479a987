#include "exchange/reading/ReferenceReading.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestReferenceReading : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void referencesAreFound_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("found");
        const auto row = [](const QString &cell, const QString &found) {
            QTest::newRow(qPrintable(cell)) << cell << found;
        };
        row(u"3"_s, u"3 (1)"_s);
        row(u" 3.4.6. "_s, u"3.4.6 (3)"_s);
        row(u"3. 4. 6"_s, u"3.4.6 (3)"_s);
        row(u"2.1.10a"_s, u"2.1.10a (3)"_s);
        row(u"1.1 Families know\n- where"_s, u"1.1 (2) Families know\n- where"_s);
        row(u"1.1.2) Train"_s, u"1.1.2 (3) Train"_s);
        row(u"A1"_s, u"A1 (1)"_s);
        row(u"HB-07 Mend the boiler"_s, u"HB-07 (1) Mend the boiler"_s);
        row(u"COVID-19 recovery"_s, u"COVID-19 recovery (0)"_s);
        row(u"To be agreed"_s, u"To be agreed (0)"_s);
        row(u"1..2"_s, u"1..2 (0)"_s);
        row(QString(), u"(0)"_s);
    }

    void referencesAreFound()
    {
        QFETCH(QString, cell);
        const ReferenceFound found = findReference(cell);
        QTEST(u"%1 (%2) %3"_s.arg(found.reference, QString::number(found.depth), found.rest).trimmed(), "found");
        QCOMPARE(referenceDepth(found.reference), found.depth);
    }
};

WAYMARK_TEST(TestReferenceReading)
#include "tst_ReferenceReading.moc"
