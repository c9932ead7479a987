#include "models/ScoreCardModel.h"

#include "analysis/ChartData.h"
#include "analysis/charts/ChartWords.h"
#include "analysis/KpiWords.h"
#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "models/ScoreCardWords.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Outcome.h"
#include "support/text/EscapedText.h"

#include <algorithm>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfTrend = 12;

const Target *targetAfter(const Plan &plan, const Kpi &kpi, int months)
{
    for (const Target *target : plan.all<Target>(kpi.id)) {
        if (target->months == months)
            return target;
    }
    return nullptr;
}

QString targetWords(const Plan &plan, const Kpi &kpi, int months)
{
    const Target *target = targetAfter(plan, kpi, months);
    return !target ? QString() : target->value ? valueWords(*target->value, kpi.unit) : target->source;
}

QString latestWords(const KpiPosition &position)
{
    if (!position.value)
        return {};
    const QString words = u"%1, %2"_s.arg(position.reading, position.period.shortWords());
    return position.isProvisional ? ScoreCardModel::tr("%1, provisional").arg(words) : words;
}

QVariant alignmentOf(ScoreColumn column)
{
    const bool isNumber = monthsOfColumn(column) > 0 || column == ScoreColumn::Baseline;
    return QVariant(Qt::AlignVCenter
        | (isNumber                                ? Qt::AlignRight
                : column == ScoreColumn::Direction ? Qt::AlignHCenter
                                                   : Qt::AlignLeft));
}

} // namespace

Status shapeOf(const KpiPosition &position)
{
    if (position.status == KpiStatus::Met || position.status == KpiStatus::OnTrajectory)
        return Status::OnTarget;
    if (position.status == KpiStatus::Behind)
        return position.isWithinTolerance ? Status::AtRisk : Status::Missed;
    return Status::NotAssessed;
}

QString scoreStatusWords(const KpiPosition &position)
{
    return position.isWithinTolerance ? ScoreCardModel::tr("Slightly behind") : kpiStatusWords(position.status);
}

ScoreCardModel::ScoreCardModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
{
    fill();
    connect(&document, &PlanDocument::changed, this, &ScoreCardModel::follow);
}

void ScoreCardModel::follow(const ChangeSet &set)
{
    const Plan &plan = m_document.plan();
    const analysis::Touched touched(plan, set);
    const std::optional<QSet<Id>> kpis = touched.kpis();
    const bool isHeadingTouched = touched.has(RecordKind::Outcome) || touched.has(fieldOf<&Kpi::outcome>());
    if (query::kpisOfOwner(plan, m_arrangement.owner) != m_ids || (isHeadingTouched && m_arrangement.isGrouped)) {
        m_positions.clear();
        beginResetModel();
        fill();
        endResetModel();
        Q_EMIT counted();
        return;
    }
    if (!kpis)
        m_positions.clear();
    for (const Id &kpi : kpis.value_or(QSet<Id>()))
        m_positions.remove(kpi);
    for (int row = 0; row < rowCount(); ++row) {
        if (!kpis || kpis->contains(idAt(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, scoreColumnCount - 1));
    }
    if (!kpis || !kpis->isEmpty())
        Q_EMIT counted();
}

void ScoreCardModel::fill()
{
    const Plan &plan = m_document.plan();
    m_ids = query::kpisOfOwner(plan, m_arrangement.owner);
    m_rows = arrangedRows(plan, m_arrangement,
        {[this](const Id &kpi) -> const KpiPosition & { return positionOf(kpi); },
            [this](const Kpi &kpi) { return readingDue(m_document.plan(), kpi, m_clock.today()); }});
    m_rowOf.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!idAt(row).isNull())
            m_rowOf.insert(idAt(row), row);
    }
}

void ScoreCardModel::arrange(const ScoreArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    const bool isRegrouped = arrangement.owner != m_arrangement.owner;
    m_arrangement = arrangement;
    beginResetModel();
    fill();
    endResetModel();
    if (isRegrouped)
        Q_EMIT counted();
}

void ScoreCardModel::sort(int column, Qt::SortOrder order)
{
    ScoreArrangement arrangement = m_arrangement;
    arrangement.column = column < 0 ? std::nullopt : std::optional(static_cast<ScoreColumn>(column));
    arrangement.order = order;
    arrange(arrangement);
}

