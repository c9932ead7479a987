#include "exchange/reading/mapping/ReadingQuestion.h"

#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The questions of a document, one a line: "what is asked [cells] taken".
QString asked(const PlanReading &reading)
{
    QStringList lines;
    for (const ReadingQuestion &question : reading.questions)
        lines.append(u"%1 [%2] %3"_s.arg(question.words).arg(question.cells).arg(question.taken));
    return lines.join(u'\n');
}

const DraftAction &firstAction(const PlanReading &reading)
{
    return reading.draft.priorities.first().outcomes.first().actions.first();
}

} // namespace

/// What a document does not say by itself is asked once, and the answer decides every cell that it is about.
class TestReadingQuestion : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedOnceAndTheAnswerDecides_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a colour without a key")
            << u"Paint | 1 May 2027 | {#ffc000}\nSweep | 2 May 2027 | {#ffc000}"_s
            << u"What does amber mean in this document? [2] at risk"_s << u"on target"_s << u"at risk 2027-05-01"_s
            << u"on target 2027-05-01"_s;
        QTest::newRow("a word") << u"Paint | 1 May 2027 | Brewing"_s << u"What does “Brewing” mean? [1] unreadable"_s
                                << u"at risk"_s << u"unreadable 2027-05-01"_s << u"at risk 2027-05-01"_s;
        QTest::newRow("a word that is none")
            << u"Paint | 1 May 2027 | Brewing"_s << u"What does “Brewing” mean? [1] unreadable"_s << u"unreadable"_s
            << u"unreadable 2027-05-01"_s << u"unreadable 2027-05-01"_s;
        QTest::newRow("word against colour")
            << u"Paint | 1 May 2027 | On track{#ff0000}"_s
            << u"The words of some statuses and their colours say different things. Which count? [1] words"_s
            << u"colours"_s << u"on target 2027-05-01"_s << u"missed 2027-05-01"_s;
        QTest::newRow("a quarter") << u"Paint | Q2 2026 | Amber"_s
                                   << u"By which year are quarters counted? [1] financial"_s << u"calendar"_s
                                   << u"at risk 2026-09-30"_s << u"at risk 2026-06-30"_s;
        QTest::newRow("the first quarter of the calendar")
            << u"Paint | Q1 2026 | Amber"_s << u"By which year are quarters counted? [1] financial"_s << u"calendar"_s
            << u"at risk 2026-06-30"_s << u"at risk 2026-03-31"_s;
        QTest::newRow("a season") << u"Paint | Autumn 2026 | Amber"_s
                                  << u"What do seasons such as “Spring 2027” name? [1] term"_s << u"months"_s
                                  << u"at risk 2026-12-31"_s << u"at risk 2026-11-30"_s;
        QTest::newRow("a day without a year") << u"Paint | 31 March | Amber\nSweep | 2 May 2027 | Green"_s
                                              << u"Some dates have no year. Which one do they mean? [1] "_s << u"2027"_s
                                              << u"at risk "_s << u"at risk 2027-03-31"_s;
    }

    void isAskedOnceAndTheAnswerDecides()
    {
        QFETCH(QString, rows);
        QFETCH(QString, question);
        QFETCH(QString, answer);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QList<SourceDocument> documents{documentOf(u"[t]\nAction | Due | Status\n"_s + rows)};
        const auto said = [](const PlanReading &reading) {
            const DraftAction &action = firstAction(reading);
            return QString(statusText(action.status) + u' ' + action.due.lastDay({}).toString(Qt::ISODate));
        };
        const PlanReading open = understand(documents);
        QCOMPARE(asked(open), question);
        QCOMPARE(said(open), before);
        const ReadingQuestion &first = open.questions.first();
        const bool isOffered = std::any_of(first.choices.cbegin(), first.choices.cend(),
            [&](const ReadingQuestion::Choice &choice) { return choice.key == answer; });
        QVERIFY(isOffered);
        const ReadingMapping mapping = answered({}, first, answer);
        const PlanReading settled = understand(documents, mapping);
        QCOMPARE(asked(settled), QString());
        QCOMPARE(said(settled), after);
        // The answer is the same when it comes from its file.
        QCOMPARE(*ReadingMapping::fromJson(mapping.toJson()), mapping);
    }

    void aKeyOfTheDocumentLeavesNothingToAsk()
    {
        const PlanReading reading = understand({documentOf(u"Amber: on track\n\n[t]\nAction | Due | RAG\n"
                                                           "Paint | May 2027 | {#ffc000}"_s)});
        QCOMPARE(asked(reading), QString());
        QCOMPARE(firstAction(reading).status, Status::OnTarget);
    }

    void aCommaIsAskedAbout()
    {
        const QList<SourceDocument> documents{
            documentOf(u"[t]\nMeasure | Baseline | Target in 12 months\nDays to decide | 12,5 | 10"_s)};
        const PlanReading open = understand(documents);
        QCOMPARE(asked(open), u"What is the comma in figures such as “12,5”? [1] decimal"_s);
        QCOMPARE(open.draft.kpis.first().baseline, std::optional(12.5));
        const PlanReading text = understand(documents, answered({}, open.questions.first(), u"text"_s));
        QVERIFY(text.questions.isEmpty());
        QVERIFY(!text.draft.kpis.first().baseline);
        QCOMPARE(text.draft.kpis.first().baselineSource, u"12,5"_s);
    }

    void theRowsOfAColumnMovedByHandAreReadAnew()
    {
        const QList<SourceDocument> documents{
            documentOf(u"[t]\nThing | When it was | When it ends | Who\nPaint | May 2026 | May 2027 | Ada Brook"_s)};
        PlanReading reading = understand(documents);
        QCOMPARE(reading.tables.size(), 1);
        Columns columns = reading.tables.first().columns;
        columns.roles = {Role::Text, Role::Other, Role::Due, Role::Leads};
        ReadingMapping mapping;
        mapping.setTable({Columns::Kind::Actions, columns.captions, columns.roles});
        reading = understand(documents, mapping);
        QVERIFY(!reading.problem);
        const DraftAction &action = firstAction(reading);
        QCOMPARE(action.text, u"Paint"_s);
        QCOMPARE(action.due.lastDay({}), QDate(2027, 5, 31));
        QCOMPARE(action.leads, QStringList{u"Ada Brook"_s});
        QCOMPARE(reading.draft.balance.all, 8);
    }

    void aRowIsWhatAPersonSaysItIs_data()
    {
        QTest::addColumn<RowMeaning>("meaning");
        QTest::addColumn<QString>("drafted");
        QTest::newRow("outcome") << RowMeaning::Outcome << u"Halls are warm: Paint"_s;
        QTest::newRow("action") << RowMeaning::Action << u": Halls are warm, Paint"_s;
        QTest::newRow("kept") << RowMeaning::Kept << u": Paint"_s;
    }

    void aRowIsWhatAPersonSaysItIs()
    {
        QFETCH(RowMeaning, meaning);
        QFETCH(QString, drafted);
        const QList<SourceDocument> documents{documentOf(u"[t]\nAction | Due\nHalls are warm | \nPaint | May 2027"_s)};
        ReadingMapping mapping;
        mapping.rows.insert(understand(documents).tables.first().rowKeys.value(2), meaning);
        const PlanReading reading = understand(documents, mapping);
        QStringList outcomes;
        for (const DraftOutcome &outcome : reading.draft.priorities.first().outcomes) {
            QStringList actions;
            for (const DraftAction &action : outcome.actions)
                actions.append(action.text);
            outcomes.append(outcome.text + u": "_s + actions.join(u", "_s));
        }
        QCOMPARE(outcomes.join(u"; "_s), drafted);
        QVERIFY(allWords(reading.draft).contains(u"Halls are warm"_s));
    }

    void aRowOfFiguresIsWhatAPersonSaysItIs()
    {
        const QList<SourceDocument> documents{
            documentOf(u"[t]\nKPI | Baseline | 12 months\nHalls mended | 3 | 9\nAs reckoned in May | 1 | 2"_s)};
        ReadingMapping mapping;
        QCOMPARE(understand(documents).draft.kpis.size(), 2);
        mapping.rows.insert(understand(documents).tables.first().rowKeys.value(3), RowMeaning::Kept);
        const PlanDraft kept = understand(documents, mapping).draft;
        QCOMPARE(kept.kpis.size(), 1);
        QVERIFY2(kept.kept.join(u'\n').contains(u"As reckoned in May"_s), qPrintable(kept.kept.join(u'\n')));
        mapping.rows.insert(understand(documents).tables.first().rowKeys.value(3), RowMeaning::GoesOn);
        const PlanDraft joined = understand(documents, mapping).draft;
        QCOMPARE(joined.kpis.size(), 1);
        QCOMPARE(joined.kpis.first().text, u"Halls mended As reckoned in May"_s);
    }

    void aRowOfActionsMayBeAKpi()
    {
        const QList<SourceDocument> documents{documentOf(
            u"[t]\nAction | Lead | Due\nPaint | Ada Brook | May 2027\nHalls painted | Joe Quill | May 2027"_s)};
        ReadingMapping mapping;
        mapping.rows.insert(understand(documents).tables.first().rowKeys.value(3), RowMeaning::Kpi);
        const PlanDraft draft = understand(documents, mapping).draft;
        QCOMPARE(draft.actionCount(), 1);
        QCOMPARE(draft.kpis.size(), 1);
        QCOMPARE(draft.kpis.first().text, u"Halls painted"_s);
        QVERIFY2(draft.kpis.first().note.contains(u"Joe Quill"_s), qPrintable(draft.kpis.first().note));
    }

    /// Two columns for one role: the first until somebody says, then the one that they chose, and it is not asked
    /// again.
    void aNearTieOfColumnsIsAsked()
    {
        const QList<SourceDocument> documents{
            documentOf(u"[t]\nAction | Lead | Target date | Completion date\nPaint | Ada Brook | May 2027 | June 2027\n"
                       "Sweep | Joe Quill | May 2027 | May 2027\nMend | Ada Brook | June 2027 | July 2027"_s)};
        const PlanReading reading = understand(documents);
        QCOMPARE(asked(reading), u"Which column says by when an action is due? [2] 2"_s);
        const ReadingQuestion &question = reading.questions.first();
        QCOMPARE(question.choices.last().words, u"“Completion date”"_s);
        QCOMPARE(question.examples.first(), u"t, row 2: Target date: May 2027; Completion date: June 2027"_s);
        QCOMPARE(firstAction(reading).due.lastDay({}), QDate(2027, 5, 31));
        const PlanReading other = understand(documents, answered({}, question, question.choices.last().key));
        QCOMPARE(firstAction(other).due.lastDay({}), QDate(2027, 6, 30));
        QCOMPARE(asked(other), QString());
        const PlanReading same = understand(documents, answered({}, question, question.taken));
        QCOMPARE(firstAction(same).due.lastDay({}), QDate(2027, 5, 31));
        QCOMPARE(asked(same), QString());
    }

    void everyCellKnowsItsRecord()
    {
        const QList<SourceDocument> documents{documentOf(u"[t]\nRef | Action | Due\n1.1 | Halls are warm | \n"
                                                         "1.1.1 | Paint the | May 2027\n | hall green | \n"
                                                         "1.1.2 | Sweep | June 2027"_s)};
        const PlanReading reading = understand(documents);
        const auto &grid = std::get<Grid>(documents.first().blocks.first());
        QStringList records;
        for (const GridRow &row : grid.rows)
            records.append(QString::number(reading.balance.recordOf(&row.cells.at(1))));
        const DraftOutcome &outcome = reading.draft.priorities.first().outcomes.first();
        const QStringList expected{u"0"_s, QString::number(outcome.record),
            QString::number(outcome.actions.at(0).record), QString::number(outcome.actions.at(0).record),
            QString::number(outcome.actions.at(1).record)};
        QCOMPARE(records, expected);
        QVERIFY(outcome.record > 0 && outcome.actions.at(0).record != outcome.actions.at(1).record);
    }
};

WAYMARK_TEST(TestReadingQuestion)
#include "tst_ReadingQuestion.moc"
