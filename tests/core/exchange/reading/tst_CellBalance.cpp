#include "exchange/reading/balance/CellBalance.h"

#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "RandomEdits.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString sumText(const PlanDraft &draft)
{
    return u"%1: %2 in the plan, %3 headings, %4 kept"_s.arg(draft.balance.all)
        .arg(draft.balance.inPlan)
        .arg(draft.balance.headings)
        .arg(draft.balance.kept);
}

/// A document of a few parts, each word in it the only one of its kind.
class RandomDocument
{
public:
    explicit RandomDocument(Dice &dice)
        : m_dice(dice)
    {
    }

    SourceDocument make()
    {
        SourceDocument document{u"random.docx"_s, {}, {}};
        for (int parts = m_dice.roll(6) + 1; parts > 0; --parts) {
            switch (m_dice.roll(4)) {
            case 0:
                document.blocks.append(
                    Heading{m_dice.roll(4) + 1, pick({u"Priority 2: %1"_s, u"%1"_s, u"Outcome 1.2 %1"_s, u"3. %1"_s})});
                break;
            case 1:
                document.blocks.append(
                    Paragraph{pick({u"%1"_s, u"- %1"_s, u"Amber: on track %1"_s, u"Owner: %1"_s, u"Due: %1"_s})});
                break;
            default:
                document.blocks.append(grid());
            }
        }
        document.blocks.append(grid());
        return document;
    }

    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QString pick(const QStringList &forms)
    {
        m_words.append(u"w%1w"_s.arg(++m_count));
        return m_dice.pick(forms).arg(m_words.last());
    }

    Grid grid()
    {
        static const QStringList captions{u"Ref"_s, u"Action"_s, u"Due"_s, u"Lead"_s, u"RAG"_s, u"Progress"_s, u"KPI"_s,
            u"Baseline"_s, u"3 months"_s, u"Outcome"_s, u"Priority"_s, u"Risk"_s, u"Impact"_s, u"Evidence"_s, u"Term"_s,
            u"Meaning"_s, QString(), u"Target"_s, u"Date"_s};
        Grid grid{u"table"_s, {}};
        const int width = m_dice.roll(6) + 1;
        if (!m_dice.oneIn(4)) {
            GridRow row{{}, 1};
            for (int column = 0; column < width; ++column)
                row.cells.append(Cell{m_dice.pick(captions)});
            grid.rows.append(row);
        }
        for (int rows = m_dice.roll(7) + 1; rows > 0; --rows) {
            GridRow row{{}, int(grid.rows.size()) + 1};
            for (int column = m_dice.roll(width) + 1; column > 0; --column)
                row.cells.append(cell());
            grid.rows.append(row);
        }
        return grid;
    }

    Cell cell()
    {
        static const QStringList values{
            u"Mar-26"_s, u"1.1"_s, u"1.1.2"_s, u"Green"_s, u"45%"_s, QString(), u"TBC"_s, u"  "_s};
        Cell cell;
        const qsizetype before = m_words.size();
        cell.text = m_dice.oneIn(2) ? m_dice.pick(values) : pick({u"%1"_s, u"1.2 %1"_s, u"Total %1"_s, u"%1\n- x"_s});
        cell.columns = m_dice.oneIn(9) ? 2 : 1;
        cell.fill = m_dice.oneIn(8) ? u"#00b050"_s : QString();
        cell.bold = m_dice.oneIn(9);
        if (m_dice.oneIn(12))
            cell.struck = pick({u"old %1"_s});
        if (m_dice.oneIn(15))
            cell.pictures = {pick({u"sign %1"_s})};
        if (m_dice.oneIn(15))
            cell.remark = pick({u"see %1"_s});
        if (m_dice.oneIn(9) && cell.struck.isEmpty() && cell.pictures.isEmpty() && cell.remark.isEmpty()) {
            m_words.resize(before);
            cell = Cell{};
            cell.continued = true;
        }
        return cell;
    }

    Dice &m_dice;
    QStringList m_words;
    int m_count = 0;
};

} // namespace

/// Everything in a document that is not empty is somewhere afterwards, and the sum says where.
class TestCellBalance : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSumSaysWhereEverythingWent()
    {
        const Result<PlanDraft> draft = readPlan({documentOf(u"# Our plan\nSome words before it.\n\n[t]\n"
                                                             "Ref | Action | Due | Lead | Cost\n"
                                                             "1 | Paint | May 2027 | Ada Brook | 300\n"
                                                             "2 | Sweep | June 2027 | Joe Quill | \n"
                                                             "Total | | | | 300"_s)});
        QVERIFY(draft);
        // Title and eight values are in the plan; five captions and the total are not to be kept; a paragraph and a
        // cost are.
        QCOMPARE(sumText(*draft), u"18: 9 in the plan, 7 headings, 2 kept"_s);
        QCOMPARE(draft->kept, QStringList{u"paragraph: Some words before it."_s});
    }

    void aTableThatIsNotUnderstoodIsKeptWhole()
    {
        const Result<PlanDraft> draft = readPlan(
            {documentOf(u"[a]\nAction | Due\nPaint | May 2027\n\n[b]\nYear | Rain\n1990 | 3 inches\n1991 | none"_s)});
        QVERIFY(draft);
        QCOMPARE(draft->kept, QStringList{u"b: Year | Rain\n1990 | 3 inches\n1991 | none"_s});
    }

    void whatOnlyHasAColourCounts()
    {
        SourceDocument document = documentOf(u"[t]\nAction | Due | RAG\nPaint | May 2027 | {#00b050}"_s);
        document.asides.append(Aside{Aside::Kind::Footnote, {}, u"Prices of last year."_s});
        const Result<PlanDraft> draft = readPlan({document});
        QVERIFY(draft);
        QCOMPARE(sumText(*draft), u"7: 3 in the plan, 3 headings, 1 kept"_s);
        QVERIFY(draft->kept.first().endsWith(u"Prices of last year."_s));
    }

    void noWordIsLost()
    {
        Dice dice("documents");
        int read = 0;
        for (int run = 0; run < 1500; ++run) {
            RandomDocument random(dice);
            const SourceDocument document = random.make();
            const Result<PlanDraft> draft = readPlan({document});
            if (!draft)
                continue; // nothing in it is a record of a plan, which is said
            ++read;
            const QString all = allWords(*draft);
            for (const QString &word : random.words()) {
                // What stands in rows of totals is nobody's record.
                const bool isFurniture = !all.contains(word)
                    && std::any_of(
                        document.blocks.cbegin(), document.blocks.cend(), [&](const SourceDocument::Block &block) {
                            const auto *grid = std::get_if<Grid>(&block);
                            return grid && std::any_of(grid->rows.cbegin(), grid->rows.cend(), [&](const GridRow &row) {
                                const bool holds = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                    [&](const Cell &cell) { return wholeText(cell).contains(word); });
                                const bool isTotal = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                    [](const Cell &cell) { return cell.text.startsWith(u"Total"_s); });
                                return holds && isTotal;
                            });
                        });
                QVERIFY2(all.contains(word) || isFurniture,
                    qPrintable(u"run %1: %2 is lost from\n%3\n: %4"_s.arg(run).arg(word, sourceText(document), all)));
            }
            QCOMPARE(draft->balance.all, draft->balance.inPlan + draft->balance.headings + draft->balance.kept);
        }
        QVERIFY(read > 500);
    }
};

WAYMARK_TEST(TestCellBalance)
#include "tst_CellBalance.moc"
