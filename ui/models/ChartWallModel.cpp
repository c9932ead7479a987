#include "models/ChartWallModel.h"

#include "analysis/charts/ChartWords.h"
#include "document/PlanDocument.h"
#include "models/ScoreCardModel.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Kpi.h"
#include "plan/records/Priority.h"
#include "support/text/EscapedText.h"

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

ChartWallModel::ChartWallModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_clock(clock)
    , m_rows(rowsNow())
{
    connect(&document, &PlanDocument::changed, this, &ChartWallModel::follow);
}

QList<ChartWallModel::Row> ChartWallModel::rowsNow() const
{
    const Plan &plan = m_document.plan();
    const QList<Id> shown = query::kpisOfOwner(plan, m_owner);
    QList<const Priority *> priorities = plan.all<Priority>();
    priorities.append(nullptr); // KPIs whose outcome is gone
    QList<Row> rows;
    for (const Priority *priority : priorities) {
        QList<Row> under;
        for (const Id &kpi : shown) {
            if (query::priorityOf(plan, RecordKind::Outcome, plan.get<Kpi>(kpi)->outcome) == priority)
                under.append({kpi, {}});
        }
        if (under.isEmpty())
            continue;
        rows.append({{},
            priority ? u"%1  %2"_s.arg(priority->number, priority->title.simplified())
                     : tr("KPIs that serve no priority")});
        rows += under;
    }
    return rows;
}

void ChartWallModel::setOwner(const Id &owner)
{
    m_owner = owner;
    follow();
}

void ChartWallModel::follow()
{
    m_entries.clear();
    if (const QList<Row> rows = rowsNow(); rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ChartWallModel::rowOf(const Id &kpi) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!kpi.isNull() && kpiAt(row) == kpi)
            return row;
    }
    return -1;
}

const ChartWallModel::Entry &ChartWallModel::entryAt(int row) const
{
    const Id id = kpiAt(row);
    const auto known = m_entries.constFind(id);
    if (known != m_entries.constEnd())
        return *known;
    Entry entry;
    if (const Kpi *kpi = m_document.plan().get<Kpi>(id)) {
        entry.chart = chartData(m_document.plan(), *kpi, m_clock.today());
        entry.position = kpiPosition(m_document.plan(), *kpi, m_clock.today());
        entry.status = scoreStatusWords(entry.position);
    }
    return *m_entries.insert(id, entry);
}

int ChartWallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChartWallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHeading = kpiAt(index.row()).isNull();
    if (isHeading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? m_rows.at(index.row()).heading : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Entry &entry = entryAt(index.row());
    const QString wording = u"%1  %2"_s.arg(entry.chart.code, entry.chart.subject.simplified());
    if (role == Qt::DisplayRole)
        return wording;
    QStringList said{wording, entry.chart.title};
    if (role == Qt::AccessibleTextRole)
        said.insert(1, entry.status);
    said += analysis::variationWords(entry.chart.variation, entry.chart.isVariationUp);
    said += analysis::assuranceWords(entry.chart.assurance);
    said.removeAll(QString());
    return role == Qt::ToolTipRole ? plainForRichText(said.join(u'\n')) : said.join(u". "_s);
}

Qt::ItemFlags ChartWallModel::flags(const QModelIndex &index) const
{
    // The cursor steps over headings.
    return kpiAt(index.row()).isNull() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace waymark
