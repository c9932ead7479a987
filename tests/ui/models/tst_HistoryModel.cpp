#include "TestMain.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "models/HistoryModel.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const HistoryModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append((model.row(row).isHeading ? u"# "_s : u""_s) + model.row(row).text);
    return lines;
}

void setText(TestPlan &test, const QString &reference, const QString &text)
{
    const Id id = test.id(reference);
    if (!test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Action::text>(), id, text)))
        qFatal("not changed");
}

} // namespace

/// Who changed what, newest first, and any older value can come back.
class TestHistoryModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstGroupedByWhatWasDone()
    {
        TestPlan test;
        HistoryModel model(test.document());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlace({RecordKind::Action, test.id(u"1.1.3"_s)});
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        input.said = u"No money yet"_s;
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(u"1.1.3"_s), Month(2026, 3), input)));
        QVERIFY(test.document().undo());
        QCOMPARE(linesOf(model).mid(0, 7),
            (QStringList{u"# Undo of status of 1.1.3"_s, u"What happened: “No money yet” → nothing (March 2026)"_s,
                u"Status: at risk → nothing (March 2026)"_s, u"# Status of 1.1.3"_s, u"Status: at risk (March 2026)"_s,
                u"What happened: “No money yet” (March 2026)"_s, u"# New plan"_s}));
        QCOMPARE(model.data(model.index(0), Qt::AccessibleTextRole).toString(),
            u"Undo of status of 1.1.3, A. Lead (Lead), 15 March 2026, 09:30"_s);
    }

    void itFollowsItsRecordAndNoOther()
    {
        TestPlan test;
        HistoryModel model(test.document());
        model.setPlace({RecordKind::Action, test.id(u"1.1.1"_s)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        setText(test, u"1.1.2"_s, u"Another"_s);
        QCOMPARE(resets.size(), 0);
        setText(test, u"1.1.1"_s, u"This"_s);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(linesOf(model).value(0), u"# Text of 1.1.1"_s);
    }

    void anOlderValueComesBack()
    {
        TestPlan test;
        setText(test, u"1.1.1"_s, u"Second"_s);
        setText(test, u"1.1.1"_s, u"Third"_s);
        HistoryModel model(test.document());
        model.setPlace({RecordKind::Action, test.id(u"1.1.1"_s)});
        QCOMPARE(linesOf(model).value(3), u"Text: “Write the guide to local help” → “Second”"_s);
        QVERIFY(!model.canRestore(0)); // a heading
        QVERIFY(model.canRestore(3));
        QVERIFY(test.document().submit(model.restoreOf(3)));
        QCOMPARE(test.plan().get<Action>(test.id(u"1.1.1"_s))->text, u"Write the guide to local help"_s);
        QCOMPARE(linesOf(model).value(0), u"# Restore text of 1.1.1"_s);
        QVERIFY(!model.canRestore(5)); // it holds just that now
    }

    void aLongHistoryShowsItsNewestPartFirst()
    {
        TestPlan test;
        for (int count = 0; count < 20; ++count)
            setText(test, u"1.1.1"_s, u"Version %1"_s.arg(count));
        HistoryModel model(test.document());
        model.setPlace({RecordKind::Action, test.id(u"1.1.1"_s)});
        QCOMPARE(linesOf(model).filter(u"# "_s).size(), HistoryModel::firstSets);
        QVERIFY(model.hasMore());
        model.showAll();
        QCOMPARE(linesOf(model).filter(u"# "_s).size(), 21);
        QVERIFY(!model.hasMore());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

WAYMARK_TEST(TestHistoryModel)
#include "tst_HistoryModel.moc"
