#include "OtherReaders.h"
#include "report/sheets/XlsxReport.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QJsonArray>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A list as openpyxl finds it, by its headings.
class FoundList
{
public:
    explicit FoundList(const QJsonObject &cells)
        : m_cells(cells)
    {
        for (char16_t column = u'A'; column <= u'Z'; ++column) {
            if (const QString head = cells[QString(column) + u'1'][u"text"_s].toString(); !head.isEmpty())
                m_columns.insert(head, column);
        }
        while (m_cells.contains(u"A%1"_s.arg(m_rows + 2)))
            ++m_rows;
    }

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] QString place(const QString &heading, int row) const
    {
        return QString(m_columns.value(heading)) + QString::number(row + 2);
    }
    [[nodiscard]] QJsonObject cell(const QString &heading, int row) const
    {
        return m_cells[place(heading, row)].toObject();
    }
    /// How many cells of a column are numbers.
    [[nodiscard]] int numbers(const QString &heading) const
    {
        int count = 0;
        for (int row = 0; row < m_rows; ++row)
            count += cell(heading, row).contains(u"number"_s) ? 1 : 0;
        return count;
    }

private:
    QJsonObject m_cells;
    QHash<QString, QChar> m_columns;
    int m_rows = 0;
};

} // namespace

/// Another program finds the numbers, days and words of a report's workbook, and how its sheets are set up.
class TestXlsxReportOpenpyxl : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), ReportKind::Highlight);
        const Result<QByteArray> xlsx = xlsxReport(m_data);
        QVERIFY(xlsx);
        m_sheets = readByOpenpyxl(*xlsx);
        m_setUp = readByOpenpyxl(*xlsx, u"set up"_s);
    }

    void theFiguresAreThoseOfTheRows()
    {
        const FoundList actions(m_sheets[u"Actions"_s].toObject());
        const QJsonObject summary = m_sheets[u"Summary"_s].toObject();
        QHash<QString, double> figures;
        for (auto cell = summary.begin(); cell != summary.end(); ++cell) {
            if (cell.key().front() == u'A')
                figures.insert(
                    cell.value()[u"text"_s].toString(), summary[u'B' + cell.key().sliced(1)][u"number"_s].toDouble(-1));
        }
        double sum = 0;
        for (const auto &[status, count] : m_data.statuses) {
            int rows = 0;
            for (int row = 0; row < actions.rows(); ++row)
                rows += actions.cell(u"Status"_s, row)[u"text"_s].toString() == status.word ? 1 : 0;
            QCOMPARE(figures.value(status.word), double(rows));
            sum += rows;
        }
        QCOMPARE(double(actions.rows()), sum);
        QCOMPARE(figures.value(u"All actions"_s), sum);
        QCOMPARE(double(actions.numbers(u"Months late"_s)), figures.value(u"Past their date now"_s));
        QCOMPARE(double(actions.numbers(u"Months past first date"_s)), figures.value(u"Past their first date"_s));
        QCOMPARE(double(FoundList(m_sheets[u"KPIs"_s].toObject()).rows()), figures.value(u"All KPIs"_s));
    }

    void deadlinesAreDays()
    {
        const FoundList actions(m_sheets[u"Actions"_s].toObject());
        const QJsonObject formats = m_setUp[u"Actions"_s][u"formats"_s].toObject();
        const QList<const ReportAction *> all = m_data.actions();
        QCOMPARE(qsizetype(actions.rows()), all.size());
        int months = 0;
        for (int row = 0; row < actions.rows(); ++row) {
            const Due &due = all.at(row)->dueNow;
            const QJsonObject day = actions.cell(u"Date now"_s, row);
            QCOMPARE(actions.cell(u"Ref"_s, row)[u"text"_s].toString(), all.at(row)->ref);
            if (due.kind() != Due::Kind::Day && due.kind() != Due::Kind::Month) {
                QCOMPARE(actions.cell(u"Date now in words"_s, row)[u"text"_s].toString(), due.words());
                continue;
            }
            QCOMPARE(day[u"day"_s].toString(), due.lastDay({}).toString(Qt::ISODate));
            const bool isMonth = due.kind() == Due::Kind::Month;
            months += isMonth ? 1 : 0;
            QCOMPARE(formats[actions.place(u"Date now"_s, row)].toString(), isMonth ? u"mmm yyyy"_s : u"d mmm yyyy"_s);
        }
        QVERIFY(months > 20);
    }

    void readingsArePercentagesAndNumbers()
    {
        const FoundList kpis(m_sheets[u"KPIs"_s].toObject());
        const QJsonObject formats = m_setUp[u"KPIs"_s][u"formats"_s].toObject();
        int compared = 0;
        for (int row = 0; row < kpis.rows(); ++row) {
            const ReportKpi &kpi = m_data.kpis.at(row);
            const QJsonValue number = kpis.cell(u"Latest reading"_s, row)[u"number"_s];
            if (!number.isDouble())
                continue;
            const bool isShare = kpi.chart.unit == Unit::Percent;
            QVERIFY(std::abs(number.toDouble() * (isShare ? 100 : 1) - *kpi.position.value) < 0.0501);
            QCOMPARE(formats[kpis.place(u"Latest reading"_s, row)].toString().contains(u'%'), isShare);
            ++compared;
        }
        QVERIFY(compared > 20);
        int cells = 0;
        int numbers = 0;
        const QJsonObject readings = m_sheets[u"Readings"_s].toObject();
        for (const QJsonValue &cell : readings)
            numbers += cell.toObject().contains(u"number"_s) ? 1 : 0;
        for (const ReportKpi &kpi : m_data.kpis) {
            for (const QList<analysis::ChartReading> &run : kpi.chart.runs)
                cells += int(run.size());
        }
        QVERIFY(numbers > 100 && numbers <= cells);
    }

    void listsAreFilteredFrozenAndPrintedWithTheirHeads()
    {
        QVERIFY(m_setUp.size() >= 5 && m_setUp.size() <= 8);
        for (auto sheet = m_setUp.begin(); sheet != m_setUp.end(); ++sheet) {
            const QJsonObject is = sheet.value().toObject();
            QCOMPARE(is[u"orientation"_s].toString(), u"landscape"_s);
            QVERIFY(is[u"fits"_s].toBool());
            QCOMPARE(is[u"pages"_s].toArray(), QJsonArray({1, 0})); // one wide, as many as it takes
            if (sheet.key() == u"Summary") {
                QVERIFY(is[u"filter"_s].toString().isEmpty() && is[u"frozen"_s].toString().isEmpty());
                continue;
            }
            const FoundList list(m_sheets[sheet.key()].toObject());
            QVERIFY2(is[u"filter"_s].toString().startsWith(u"A1:"), qPrintable(sheet.key()));
            QVERIFY(is[u"filter"_s].toString().endsWith(QString::number(list.rows() + 1)));
            QCOMPARE(is[u"frozen"_s].toString(), sheet.key() == u"Readings" ? u"C2"_s : u"B2"_s);
            QVERIFY2(is[u"repeated"_s].toString().remove(u'$') == u"1:1", qPrintable(is[u"repeated"_s].toString()));
        }
    }

    void everythingElseIsText()
    {
        for (const QString &name : m_sheets.keys()) {
            const QJsonObject cells = m_sheets[name].toObject();
            const QJsonObject formats = m_setUp[name][u"formats"_s].toObject();
            for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
                if (!cell.value().toObject().contains(u"text"_s) || !formats.contains(cell.key()))
                    continue;
                QCOMPARE(formats[cell.key()].toString(), u"@"_s);
            }
        }
    }

private:
    ReportData m_data;
    QJsonObject m_sheets;
    QJsonObject m_setUp;
};

WAYMARK_TEST(TestXlsxReportOpenpyxl)
#include "tst_XlsxReportOpenpyxl.moc"
