#include "exchange/ReadingsCsv.h"

#include "KpiPlan.h"
#include "TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The score cards of a real progress plan: what stands under "Actual" there is read as it was written, ranges too.
class TestReadingsRealPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreReadAsTheyWereWritten()
    {
        const QStringList actuals = actualsOf({u"1 a"_s, u"1b"_s, u"2 a"_s, u"2b"_s});
        QCOMPARE(actuals.size(), 4);
        KpiPlan plan(
            u"kpi 1.1 Leaders can tell what was done|none|100 100 100\nkpi 1.1 Services are good|none|70 70 70\n"
            "kpi 1.1 Help comes at the right time|none|70 70 70\nkpi 1.1 Services are good again|none|70 70 70"_s);
        QString csv = u"kpi,period,value\n"_s;
        const QStringList codes{u"1.1a"_s, u"1.1b"_s, u"1.1c"_s, u"1.1d"_s};
        for (int row = 0; row < 4; ++row)
            csv += u"%1,2026-02,%2\n"_s.arg(codes.at(row), actuals.at(row));
        const Result<ReadingsFile> file = readReadings(plan.plan(), u"app.csv"_s, csv.toUtf8(), QDate(2026, 3, 15));
        QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
        QCOMPARE(file->words(), u"4 new, 0 changed, 0 the same"_s);
        plan.submit(file->set);
        QStringList read;
        for (const QString &code : codes) {
            const auto *kpi = plan.plan().get<Kpi>(plan.id(code));
            const Reading &reading = *plan.plan().all<Reading>(kpi->id).first();
            read.append(
                reading.low ? u"%1 to %2"_s.arg(*reading.low).arg(*reading.high) : QString::number(*reading.value));
        }
        QCOMPARE(read, (QStringList{u"96"_s, u"76 to 100"_s, u"70 to 100"_s, u"76 to 100"_s}));
    }

private:
    /// The last cell of each KPI's row: the rows go over several lines, of which the last ones hold it.
    static QStringList actualsOf(const QStringList &references)
    {
        QFile file(QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/../seeds/004_5f071242d7f83094.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        QStringList found;
        for (const QString &reference : references) {
            const QRegularExpression row(
                u"\\n[\\t ]*%1[\\t ]+\\d+%.*?\\t\\d+%[\\t ]+(?:(\\d+%)|\\*Varies.*?(\\d+%?-\\d+%))"_s.arg(reference),
                QRegularExpression::DotMatchesEverythingOption);
            const QRegularExpressionMatch match = row.match(text);
            if (match.hasMatch())
                found.append(match.captured(1).isEmpty() ? u"*Varies "_s + match.captured(2) : match.captured(1));
        }
        return found;
    }
};

WAYMARK_TEST(TestReadingsRealPlan)
#include "tst_ReadingsRealPlan.moc"
