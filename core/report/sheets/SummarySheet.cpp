#include "report/sheets/SummarySheet.h"

#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"
#include "report/sheets/SheetCells.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;
namespace cells = sheet_cells;

namespace {

/// The last six are for months.
const QList<int> &summaryWidths()
{
    static const QList<int> widths{44, 16, 13, 13, 13, 13, 13, 13};
    return widths;
}

SheetCell spread(SheetCell cell, int columns)
{
    cell.columns = columns;
    return cell;
}

/// The rows of a summary in the making.
class SummaryRows
{
public:
    /// Over the whole width.
    void title(const QString &words)
    {
        m_rows.append({spread(cells::words(words, SheetTone::Title), int(summaryWidths().size()))});
    }
    void gap() { m_rows.append(QList<SheetCell>()); }
    void heads(const QStringList &words)
    {
        QList<SheetCell> row;
        for (const QString &word : words)
            row.append(cells::words(word, SheetTone::Head));
        gap();
        m_rows.append(row);
    }
    void add(const QList<SheetCell> &row) { appendSheetRow(m_rows, row); }
    /// Words beside a label; none where there is nothing to say.
    void fact(const QString &label, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            add({cells::words(label, SheetTone::Strong), wide(cells::words(text))});
    }
    void fact(const QString &label, const SheetCell &value)
    {
        add({cells::words(label, SheetTone::Strong), wide(value)});
    }

    /// As wide as what is left beside so many columns.
    static SheetCell wide(const SheetCell &cell, int beside = 1)
    {
        return spread(cell, int(summaryWidths().size()) - beside);
    }

