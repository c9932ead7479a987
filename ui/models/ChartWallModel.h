#pragma once

#include "analysis/ChartData.h"
#include "analysis/KpiPosition.h"
#include "base/Clock.h"

#include <QAbstractListModel>

namespace waymark {

class PlanDocument;

/// All KPIs of a plan by priority: a heading for each priority that has some, its KPIs beneath; those of no priority
/// come last. What a KPI's chart shows is computed when first asked for and after changes. Follows
/// PlanDocument::changed().
class ChartWallModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    ChartWallModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Only the KPIs of an owner of rounds, see query::roundOwners(); null: all.
    void setOwner(const Id &owner);

    /// One KPI's chart and where it stands.
    struct Entry
    {
        analysis::ChartData chart;
        analysis::KpiPosition position;
        QString status; ///< as the score card says it
    };
    /// Null for a heading.
    [[nodiscard]] Id kpiAt(int row) const { return m_rows.value(row).kpi; }
    [[nodiscard]] const Entry &entryAt(int row) const;
    [[nodiscard]] int rowOf(const Id &kpi) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Headings and wordings; a screen reader is told all that the picture says.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Id kpi;
        QString heading;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QList<Row> rowsNow() const;
    void follow();

    const PlanDocument &m_document;
    const Clock &m_clock;
    Id m_owner;
    QList<Row> m_rows;
    mutable QHash<Id, Entry> m_entries;
};

} // namespace waymark
