#include "edit/readings/ReadingPaste.h"

#include "edit/AssessmentPaste.h"
#include "edit/KpiEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Reading.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate pasteDay(2026, 3, 15);

/// Three KPIs and the months from January to May 2026, in March.
class Pasted : public TestPlan
{
public:
    [[nodiscard]] edit::ReadingArea area(int row = 0, int column = 0) const
    {
        return {{id(u"1.1a"_s), id(u"1.1b"_s), id(u"2.1a"_s)},
            {Month(2026, 1), Month(2026, 2), Month(2026, 3), Month(2026, 4), Month(2026, 5)}, row, column};
    }
    /// Pastes and writes; the sentence, or why not.
    QString paste(const QString &text, int row = 0, int column = 0)
    {
        Result<edit::PastedReadings> pasted =
            edit::pasteReadings(plan(), area(row, column), edit::cellsFromClipboard(text), pasteDay);
        if (!pasted)
            return pasted.error().sentence;
        refused = pasted->refused;
        if (!document().submit(pasted->set))
            return u"not written"_s;
        return pasted->words();
    }
    [[nodiscard]] QString reading(const QString &code, Month month) const
    {
        const Reading *found = plan().get<Reading>(keyedId(RecordKind::Reading, id(code), month.text()));
        return found ? edit::readingText(*found, plan().get<Kpi>(id(code))->unit) : QString();
    }

    QList<edit::RefusedReading> refused;
};

} // namespace

/// A rectangle out of a spreadsheet goes over KPIs and months as one thing to undo; what cannot be read stays behind
/// with its reason.
class TestReadingPaste : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockGoesDownAndToTheRight()
    {
        Pasted test;
        QCOMPARE(test.paste(u"41%\t76-100%\n12\tn/a\n"_s, 0, 1), u"4 readings written"_s);
        QCOMPARE(test.reading(u"1.1a"_s, Month(2026, 2)), u"41"_s);
        QCOMPARE(test.reading(u"1.1a"_s, Month(2026, 3)), u"76-100"_s);
        QCOMPARE(test.reading(u"1.1b"_s, Month(2026, 3)), u"n/a"_s);
        QCOMPARE(test.document().undoWords(), u"4 readings"_s);
        QCOMPARE(test.paste(u"41%\t76-100%\n12\t\n"_s, 0, 1), u"0 readings written, 3 unchanged"_s);
        QVERIFY(test.document().undo());
        QVERIFY(test.plan().living(RecordKind::Reading).isEmpty());
    }

    void whatCannotBeReadIsLeftAndTheRestWritten()
    {
        Pasted test;
        QCOMPARE(test.paste(u"41\tabout half\n12/0\t96/90\n"_s), u"1 reading written, 3 refused"_s);
        QCOMPARE(test.refused.size(), 3);
        QCOMPARE(test.refused.first().kpi, test.id(u"1.1a"_s));
        QCOMPARE(test.refused.first().period, Month(2026, 2));
        QCOMPARE(test.refused.first().text, u"about half"_s);
        QVERIFY(test.refused.first().reason.contains(u"is not a reading"_s));
        QCOMPARE(test.reading(u"1.1a"_s, Month(2026, 1)), u"41"_s);
    }

    void monthsToComeAreOnlyProjected()
    {
        Pasted test;
        QCOMPARE(test.paste(u"41\t50\t50 proj\n"_s, 0, 2), u"2 readings written, 1 refused"_s);
        QVERIFY(test.refused.first().reason.startsWith(u"April 2026 has not been yet."_s));
        QCOMPARE(test.reading(u"1.1a"_s, Month(2026, 5)), u"50 proj"_s);
    }

    void headsSayWhereABlockBelongs()
    {
        Pasted test;
        QCOMPARE(
            test.paste(u"KPI\tMar-26\tJanuary 2026\n2.1a\t77\t78\n1.1a\t41\t42\n"_s, 2, 4), u"4 readings written"_s);
        QCOMPARE(test.reading(u"2.1a"_s, Month(2026, 3)), u"77"_s);
        QCOMPARE(test.reading(u"1.1a"_s, Month(2026, 1)), u"42"_s);
        QCOMPARE(test.paste(u"2026-02\n43\n"_s), u"1 reading written"_s); // months alone
        QCOMPARE(test.reading(u"1.1a"_s, Month(2026, 2)), u"43"_s);
        QCOMPARE(test.paste(u"2.1A\t79\n"_s, 0, 1), u"1 reading written"_s); // codes alone
        QCOMPARE(test.reading(u"2.1a"_s, Month(2026, 2)), u"79"_s);
        QCOMPARE(test.paste(u"12/96\t3/26\n"_s), u"2 readings written"_s); // shares, no months
        QCOMPARE(test.reading(u"1.1a"_s, Month(2026, 1)), u"12/96"_s);
    }

    void aBlockThatSticksOutIsRefusedWhole()
    {
        Pasted test;
        QCOMPARE(test.paste(u"1\n2\n3\n"_s, 1, 0),
            u"There are 3 rows to paste, and 2 KPIs from here to the end. Nothing was changed."_s);
        QCOMPARE(test.paste(u"1\t2\t3\n"_s, 0, 3),
            u"There are 3 columns to paste, and 2 months from here to the end. Nothing was changed."_s);
        QCOMPARE(
            test.paste(u"1.1a\t1\n9.9a\t2\n"_s), u"No KPI in this table has the code “9.9a”. Nothing was changed."_s);
        QCOMPARE(test.paste(u"Jan-26\tJan-19\n1\t2\n"_s),
            u"January 2019 is not among the months of this table. Nothing was changed."_s);
        QCOMPARE(
            test.paste(u"Jan-26\n1\t2\n"_s), u"A column of the block has no month above it. Nothing was changed."_s);
        QVERIFY(test.plan().living(RecordKind::Reading).isEmpty());
    }

    void whatIsCopiedIsReadAgain()
    {
        for (const auto &[typed, copied] : {std::pair{u"12.5"_s, u"12.5%"_s}, std::pair{u"12/96"_s, u"12 of 96"_s},
                 std::pair{u"3-5"_s, u"3 to 5%"_s}, std::pair{u"41p"_s, u"41%p"_s}, std::pair{u"n/a"_s, u"n/a"_s},
                 std::pair{u"50 proj"_s, u"50% proj"_s}, std::pair{u"-3"_s, u"-3%"_s}}) {
            Pasted test;
            QCOMPARE(test.paste(typed), u"1 reading written"_s);
            const Reading *reading = test.plan().get<Reading>(test.plan().living(RecordKind::Reading).first());
            QCOMPARE(edit::copiedReading(*reading, Unit::Percent), copied);
            QCOMPARE(test.paste(copied), u"0 readings written, 1 unchanged"_s);
        }
    }

    void manyAreRemovedAtOnce()
    {
        Pasted test;
        QCOMPARE(test.paste(u"41\t42\n"_s), u"2 readings written"_s);
        const Id kpi = test.id(u"1.1a"_s);
        QVERIFY(test.document().submit(
            edit::removeReadings(test.plan(), {{kpi, Month(2026, 1)}, {kpi, Month(2026, 2)}, {kpi, Month(2026, 3)}})));
        QVERIFY(test.plan().living(RecordKind::Reading).isEmpty());
        QCOMPARE(test.document().undoWords(), u"2 readings"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().living(RecordKind::Reading).size(), 2);
    }
};

WAYMARK_TEST(TestReadingPaste)
#include "tst_ReadingPaste.moc"
