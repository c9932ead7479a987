#include "models/IssuesModel.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/RuleEdits.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString issueLines =
    u"priority 1 One\noutcome 1.1 Families know\naction 1.1.1 Write <b>it</b>\naction 1.1.3 Print\n"
    "kpi 1.1 Half of them know|| 50 60 70"_s;

/// Waits for the model's next look at the plan.
void look(IssuesModel &model)
{
    QSignalSpy checked(&model, &IssuesModel::checked);
    QVERIFY(checked.wait());
}

QStringList column(const IssuesModel &model, IssuesModel::Column column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

} // namespace

/// The issues as a table.
class TestIssuesModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereWhatAndWhy()
    {
        TestPlan test(issueLines);
        IssuesModel model(test.document(), test.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0); // not yet looked
        look(model);
        // The gravest first, and closed: neither is a contradiction.
        QCOMPARE(column(model, IssuesModel::Place),
            (QStringList{u"▸  KPI without a baseline (1)"_s, u"▸  Gap in the numbering (1)"_s}));
        QCOMPARE(column(model, IssuesModel::Kind), (QStringList{u"Warning"_s, u"Question"_s}));
        QCOMPARE(model.index(1, IssuesModel::Place).data(Qt::AccessibleTextRole).toString(),
            u"Question: Gap in the numbering, 1, closed"_s);
        model.setOpen(analysis::CheckRule::NumberingGap, true);
        QCOMPARE(column(model, IssuesModel::Place),
            (QStringList{u"▸  KPI without a baseline (1)"_s, u"▾  Gap in the numbering (1)"_s, u"1.1.3"_s}));
        QCOMPARE(
            model.index(2, IssuesModel::Sentence).data().toString(), u"There is no 1.1.2 between 1.1.1 and 1.1.3."_s);
        QCOMPARE(model.index(2, IssuesModel::Place).data(Qt::AccessibleTextRole).toString(),
            u"Question: There is no 1.1.2 between 1.1.1 and 1.1.3."_s);
        QCOMPARE(model.headerData(IssuesModel::Sentence, Qt::Horizontal).toString(), u"What"_s);
        QCOMPARE(model.countOf(analysis::Severity::Warning), 1);
        QVERIFY(model.isHeading(1));
        QVERIFY(!model.issueAt(1));
        QCOMPARE(model.issueAt(2)->place.id, test.id(u"1.1.3"_s));
        QCOMPARE(model.rowOf(analysis::CheckRule::NumberingGap), 1);
        model.setOpen(analysis::CheckRule::NumberingGap, false);
        QCOMPARE(model.rowCount(), 2);
    }

    void followsThePlanAndTheRound()
    {
        TestPlan test(issueLines);
        IssuesModel model(test.document(), test.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        look(model);
        model.setRound(Month(2026, 3));
        look(model);
        QCOMPARE(model.countOf(analysis::CheckRule::NotAssessed), 2);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::ref>(), test.id(u"1.1.3"_s), u"1.1.2"_s)));
        look(model);
        QCOMPARE(model.countOf(analysis::CheckRule::NumberingGap), 0);
        QVERIFY(test.document().undo());
        look(model);
        QCOMPARE(model.countOf(analysis::CheckRule::NumberingGap), 1);
    }

    void contradictionsAreOpenByThemselves()
    {
        TestPlan test(issueLines);
        edit::AssessmentInput missed;
        missed.status = Status::Missed;
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(u"1.1.1"_s), Month(2026, 3), missed)));
        IssuesModel model(test.document(), test.clock());
        model.setRound(Month(2026, 3));
        look(model);
        QCOMPARE(model.countOf(analysis::Severity::Contradiction), 1);
        QVERIFY(model.isHeading(0));
        QCOMPARE(model.issueAt(1)->place.id, test.id(u"1.1.1"_s));
    }

    void saysWhatIsOfSomebodysOwn()
    {
        TestPlan test(u"priority 1 One\noutcome 1.1 Families know || A. Lead\naction 1.1.1 Write it||B. Other\n"
                      "action 1.1.3 Print||A. Lead\nkpi 1.1 Half of them know|| 50 60 70"_s);
        IssuesModel model(test.document(), test.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        look(model);
        QCOMPARE(model.count(), 2); // the gap before 1.1.3, and the KPI of the outcome
        model.setLead(u"b. other"_s);
        look(model);
        QCOMPARE(model.count(), 0);
        model.setLead(u"A. Lead"_s);
        look(model);
        QCOMPARE(model.count(), 2);
    }

    void aRuleThatIsOffIsNotShown()
    {
        TestPlan test(issueLines);
        IssuesModel model(test.document(), test.clock());
        look(model);
        QVERIFY(test.document().submit(
            edit::switchRuleOff(test.plan(), u"numbering-gap"_s, u"Kept from the old plan"_s, u"B. Lead"_s)));
        look(model);
        QCOMPARE(column(model, IssuesModel::Place), QStringList{u"▸  KPI without a baseline (1)"_s});
    }
};

WAYMARK_TEST(TestIssuesModel)
#include "tst_IssuesModel.moc"