    [[nodiscard]] QList<QList<SheetCell>> take() const { return m_rows; }

private:
    QList<QList<SheetCell>> m_rows;
};

/// Where nothing was assessed in the period: that, and what the statuses stand on. Empty for any other.
QString whyNothingIsNew(const ReportData &data)
{
    const QList<const ReportAction *> actions = data.actions();
    const auto isSilent = [](const ReportAction *action) { return action->updates.isEmpty(); };
    if (actions.isEmpty() || !std::all_of(actions.cbegin(), actions.cend(), isSilent))
        return {};
    const QString silent = data.identity.made < data.identity.from.firstDay()
        ? ReportWords::tr("This period has not begun, and no action was assessed in it.")
        : ReportWords::tr("No action was assessed in this period.");
    const bool isKnown = std::any_of(actions.cbegin(), actions.cend(),
        [](const ReportAction *action) { return action->status.status != Status::NotAssessed; });
    return isKnown ? silent + ReportWords::tr(" The statuses shown are the last ones given before it.") : silent;
}

void addIdentity(const ReportData &data, SummaryRows &rows)
{
    const ReportIdentity &identity = data.identity;
    rows.fact(ReportWords::tr("Plan"), identity.plan);
    rows.fact(ReportWords::tr("Partnership"), identity.partnership);
    rows.fact(ReportWords::tr("Scope"), identity.scope);
    rows.fact(ReportWords::tr("Delivery group"), identity.groups.join(u", "));
    rows.fact(ReportWords::tr("Lead"), identity.leads.join(u", "));
    rows.fact(ReportWords::tr("Period"),
        QStringList{report_words::periodWords(identity.from, identity.to), whyNothingIsNew(data)}.join(u'\n'));
    rows.fact(ReportWords::tr("Author"), identity.author);
    rows.fact(ReportWords::tr("Version"), identity.version);
    rows.fact(ReportWords::tr("State"),
        identity.draft ? ReportWords::tr("Draft, not yet issued") : ReportWords::tr("Issued"));
    rows.fact(ReportWords::tr("Made on"), cells::day(identity.made));
    if (!identity.digest.isEmpty()) {
        rows.fact(ReportWords::tr("Ledger entry"), cells::count(identity.entries));
        rows.fact(ReportWords::tr("Digest"), identity.digest);
    }
}

void addWhole(const ReportData &data, SummaryRows &rows)
{
    const ReportOverall &overall = data.overall;
    rows.gap();
    rows.add({cells::words(ReportWords::tr("Overall status"), SheetTone::Strong), cells::status(overall.now),
        SummaryRows::wide(cells::words(overall.reason), 2)});
    if (overall.trend != ReportTrend::Unknown) {
        rows.add({cells::words(ReportWords::tr("At the end of %1").arg(overall.before.words()), SheetTone::Strong),
            cells::status(overall.last), SummaryRows::wide(cells::words(overall.lastReason), 2)});
    }
    rows.fact(ReportWords::tr("Why"), data.words.reason);
    rows.fact(ReportWords::tr("If nothing is done"), data.words.impact);
    rows.fact(ReportWords::tr("Delivery and impact"), data.impact);
    const auto written = [&](ReportPart part, const QString &text) {
        if (data.has(part))
            rows.fact(partWords(part), text);
    };
    written(ReportPart::PlainSummary, data.words.plainSummary);
    written(ReportPart::Summary, data.words.summary);
    written(ReportPart::Recommendations, data.words.recommendations);
    written(ReportPart::Background, data.words.background);
    written(ReportPart::Papers, data.words.papers);
}

void addStatusCounts(const ReportData &data, SummaryRows &rows)
{
    rows.heads({ReportWords::tr("Actions by status"), ReportWords::tr("Actions"), ReportWords::tr("Share")});
    for (const auto &[status, count] : data.statuses)
        rows.add({cells::status(status), cells::count(count),
            cells::percent(analysis::percentOf(count, data.counts.total))});
    rows.add({cells::words(ReportWords::tr("All actions"), SheetTone::Strong),
        cells::count(data.counts.total, SheetTone::Strong)});
}

void addFigureCounts(const ReportData &data, SummaryRows &rows)
{
    const analysis::StatusCounts &counts = data.counts;
    int silent = 0;
    int unasked = 0;
    for (const ReportAction *action : data.actions()) {
        silent += action->noUpdate ? 1 : 0;
        unasked += action->isUnasked ? 1 : 0;
    }
    rows.heads({ReportWords::tr("Actions in figures"), ReportWords::tr("Actions"), ReportWords::tr("Share")});
    rows.add({cells::words(ReportWords::tr("Finished")), cells::count(counts.finished()),
        cells::percent(counts.percentComplete())});
    const auto add = [&rows](const QString &label, int number) {
        rows.add({cells::words(label), cells::count(number)});
    };
    add(ReportWords::tr("Finished, awaiting sign-off"), counts.count(Status::AwaitingSignOff));
    add(ReportWords::tr("Past their first date"), counts.pastFirst);
    add(ReportWords::tr("Past their date now"), counts.overdue);
    add(ReportWords::tr("Re-dated"), counts.redated);
    add(ReportWords::tr("No update received"), silent);
    add(ReportWords::tr("Not asked: their group does not report in this period"), unasked);
    rows.heads({ReportWords::tr("KPIs in figures"), ReportWords::tr("KPIs"), ReportWords::tr("Share")});
    const ReportKpiCounts &kpis = data.kpiCounts;
    rows.add({cells::words(ReportWords::tr("Where they should be")), cells::count(kpis.atTarget),
        cells::percent(analysis::percentOf(kpis.atTarget, kpis.total))});
    add(ReportWords::tr("Behind"), kpis.behind);
    add(ReportWords::tr("Not measured yet"), kpis.noReading);
    add(ReportWords::tr("Nothing to compare with"), kpis.notComparable);
    rows.add(
        {cells::words(ReportWords::tr("All KPIs"), SheetTone::Strong), cells::count(kpis.total, SheetTone::Strong)});
}

/// A heading in figures: its status, and how its actions stand.
QList<SheetCell> standingRow(const QString &name, const ReportStatus &status, const QList<ReportOutcome> &outcomes)
{
    int all = 0;
    int done = 0;
    int late = 0;
    for (const ReportOutcome &outcome : outcomes) {
        for (const ReportAction &action : outcome.actions) {
            ++all;
            done += isFinished(action.status.status) ? 1 : 0;
            late += action.lateAtFirst.isPast ? 1 : 0;
        }
    }
    return {cells::words(name, SheetTone::Strong), cells::status(status), cells::count(all), cells::count(done),
        cells::percent(analysis::percentOf(done, all)), cells::count(late)};
}

/// The priorities beside each other; of one alone its outcomes, as on a page.
void addHeadings(const ReportData &data, SummaryRows &rows)
{
    const bool isOne = data.priorities.size() == 1;
    QStringList heads{isOne ? ReportWords::tr("Outcome") : ReportWords::tr("Priority"), ReportWords::tr("Status"),
        ReportWords::tr("Actions"), ReportWords::tr("Finished"), ReportWords::tr("Share finished"),
        ReportWords::tr("Past first date")};
    if (!isOne)
        heads += {ReportWords::tr("KPIs"), ReportWords::tr("KPIs where they should be")};
    rows.heads(heads);
    for (const ReportPriority &priority : data.priorities) {
        if (isOne) {
            for (const ReportOutcome &outcome : priority.outcomes)
                rows.add(standingRow(u"%1 %2"_s.arg(outcome.ref, outcome.text.section(u'\n', 0, 0)).trimmed(),
                    outcome.status, {outcome}));
            continue;
        }
        QList<SheetCell> row =
            standingRow(u"%1 %2"_s.arg(priority.number, priority.title).trimmed(), priority.status, priority.outcomes);
        row << cells::count(priority.kpiCounts.total) << cells::count(priority.kpiCounts.atTarget);
        rows.add(row);
    }
}

/// How many were red, amber and finished at the end of each month: a heading's own status may stay red for years.
void addMonths(const ReportData &data, SummaryRows &rows)
{
    QStringList heads{ReportWords::tr("At the end of each month"), ReportWords::tr("Actions that are")};
    for (const Month month : data.historyMonths)
        heads.append(month.shortWords());
    rows.heads(heads);
    const auto add = [&](const ReportHistory &part, const SheetCell &what, int ReportMonth::*number) {
        QList<SheetCell> row{cells::words(part.name, SheetTone::Strong), what};
        for (const ReportMonth &month : part.months)
            row.append(cells::count(month.*number));
        rows.add(row);
    };
    const auto named = [&data](Status status) {
        const auto key = std::find_if(data.key.cbegin(), data.key.cend(),
            [status](const ReportKey &entry) { return entry.status.status == status; });
        return key == data.key.cend() ? cells::words(statusText(status)) : cells::status(key->status);
    };
    for (const ReportHistory &part : data.history) {
        add(part, named(Status::Missed), &ReportMonth::missed);
        add(part, named(Status::AtRisk), &ReportMonth::atRisk);
        add(part, cells::words(ReportWords::tr("finished")), &ReportMonth::finished);
        add(part, cells::words(ReportWords::tr("all")), &ReportMonth::total);
    }
}

/// What of the report is told in sentences and has no list here.
void addWhatIsElsewhere(const ReportData &data, SummaryRows &rows)
{
    QStringList elsewhere;
    for (const ReportPart part : {ReportPart::Since, ReportPart::Voices, ReportPart::Accounts, ReportPart::Evidence,
             ReportPart::Training, ReportPart::Changes}) {
        if (data.has(part))
            elsewhere.append(partWords(part));
    }
    if (elsewhere.isEmpty())
        return;
    rows.gap();
    rows.fact(ReportWords::tr("Only in the report itself"), elsewhere.join(u"; "));
}

} // namespace

WorkbookSheet summarySheet(const ReportData &data, const QString &title)
{
    SummaryRows rows;
    rows.title(title);
    addIdentity(data, rows);
    if (data.has(ReportPart::Overall))
        addWhole(data, rows);
    if (data.has(ReportPart::Figures)) {
        addStatusCounts(data, rows);
        addFigureCounts(data, rows);
    }
    if (data.has(ReportPart::Priorities) && !data.priorities.isEmpty())
        addHeadings(data, rows);
    if (data.has(ReportPart::History) && !data.historyMonths.isEmpty())
        addMonths(data, rows);
    addWhatIsElsewhere(data, rows);
    return {ReportWords::tr("Summary"), {}, summaryWidths(), rows.take()};
}

} // namespace waymark
