#include "report/sheets/KpiSheets.h"

#include "analysis/charts/ChartPeriod.h"
#include "analysis/KpiWords.h"
#include "plan/DueCalendar.h"
#include "report/data/ReportWords.h"
#include "report/sheets/SheetCells.h"
#include "report/sheets/SheetList.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <set>

namespace waymark {

using namespace Qt::StringLiterals;
namespace cells = sheet_cells;

namespace {

/// When a target falls due: a day, or so many months after a start that the plan does not have.
struct TargetDay
{
    QDate by;
    int months = 0; ///< 0 where there is a day

    static TargetDay of(const ReportTarget &target)
    {
        return target.by.isValid() ? TargetDay{target.by, 0} : TargetDay{{}, target.months};
    }
    [[nodiscard]] QString heading() const
    {
        if (by.isValid())
            return ReportWords::tr("Target by %1").arg(longDay(by));
        return months == 1 ? ReportWords::tr("Target after 1 month")
                           : ReportWords::tr("Target after %1 months").arg(months);
    }
    bool operator<(const TargetDay &other) const { return by != other.by ? by < other.by : months < other.months; }
};

/// As exact as the most exact of the KPI's numbers, so that they stand alike.
int decimalsForAll(const QList<double> &numbers, Unit unit)
{
    int most = 0;
    for (const double number : numbers)
        most = std::max(most, cells::decimalsOf(number, unit));
    return most;
}

/// The words say that number and no other: neither a range whose middle it is, nor something that is none.
bool saysNumber(const QString &words, double number, Unit unit)
{
    const QString said = analysis::valueWords(number, unit);
    return words == said || words.startsWith(said + u" ("_s);
}

/// Numbers and words of one line of the score card.
struct KpiNumbers
{
    explicit KpiNumbers(const ReportKpi &kpi)
        : unit(kpi.chart.unit)
        , baseline(kpi.chart.baselineLow || kpi.chart.baselineHigh ? std::nullopt : kpi.chart.baseline)
    {
        if (!baseline)
            baseline = cells::numberSaid(kpi.baseline, unit);
        if (kpi.position.value && saysNumber(kpi.position.reading, *kpi.position.value, unit))
            latest = kpi.position.value;
        QList<double> numbers;
        for (const std::optional<double> &number : {baseline, latest, kpi.position.expected})
            numbers += number ? QList{*number} : QList<double>();
        for (const ReportTarget &target : kpi.targets)
            numbers += cells::numberSaid(target.value, unit).value_or(0);
        decimals = decimalsForAll(numbers, unit);
    }

    [[nodiscard]] SheetCell cell(const std::optional<double> &number, bool isProvisional = false) const
    {
        return number ? cells::number(
                   *number, unit, decimals, isProvisional ? cells::SheetMark::Provisional : cells::SheetMark::None)
                      : SheetCell();
    }
    [[nodiscard]] SheetCell target(const QString &words) const
    {
        const std::optional<double> number = cells::numberSaid(words, unit);
        return number ? cell(number) : cells::words(words);
    }

    Unit unit;
    std::optional<double> baseline; ///< none where it is a range
    std::optional<double> latest; ///< likewise
    int decimals = 0;
};

/// What the number alone does not say.
SheetCell unlessSaid(const QString &words, const SheetCell &number)
{
    return cells::words(words == number.text ? QString() : words);
}

/// As it can be checked by subtracting the two numbers that are shown; points of percent, days, whatever the KPI
/// counts.
SheetCell gapCell(const KpiNumbers &numbers, const analysis::KpiPosition &position)
{
    if (!position.gap || !numbers.latest || position.status == analysis::KpiStatus::NoDirection)
        return {};
    const double distance = std::abs(analysis::roundedAsSaid(*numbers.latest, numbers.unit)
        - analysis::roundedAsSaid(*position.expected, numbers.unit));
    const Unit points = numbers.unit == Unit::Percent ? Unit::NotGiven : numbers.unit;
    SheetCell gap = cells::number(*position.gap < 0 ? -distance : distance, points, numbers.decimals);
    gap.value->format = '+' + gap.value->format + ";-" + gap.value->format + ";0";
    return gap;
}

/// What was read of a KPI, month by month.
struct KpiReadings
{
    explicit KpiReadings(const ReportKpi &kpi)
        : unit(kpi.chart.unit)
    {
        QMap<Month, analysis::ChartReading> numbers;
        for (const analysis::ChartReading &reading : analysis::readingsInOrder(kpi.chart)) {
            if (saysNumber(reading.words, reading.value, unit))
                numbers.insert(reading.period, reading);
        }
        QList<double> values;
        for (const analysis::ChartReading &reading : numbers)
            values.append(reading.value);
        const int decimals = decimalsForAll(values, unit);
        for (const analysis::ChartRow &row : kpi.chart.rows) {
            if (!row.month.isValid())
                continue;
            const auto found = numbers.constFind(row.month);
            of.insert(row.month, found == numbers.cend() ? cells::words(row.reading) : numberCell(*found, decimals));
            if (row.remark != u"–")
                notes.append(ReportWords::tr("%1: %2").arg(row.month.words(), row.remark));
        }
        for (const Month month : kpi.chart.missing)
            notes.append(ReportWords::tr("%1: no reading").arg(month.words()));
    }

