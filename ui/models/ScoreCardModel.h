#pragma once

#include "base/Clock.h"
#include "models/RefusedCells.h"
#include "models/ScoreCardRows.h"
#include "plan/ChangeSet.h"
#include "plan/Status.h"

#include <QAbstractTableModel>
#include <QPolygonF>

namespace waymark {

class PlanDocument;

/// What a view can ask of a cell besides Qt's own roles.
enum ScoreRole {
    ScoreIdRole = Qt::UserRole + 1, ///< the KPI's id as text
    ScoreStatusRole, ///< int of Status: which of the status shapes says it
    ScoreTrendRole, ///< QList<QPolygonF>: the last readings, a polygon for each unbroken run; months and values
    ScoreRefusalRole, ///< why what was typed here was refused; empty where it was not
    ScoreHeadingRole, ///< true where the line is the heading of an outcome
};

/// How a KPI's position is shown by the shapes of the statuses: green where it is on its trajectory or has met it,
/// amber where it is behind by no more than its tolerance, red where it is further behind, dashed where nothing can be
/// said.
[[nodiscard]] Status shapeOf(const analysis::KpiPosition &position);
/// "Behind", "Slightly behind" where that is within tolerance.
[[nodiscard]] QString scoreStatusWords(const analysis::KpiPosition &position);

/// The KPIs of the plan as a person arranged them, with where each stands today. Follows PlanDocument::changed(): lines
/// stay where they are as their figures change, so that nothing jumps from under the hands. Where a KPI stands is
/// computed when it is first shown, and for all of them where somebody sorts, filters or counts by it. Writes nothing:
/// what a person types goes from the view through the edit functions; what they refuse is kept here, in its cell.
class ScoreCardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    ScoreCardModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    void arrange(const ScoreArrangement &arrangement);
    [[nodiscard]] const ScoreArrangement &arrangement() const { return m_arrangement; }
    /// By a column of the table; -1: the plan's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// How many there are in a choice, whatever is shown.
    [[nodiscard]] int countOf(ScoreChoice choice) const;

    /// Null for a heading.
    [[nodiscard]] Id idAt(int row) const { return m_rows.value(row).kpi; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const Id &kpi) const { return m_rowOf.value(kpi, -1); }
    /// Computed when first asked for, and after that when something it stands on has changed.
    [[nodiscard]] const analysis::KpiPosition &positionAt(int row) const { return positionOf(idAt(row)); }
    /// Of how many KPIs it is known where they stand.
    [[nodiscard]] int computed() const { return static_cast<int>(m_positions.size()); }
    /// The heads and those rows in every column but the trend, as cells for a spreadsheet.
    [[nodiscard]] QList<QStringList> cells(const QList<int> &rows) const;

    /// Keeps refused text in its cell; an empty reason gives it up.
    void refuse(const QModelIndex &index, const QString &text, const QString &reason);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// There are more or fewer in some choice than before.
    void counted();

private:
    [[nodiscard]] const analysis::KpiPosition &positionOf(const Id &kpi) const;
    void fill();
    [[nodiscard]] QVariant headingData(const ScoreRow &row, int column, int role) const;
    void follow(const ChangeSet &set);
    [[nodiscard]] QString shown(const Kpi &kpi, int row, ScoreColumn column) const;
    [[nodiscard]] QString spoken(const Kpi &kpi, int row, ScoreColumn column) const;
    [[nodiscard]] QString statusHelp(const Kpi &kpi, int row) const;
    [[nodiscard]] QString toEdit(const Kpi &kpi, ScoreColumn column) const;
    [[nodiscard]] QList<QPolygonF> trendOf(const Kpi &kpi) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    ScoreArrangement m_arrangement;
    QList<Id> m_ids; ///< all of the owner's, in the plan's order
    QList<ScoreRow> m_rows;
    QHash<Id, int> m_rowOf;
    mutable QHash<Id, analysis::KpiPosition> m_positions;
    RefusedCells<std::pair<Id, int>> m_refused;
};

} // namespace waymark
