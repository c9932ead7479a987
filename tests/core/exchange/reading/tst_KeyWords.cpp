#include "exchange/reading/keys/KeyWords.h"

#include "exchange/reading/keys/KeyReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// What a scheme has learned from a document of paragraphs or a table: "Parked not started, Flying on target".
QString learnedFrom(const QString &lines)
{
    const SourceDocument document = documentOf(lines);
    StatusScheme scheme;
    CellBalance balance;
    for (qsizetype at = 0; at < document.blocks.size(); ++at) {
        if (const auto *grid = std::get_if<Grid>(&document.blocks.at(at)))
            learnKey(tableOf(*grid), scheme, balance);
        else
            at += std::max<qsizetype>(1, learnKeyParagraphs(document.blocks, at, scheme)) - 1;
    }
    scheme.settle();
    QStringList words;
    for (const char *word : {"Parked", "Flying", "Shaky", "Landed", "3"}) {
        const QString text = QString::fromLatin1(word);
        if (scheme.knows(text))
            words.append(text + u' ' + statusText(scheme.ofWords(text)));
    }
    return words.join(u", "_s);
}

} // namespace

/// A plan's own words for its statuses are what its key says of them.
class TestKeyWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyExplainsWordsThatNobodyKnows_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("a list") << u"- Parked: not begun\n- Flying: will be ready on its day\n"
                                   "- Shaky: likely to be late\n- Landed: finished and checked by the chair"_s;
        QTest::newRow("with equals signs") << u"Parked = not started\nFlying = on track\nShaky = may slip\n"
                                              "Landed = done and signed off"_s;
        QTest::newRow("a list of definitions")
            << u"Parked\nNot started\nFlying\nOn track\nShaky\nMay be delivered late\n"
               "Landed\nFinished and signed off by the chair"_s;
        QTest::newRow("a table") << u"[t]\nWord | Use it when\nParked | Nothing has been done\nFlying | On course\n"
                                    "Shaky | Likely to be late\nLanded | Finished and signed off"_s;
        QTest::newRow("a table that is painted")
            << u"[t]\nParked{#bfbfbf} | no work has started\nFlying{#00b050} | on track to deliver\n"
               "Shaky{#ffc000} | at risk\nLanded{#0070c0} | delivered and signed off"_s;
        QTest::newRow("the words in a row")
            << u"[t]\nParked | Flying | Shaky | Landed\nNot begun | On track | Some delay, its day is at risk | Complete, signed off"_s;
    }
    void aKeyExplainsWordsThatNobodyKnows()
    {
        QFETCH(QString, lines);
        QCOMPARE(learnedFrom(lines), u"Parked not started, Flying on target, Shaky at risk, Landed signed off"_s);
    }

    void figuresMayBeWords()
    {
        QCOMPARE(learnedFrom(u"[t]\nRating | Meaning\n1{#ff0000} | Date missed\n2{#ffc000} | At risk\n"
                             "3{#00b050} | On track"_s),
            u"3 on target"_s);
    }

    void completeIsNotYetCheckedWhereAnotherWordIs()
    {
        QCOMPARE(
            learnedFrom(
                u"- Flying: on track\n- Landed: complete\n- 3: complete and verified by the chair\n- Parked: not begun"_s),
            u"Parked not started, Flying on target, Landed awaiting sign-off, 3 signed off"_s);
    }

    /// A scale whose meanings are statuses that everybody knows is explained by its captions.
    void aScaleIsAKey()
    {
        const QString rows = u"Parked | Not started\nShaky | At risk\nFlying | On track\n3 | Complete"_s;
        QCOMPARE(learnedFrom(u"[t]\nScore | What it means\n"_s + rows),
            u"Parked not started, Flying on target, Shaky at risk, 3 signed off"_s);
        QCOMPARE(learnedFrom(u"[t]\nZone | Place\n"_s + rows), QString());
    }

    void actionsWithTheirStatusesAreNoKey_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("a table") << u"[t]\nTask | Where it is\nParked | Done\nFlying | On track\nShaky | Late"_s;
        QTest::newRow("without a heading")
            << u"[t]\nParked | Done\nFlying | Done\nShaky | On track\nLanded | On track"_s;
        QTest::newRow("lines") << u"Parked: done\nFlying: done\nShaky: on track\nLanded: on track"_s;
        QTest::newRow("two lines") << u"Parked: not begun yet\nFlying: will be ready"_s;
    }
    void actionsWithTheirStatusesAreNoKey()
    {
        QFETCH(QString, lines);
        QCOMPARE(learnedFrom(lines), QString());
    }
};

WAYMARK_TEST(TestKeyWords)
#include "tst_KeyWords.moc"
