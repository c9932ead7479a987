#include "models/ScoreCardModel.h"

#include "analysis/ChartData.h"
#include "analysis/charts/ChartWords.h"
#include "analysis/KpiWords.h"
#include "document/PlanDocument.h"
#include "support/PlainText.h"

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

QString arrowOf(Polarity direction)
{
    switch (direction) {
    case Polarity::Higher:
        return u"↑"_s;
    case Polarity::Lower:
        return u"↓"_s;
    case Polarity::Range:
        return u"↔"_s;
    case Polarity::NotGiven:
        break;
    }
    return u"?"_s;
}

QString directionWords(Polarity direction)
{
    switch (direction) {
    case Polarity::Higher:
        return ScoreCardModel::tr("higher is better");
    case Polarity::Lower:
        return ScoreCardModel::tr("lower is better");
    case Polarity::Range:
        return ScoreCardModel::tr("closer to the target is better");
    case Polarity::NotGiven:
        break;
    }
    return ScoreCardModel::tr("which way is better is not said");
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

int monthsOfColumn(ScoreColumn column)
{
    return column == ScoreColumn::Target3 ? 3
        : column == ScoreColumn::Target6  ? 6
        : column == ScoreColumn::Target12 ? 12
                                          : 0;
}

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
    , m_ids(document.plan().children(RecordKind::Kpi))
{
    connect(&document, &PlanDocument::changed, this, &ScoreCardModel::follow);
}

void ScoreCardModel::follow(const ChangeSet &set)
{
    const Plan &plan = m_document.plan();
    QSet<Id> touched;
    bool isAllTouched = false;
    for (const Change &change : set.changes) {
        if (change.field->kind == RecordKind::Kpi)
            touched.insert(change.record);
        else if (change.field->kind == RecordKind::Target)
            touched.insert(static_cast<const Target *>(plan.find(RecordKind::Target, change.record))->kpi);
        else if (change.field->kind == RecordKind::Reading)
            touched.insert(static_cast<const Reading *>(plan.find(RecordKind::Reading, change.record))->kpi);
        else if (change.field->kind == RecordKind::Plan)
            isAllTouched = true; // its start moves every target
    }
    if (plan.children(RecordKind::Kpi) != m_ids) {
        beginResetModel();
        m_ids = plan.children(RecordKind::Kpi);
        m_positions.clear();
        endResetModel();
        return;
    }
    if (isAllTouched)
        m_positions.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!isAllTouched && !touched.contains(idAt(row)))
            continue;
        m_positions.remove(idAt(row));
        Q_EMIT dataChanged(index(row, 0), index(row, scoreColumnCount - 1));
    }
}

const KpiPosition &ScoreCardModel::positionAt(int row) const
{
    const Id id = idAt(row);
    const auto known = m_positions.constFind(id);
    if (known != m_positions.constEnd())
        return *known;
    const Kpi *kpi = m_document.plan().get<Kpi>(id);
    return *m_positions.insert(id, kpi ? kpiPosition(m_document.plan(), *kpi, m_clock.today()) : KpiPosition());
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
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
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

QVariant ScoreCardModel::data(const QModelIndex &index, int role) const
{
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(static_cast<ScoreColumn>(section));
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const bool isLong = role != Qt::DisplayRole;
    switch (static_cast<ScoreColumn>(section)) {
    case ScoreColumn::Code:
        return tr("Code");
    case ScoreColumn::Text:
        return tr("KPI");
    case ScoreColumn::Direction:
        return isLong ? tr("Which way is better") : tr("Better");
    case ScoreColumn::Baseline:
        return tr("Baseline");
    case ScoreColumn::Target3:
        return isLong ? tr("Target after 3 months") : tr("3 months");
    case ScoreColumn::Target6:
        return isLong ? tr("Target after 6 months") : tr("6 months");
    case ScoreColumn::Target12:
        return isLong ? tr("Target after 12 months") : tr("12 months");
    case ScoreColumn::Latest:
        return tr("Latest reading");
    case ScoreColumn::Gap:
        return isLong ? tr("Gap to what is due by now") : tr("Gap");
    case ScoreColumn::Status:
        return tr("Status");
    case ScoreColumn::Trend:
        return tr("Last 12 months");
    }
    return {};
}

Qt::ItemFlags ScoreCardModel::flags(const QModelIndex &index) const
{
    const auto column = static_cast<ScoreColumn>(index.column());
    const bool isTyped = column == ScoreColumn::Text || column == ScoreColumn::Baseline || monthsOfColumn(column) > 0;
    return isTyped ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : QAbstractTableModel::flags(index);
}

} // namespace waymark
