#pragma once

#include "analysis/KpiPosition.h"
#include "base/Clock.h"
#include "models/RefusedCells.h"
#include "plan/ChangeSet.h"
#include "plan/Status.h"

#include <QAbstractTableModel>
#include <QPolygonF>

namespace waymark {

class PlanDocument;

/// The columns of the score card, in their order. Targets are those after 3, 6 and 12 months.
enum class ScoreColumn { Code, Text, Direction, Baseline, Target3, Target6, Target12, Latest, Gap, Status, Trend };
inline constexpr int scoreColumnCount = 11;

/// What a view can ask of a cell besides Qt's own roles.
enum ScoreRole {
    ScoreIdRole = Qt::UserRole + 1, ///< the KPI's id as text
    ScoreStatusRole, ///< int of Status: which of the status shapes says it
    ScoreTrendRole, ///< QList<QPolygonF>: the last readings, a polygon for each unbroken run; months and values
    ScoreRefusalRole, ///< why what was typed here was refused; empty where it was not
};

/// Months after the plan's start that a target column is for; 0 for other columns.
[[nodiscard]] int monthsOfColumn(ScoreColumn column);
/// How a KPI's position is shown by the shapes of the statuses: green where it is on its trajectory or has met it,
/// amber where it is behind by no more than its tolerance, red where it is further behind, dashed where nothing can be
/// said.
[[nodiscard]] Status shapeOf(const analysis::KpiPosition &position);
/// "Behind", "Slightly behind" where that is within tolerance.
[[nodiscard]] QString scoreStatusWords(const analysis::KpiPosition &position);

/// Every KPI of the plan in its order, with where it stands today. Follows PlanDocument::changed(). Writes nothing:
/// what a person types goes from the view through the edit functions; what they refuse is kept here, in its cell.
class ScoreCardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    ScoreCardModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Id idAt(int row) const { return m_ids.value(row); }
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(const Id &kpi) const { return static_cast<int>(m_ids.indexOf(kpi)); }
    /// Computed when first asked for, and after that when something it stands on has changed.
    [[nodiscard]] const analysis::KpiPosition &positionAt(int row) const;

    /// Keeps refused text in its cell; an empty reason gives it up.
    void refuse(const QModelIndex &index, const QString &text, const QString &reason);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow(const ChangeSet &set);
    [[nodiscard]] QString shown(const Kpi &kpi, int row, ScoreColumn column) const;
    [[nodiscard]] QString spoken(const Kpi &kpi, int row, ScoreColumn column) const;
    [[nodiscard]] QString statusHelp(const Kpi &kpi, int row) const;
    [[nodiscard]] QString toEdit(const Kpi &kpi, ScoreColumn column) const;
    [[nodiscard]] QList<QPolygonF> trendOf(const Kpi &kpi) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    QList<Id> m_ids;
    mutable QHash<Id, analysis::KpiPosition> m_positions;
    RefusedCells<std::pair<Id, int>> m_refused;
};

} // namespace waymark
