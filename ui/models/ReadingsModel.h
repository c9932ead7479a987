#pragma once

#include "base/Clock.h"
#include "models/RefusedCells.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"

#include <QAbstractTableModel>

namespace waymark {

class PlanDocument;
struct Kpi;
struct Reading;

enum class ReadingColumn { Period, Value, Due, Note };
inline constexpr int readingColumnCount = 4;

enum ReadingRole {
    ReadingRefusalRole = Qt::UserRole + 1, ///< why what was typed here was refused; empty where it was not
};

/// The readings of one KPI, a row for each period in order: those that are there, the empty ones between them, and after
/// them the next one and whatever is over already. Of a KPI without readings, those since the plan's start. Of empty
/// ones a year at most.
/// Follows PlanDocument::changed(). Writes nothing, like ScoreCardModel.
class ReadingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    ReadingsModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Null: no rows.
    void setKpi(const Id &kpi);
    [[nodiscard]] Id kpi() const { return m_kpi; }
    /// One more empty period before the first.
    void offerEarlier();

    [[nodiscard]] Month periodAt(int row) const { return m_periods.value(row); }
    /// -1 where there is no row for it.
    [[nodiscard]] int rowOf(Month period) const { return static_cast<int>(m_periods.indexOf(period)); }
    /// The first empty row after the latest thing measured: where the next entry belongs. -1 where there are no rows.
    [[nodiscard]] int rowToFill() const;
    /// Null where nothing was entered for it.
    [[nodiscard]] const Reading *readingAt(int row) const;

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
    [[nodiscard]] QList<Month> periodsNow() const;
    [[nodiscard]] QString shown(const Kpi &kpi, int row, ReadingColumn column) const;
    [[nodiscard]] QString spoken(const Kpi &kpi, int row, ReadingColumn column) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    Id m_kpi;
    Month m_earliest; ///< asked for by offerEarlier()
    Month m_offered; ///< the first of an empty series: it stays while somebody fills that, wherever they begin
    QList<Month> m_periods;
    RefusedCells<std::pair<Month, int>> m_refused;
};

} // namespace waymark
