#include "models/NetChangesModel.h"

#include "exchange/update/PlanUpdate.h"
#include "plan/records/Assessment.h"
#include "TestMain.h"
#include "UpdatedPlan.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The model as lines, the changes of a record indented: "[x] status, March 2026: On target → At risk".
QStringList netLines(const NetChangesModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, NetChangesModel::What, parent);
        const QVariant check = index.data(Qt::CheckStateRole);
        const QString box = !check.isValid() ? QString()
            : check.toInt() == Qt::Checked   ? u"[x] "_s
            : check.toInt() == Qt::Unchecked ? u"[ ] "_s
                                             : u"[-] "_s;
        const QString here = index.siblingAtColumn(NetChangesModel::Here).data().toString();
        const QString there = index.siblingAtColumn(NetChangesModel::There).data().toString();
        const QString values = here.isEmpty() && there.isEmpty() ? QString() : u": %1 → %2"_s.arg(here, there);
        lines.append(QString(depth * 2, u' ') + box + index.data().toString() + values);
        lines += netLines(model, index, depth + 1);
    }
    return lines;
}

QString with(const QString &old, const QString &fresh)
{
    return UpdatedPlan::defaultTable().replace(old, fresh);
}

QModelIndex find(const NetChangesModel &model, const QString &words, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().startsWith(words))
            return index;
        if (const QModelIndex below = find(model, words, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

/// What a document would change, to be taken or left.
class TestNetChangesModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachChangeWithBothValues()
    {
        UpdatedPlan test;
        NetChangesModel model(test.plan(), u"In the document"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test.proposed(with(u"On target|Draft is written"_s, u"At risk|The printer is late"_s)));
        const QStringList lines = netLines(model);
        QVERIFY2(lines.contains(u"[x] Changed (2)"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(!lines.filter(u"  [x] action 1.1.1: Write the guide"_s).isEmpty(), qPrintable(lines.join(u'\n')));
        const QString status = lines.filter(u"    [x] status, March 2026"_s).value(0);
        QVERIFY2(status.endsWith(u": before: on target → at risk"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(model.takenCount() >= 2);
    }

    void aMonthThatBringsNothingNewDoesNotBuryWhatDoes()
    {
        UpdatedPlan test;
        NetChangesModel model(test.plan(), u"In the document"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test.proposed(UpdatedPlan::defaultTable()));
        const QStringList lines = netLines(model);
        const QModelIndex quiet = find(model, u"Assessed as the month before"_s);
        QVERIFY2(quiet.isValid(), qPrintable(lines.join(u'\n')));
        QVERIFY(quiet.data(NetChangesModel::QuietRole).toBool());
        for (const QString &line : netLines(model, quiet).filter(u"before: "_s))
            QCOMPARE(line.section(u"before: "_s, 1).section(u" → "_s, 0, 0), line.section(u" → "_s, 1));
    }

    void onlyOneDocumentIsShown()
    {
        UpdatedPlan test;
        NetChangesModel model(test.plan(), u"In the document"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Proposal proposal = test.proposed(with(u"On target|Draft is written"_s, u"At risk|The printer is late"_s));
        for (qsizetype item = 0; item < proposal.items.size(); ++item)
            proposal.items[item].place.document = int(item % 2);
        model.show(proposal);
        const qsizetype all = netLines(model).filter(u" action "_s).size();
        model.setDocument(0);
        const qsizetype first = netLines(model).filter(u" action "_s).size();
        model.setDocument(1);
        const qsizetype second = netLines(model).filter(u" action "_s).size();
        QVERIFY(first > 0 && second > 0);
        QCOMPARE(first + second, all);
    }

    void theNextQuestionIsFoundFromAnywhere()
    {
        UpdatedPlan test;
        NetChangesModel model(test.plan(), u"In the file"_s);
        Proposal proposal = test.proposed(with(u"On target|Draft is written"_s, u"At risk|The printer is late"_s));
        int asked = 0;
        for (ProposedItem &item : proposal.items) {
            for (ProposedChange &change : item.changes) {
                if (asked < 2 && item.state == ProposedItem::State::Changed) {
                    change.ground = Ground::Apart;
                    ++asked;
                }
            }
        }
        model.show(proposal);
        QCOMPARE(model.waitingCount(), 2);
        const QModelIndex first = model.waitingAfter({});
        const QModelIndex second = model.waitingAfter(first);
        QVERIFY(first.isValid() && second.isValid() && first != second);
        QCOMPARE(model.waitingAfter(second), first);
        model.answer(first, false);
        QVERIFY(!model.changeAt(first)->isAccepted);
        QCOMPARE(model.waitingCount(), 1);
        QCOMPARE(model.waitingAfter(first), second);
        model.answer(second, true);
        QVERIFY(!model.waitingAfter({}).isValid());
    }

    void whatIsLeftIsNotWritten()
    {
        UpdatedPlan test;
        NetChangesModel model(test.plan(), u"In the document"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test.proposed(with(u"On target|Draft is written"_s, u"At risk|The printer is late"_s)));
        const int all = model.takenCount();
        const QModelIndex status = find(model, u"status, March 2026"_s);
        QVERIFY(status.isValid());
        QVERIFY(model.setData(status, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.takenCount(), all - 1);
        QCOMPARE(status.parent().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        const auto statuses = [&] {
            const ChangeSet set = updateSet(test.plan(), model.proposal(), {{}, {}, {2026, 3}});
            return std::count_if(set.changes.cbegin(), set.changes.cend(),
                [](const Change &change) { return change.field == &fieldOf<&Assessment::status>(); });
        };
        QCOMPARE(statuses(), 3); // of four actions
        // The record as a whole: all of it again, then nothing.
        QVERIFY(model.setData(status.parent(), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(statuses(), 4);
        for (const QString &part : {u"Changed"_s, u"Assessed as the month before"_s})
            QVERIFY(model.setData(find(model, part), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.takenCount(), 0);
    }

    /// A new action of an outcome that could be either of two is not counted until somebody says which.
    void whatBelongsToSomethingUnclearIsNotCounted()
    {
        UpdatedPlan test;
        NetChangesModel model(test.plan(), u"In the document"_s);
        Proposal proposal = test.proposed(UpdatedPlan::defaultTable()
                + u"1.3.1|1 Early help|1.3 Schools act|Write to schools|Head of Inclusion|Dec-26||\n"_s,
            {2026, 2});
        model.show(proposal);
        const int all = model.takenCount();
        QVERIFY(all > 0);
        for (ProposedItem &item : proposal.items) {
            if (item.state == ProposedItem::State::New && item.kind == RecordKind::Outcome) {
                item.state = ProposedItem::State::Unclear;
                item.choices = {{test.id(u"1.2"_s), {}}, {item.record, item.changes}};
            }
        }
        model.show(proposal);
        QCOMPARE(model.takenCount(), 0);
        QVERIFY(!netLines(model).filter(u"waits until it is clear what it belongs to"_s).isEmpty());
        QVERIFY(updateSet(test.plan(), model.proposal(), {{}, {}, {2026, 2}}).isEmpty());
        const QModelIndex answer = find(model, u"It is a new outcome"_s);
        QVERIFY(model.setData(answer, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.takenCount(), all);
    }

    void aRecordIsFoundByItsPlace()
    {
        UpdatedPlan test;
        NetChangesModel model(test.plan(), u"In the document"_s);
        model.show(test.proposed(UpdatedPlan::defaultTable(), {2026, 2}));
        for (qsizetype item = 0; item < model.proposal().items.size(); ++item) {
            QCOMPARE(model.indexOf(item).data(NetChangesModel::ItemRole).toLongLong(), item);
            QCOMPARE(model.indexOf(item).parent().data().toString(), u"The same (7)"_s);
        }
        QCOMPARE(model.takenCount(), 0);
    }
};

WAYMARK_TEST(TestNetChangesModel)
#include "tst_NetChangesModel.moc"
