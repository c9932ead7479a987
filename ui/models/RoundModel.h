#pragma once

#include "analysis/rounds/Rounds.h"
#include "base/Clock.h"
#include "models/RefusedCells.h"
#include "plan/ChangeSet.h"
#include "plan/Status.h"

#include <QAbstractTableModel>

#include <optional>

namespace waymark {

class PlanDocument;
struct Action;

/// The columns of a round, in their order. The last three can be typed into and pasted over.
enum class RoundColumn { Ref, Text, Before, Due, Status, Said, Next };
inline constexpr int roundColumnCount = 7;

/// What a view can ask of a cell besides Qt's own roles.
enum RoundRole {
    RoundStatusRole = Qt::UserRole + 1, ///< int of Status, of the columns that show one; -1 elsewhere
    RoundRefusalRole, ///< why what was typed here was refused; empty where it was not
};

/// The actions of a month's round, one to a row: what was said last time, the deadline as it stands, and what is said
/// now. Follows PlanDocument::changed() and costs what an edit touched. Writes nothing, like ScoreCardModel.
class RoundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    RoundModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// A null owner: the rounds of all of them.
    void setRound(const Id &owner, Month month);
    /// Shows the round as it stood in that plan, to be read only; nothing: as it stands now.
    void showPast(std::optional<Plan> past);
    [[nodiscard]] bool isPast() const { return m_past.has_value(); }
    /// The plan whose round is shown.
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] Month month() const { return m_month; }
    [[nodiscard]] int assessed() const { return m_assessed; }

    [[nodiscard]] Id actionAt(int row) const
    {
        return row >= 0 && row < m_items.size() ? m_items.at(row).action : Id();
    }
    /// -1 where it is not in the round.
    [[nodiscard]] int rowOf(const Id &action) const { return m_rows.value(action, -1); }
    /// The first after a row that is not assessed, going round; -1 where none is left.
    [[nodiscard]] int nextWaiting(int row) const;

    /// Keeps refused text in its cell; an empty reason gives it up.
    void refuse(const QModelIndex &index, const QString &text, const QString &reason);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// How many are assessed, or how many there are.
    void progressed();

private:
    void follow(const ChangeSet &set);
    void fill();
    void refreshRow(int row);
    [[nodiscard]] Status statusAt(const Action &action, RoundColumn column) const;
    [[nodiscard]] QString shown(const Action &action, RoundColumn column) const;
    [[nodiscard]] QString dueWords(const Action &action) const;
    [[nodiscard]] QString spoken(const Action &action, RoundColumn column) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    Id m_owner;
    Month m_month;
    std::optional<Plan> m_past;
    QList<analysis::RoundItem> m_items;
    QHash<Id, int> m_rows;
    int m_assessed = 0;
    RefusedCells<std::pair<Id, int>> m_refused;
};

} // namespace waymark
