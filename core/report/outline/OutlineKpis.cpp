#include "report/outline/OutlineKpis.h"

#include "analysis/charts/ChartPeriod.h"
#include "analysis/charts/ChartWords.h"
#include "analysis/KpiWords.h"

#include "plan/DueCalendar.h"
#include "plan/records/Priority.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

ReportCell targetCell(const ReportKpi &kpi)
{
    if (kpi.targets.isEmpty())
        return cell(ReportWords::tr("no target"), ReportTone::Quiet);
    ReportCell made;
    for (const ReportTarget &target : kpi.targets) {
        const QString when = target.by.isValid()
            ? ReportWords::tr("%1 by %2").arg(target.value, longDay(target.by))
            : counted(target.months, ReportWords::tr("%2 after %1 month"), ReportWords::tr("%2 after %1 months"))
                  .arg(target.value);
        made.lines.append({when, ReportTone::Plain});
    }
    return made;
}

ReportCell readingCell(const ReportKpi &kpi)
{
    const analysis::KpiPosition &position = kpi.position;
    if (position.reading.isEmpty())
        return cell(ReportWords::tr("not measured yet"), ReportTone::Quiet);
    ReportCell made = cell(position.reading, ReportTone::Strong);
    made.lines.append({position.isProvisional ? ReportWords::tr("%1, provisional").arg(position.period.words())
                                              : position.period.words(),
        ReportTone::Quiet});
    return made;
}

ReportCell positionCell(const ReportKpi &kpi)
{
    const analysis::KpiPosition &position = kpi.position;
    const bool isBehind = position.status == analysis::KpiStatus::Behind;
    ReportCell made =
        cell(analysis::kpiStatusWords(position.status), isBehind ? ReportTone::Alert : ReportTone::Strong);
    made.lines.append({position.sentence, ReportTone::Plain});
    return made;
}

ReportTable scoreCard(const ReportData &data)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Score card"),
        {{ReportWords::tr("KPI"), 7}, {ReportWords::tr("What is measured"), 30}, {ReportWords::tr("Baseline"), 15},
            {ReportWords::tr("Targets"), 16}, {ReportWords::tr("Latest reading"), 15},
            {ReportWords::tr("Distance to target"), 30}},
        {}};
    for (const ReportKpi &kpi : data.kpis) {
        ReportCell what = cellOr(kpi.text, ReportWords::tr("no text"));
        if (data.priorities.size() > 1 && !kpi.priority.isEmpty())
            what.lines.append({ReportWords::tr("Priority %1").arg(kpi.priority), ReportTone::Quiet});
        table.rows.append({kpi.code.isEmpty() ? cell(ReportWords::tr("no code"), ReportTone::Quiet)
                                              : cell(kpi.code, ReportTone::Strong),
            what, cellOr(kpi.baseline, ReportWords::tr("not recorded")), targetCell(kpi), readingCell(kpi),
            positionCell(kpi)});
    }
    return table;
}

QString sentence(const QString &words)
{
    return words.endsWith(u'.') ? words : words + u'.';
}

/// How many are where they should be, and what of that may soon be otherwise.
QString kpiCountWords(const ReportKpiCounts &counts)
{
    const QString held =
        (counts.atTarget == 1
                ? ReportWords::tr("%1 of %2 KPIs is where it should be by now, by the targets in force on %3.")
                : ReportWords::tr("%1 of %2 KPIs are where they should be by now, by the targets in force on %3."))
            .arg(QString::number(counts.atTarget), QString::number(counts.total), longDay(counts.heldOn));
    const QString caveats = counts.caveats.words(counts.heldOn);
    return caveats.isEmpty() ? held : held + u' ' + caveats;
}

/// The chart's own table, so that picture and table cannot differ.
ReportTable readingTable(const ReportKpi &kpi)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Readings of KPI %1").arg(kpi.code), {}, {}};
    const int shares[] = {14, 16, 9, 20}; // what is remarked is the longest
    for (qsizetype column = 0; column < kpi.chart.columns.size(); ++column)
        table.columns.append({kpi.chart.columns.at(column), shares[column % 4]});
    for (const analysis::ChartRow &row : kpi.chart.rows)
        table.rows.append({valueCell(row.period), valueCell(row.reading), valueCell(row.due), cell(row.remark)});
    return table;
}

