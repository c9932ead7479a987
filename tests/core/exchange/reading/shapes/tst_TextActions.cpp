#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Lines of text that say themselves who does what, and by when.
class TestTextActions : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesSayWhoAndWhen_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("in brackets") << u"<p>1. Visit every nursery (Ada Brook, 31 March 2027). Six were seen.</p>"
                                        "<p>2. Print the guide (Ben Okoro, by 30 June 2027).</p>"_s;
        QTest::newRow("behind dashes") << u"<ul><li>Visit every nursery – Ada Brook – 31 March 2027</li>"
                                          "<li>Print the guide – Ben Okoro, June 2027</li></ul>"_s;
        QTest::newRow("labels") << u"<ul><li>Visit every nursery. Lead: Ada Brook. Due: 31 March 2027.</li>"
                                   "<li>Print the guide [Owner: Ben Okoro; Deadline: 30/06/2027]</li></ul>"_s;
        QTest::newRow("two in one line")
            << u"<p>Visit every nursery (Ada Brook, 31 March 2027). Print the guide (Ben Okoro, 30 June 2027).</p>"
               "<p>Both were agreed (at the spring meeting) by all.</p>"
               "<ul><li>Nothing more is planned</li></ul>"_s;
    }
    void linesSayWhoAndWhen()
    {
        QFETCH(QString, lines);
        const bool isOneLine = lines.contains(u"Both were agreed");
        // One line alone may be anything; a second makes it a habit of the document.
        const QString more = isOneLine ? u"<p>Call all parents (Ada Brook, 1 May 2027).</p>"_s : QString();
        const QString read = actionsIn(u"<h1>Plan for the county</h1><h2>Early years</h2>"_s + lines + more);
        QVERIFY2(read.startsWith(u"Visit every nursery | Ada Brook | 2027-03-31 | Early years\n"
                                 "Print the guide | Ben Okoro | 2027-06-30 | Early years"_s),
            qPrintable(read));
    }

    /// A name with a day in brackets, once in a document, is no action.
    void oneAloneIsNone()
    {
        QCOMPARE(actionsIn(u"<h1>Report</h1><p>The letter was read out (Ada Brook, 3 March 2026).</p>"_s), QString());
    }

    void aSentenceMaySayWhoAndWhen()
    {
        QCOMPARE(actionsIn(u"<h1>Easy plan</h1><p>🟢 going well 🟡 a bit slow 🔴 late</p><h2>Early years</h2><ul>"
                           "<li>🟢 Visit every nursery. Ada Brook will make sure it happens by March 2027.</li>"
                           "<li>🔴 Print the guide. Ben Okoro is to do it by June 2027.</li>"
                           "<li>🟡 Open a clinic. Una Vale leads and reports by July 2027.</li></ul>"_s,
                     true),
            u"Visit every nursery | Ada Brook | 2027-03-31 | Early years | on target\n"
            "Print the guide | Ben Okoro | 2027-06-30 | Early years | missed\n"
            "Open a clinic | Una Vale | 2027-07-31 | Early years | at risk"_s);
    }

    void rowsOfASheetAreLinesToo()
    {
        QCOMPARE(
            actionsInCsv(u"Getting help early,\n1,\"Visit every nursery (Ada Brook, 31 March 2027). Six were seen.\"\n"
                         "2,\"Print the guide (Ben Okoro, June 2027).\"\n"_s),
            u"Visit every nursery | Ada Brook | 2027-03-31 | Getting help early\n"
            "Print the guide | Ben Okoro | 2027-06-30 | Getting help early"_s);
    }
};

WAYMARK_TEST(TestTextActions)
#include "tst_TextActions.moc"
