#include "issue/PlanExport.h"
#include "OtherReaders.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/Target.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The rows of a sheet, by what stands in their first column.
QMultiHash<QString, int> rowsOf(const QJsonObject &cells)
{
    QMultiHash<QString, int> rows;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        bool isRow = false;
        const int row = QStringView(cell.key()).sliced(1).toInt(&isRow);
        if (cell.key().front() == u'A' && isRow)
            rows.insert(cell.value()[u"text"_s].toString(), row);
    }
    return rows;
}

QString place(char16_t column, int row)
{
    return column + QString::number(row);
}

} // namespace

/// The plan as a workbook, as openpyxl finds it: words are words, days are days and numbers are numbers, all of them
/// those of the plan.
class TestPlanExportOpenpyxl : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        const Result<QByteArray> xlsx = planAs(u"xlsx"_s, m_plan, QDate(2026, 9, 10), u"Ada Brook"_s);
        QVERIFY(xlsx);
        m_sheets = readByOpenpyxl(*xlsx);
    }

    void actionsHaveTheirWordsAndDays()
    {
        const QJsonObject cells = m_sheets[u"Actions"_s].toObject();
        const QMultiHash<QString, int> rows = rowsOf(cells);
        int days = 0;
        for (const Id &id : m_plan.living(RecordKind::Action)) {
            const auto *action = m_plan.get<Action>(id);
            QCOMPARE(rows.count(action->ref), 1);
            const int row = rows.value(action->ref);
            QCOMPARE(cells[place(u'B', row)][u"text"_s].toString(), action->text);
            const QJsonObject due = cells[place(u'D', row)].toObject();
            if (!due.contains(u"day"_s)) { // what is no day of itself stays as it was written
                QCOMPARE(due[u"text"_s].toString(), action->due.source());
                continue;
            }
            ++days;
            const bool isMonth = action->due.kind() == Due::Kind::Month;
            QCOMPARE(due[u"day"_s].toString(), action->due.value() + (isMonth ? u"-01"_s : QString()));
        }
        QVERIFY(days > 50);
    }

    void targetsAreNumbers()
    {
        const QJsonObject cells = m_sheets[u"KPIs"_s].toObject();
        QHash<QString, int> rows; // by their words: KPIs share references
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (cell.key().front() == u'B')
                rows.insert(cell.value()[u"text"_s].toString(), QStringView(cell.key()).sliced(1).toInt());
        }
        int targets = 0;
        for (const Id &id : m_plan.living(RecordKind::Kpi)) {
            const auto *kpi = m_plan.get<Kpi>(id);
            QVERIFY2(rows.contains(kpi->text), qPrintable(kpi->text));
            for (const auto *target : m_plan.all<Target>(id)) {
                static const QHash<int, char16_t> columns{{3, u'D'}, {6, u'E'}, {12, u'F'}};
                if (!target->value || !target->months || !columns.contains(*target->months))
                    continue;
                const char16_t column = columns.value(*target->months);
                const QJsonObject cell = cells[place(column, rows.value(kpi->text))].toObject();
                if (!cell.contains(u"number"_s)) { // "20 weeks" stays as it was written
                    QCOMPARE(cell[u"text"_s].toString(), target->source);
                    continue;
                }
                ++targets;
                const double share = kpi->unit == Unit::Percent ? 100 : 1;
                QVERIFY(std::abs(cell[u"number"_s].toDouble() * share - *target->value) < 1e-9);
            }
        }
        QVERIFY(targets > 50);
    }

private:
    Plan m_plan;
    QJsonObject m_sheets;
};

WAYMARK_TEST(TestPlanExportOpenpyxl)
#include "tst_PlanExportOpenpyxl.moc"
