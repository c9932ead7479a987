#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/readings/ReadingDue.h"
#include "models/ReadingsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString readingLine = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;

QStringList rows(const ReadingsModel &model, int role = Qt::DisplayRole)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < readingColumnCount; ++column)
            cells.append(model.index(row, column).data(role).toString());
        all.append(cells.join(u" | "));
    }
    return all;
}

QString periods(const ReadingsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.periodAt(row).text());
    return all.join(u' ');
}

} // namespace

/// The readings of a KPI, a row for each period, with room for the next.
class TestReadingsModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreThePeriods();
    void periodsFollowTheFrequency_data();
    void periodsFollowTheFrequency();
    void periodsOfTermsAreThePlans();
    void withoutReadingsThePeriodsEndAsTheyAreAskedFor();
    void withoutReadingsTheMonthsSinceTheStartAreOffered();
    void enteringTheLastRowOffersTheNext();
    void earlierPeriodsCanBeOffered();
    void emptyCellsAreSaid();
    void theNextEntryIsAfterWhatWasMeasured();
};

void TestReadingsModel::rowsAreThePeriods()
{
    KpiPlan plan(readingLine, u"2025-11 12/29, 2025-12 n/a, 2026-02 60p"_s);
    plan.set<&Kpi::frequency>(Frequency::Monthly);
    ReadingsModel model(plan.document(), plan.clock());
    QAbstractItemModelTester tester(&model);
    model.setKpi(plan.kpi().id);
    QCOMPARE(rows(model),
        (QStringList{u"Nov 2025 | 41.4% (12 of 29) |  | "_s, u"Dec 2025 | not available | 50% | "_s,
            u"Jan 2026 |  | 50% | "_s, u"Feb 2026 | 60%, provisional | 50% | "_s, u"Mar 2026 |  | 60% | "_s}));
    QCOMPARE(model.index(0, 1).data(Qt::EditRole).toString(), u"12/29"_s);
    QVERIFY(!model.index(0, 2).flags().testFlag(Qt::ItemIsEditable));
    model.setKpi({});
    QCOMPARE(model.rowCount(), 0);
}

void TestReadingsModel::periodsFollowTheFrequency_data()
{
    QTest::addColumn<Frequency>("frequency");
    QTest::addColumn<QString>("readings");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quarters") << Frequency::Quarterly << u"2025-06 1, 2025-12 2"_s
                              << u"2025-06 2025-09 2025-12 2026-03"_s;
    QTest::newRow("terms") << Frequency::Termly << u"2025-07 1, 2026-03 2"_s << u"2025-07 2025-12 2026-03 2026-07"_s;
    QTest::newRow("years") << Frequency::Yearly << u"2024-07 1"_s << u"2024-07 2025-07"_s;
    QTest::newRow("as they come") << Frequency::NotGiven << u"2025-06 1, 2025-09 2, 2025-12 3"_s
                                  << u"2025-06 2025-09 2025-12 2026-03"_s;
}

void TestReadingsModel::periodsFollowTheFrequency()
{
    QFETCH(Frequency, frequency);
    QFETCH(QString, readings);
    QFETCH(QString, expected);
    KpiPlan plan(readingLine, readings);
    plan.set<&Kpi::frequency>(frequency);
    ReadingsModel model(plan.document(), plan.clock());
    model.setKpi(plan.kpi().id);
    QCOMPARE(periods(model), expected);
}

/// The row to fill is of the month in which a reading is due.
void TestReadingsModel::periodsOfTermsAreThePlans()
{
    KpiPlan plan(readingLine, u"2025-07 1, 2025-12 2"_s);
    plan.set<&Kpi::frequency>(Frequency::Termly);
    plan.submit(
        edit::setField(plan.plan(), fieldOf<&PlanInfo::springEnds>(), plan.plan().id(), Value(QDate(2000, 4, 10))));
    ReadingsModel model(plan.document(), plan.clock());
    model.setKpi(plan.kpi().id);
    QCOMPARE(periods(model), u"2025-07 2025-12 2026-04"_s);
    QCOMPARE(model.periodAt(2), analysis::readingDue(plan.plan(), plan.kpi(), QDate(2026, 3, 15)).next);
    model.offerEarlier();
    model.offerEarlier();
    QCOMPARE(periods(model), u"2024-12 2025-04 2025-07 2025-12 2026-04"_s);
    plan.submit(edit::setField(plan.plan(), fieldOf<&PlanInfo::springEnds>(), plan.plan().id(), Value()));
    QVERIFY(periods(model).endsWith(u"2025-12 2026-03"_s));
}