/// What the picture shows and the table does not, for those who cannot see it, and the words of its numbered flags.
void addWhatElseIsDrawn(const ReportKpi &kpi, QList<ReportBlock> &blocks)
{
    const QStringList levels = analysis::levelSentences(kpi.chart);
    if (!levels.isEmpty())
        blocks.append(ReportParagraph{{sentence(levels.join(u". ")), ReportTone::Quiet}});
    const QStringList notes = analysis::noteSentences(kpi.chart);
    if (!notes.isEmpty())
        blocks.append(ReportParagraph{
            {ReportWords::tr("What happened – %1").arg(sentence(notes.join(u"; "))), ReportTone::Plain}});
}

} // namespace

void addKpis(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Key performance indicators (KPIs)"), u"kpis"_s});
    if (data.kpis.isEmpty()) {
        blocks.append(
            ReportParagraph{{ReportWords::tr("No KPI belongs to this part of the plan."), ReportTone::Plain}});
        return;
    }
    blocks.append(ReportParagraph{{kpiCountWords(data.kpiCounts), ReportTone::Plain}});
    blocks.append(scoreCard(data));
}

ReportTable tileTable(const ReportTiles &tiles)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Key performance indicators"),
        {{ReportWords::tr("KPI"), 26}, {ReportWords::tr("Where it stands"), 36},
            {ReportWords::tr("What its chart says"), 30}},
        {}};
    for (const ReportTile &tile : tiles.tiles) {
        ReportCell chart = cellOr(tile.signs, u"–"_s);
        if (!tile.shape.isEmpty())
            chart.lines.append({tile.shape, ReportTone::Quiet});
        table.rows.append({cell(tile.title, ReportTone::Strong), cell(tile.sentence), chart});
    }
    return table;
}

void addReadings(const ReportData &data, QList<ReportBlock> &blocks)
{
    constexpr int shownMonths = 12;
    blocks.append(ReportHeading{2, ReportWords::tr("Readings of the KPIs, month by month"), u"readings"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Readings of the KPIs, month by month"),
        {{ReportWords::tr("KPI"), 22}}, {}};
    const Month first = data.identity.to.plus(1 - shownMonths);
    for (int month = 0; month < shownMonths; ++month)
        table.columns.append({first.plus(month).shortWords(), 8});
    for (const ReportKpi &kpi : data.kpis) {
        QList<ReportCell> cells{cell(u"%1 %2"_s.arg(kpi.code, kpi.text.section(u'\n', 0, 0)).trimmed())};
        const QList<analysis::ChartReading> readings = analysis::readingsInOrder(kpi.chart);
        for (int month = 0; month < shownMonths; ++month) {
            const auto reading = std::find_if(readings.cbegin(), readings.cend(),
                [&](const analysis::ChartReading &each) { return each.period == first.plus(month); });
            cells.append(reading == readings.cend() ? cell(u"–"_s, ReportTone::Quiet)
                                                    : valueCell(analysis::valueWords(reading->value, kpi.chart.unit)));
        }
        table.rows.append(cells);
    }
    if (table.rows.isEmpty())
        blocks.append(
            ReportParagraph{{ReportWords::tr("No KPI belongs to this part of the plan."), ReportTone::Plain}});
    else
        blocks.append(table);
}

void addCharts(const ReportData &data, QList<ReportBlock> &blocks)
{
    const bool isAny =
        std::any_of(data.kpis.cbegin(), data.kpis.cend(), [](const ReportKpi &kpi) { return kpi.isMeasured(); });
    // Tiles are no score card: its charts have a heading of their own.
    if (isAny && (!data.has(ReportPart::Kpis) || data.kind == ReportKind::Highlight))
        blocks.append(
            ReportHeading{2, ReportWords::tr("Charts of the key performance indicators (KPIs)"), u"charts"_s});
    for (int index = 0; index < int(data.kpis.size()); ++index) {
        const ReportKpi &kpi = data.kpis.at(index);
        if (!kpi.isMeasured())
            continue;
        blocks.append(ReportHeading{
            3, u"%1 %2"_s.arg(kpi.code, kpi.text.section(u'\n', 0, 0)).trimmed(), u"kpi-%1"_s.arg(index + 1)});
        blocks.append(ReportParagraph{{sentence(kpi.position.sentence), ReportTone::Strong}});
        if (!kpi.context.isEmpty())
            blocks.append(ReportParagraph{{kpi.context.join(u' '), ReportTone::Plain}});
        if (!kpi.chart.rungWords.isEmpty())
            blocks.append(ReportParagraph{{sentence(kpi.chart.rungWords), ReportTone::Quiet}});
        addWhatElseIsDrawn(kpi, blocks);
        if (kpi.hasChart())
            blocks.append(
                ReportFigure{index, ReportWords::tr("Chart of KPI %1").arg(kpi.code), sentence(kpi.position.sentence)});
        blocks.append(readingTable(kpi));
    }
}

} // namespace waymark::report_words