int ScoreCardModel::countOf(ScoreChoice choice) const
{
    const Plan &plan = m_document.plan();
    return int(std::count_if(m_ids.begin(), m_ids.end(), [&](const Id &id) {
        const Kpi *kpi = plan.get<Kpi>(id);
        return choice == ScoreChoice::All
            || (kpi && isChosen(choice, positionOf(id), readingDue(plan, *kpi, m_clock.today())));
    }));
}

const KpiPosition &ScoreCardModel::positionOf(const Id &id) const
{
    const auto known = m_positions.constFind(id);
    if (known != m_positions.constEnd())
        return *known;
    const Kpi *kpi = m_document.plan().get<Kpi>(id);
    return *m_positions.insert(id, kpi ? kpiPosition(m_document.plan(), *kpi, m_clock.today()) : KpiPosition());
}

QList<QStringList> ScoreCardModel::cells(const QList<int> &rows) const
{
    QList<QStringList> cells(1);
    const auto isCopied = [](int column) { return static_cast<ScoreColumn>(column) != ScoreColumn::Trend; };
    for (int column = 0; column < scoreColumnCount; ++column) {
        if (isCopied(column))
            cells.first().append(headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
    for (const int row : rows) {
        QStringList line;
        for (int column = 0; column < scoreColumnCount; ++column) {
            if (isCopied(column))
                line.append(index(row, column).data().toString());
        }
        cells.append(line);
    }
    return cells;
}

void ScoreCardModel::refuse(const QModelIndex &index, const QString &text, const QString &reason)
{
    const auto key = std::pair(idAt(index.row()), index.column());
    if (reason.isEmpty())
        m_refused.forget(key);
    else
        m_refused.refuse(key, text, reason);
    Q_EMIT dataChanged(index, index);
}

int ScoreCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoreCardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : scoreColumnCount;
}

QString ScoreCardModel::shown(const Kpi &kpi, int row, ScoreColumn column) const
{
    switch (column) {
    case ScoreColumn::Code:
        return kpi.code;
    case ScoreColumn::Text:
        return kpi.text;
    case ScoreColumn::Direction:
        return arrowOf(directionOf(m_document.plan(), kpi));
    case ScoreColumn::Baseline:
        return baselineOf(kpi) ? valueWords(*baselineOf(kpi), kpi.unit) : kpi.baselineSource;
    case ScoreColumn::Target3:
    case ScoreColumn::Target6:
    case ScoreColumn::Target12:
        return targetWords(m_document.plan(), kpi, monthsOfColumn(column));
    case ScoreColumn::Latest:
        return latestWords(positionAt(row));
    case ScoreColumn::Gap:
        return positionAt(row).gapWords;
    case ScoreColumn::Status:
        return scoreStatusWords(positionAt(row));
    case ScoreColumn::Trend:
        break;
    case ScoreColumn::Next:
        return readingDue(m_document.plan(), kpi, m_clock.today()).words();
    }
    return {};
}

QString ScoreCardModel::spoken(const Kpi &kpi, int row, ScoreColumn column) const
{
    const QString words = shown(kpi, row, column);
    switch (column) {
    case ScoreColumn::Direction:
        return directionWords(directionOf(m_document.plan(), kpi));
    case ScoreColumn::Baseline:
        return words.isEmpty() ? tr("no baseline") : words;
    case ScoreColumn::Target3:
    case ScoreColumn::Target6:
    case ScoreColumn::Target12:
        return words.isEmpty() ? tr("no target") : words;
    case ScoreColumn::Latest:
        return words.isEmpty() ? tr("no reading yet") : words;
    case ScoreColumn::Status:
        return positionAt(row).isWithinTolerance ? tr("Behind, within tolerance") : words;
    case ScoreColumn::Gap:
        return positionAt(row).gap ? words : tr("nothing to compare");
    case ScoreColumn::Next:
        return words.isEmpty() ? tr("not read regularly") : words;
    case ScoreColumn::Trend: {
        qsizetype count = 0;
        for (const QPolygonF &run : trendOf(kpi))
            count += run.size();
        return count == 1 ? tr("1 reading in the last 12 months") : tr("%1 readings in the last 12 months").arg(count);
    }
    default:
        return words;
    }
}

/// The sentence, and what its chart says of the last reading and the last target.
QString ScoreCardModel::statusHelp(const Kpi &kpi, int row) const
{
    const ChartData chart = chartData(m_document.plan(), kpi, m_clock.today());
    QStringList said{positionAt(row).sentence, analysis::variationWords(chart.variation, chart.isVariationUp),
        analysis::assuranceWords(chart.assurance)};
    said.removeAll(QString());
    return said.join(u'\n');
}

QString ScoreCardModel::toEdit(const Kpi &kpi, ScoreColumn column) const
{
    if (column == ScoreColumn::Text)
        return kpi.text;
    if (column == ScoreColumn::Baseline)
        return baselineWords(kpi);
    const Target *target = targetAfter(m_document.plan(), kpi, monthsOfColumn(column));
    return !target                 ? QString()
        : target->source.isEmpty() ? targetWords(m_document.plan(), kpi, monthsOfColumn(column))
                                   : target->source;
}

QList<QPolygonF> ScoreCardModel::trendOf(const Kpi &kpi) const
{
    const ChartData data = chartData(m_document.plan(), kpi, m_clock.today());
    QList<QPolygonF> runs;
    const Month from = Month::of(m_clock.today()).plus(-monthsOfTrend);
    for (const QList<ChartReading> &run : data.runs) {
        QPolygonF points;
        for (const ChartReading &reading : run) {
            if (reading.period > from)
                points.append(QPointF(from.monthsTo(reading.period), reading.value));
        }
        if (!points.isEmpty())
            runs.append(points);
    }
    return runs;
}

QVariant ScoreCardModel::headingData(const ScoreRow &row, int column, int role) const
{
    if (role == ScoreHeadingRole)
        return true;
    const Outcome *outcome = m_document.plan().get<Outcome>(row.outcome);
    const QString words = outcome ? outcome->text.section(u'\n', 0, 0) : tr("Without an outcome");
    const bool isText = column == static_cast<int>(ScoreColumn::Text);
    if (role == Qt::ToolTipRole && isText)
        return plainForRichText(words);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isText)
        return role == Qt::AccessibleTextRole ? tr("Outcome: %1").arg(words) : words;
    return column == static_cast<int>(ScoreColumn::Code) && outcome ? outcome->ref : QString();
}

