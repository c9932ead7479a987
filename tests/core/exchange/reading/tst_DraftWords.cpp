#include "exchange/reading/balance/DraftWords.h"

#include "exchange/DocumentReaders.h"
#include "exchange/reading/balance/CellBalance.h"
#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Long words of the document that are nowhere in the draft, its notes or its sum of headings: nobody's.
QStringList lostWords(const SourceDocument &document, const PlanReading &reading)
{
    static const QRegularExpression word(u"[\\p{L}]{5,}"_s);
    const QString all = allWords(reading.draft).toLower();
    QStringList lost;
    const auto look = [&](const void *thing, const QString &text) {
        const CellClaim claim = reading.balance.claimOf(thing);
        if (claim != CellClaim::Field && claim != CellClaim::Note && claim != CellClaim::Nothing)
            return;
        for (auto found = word.globalMatch(text.toLower()); found.hasNext();) {
            const QString one = found.next().captured();
            if (!all.contains(one))
                lost.append(one);
        }
    };
    for (const SourceDocument::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            look(heading, heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            look(paragraph, paragraph->text.section(u':', paragraph->text.contains(u": "_s) ? 1 : 0));
        else
            for (const GridRow &row : std::get<Grid>(block).rows)
                for (const Cell &cell : row.cells)
                    look(&cell, wholeText(cell).contains(u"[struck"_s) ? cell.text : wholeText(cell));
    }
    return lost;
}

} // namespace

/// The guard against words that were claimed and put nowhere.
class TestDraftWords : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundWhereverTheyStand()
    {
        PlanDraft draft;
        draft.priorities.append(DraftPriority());
        draft.priorities.first().title = u"Warm halls"_s;
        draft.priorities.first().outcomes.append(DraftOutcome());
        draft.priorities.first().outcomes.first().ref = u"1.2"_s;
        draft.kept.append(u"table 1: w1w"_s);
        const DraftWords words(draft);
        QVERIFY(words.hold(u"WARM, halls!"_s));
        QVERIFY(words.hold(u"Priority 1.2: Warm halls"_s)); // the label need not be there
        QVERIFY(words.hold(u"w1w"_s));
        QVERIFY(!words.hold(u"w2w"_s)); // though w, 1 and 2 are
        QVERIFY(!words.hold(u"Cold halls"_s));
        QVERIFY(words.hold(QString()));
    }

    void aLongTextIsMoreThanItsWords()
    {
        PlanDraft draft;
        draft.kept.append(u"one two three four five six seven eight nine"_s);
        const DraftWords words(draft);
        QVERIFY(words.hold(u"two three four five six seven eight nine"_s));
        QVERIFY(!words.hold(u"nine seven five three one eight six four two"_s));
    }

    void noWordOfTheLayoutsIsLost()
    {
        int documents = 0;
        QDirIterator files(QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/data/layouts"_s,
            {u"*.docx"_s, u"*.html"_s, u"*.xlsx"_s, u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QList<SourceDocument> source{*readDocument(path)};
            const PlanReading reading = understand(source, {});
            ++documents;
            QCOMPARE(path + lostWords(source.first(), reading).join(u' '), path);
        }
        QVERIFY(documents >= 72);
    }
};

WAYMARK_TEST(TestDraftWords)
#include "tst_DraftWords.moc"
