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

/// What a view can ask of a cell besides Qt's own roles.
enum ReadingGridRole {
    GridRefusalRole = Qt::UserRole + 1, ///< why what was typed here was refused; empty where it was not
    GridMarksRole, ///< ReadingMarks as an int
};

/// What a cell shows beside its words, each by a shape of its own.
enum class ReadingMark {
    Projected = 1, ///< expected, not measured
    SeriesBreak = 2, ///< counted differently from here on
    Comment = 4,
    Question = 8, ///< looks like a share of one, see shareQuestion()
    NotAsked = 16, ///< the KPI's frequency asks for no reading of this month
};
Q_DECLARE_FLAGS(ReadingMarks, ReadingMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReadingMarks)

/// The readings of a plan: KPIs down in their order, the months across from the plan's start (or an earlier reading) to
/// two after this one (or a later projection). Follows PlanDocument::changed(). Writes nothing, like ScoreCardModel.
class ReadingGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    ReadingGridModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Only the KPIs of an owner of rounds, see query::roundOwners(); null: all.
    void setOwner(const Id &owner);
    [[nodiscard]] const QList<Id> &kpis() const { return m_kpis; }
    [[nodiscard]] const QList<Month> &months() const { return m_months; }
    /// Not valid where there is no such KPI or month.
    [[nodiscard]] QModelIndex indexOf(const Id &kpi, Month month) const;
    /// Null where nothing was entered.
    [[nodiscard]] const Reading *readingAt(const QModelIndex &index) const;

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
    [[nodiscard]] QList<Month> monthsNow() const;
    [[nodiscard]] ReadingMarks marksOf(const Kpi &kpi, const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const Kpi &kpi, const QModelIndex &index) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    Id m_owner;
    QList<Id> m_kpis;
    QList<Month> m_months;
    RefusedCells<std::pair<Id, Month>> m_refused;
};

} // namespace waymark