void TestReadingsModel::withoutReadingsThePeriodsEndAsTheyAreAskedFor()
{
    KpiPlan plan(readingLine); // today is 15 March 2026
    plan.clearStart();
    ReadingsModel model(plan.document(), plan.clock());
    model.setKpi(plan.kpi().id);
    const QList<std::pair<Frequency, QString>> expected{{Frequency::Monthly, u"2026-02"_s},
        {Frequency::Quarterly, u"2025-12"_s}, {Frequency::Termly, u"2025-12"_s}, {Frequency::Yearly, u"2025-03"_s},
        {Frequency::AcademicYear, u"2025-08"_s}, {Frequency::Snapshot, u"2026-02"_s}};
    for (const auto &[frequency, period] : expected) {
        plan.set<&Kpi::frequency>(frequency);
        QCOMPARE(periods(model), period);
    }
}

void TestReadingsModel::withoutReadingsTheMonthsSinceTheStartAreOffered()
{
    KpiPlan plan(readingLine); // starts in September; today is 15 March
    ReadingsModel model(plan.document(), plan.clock());
    model.setKpi(plan.kpi().id);
    QCOMPARE(periods(model), u"2025-09 2025-10 2025-11 2025-12 2026-01 2026-02"_s);
    plan.set<&Kpi::frequency>(Frequency::Quarterly);
    QCOMPARE(periods(model), u"2025-09 2025-12"_s);
    plan.clearStart();
    QCOMPARE(periods(model), u"2025-12"_s);
}

void TestReadingsModel::enteringTheLastRowOffersTheNext()
{
    KpiPlan plan(readingLine, u"2026-01 50, 2026-02 51"_s);
    ReadingsModel model(plan.document(), plan.clock());
    QAbstractItemModelTester tester(&model);
    model.setKpi(plan.kpi().id);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    plan.read(u"2026-03 52"_s);
    QCOMPARE(periods(model), u"2026-01 2026-02 2026-03 2026-04"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(plan.document().undo());
    QCOMPARE(periods(model), u"2026-01 2026-02 2026-03"_s);
}

void TestReadingsModel::earlierPeriodsCanBeOffered()
{
    KpiPlan plan(readingLine, u"2026-01 50, 2026-02 51"_s);
    ReadingsModel model(plan.document(), plan.clock());
    QAbstractItemModelTester tester(&model);
    model.setKpi(plan.kpi().id);
    model.offerEarlier();
    model.offerEarlier();
    QCOMPARE(periods(model), u"2025-11 2025-12 2026-01 2026-02 2026-03"_s);
    plan.read(u"2025-11 48"_s);
    QCOMPARE(periods(model), u"2025-11 2025-12 2026-01 2026-02 2026-03"_s);
}

void TestReadingsModel::emptyCellsAreSaid()
{
    KpiPlan plan(readingLine, u"2025-09 40"_s);
    ReadingsModel model(plan.document(), plan.clock());
    model.setKpi(plan.kpi().id);
    QCOMPARE(rows(model, Qt::AccessibleTextRole).first(), u"September 2025 | 40% | nothing due yet | no note"_s);
    QCOMPARE(rows(model, Qt::AccessibleTextRole).at(1), u"October 2025 | not recorded | nothing due yet | no note"_s);
}

void TestReadingsModel::theNextEntryIsAfterWhatWasMeasured()
{
    KpiPlan plan(readingLine, u"2026-01 50, 2026-02 51"_s);
    plan.set<&Kpi::frequency>(Frequency::Monthly);
    plan.project(Month(2026, 5), 60);
    ReadingsModel model(plan.document(), plan.clock());
    model.setKpi(plan.kpi().id);
    QCOMPARE(model.periodAt(model.rowToFill()), Month(2026, 3));
}

WAYMARK_TEST(TestReadingsModel)

#include "tst_ReadingsModel.moc"
