#include "models/ReadingGridModel.h"

#include "edit/readings/ReadingDetails.h"
#include "KpiPlan.h"
#include "models/EarlierReadings.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString lines = u"kpi 1.1 Families were helped|41%|50 60 80\nkpi 1.1 Calls are answered||20 30 50"_s;

QString shown(const ReadingGridModel &model, const KpiPlan &plan, Month month)
{
    return model.indexOf(plan.kpi().id, month).data().toString();
}

QString spoken(const ReadingGridModel &model, const KpiPlan &plan, Month month)
{
    return model.indexOf(plan.kpi().id, month).data(Qt::AccessibleTextRole).toString();
}

ReadingMarks marks(const ReadingGridModel &model, const KpiPlan &plan, Month month)
{
    return ReadingMarks(model.indexOf(plan.kpi().id, month).data(GridMarksRole).toInt());
}

} // namespace

/// KPIs down, months across, each cell in few words and marks, and in full for who asks.
class TestReadingGridModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void monthsGoFromTheStartToTwoAhead()
    {
        KpiPlan plan(lines);
        ReadingGridModel model(plan.document(), plan.clock()); // 15 March 2026, the plan starts in September 2025
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.months().first(), Month(2025, 9));
        QCOMPARE(model.months().last(), Month(2026, 5));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Sept 2025"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"1.1a  Families were helped"_s);
        plan.read(u"2025-06 38, 2026-07 70 proj"_s);
        QCOMPARE(model.months().first(), Month(2025, 6));
        QCOMPARE(model.months().last(), Month(2026, 7));
        QVERIFY(!model.indexOf(plan.kpi().id, Month(2025, 5)).isValid());
        plan.clearStart();
        QVERIFY(plan.document().undo() && plan.document().undo() && plan.document().undo());
        plan.clearStart();
        QCOMPARE(model.months().first(), Month(2025, 3));
    }

    void readingsAreShortInTheirCells()
    {
        KpiPlan plan(lines, u"2025-10 41.25, 2025-11 76-100, 2025-12 12/96, 2026-01 n/a, 2026-02 45p"_s);
        const ReadingGridModel model(plan.document(), plan.clock());
        QCOMPARE(shown(model, plan, Month(2025, 9)), QString());
        QCOMPARE(shown(model, plan, Month(2025, 10)), u"41.3%"_s);
        QCOMPARE(shown(model, plan, Month(2025, 11)), u"76–100%"_s);
        QCOMPARE(shown(model, plan, Month(2025, 12)), u"12.5%"_s);
        QCOMPARE(shown(model, plan, Month(2026, 1)), u"n/a"_s);
        QCOMPARE(shown(model, plan, Month(2026, 2)), u"45% p"_s);
        QCOMPARE(spoken(model, plan, Month(2025, 12)), u"12.5% (12 of 96)"_s);
        QCOMPARE(spoken(model, plan, Month(2025, 9)), u"not recorded"_s);
        QCOMPARE(model.indexOf(plan.kpi().id, Month(2025, 12)).data(Qt::EditRole).toString(), u"12/96"_s);
    }

    void marksAndWordsSayTheRest()
    {
        KpiPlan plan(lines, u"2026-02 45p, 2026-03 0.46"_s);
        const ReadingGridModel model(plan.document(), plan.clock());
        plan.project(Month(2026, 5), 70);
        plan.breakSeries(Month(2026, 2));
        const auto write = [&](const Field &field, const QString &words) {
            plan.submit(edit::setReadingWords(plan.plan(), plan.kpi().id, Month(2026, 2), field, words));
        };
        write(fieldOf<&Reading::note>(), u"Two schools missing"_s);
        write(fieldOf<&Reading::source>(), u"Survey"_s);
        plan.submit(edit::setReadingMark(
            plan.plan(), plan.kpi().id, Month(2026, 2), fieldOf<&Reading::restated>(), true, QDate(2026, 3, 15)));
        QCOMPARE(marks(model, plan, Month(2026, 5)), ReadingMarks(ReadingMark::Projected));
        QCOMPARE(marks(model, plan, Month(2026, 2)), ReadingMark::SeriesBreak | ReadingMark::Comment);
        QCOMPARE(marks(model, plan, Month(2026, 3)), ReadingMarks(ReadingMark::Question));
        QCOMPARE(shown(model, plan, Month(2026, 2)), u"45% p r"_s);
        QCOMPARE(spoken(model, plan, Month(2026, 2)),
            u"45%, provisional, restated, counted differently from here on\nSource: Survey\nTwo schools missing"_s);
        QCOMPARE(spoken(model, plan, Month(2026, 3)), u"0.5%. 0.46% in March 2026 beside 45%: was 46% meant?"_s);
    }

    void monthsThatNobodyAsksForAreQuiet()
    {
        KpiPlan plan(lines);
        const ReadingGridModel model(plan.document(), plan.clock());
        QCOMPARE(marks(model, plan, Month(2026, 2)), ReadingMarks());
        plan.set<&Kpi::frequency>(Frequency::Quarterly);
        QCOMPARE(marks(model, plan, Month(2026, 2)), ReadingMarks(ReadingMark::NotAsked));
        QCOMPARE(marks(model, plan, Month(2026, 3)), ReadingMarks());
        QCOMPARE(spoken(model, plan, Month(2026, 2)), u"not recorded, and not asked for"_s);
    }

    void refusedTextStaysInItsCell()
    {
        KpiPlan plan(lines);
        ReadingGridModel model(plan.document(), plan.clock());
        const QModelIndex cell = model.indexOf(plan.kpi().id, Month(2026, 2));
        model.refuse(cell, u"half"_s, u"no reading"_s);
        plan.read(u"2025-06 38"_s); // the columns move
        QCOMPARE(shown(model, plan, Month(2026, 2)), u"half"_s);
        QCOMPARE(spoken(model, plan, Month(2026, 2)), u"half, refused: no reading"_s);
        model.refuse(model.indexOf(plan.kpi().id, Month(2026, 2)), {}, {});
        QCOMPARE(shown(model, plan, Month(2026, 2)), QString());
    }

    void whatAReadingSaidBeforeIsInTheHistory()
    {
        KpiPlan plan(lines, u"2026-02 41"_s);
        const Id id = plan.plan().living(RecordKind::Reading).first();
        plan.read(u"2026-02 12/29"_s);
        plan.submit(edit::setReadingWords(
            plan.plan(), plan.kpi().id, Month(2026, 2), fieldOf<&Reading::note>(), u"a note is no value"_s));
        plan.submit(edit::removeReading(plan.plan(), plan.kpi().id, Month(2026, 2)));
        plan.read(u"2026-02 45"_s);
        const QList<EarlierReading> earlier =
            earlierReadings(plan.document().historyOf({id}).value(), id, Unit::Percent);
        QCOMPARE(earlier.size(), 2);
        QCOMPARE(earlier.at(0).words, u"41.4% (12 of 29)"_s);
        QCOMPARE(earlier.at(1).words, u"41%"_s);
        QCOMPARE(earlier.at(1).by, u"A. Lead"_s);
    }
};

WAYMARK_TEST(TestReadingGridModel)
#include "tst_ReadingGridModel.moc"
