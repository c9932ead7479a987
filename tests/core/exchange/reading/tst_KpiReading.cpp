#include "exchange/reading/KpiReading.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number) : u"–"_s;
}

} // namespace

class TestKpiReading : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadFromTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QString &text, const QString &baseline, const QStringList &targets,
                             const QString &read) { QTest::newRow(name) << text << baseline << targets << read; };
        row("percentages", u"80% of families"_s, u"41%"_s, {u"50%"_s, u"80%"_s}, u"% higher level, 41 [– –], 50 80"_s);
        row("a share beside a count", u"Plans"_s, u"593 (6% of plans in 2022)"_s, {u"15%"_s},
            u"% higher level, 6 [– –], 15"_s);
        row("with its range", u"Plans"_s, u"41% (16.2% to 66%)"_s, {u"50%"_s}, u"% higher level, 41 [16.2 66], 50"_s);
        row("only a range", u"Plans"_s, u"5-10%"_s, {u"10–15%"_s, u"20%"_s}, u"% higher level, – [5 10], – 20"_s);
        row("below zero", u"Change of mood"_s, u"-5%"_s, {u"-2%"_s, u"3%"_s}, u"% higher level, -5 [– –], -2 3"_s);
        row("falling targets", u"Waiting time"_s, u"26 weeks"_s, {u"20 weeks"_s, u"16 weeks"_s},
            u"weeks lower level, 26 [– –], 20 16"_s);
        row("one target, falling words", u"No more than 5 days"_s, {}, {u"5 days"_s},
            u"days lower level, – [– –], 5"_s);
        row("counts with thousands", u"Visits"_s, u"1,250"_s, {u"1,500"_s}, u"count higher level, 1250 [– –], 1500"_s);
        row("a reduction", u"30% reduction in exclusions"_s, {}, {u"10%"_s, u"30%"_s},
            u"% higher reduction, – [– –], 10 30"_s);
        row("words only", u"Families are content"_s, u"to be set"_s, {u"most"_s, u"all"_s}, u"  level, – [– –], – –"_s);
        row("no targets", u"80% of families"_s, u"41%"_s, {}, u"%  level, 41 [– –], "_s);
    }

    void numbersAreReadFromTheWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, baseline);
        QFETCH(QStringList, targets);
        DraftKpi kpi;
        kpi.text = text;
        kpi.baselineSource = baseline;
        for (qsizetype index = 0; index < targets.size(); ++index)
            kpi.targets.append({int(3 * (index + 1)), {}, targets.at(index)});
        readKpiNumbers(kpi);
        QStringList values;
        for (const DraftTarget &target : kpi.targets)
            values.append(numberText(target.value));
        static const char *const units[] = {"", "%", "count", "days", "weeks", "score"};
        static const char *const polarities[] = {"", "higher", "lower", "range"};
        QTEST(u"%1 %2 %3, %4 [%5 %6], %7"_s.arg(QLatin1StringView(units[int(kpi.unit)]),
                  QLatin1StringView(polarities[int(kpi.polarity)]),
                  kpi.form == KpiForm::Reduction ? u"reduction"_s : u"level"_s, numberText(kpi.baseline),
                  numberText(kpi.baselineLow), numberText(kpi.baselineHigh), values.join(u' ')),
            "read");
    }
};

WAYMARK_TEST(TestKpiReading)
#include "tst_KpiReading.moc"
