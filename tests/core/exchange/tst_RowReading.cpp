#include "exchange/reading/RowReading.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestRowReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneTextOfARowIsAHeading()
    {
        const auto row = [](const QStringList &texts) {
            GridRow made;
            for (const QString &text : texts)
                made.cells.append(Cell{text, {}, false, 1, false});
            return made;
        };
        QCOMPARE(soleText(row({u""_s, u" Priority 1:\nHelp "_s, u" "_s})), u"Priority 1: Help"_s);
        QCOMPARE(soleText(row({u"a"_s, u"b"_s})), QString());
        QCOMPARE(soleText(row({})), QString());
    }

    void aPriorityHasNumberAndTitle()
    {
        using Found = std::pair<QString, QString>;
        QCOMPARE(*priorityIn(u"Priority 1: Getting help early"_s), Found(u"1"_s, u"Getting help early"_s));
        QCOMPARE(*priorityIn(u"THEME 12 – Voice"_s), Found(u"12"_s, u"Voice"_s));
        QCOMPARE(*priorityIn(u"workstream 3"_s), Found(u"3"_s, QString()));
        QVERIFY(!priorityIn(u"A priority 1 action"_s));
        QVERIFY(!priorityIn(u"Priorities"_s));
    }
};

WAYMARK_TEST(TestRowReading)
#include "tst_RowReading.moc"
