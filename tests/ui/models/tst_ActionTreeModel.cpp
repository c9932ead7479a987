#include "Months.h"
#include "TestMain.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/LeadEdits.h"
#include "edit/RollUpEdits.h"
#include "edit/TreeEdits.h"
#include "models/ActionTreeModel.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "PlanBuilder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The tree as lines: indented, cells between bars.
QStringList treeLines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column, parent).data(Qt::AccessibleTextRole).toString());
        lines.append(QString(depth * 2, u' ') + cells.join(u" | "_s));
        lines += treeLines(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

QStringList references(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        all.append(model.index(row, 0, parent).data().toString());
        all += references(model, model.index(row, 0, parent));
    }
    return all;
}

/// One priority of a delivery group, one of none.
QString groupedLines()
{
    return TestPlan::defaultLines().replace(u"for adulthood"_s, u"for adulthood | Transition Group"_s);
}

edit::AssessmentInput statusOnly(Status status)
{
    edit::AssessmentInput input;
    input.status = status;
    return input;
}

void setStatus(TestPlan &plan, const QString &reference, Status status)
{
    const auto done = plan.document().submit(edit::assess(plan.plan(), plan.id(reference), march, statusOnly(status)));
    QVERIFY(done);
}

} // namespace

class TestActionTreeModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholePlan()
    {
        TestPlan plan;
        setStatus(plan, u"1.1.2"_s, Status::AtRisk);
        const ActionTreeModel model(plan.document(), plan.clock());
        QCOMPARE(treeLines(model).join(u'\n'),
            u"1 | Getting help early |  |  | Amber, at risk: 1 of 4 at risk, none missed | \n"
            "  1.1 | Families know where to turn |  | Head of Inclusion | Amber, at risk: 1 of 3 at risk, none missed "
            "| \n"
            "    1.1.1 | Write the guide to local help | Jan 2026, overdue | Head of Inclusion | Not assessed | never "
            "assessed\n"
            "    1.1.2 | Train the reception teams\n- two sessions\n- one refresher | Mar 2026 | Designated Officer / "
            "Head of Inclusion | Amber, at risk | March 2026\n"
            "    1.1.3 | Open the helpline | Dependent on funding | Service Manager | Not assessed | never assessed\n"
            "  1.2 | Schools notice needs sooner |  | Designated Officer | Not assessed: all 1 not assessed | \n"
            "    1.2.1 | Agree the screening tool | 30 Jun 2026 | Designated Officer | Not assessed | never assessed\n"
            "2 | Preparing for adulthood |  |  | Not assessed: all 2 not assessed | \n"
            "  2.1 | Young people choose their next step |  | Service Manager | Not assessed: all 2 not assessed | \n"
            "    2.1.1 | Visit every college | Q4 2025–26 | Service Manager | Not assessed | never assessed\n"
            "    2.1.10 | Publish the pathway | no due date | Project lead | Not assessed | never assessed"_s);
    }

    void showsOnePriority()
    {
        TestPlan plan;
        ActionTreeModel model(plan.document(), plan.clock());
        model.setScope(plan.id(u"2"_s), {});
        QCOMPARE(references(model), QStringList({u"2.1"_s, u"2.1.1"_s, u"2.1.10"_s}));
        QCOMPARE(model.counts().total, 2);
        model.setScope({}, {});
        QCOMPARE(model.rowCount(), 2);
    }

    void showsWhatAGroupHas()
    {
        TestPlan plan(groupedLines());
        ActionTreeModel model(plan.document(), plan.clock());
        const QList<Id> owners = query::roundOwners(plan.plan());
        QCOMPARE(owners.size(), 2);
        model.setScope({}, owners.first());
        QCOMPARE(references(model), QStringList({u"2"_s, u"2.1"_s, u"2.1.1"_s, u"2.1.10"_s}));
        QCOMPARE(model.counts().total, 2);
        ChangeBuilder builder(plan.plan());
        builder.set<&Priority::group>(plan.id(u"1"_s), owners.first());
        QVERIFY(plan.document().submit(builder.take({u"edit"_s, {}})));
        QCOMPARE(model.counts().total, 6); // theirs as well, now
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("reference") << u"1.1"_s << QStringList({u"1"_s, u"1.1"_s, u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s});
        QTest::newRow("text, any case") << u"HELPLINE"_s << QStringList({u"1"_s, u"1.1"_s, u"1.1.3"_s});
        QTest::newRow("lead") << u"project"_s << QStringList({u"2"_s, u"2.1"_s, u"2.1.10"_s});
        QTest::newRow("all words") << u"the tool"_s << QStringList({u"1"_s, u"1.2"_s, u"1.2.1"_s});
        QTest::newRow("a heading's own words") << u"adulthood"_s << QStringList({u"2"_s});
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
    }

    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        TestPlan plan;
        ActionTreeModel model(plan.document(), plan.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.text = text});
        QCOMPARE(references(model), found);
        model.setFilter({});
        QCOMPARE(references(model).size(), 11);
    }

    void filtersByStatusOverdueAndLead()
    {
        TestPlan plan;
        setStatus(plan, u"1.1.2"_s, Status::AtRisk);
        setStatus(plan, u"2.1.1"_s, Status::OnTarget);
        ActionTreeModel model(plan.document(), plan.clock());
        model.setFilter({.statuses = ActionFilter::bit(Status::AtRisk) | ActionFilter::bit(Status::OnTarget)});
        QCOMPARE(references(model), QStringList({u"1"_s, u"1.1"_s, u"1.1.2"_s, u"2"_s, u"2.1"_s, u"2.1.1"_s}));
        model.setFilter({.overdueOnly = true});
        QCOMPARE(references(model), QStringList({u"1"_s, u"1.1"_s, u"1.1.1"_s}));
        model.setFilter({.lead = foldedName(u"service manager"_s)});
        QCOMPARE(model.shownActions(), 2);
        QCOMPARE(model.counts().total, 6);
        QCOMPARE(model.counts().overdue, 1);
    }

    void aStatusIsOneSignalForEachRowItChanges()
    {
        TestPlan plan;
        ActionTreeModel model(plan.document(), plan.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        setStatus(plan, u"1.1.2"_s, Status::Missed);
        QCOMPARE(changes.count(), 3); // the action, its outcome, its priority
        QCOMPARE(resets.count(), 0);
        const QModelIndex outcome = model.indexOf(plan.id(u"1.1"_s), ActionColumn::Status);
        QCOMPARE(outcome.data(StatusRole).toInt(), static_cast<int>(Status::Missed));
    }

    void addingMovingAndRemovingKeepOtherRowsInPlace()
    {
        TestPlan plan;
        ActionTreeModel model(plan.document(), plan.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex kept = model.indexOf(plan.id(u"1.1.3"_s));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);

        const auto added = edit::addAction(plan.plan(), plan.id(u"1.1"_s), plan.id(u"1.1.1"_s), plan.ids());
        QVERIFY(added && plan.document().submit(added->set));
        QCOMPARE(inserts.count(), 1);
        QCOMPARE(model.indexOf(added->id).row(), 1);
        QVERIFY(plan.document().submit(edit::moveBy(plan.plan(), {RecordKind::Action, plan.id(u"1.1.3"_s)}, -1)));
        QCOMPARE(moves.count(), 1);
        QVERIFY(plan.document().submit(
            edit::moveTo(plan.plan(), {RecordKind::Action, plan.id(u"1.1.3"_s)}, plan.id(u"2.1"_s))));
        QCOMPARE(moves.count(), 2);
        QVERIFY(kept.isValid());
        QCOMPARE(model.placeAt(kept).id, plan.id(u"1.1.3"_s));
        QCOMPARE(kept.row(), 2);
        QVERIFY(plan.document().submit(edit::remove(plan.plan(), {RecordKind::Priority, plan.id(u"1"_s)})));
        QCOMPARE(removes.count(), 1);
        QVERIFY(plan.document().undo());
        QCOMPARE(inserts.count(), 2);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void aRowThatNoLongerPassesGoesAndComesBack()
    {
        TestPlan plan;
        setStatus(plan, u"1.1.2"_s, Status::AtRisk);
        ActionTreeModel model(plan.document(), plan.clock());
        model.setFilter({.statuses = ActionFilter::bit(Status::AtRisk)});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        setStatus(plan, u"1.1.2"_s, Status::OnTarget);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(plan.document().undo());
        QCOMPARE(references(model), QStringList({u"1"_s, u"1.1"_s, u"1.1.2"_s}));
    }

    void afterAnyEditsItIsWhatANewOneWouldBe()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        for (quint32 run = 0; run < 6; ++run) {
            RandomEdits edits(seed + run);
            edits.go(60);
        }
    }

private:
    /// Random edits of one plan, under random filters, with undo and redo; compares after each.
    class RandomEdits
    {
    public:
        explicit RandomEdits(quint32 seed)
            : m_random(seed)
            , m_model(m_plan.document(), m_plan.clock())
            , m_seed(seed)
        {
            m_model.setRound(march);
            m_tester = std::make_unique<QAbstractItemModelTester>(
                &m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        }

        void go(int steps)
        {
            for (int step = 0; step < steps; ++step) {
                if (number(6) == 0)
                    look();
                const QString what = doSomething();
                ActionTreeModel fresh(m_plan.document(), m_plan.clock());
                fresh.setRound(march);
                fresh.setScope(m_model.priority(), m_owner);
                fresh.setFilter(m_model.filter());
                const QStringList expected = treeLines(fresh);
                QVERIFY2(treeLines(m_model) == expected,
                    qPrintable(u"seed %1, step %2, after %3:\n%4\nis not\n%5"_s.arg(m_seed).arg(step).arg(
                        what, treeLines(m_model).join(u'\n'), expected.join(u'\n'))));
                QCOMPARE(m_model.counts().of, fresh.counts().of);
                QCOMPARE(m_model.counts().total, fresh.counts().total);
                QCOMPARE(m_model.counts().overdue, fresh.counts().overdue);
            }
        }

    private:
        int number(int below) { return static_cast<int>(m_random.bounded(below)); }

        Id any(RecordKind kind)
        {
            QList<Id> ids = m_plan.plan().living(kind);
            std::sort(ids.begin(), ids.end());
            return ids.isEmpty() ? Id() : ids.at(number(static_cast<int>(ids.size())));
        }

        void look()
        {
            const ActionFilter filters[] = {{}, {.text = u"the"_s}, {.statuses = ActionFilter::bit(Status::Missed)},
                {.statuses = ActionFilter::bit(Status::NotAssessed)}, {.overdueOnly = true}, {.text = u"1."_s},
                {.lead = foldedName(u"Service Manager"_s)}};
            m_model.setFilter(filters[number(static_cast<int>(std::size(filters)))]);
            const QList<Id> owners = query::roundOwners(m_plan.plan()) + QList<Id>{{}};
            m_owner = owners.at(number(static_cast<int>(owners.size())));
            m_model.setScope(number(3) == 0 ? any(RecordKind::Priority) : Id(), m_owner);
        }

        query::Place anyPlace()
        {
            const RecordKind kinds[] = {
                RecordKind::Priority, RecordKind::Outcome, RecordKind::Action, RecordKind::Action};
            const RecordKind kind = kinds[number(4)];
            return {kind, any(kind)};
        }

        QString decideOrRule(const Plan &plan)
        {
            if (number(3) == 0)
                return submit(u"rule"_s, edit::setRollUpRule(plan, RollUpRule::Share, 1 + number(100)));
            const RecordKind kind = number(2) ? RecordKind::Outcome : RecordKind::Priority;
            const query::Place place{kind, any(kind)};
            const Month month = march.plus(number(2));
            if (number(3) == 0)
                return submit(u"withdraw"_s, edit::withdrawDecision(plan, place, month));
            const Status status = chosenStatuses[static_cast<size_t>(number(6))];
            return submit(u"decide"_s, edit::decideStatus(plan, place, month, {status, u"Why"_s, u"A. Lead"_s}));
        }

        QString submit(const QString &what, Result<ChangeSet> set)
        {
            if (set) [[maybe_unused]]
                const auto done = m_plan.document().submit(std::move(*set));
            return what;
        }

        QString added(const QString &what, Result<edit::Added> made) { return made ? submit(what, made->set) : what; }

        QString doSomething()
        {
            const Plan &plan = m_plan.plan();
            switch (number(14)) {
            case 0:
            case 1:
                return submit(u"status"_s,
                    edit::assess(plan, any(RecordKind::Action), Month(2026, 1 + number(6)),
                        statusOnly(chosenStatuses[static_cast<size_t>(number(6))])));
            case 2:
                return submit(u"text"_s,
                    edit::setFieldText(plan, fieldOf<&Action::text>(), any(RecordKind::Action),
                        number(2) ? u"the other"_s : u"another"_s));
            case 3:
                return submit(u"due"_s,
                    edit::setFieldText(
                        plan, fieldOf<&Action::due>(), any(RecordKind::Action), number(2) ? u"Jan-26"_s : u"Dec-26"_s));
            case 4:
                return submit(u"leads"_s,
                    edit::setLeads(plan, RecordKind::Action, any(RecordKind::Action),
                        {number(2) ? u"Service Manager"_s : u"Someone new"_s}));
            case 5:
                return added(u"add action"_s,
                    edit::addAction(plan, any(RecordKind::Outcome), any(RecordKind::Action), m_plan.ids()));
            case 6:
                return number(2)
                    ? added(u"add outcome"_s,
                        edit::addOutcome(plan, any(RecordKind::Priority), any(RecordKind::Outcome), m_plan.ids()))
                    : added(u"add priority"_s, edit::addPriority(plan, any(RecordKind::Priority), m_plan.ids()));
            case 7:
                return submit(u"remove"_s,
                    edit::remove(
                        plan, number(3) == 0 ? anyPlace() : query::Place{RecordKind::Action, any(RecordKind::Action)}));
            case 8:
                return submit(u"move by"_s, edit::moveBy(plan, anyPlace(), number(2) ? 1 : -1));
            case 9: {
                const bool action = number(2) == 0;
                const RecordKind kind = action ? RecordKind::Action : RecordKind::Outcome;
                return submit(u"move to"_s,
                    edit::moveTo(plan, {kind, any(kind)}, any(action ? RecordKind::Outcome : RecordKind::Priority)));
            }
            case 10:
            case 11:
                return decideOrRule(plan);
            case 12: {
                [[maybe_unused]] const auto undone = m_plan.document().undo();
                return u"undo"_s;
            }
            default: {
                [[maybe_unused]] const auto redone = m_plan.document().redo();
                return u"redo"_s;
            }
            }
        }

        QRandomGenerator m_random;
        TestPlan m_plan{groupedLines()};
        Id m_owner;
        ActionTreeModel m_model;
        quint32 m_seed;
        std::unique_ptr<QAbstractItemModelTester> m_tester;
    };
};

WAYMARK_TEST(TestActionTreeModel)
#include "tst_ActionTreeModel.moc"
