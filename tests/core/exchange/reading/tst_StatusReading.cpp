#include "exchange/reading/status/StatusReading.h"

#include "exchange/reading/keys/KeyLines.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(waymark::Cell)

class TestStatusReading : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("status");
        const std::pair<const char *, const char *> rows[] = {{"Amber", "at risk"}, {"AMBER ", "at risk"},
            {"g", "on target"}, {"On track", "on target"}, {"on-target", "on target"}, {"R", "missed"},
            {"Overdue", "missed"}, {"Complete", "signed off"}, {"awaiting sign off", "awaiting sign-off"},
            {"Grey", "not started"}, {"Not assessed", "not assessed"}, {"Action on target", "on target"},
            {"GA", "unreadable"}, {"Amber/Green", "at risk"}, {"Amber/Red", "missed"}, {"In progress", "on target"},
            {"Closed", "signed off"}, {"Not yet started", "not started"}, {"Off track", "missed"},
            {"Red - overdue", "missed"}, {"Blue (closed)", "signed off"}, {"Green - on track", "on target"},
            {"45%", "on target"}, {"100%", "signed off"}, {"0%", "not started"}, {"On hold", "at risk"},
            {"Progressing", "on target"}, {"Completed and embedded", "signed off"}, {"Behind", "at risk"},
            {"Completed the survey of parents and wrote to all", "unreadable"}, {"Cancelled", "unreadable"},
            {"Unreadable", "unreadable"}, {"?", "unreadable"}};
        for (const auto &[text, status] : rows)
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(status);
    }

    void wordsComeFirst()
    {
        QFETCH(QString, text);
        const StatusFound found = readStatus(Cell{text, u"#ff0000"_s, false, 1, false});
        QTEST(statusText(found.status), "status");
        if (found.status == Status::Unreadable)
            QCOMPARE(found.text, text.simplified());
        QVERIFY(!found.byColour);
    }

    void aReportsOwnWayOfWritingIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("status");
        const auto row = [](const QString &text, const char *status) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(status);
        };
        row(u"A At risk (amber)"_s, "at risk");
        row(u"R  Missed (red, decided)"_s, "missed");
        row(u"– Not started (grey)"_s, "not started");
        row(u"- Signed off (blue)"_s, "signed off"); // its tick was taken for a bullet
        row(u"… Awaiting sign-off (green, finished)"_s, "awaiting sign-off");
        row(u"On target (green)"_s, "on target");
        row(u"G At risk (amber)"_s, "at risk"); // by the colour that it names
        row(u"At risk (see the note)"_s, "unreadable");
        row(u"- At risk"_s, "at risk");
        row(u"At risk of delay"_s, "at risk");
        row(u"Missed its deadline"_s, "missed");
    }
    void aReportsOwnWayOfWritingIsRead()
    {
        QFETCH(QString, text);
        const StatusFound found = readStatus(Cell{text, {}, false, 1, false});
        QTEST(statusText(found.status), "status");
        if (found.status == Status::Unreadable)
            QCOMPARE(found.text, text);
    }

    void thenTheColour_data()
    {
        QTest::addColumn<QString>("fill");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *status, const QStringList &fills) {
            for (const QString &fill : fills)
                QTest::newRow(qPrintable(fill)) << fill << QString::fromLatin1(status);
        };
        // Office's standard colours, its theme's accents from the darkest to the palest, and Excel's good, bad and
        // neutral.
        row("on target",
            {u"#00b050"_s, u"#92d050"_s, u"#70ad47"_s, u"#375623"_s, u"#a9d08e"_s, u"#c6e0b4"_s, u"#e2efda"_s,
                u"#c6efce"_s, u"#008000"_s});
        row("at risk",
            {u"#ffc000"_s, u"#ffff00"_s, u"#ed7d31"_s, u"#f4b084"_s, u"#fff2cc"_s, u"#ffeb9c"_s, u"#7f6000"_s,
                u"#fce4d6"_s});
        row("missed", {u"#ff0000"_s, u"#c00000"_s, u"#ffc7ce"_s, u"#800000"_s});
        row("signed off",
            {u"#0070c0"_s, u"#00b0f0"_s, u"#002060"_s, u"#4472c4"_s, u"#5b9bd5"_s, u"#ddebf7"_s, u"#d9e1f2"_s,
                u"#1f4e78"_s});
        row("not started",
            {u"#d9d9d9"_s, u"#bfbfbf"_s, u"#a6a6a6"_s, u"#808080"_s, u"#e7e6e6"_s, u"#f2f2f2"_s, u"#595959"_s});
        row("not assessed", {QString(), u"#ffffff"_s, u"#fefefe"_s});
        row("unreadable", {u"#7030a0"_s, u"#000000"_s, u"teal"_s});
    }

    void signsAndPicturesCount_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, const Cell &cell, const char *status) {
            QTest::newRow(name) << cell << QString::fromLatin1(status);
        };
        row("a disc", Cell{u"🟠"_s}, "at risk");
        row("a disc and its word", Cell{u"🔴 Red"_s}, "missed");
        row("a dot in ink", Cell{.text = u"●"_s, .ink = u"#00b050"_s}, "on target");
        row("a blank that is marked", Cell{.text = {}, .mark = u"#ffc000"_s}, "at risk");
        row("a picture", Cell{.text = {}, .pictures = {u"Green"_s}}, "on target");
        row("a picture's file", Cell{.text = {}, .pictures = {u"red_flag.png"_s}}, "missed");
        row("a tick", Cell{u"✓"_s}, "signed off");
        row("a dot without any colour", Cell{u"●"_s}, "unreadable");
    }
    void signsAndPicturesCount()
    {
        QFETCH(Cell, cell);
        QTEST(statusText(readStatus(cell).status), "status");
    }

    void listsNumberTheirStatuses()
    {
        QCOMPARE(readStatus(Cell{u"2 - Active, at risk"_s}).status, Status::AtRisk);
        QCOMPARE(readStatus(Cell{u"4. Complete, awaiting approval"_s}).status, Status::AwaitingSignOff);
        QCOMPARE(readStatus(Cell{u"0 - New, not started"_s}).status, Status::NotStarted);
        QCOMPARE(readStatus(Cell{u"3 - Halls"_s}).text, u"3 - Halls"_s);
    }

    void aWordAndAColourThatDisagreeAreAQuestion()
    {
        QVERIFY(readStatus(Cell{u"Amber"_s, u"#ff0000"_s}).disagrees);
        QVERIFY(!readStatus(Cell{u"Amber"_s, u"#ffc000"_s}).disagrees);
        QVERIFY(readStatus(Cell{u"Green – complete"_s}).disagrees);
    }

    void theDocumentsOwnSchemeGoesFirst()
    {
        StatusScheme own;
        QVERIFY(own.learn(u"Amber"_s, Colour::Amber, u"On track"_s));
        QVERIFY(own.learn(u"Green"_s, Colour::Green, u"Complete"_s));
        QVERIFY(own.learn(u"Blue"_s, Colour::Blue, u"Complete and checked by somebody else"_s));
        own.settle();
        QCOMPARE(readStatus(Cell{u"Amber"_s}, own).status, Status::OnTarget);
        QCOMPARE(readStatus(Cell{{}, u"#70ad47"_s}, own).status, Status::AwaitingSignOff);
        QCOMPARE(readStatus(Cell{u"B"_s}, own).status, Status::SignedOff);
    }

    void lettersMayStandBeforeTheirMeanings()
    {
        StatusScheme scheme;
        QCOMPARE(learnKey(u"B complete, G on track, A at risk, R late, N not started"_s, scheme), 5);
        QCOMPARE(learnKey(u"A team on track, B team at risk"_s, scheme), 0);
        scheme.settle();
        QCOMPARE(readStatus(Cell{u"B"_s}, scheme).status, Status::SignedOff);
    }

    void thenTheColour()
    {
        QFETCH(QString, fill);
        const StatusFound found = readStatus(Cell{u" \n"_s, fill, false, 1, false});
        QTEST(statusText(found.status), "status");
        QCOMPARE(found.byColour, found.status != Status::NotAssessed);
        QCOMPARE(found.text, found.status == Status::Unreadable ? fill : QString());
    }
};

WAYMARK_TEST(TestStatusReading)
#include "tst_StatusReading.moc"
