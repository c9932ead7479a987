#include "edit/AssessmentPaste.h"

#include "Months.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QList<Id> actionsOf(const TestPlan &test)
{
    return {test.id(u"1.1.1"_s), test.id(u"1.1.2"_s), test.id(u"1.1.3"_s)};
}

} // namespace

/// A block out of a spreadsheet goes over many cells, or none of it does.
class TestAssessmentPaste : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theClipboardOfASpreadsheetIsRead()
    {
        QCOMPARE(edit::cellsFromClipboard({}), QList<QStringList>());
        QCOMPARE(
            edit::cellsFromClipboard(u"a\tb\r\nc\t\n"_s), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, QString()}}));
        QCOMPARE(edit::cellsFromClipboard(u"\"two\nlines\"\t\"a \"\"quote\"\"\"\n"_s),
            (QList<QStringList>{{u"two\nlines"_s, u"a \"quote\""_s}}));
        QCOMPARE(edit::cellsFromClipboard(u"5\" screen"_s), QList<QStringList>{{u"5\" screen"_s}});
    }

    void statusesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("status");
        for (const Status status : chosenStatuses) {
            const StatusWords &usual = defaultStatusWords(status);
            QTest::addRow("%s", usual.word) << QString::fromUtf8(usual.word) << statusText(status);
            QTest::addRow("%s, its letter", usual.word) << statusLetter(status) << statusText(status);
        }
        QTest::newRow("a colour") << u" AMBER "_s << u"at risk"_s;
        QTest::newRow("two meanings are green") << u"green"_s << u"on target"_s;
    }

    void statusesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, words);
        const TestPlan test;
        const std::optional<Status> status = edit::statusFromWords(test.plan(), words);
        QVERIFY(status);
        QTEST(statusText(*status), "status");
        QVERIFY(!edit::statusFromWords(test.plan(), u"purple"_s));
        QVERIFY(!edit::statusFromWords(test.plan(), QString()));
    }

    void aBlockIsWrittenAsOneThing()
    {
        TestPlan test;
        edit::AssessmentInput by;
        by.by = u"B. Lead"_s;
        const Result<ChangeSet> set = edit::pasteAssessments(test.plan(), actionsOf(test), march,
            edit::AssessmentColumn::Status,
            {{u"Amber"_s, u"The printer is late."_s, u"Ask another"_s}, {QString(), u"Only words"_s}, {u"G"_s}}, by);
        QVERIFY(test.document().submit(set));
        const Assessment *first = query::assessment(test.plan(), test.id(u"1.1.1"_s), march);
        QCOMPARE(first->status, Status::AtRisk);
        QCOMPARE(first->next, u"Ask another"_s);
        QCOMPARE(first->by, u"B. Lead"_s);
        QCOMPARE(query::assessment(test.plan(), test.id(u"1.1.2"_s), march)->status, Status::NotAssessed);
        QCOMPARE(query::statusOf(test.plan(), test.id(u"1.1.3"_s)), Status::OnTarget);
        QCOMPARE(test.document().undoWords(), u"paste over 3 actions"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().living(RecordKind::Assessment).size(), 0);
    }

    void cellsAreWrittenAndTakenAway()
    {
        TestPlan test;
        using Column = edit::AssessmentColumn;
        const auto write = [&](const QString &status, const QString &said, const QString &name) {
            const Id first = test.id(u"1.1.1"_s);
            const Id second = test.id(u"1.1.2"_s);
            return test.document().submit(edit::writeAssessments(test.plan(), march,
                {{first, Column::Status, status}, {first, Column::Said, said}, {second, Column::Status, status}}, {},
                {name, {ActionArgument::count(3)}}));
        };
        QVERIFY(write(u"G"_s, u"It is written."_s, u"fill_down"_s));
        QCOMPARE(query::assessment(test.plan(), test.id(u"1.1.1"_s), march)->said, u"It is written."_s);
        QCOMPARE(query::statusOf(test.plan(), test.id(u"1.1.2"_s)), Status::OnTarget);
        QCOMPARE(test.document().undoWords(), u"fill 3 cells down"_s);
        QVERIFY(write({}, {}, u"clear"_s)); // an empty one takes away what is there
        QCOMPARE(query::assessment(test.plan(), test.id(u"1.1.1"_s), march)->said, QString());
        QCOMPARE(query::statusOf(test.plan(), test.id(u"1.1.2"_s)), Status::NotAssessed);
        QVERIFY(!write(u"purple"_s, {}, u"fill_down"_s));
    }

    void whatDoesNotFitIsRefusedWhole()
    {
        const TestPlan test;
        const auto paste = [&](edit::AssessmentColumn first, const QList<QStringList> &block) {
            return edit::pasteAssessments(test.plan(), actionsOf(test), march, first, block, {});
        };
        using Column = edit::AssessmentColumn;
        QCOMPARE(paste(Column::Status, {{u"G"_s}, {u"G"_s}, {u"G"_s}, {u"G"_s}}).error().code, ErrorCode::Invalid);
        QCOMPARE(paste(Column::Next, {{u"a"_s, u"b"_s}}).error().code, ErrorCode::Invalid);
        const Result<ChangeSet> word = paste(Column::Status, {{u"G"_s}, {u"purple"_s}});
        QCOMPARE(word.error().code, ErrorCode::Invalid);
        QVERIFY2(word.error().sentence.contains(u"“purple” for 1.1.2"_s), qPrintable(word.error().sentence));
        QVERIFY(word.error().sentence.contains(u"Nothing was changed"_s));
    }
};

WAYMARK_TEST(TestAssessmentPaste)
#include "tst_AssessmentPaste.moc"
