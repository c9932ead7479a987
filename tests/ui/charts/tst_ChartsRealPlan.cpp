#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/charts/ChartPeriod.h"
#include "charts/ChartDrawing.h"
#include "charts/ChartFitting.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2023, 1, 1);
const QDate today(2023, 8, 10);
constexpr int months = 7; // of made-up readings, January to July

/// Whole numbers that go up and down, another way for every KPI.
double madeUp(qsizetype kpi, int month)
{
    return static_cast<double>(5 + (kpi * 13 + month * (kpi % 3 == 0 ? 4 : 7)) % 90);
}

/// As a person would write it: at most one decimal.
QString number(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return QString::number(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

/// The numbers of a sentence without its dates.
QStringList numbersOf(QString sentence)
{
    static const QRegularExpression dates(u"(\\b\\d{1,2} )?\\b[A-Z][a-z]+ 20\\d\\d\\b|\\b20\\d\\d\\b"_s);
    static const QRegularExpression digits(u"\\d+(?:\\.\\d+)?"_s);
    sentence.remove(dates).remove(QRegularExpression(u"(?<=\\d),(?=\\d)"_s));
    QStringList numbers;
    for (auto found = digits.globalMatch(sentence); found.hasNext();)
        numbers.append(found.next().captured());
    return numbers;
}

/// Where a KPI stands, reckoned from its records by other means than the program's own.
struct Reckoned
{
    Reckoned(const Plan &plan, const Kpi &kpi, double measured)
        : value(measured)
    {
        QMap<int, double> targets;
        for (const Target *target : plan.all<Target>(kpi.id)) {
            if (target->months && target->value)
                targets[*target->months] = *target->value;
        }
        const bool isReduction = kpi.form == KpiForm::Reduction;
        if (isReduction)
            due = 0;
        else if (kpi.baseline)
            due = kpi.baseline;
        else if (kpi.baselineLow && kpi.baselineHigh)
            due = (*kpi.baselineLow + *kpi.baselineHigh) / 2;
        for (auto target = targets.cbegin(); target != targets.cend(); ++target) {
            isLast = target.key() == targets.lastKey();
            if (start.addMonths(target.key()) > today) {
                next = next ? next : target.value();
                isLast = false;
            } else {
                due = target.value();
                isTargetDue = true;
            }
        }
        last = targets.isEmpty() ? std::nullopt : std::optional(targets.last());
        const bool isFalling = targets.size() > 1 && targets.first() > targets.last();
        sign = isReduction                                             ? 1
            : kpi.polarity == Polarity::Lower                          ? -1
            : kpi.polarity == Polarity::NotGiven && isFalling          ? -1
            : kpi.polarity == Polarity::NotGiven && targets.size() < 2 ? 0
                                                                       : 1;
    }

    [[nodiscard]] bool isAtLeast(double wanted) const { return (value - wanted) * sign >= 0; }
    /// All that the sentence must say, in its order.
    [[nodiscard]] QStringList numbers() const
    {
        if (!last)
            return {number(value)};
        if (isAtLeast(*last) && (!due || isAtLeast(*due)) && !isLast)
            return {number(value), number(*last)};
        if (!due)
            return {number(value), number(*next)};
        QStringList said{number(value)};
        if (value != *due)
            said.append(number(std::abs(std::round(value * 10) - std::round(*due * 10)) / 10));
        if (!isReduction0())
            said.append(number(*due));
        if (!isTargetDue && next)
            said.append(number(*next));
        return said;
    }
    /// "no reduction at all" is no number.
    [[nodiscard]] bool isReduction0() const { return !isTargetDue && *due == 0; }

    double value;
    std::optional<double> due;
    std::optional<double> next;
    std::optional<double> last;
    bool isTargetDue = false;
    bool isLast = false; ///< the last target is due already
    int sign = 1; ///< 0 where nothing says which way is better
};

} // namespace

/// The charts of a whole plan of full size: each says, lists and draws the same, and can be read at any size.
class TestChartsRealPlan : public TestCase
{
    Q_OBJECT

private:
    TestPlan m_context;
    std::unique_ptr<PlanDocument> m_document;
    QList<const Kpi *> m_kpis;

    void read(const Kpi &kpi, qsizetype index)
    {
        for (int month = 0; month < months; ++month) {
            edit::ReadingInput input;
            input.value = madeUp(index, month);
            const auto done =
                m_document->submit(edit::setReading(m_document->plan(), kpi.id, Month::of(start).plus(month), input));
            QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        }
    }
    [[nodiscard]] ChartData chartOf(const Kpi *kpi) const { return chartData(m_document->plan(), *kpi, today); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_context.folder() + u"/real.waymark"_s;
        QProcess import;
        import.start(QStringLiteral(WAYMARK_PROGRAM),
            {u"import"_s, QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/plan-assessed.docx"_s, u"-o"_s, path, u"--start"_s,
                start.toString(Qt::ISODate), u"--month"_s, u"2023-03"_s, u"--quiet"_s});
        QVERIFY(import.waitForFinished(120'000));
        QVERIFY(import.exitCode() <= 1); // cells that nobody could read wait
        auto opened = PlanDocument::open(path, m_context.context());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        m_document = std::move(*opened);
        QCOMPARE(m_document->plan().all<Kpi>().size(), 26);
        const QList<Id> ids = m_document->plan().children(RecordKind::Kpi);
        for (qsizetype index = 0; index < ids.size(); ++index)
            read(*m_document->plan().get<Kpi>(ids.at(index)), index);
        m_kpis = m_document->plan().all<Kpi>();
    }

    void theTitleHasTheNumbersReckonedAnotherWay()
    {
        QStringList wrong;
        for (qsizetype index = 0; index < m_kpis.size(); ++index) {
            const Reckoned reckoned(m_document->plan(), *m_kpis.at(index), madeUp(index, months - 1));
            const QStringList said = numbersOf(chartOf(m_kpis.at(index)).title);
            if (said != reckoned.numbers())
                wrong.append(u"%1: %2, reckoned %3"_s.arg(
                    m_kpis.at(index)->code, said.join(u' '), reckoned.numbers().join(u' ')));
        }
        QCOMPARE(wrong, QStringList());
    }

    void theTableHasARowForEveryPointThatIsDrawn()
    {
        for (const Kpi *kpi : m_kpis) {
            const ChartData data = chartOf(kpi);
            const QFont font;
            const ChartDrawing drawing(
                data, ChartColours::of(Theme::light()), QRectF(0, 0, 700, 400), font, QFontMetricsF(font));
            QCOMPARE(drawing.drawnReadings(), months);
            int rows = 0;
            for (const ChartReading &reading : readingsInOrder(data)) {
                for (const ChartRow &row : data.rows)
                    rows += row.period == reading.period.words() && row.reading == reading.words ? 1 : 0;
            }
            QCOMPARE(rows, months);
        }
    }

    void everyLabelHasRoom_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200, 300})
            QTest::addRow("%d %%", percent) << percent;
    }

    void everyLabelHasRoom()
    {
        QFETCH(int, percent);
        QFont font;
        font.setPixelSize(13 * percent / 100);
        const QFontMetricsF metrics(font);
        for (const Kpi *kpi : m_kpis) {
            const ChartData data = chartOf(kpi);
            for (const qreal lines : {18.0, 40.0}) {
                const qreal width = lines * metrics.height();
                const QRectF rect(0, 0, width, leastChartHeight(data, width, metrics));
                const ChartLayout layout = layoutChart(data, rect, metrics);
                QList<QRectF> places;
                for (const QList<ChartLabel> &labels :
                    {layout.values, layout.months, layout.targets, layout.comparators}) {
                    for (const ChartLabel &label : labels)
                        places.append(label.rect);
                }
                for (const LegendEntry &entry : layout.legend)
                    places << entry.sample << entry.text;
                for (qsizetype one = 0; one < places.size(); ++one) {
                    QVERIFY2(rect.contains(places.at(one)), qPrintable(kpi->code));
                    for (qsizetype other = one + 1; other < places.size(); ++other)
                        QVERIFY2(!places.at(one).intersects(places.at(other)), qPrintable(kpi->code));
                }
            }
        }
    }

    void bothThemesDrawTheReadings()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const ChartColours colours = ChartColours::of(theme);
            for (const Kpi *kpi : m_kpis) {
                const ChartData data = chartOf(kpi);
                QImage image(700, 400, QImage::Format_RGB32);
                QPainter painter(&image);
                const QFontMetricsF metrics(painter.font(), &image);
                const ChartDrawing drawing(data, colours, QRectF(image.rect()), painter.font(), metrics);
                drawing.paint(painter);
                painter.end();
                for (const ChartReading &reading : readingsInOrder(data)) {
                    const QPoint place = drawing.layout().at(reading.day(), reading.value).toPoint();
                    QVERIFY2(image.pixelColor(place) == colours.reading, qPrintable(kpi->code));
                }
            }
        }
    }
};

WAYMARK_TEST(TestChartsRealPlan)
#include "tst_ChartsRealPlan.moc"