QVariant ScoreCardModel::data(const QModelIndex &index, int role) const
{
    if (checkIndex(index, CheckIndexOption::IndexIsValid) && idAt(index.row()).isNull())
        return headingData(m_rows.at(index.row()), index.column(), role);
    const Kpi *kpi = m_document.plan().get<Kpi>(idAt(index.row()));
    if (!kpi || !checkIndex(index))
        return {};
    const auto column = static_cast<ScoreColumn>(index.column());
    const auto *refusal = m_refused.at(std::pair(kpi->id, index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return refusal ? refusal->text : shown(*kpi, index.row(), column);
    case Qt::EditRole:
        return refusal                                  ? refusal->text
            : flags(index).testFlag(Qt::ItemIsEditable) ? toEdit(*kpi, column)
                                                        : shown(*kpi, index.row(), column);
    case Qt::AccessibleTextRole:
        return refusal ? tr("%1, refused: %2").arg(refusal->text, refusal->reason) : spoken(*kpi, index.row(), column);
    case Qt::ToolTipRole:
        if (refusal)
            return plainForRichText(refusal->reason);
        return plainForRichText(column == ScoreColumn::Baseline ? baselineWords(*kpi)
                : column == ScoreColumn::Text                   ? kpi->text
                : column == ScoreColumn::Direction              ? spoken(*kpi, index.row(), column)
                : column == ScoreColumn::Status                 ? statusHelp(*kpi, index.row())
                                                                : positionAt(index.row()).sentence);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case ScoreIdRole:
        return kpi->id.text();
    case ScoreStatusRole:
        return static_cast<int>(shapeOf(positionAt(index.row())));
    case ScoreTrendRole:
        return QVariant::fromValue(trendOf(*kpi));
    case ScoreRefusalRole:
        return refusal ? refusal->reason : QString();
    default:
        return {};
    }
}

QVariant ScoreCardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<ScoreColumn>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    return role == Qt::DisplayRole ? scoreColumnName(column) : scoreColumnWords(column);
}

Qt::ItemFlags ScoreCardModel::flags(const QModelIndex &index) const
{
    const auto column = static_cast<ScoreColumn>(index.column());
    const bool isTyped = column == ScoreColumn::Text || column == ScoreColumn::Baseline || monthsOfColumn(column) > 0;
    const bool isHeading = !index.isValid() || idAt(index.row()).isNull();
    return isTyped && !isHeading ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable
                                 : QAbstractTableModel::flags(index);
}

} // namespace waymark