    [[nodiscard]] SheetCell numberCell(const analysis::ChartReading &reading, int decimals) const
    {
        return cells::number(reading.value, unit, decimals,
            reading.isProjected         ? cells::SheetMark::Projected
                : reading.isProvisional ? cells::SheetMark::Provisional
                                        : cells::SheetMark::None);
    }

    Unit unit;
    QMap<Month, SheetCell> of;
    QStringList notes;
};

} // namespace

WorkbookSheet kpiSheet(const ReportData &data)
{
    std::set<TargetDay> days;
    for (const ReportKpi &kpi : data.kpis) {
        for (const ReportTarget &target : kpi.targets)
            days.insert(TargetDay::of(target));
    }
    QList<SheetColumn> columns{{ReportWords::tr("KPI"), 10}, {ReportWords::tr("What is measured"), 40},
        {ReportWords::tr("Priority"), 20, true}, {ReportWords::tr("Unit"), 10}, {ReportWords::tr("Baseline")},
        {ReportWords::tr("Baseline in words"), 20, true}};
    for (const TargetDay &day : days)
        columns.append({day.heading()});
    columns += {{ReportWords::tr("Latest reading")}, {ReportWords::tr("Period")},
        {ReportWords::tr("Reading in words"), 20, true}, {ReportWords::tr("Held against")},
        {ReportWords::tr("Ahead + or behind -")}, {ReportWords::tr("Standing"), 16},
        {ReportWords::tr("In a sentence"), 52}};
    SheetList list(ReportWords::tr("KPIs"), columns);
    for (const ReportKpi &kpi : data.kpis) {
        const KpiNumbers numbers(kpi);
        const analysis::KpiPosition &position = kpi.position;
        const SheetCell baseline = numbers.cell(numbers.baseline);
        QList<SheetCell> row{cells::words(kpi.code), cells::words(kpi.text),
            cells::words(data.priorities.size() > 1 ? kpi.priority : QString()),
            cells::words(cells::unitWords(numbers.unit)), baseline, unlessSaid(kpi.baseline, baseline)};
        for (const TargetDay &day : days) {
            const auto due = std::find_if(kpi.targets.cbegin(), kpi.targets.cend(), [&day](const ReportTarget &target) {
                return !(TargetDay::of(target) < day) && !(day < TargetDay::of(target));
            });
            row.append(due == kpi.targets.cend() ? SheetCell() : numbers.target(due->value));
        }
        const SheetCell latest = numbers.cell(numbers.latest, position.isProvisional);
        row << latest << cells::month(position.period) << unlessSaid(position.reading, latest)
            << numbers.cell(position.expected) << gapCell(numbers, position)
            << cells::words(analysis::kpiStatusWords(position.status)) << cells::words(position.sentence);
        list.add(row);
    }
    return list.take();
}

WorkbookSheet readingSheet(const ReportData &data)
{
    std::set<Month> months;
    QList<KpiReadings> all;
    for (const ReportKpi &kpi : data.kpis) {
        all.append(KpiReadings(kpi));
        for (const Month month : all.last().of.keys())
            months.insert(month);
    }
    QList<SheetColumn> columns{
        {ReportWords::tr("KPI"), 10}, {ReportWords::tr("What is measured"), 36}, {ReportWords::tr("Unit"), 10}};
    for (const Month month : months)
        columns.append({month.shortWords()});
    columns.append({ReportWords::tr("Notes"), 44, true});
    SheetList list(ReportWords::tr("Readings"), columns);
    for (qsizetype index = 0; index < all.size(); ++index) {
        const KpiReadings &readings = all.at(index);
        if (readings.of.isEmpty())
            continue;
        const ReportKpi &kpi = data.kpis.at(index);
        QList<SheetCell> row{
            cells::words(kpi.code), cells::words(kpi.text), cells::words(cells::unitWords(readings.unit))};
        for (const Month month : months)
            row.append(readings.of.value(month));
        row.append(cells::words(readings.notes.join(u'\n')));
        list.add(row);
    }
    constexpr int codeAndWords = 2;
    return list.take(codeAndWords);
}

} // namespace waymark
