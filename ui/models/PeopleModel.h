#pragma once

#include "analysis/People.h"
#include "base/Clock.h"
#include "models/RefusedCells.h"
#include "plan/ChangeSet.h"

#include <QAbstractTableModel>

namespace waymark {

class PlanDocument;

/// The columns of the register of people, in their order.
enum class PeopleColumn { Name, Role, Organisation, Open, Overdue, Outcomes, Spellings };
inline constexpr int peopleColumnCount = 7;

/// What a view can ask of a cell besides Qt's own roles.
enum PeopleRole {
    PeopleRefusalRole = Qt::UserRole + 1, ///< why what was typed here was refused; empty where it was not
};

/// The catalogue's line behind a column that is typed into; null for the name, which is the key, and for what is
/// counted.
[[nodiscard]] const Field *fieldOfColumn(PeopleColumn column);

/// The people of the plan's register, in its order, with what they carry today. Follows PlanDocument::changed(). Writes
/// nothing: what a person types goes from the view through the edit functions; what they refuse is kept here, in its
/// cell.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    PeopleModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Only who leads something of an owner of rounds, or nothing at all: see query::peopleOfOwner(); null: everybody.
    void setOwner(const Id &owner);
    [[nodiscard]] Id idAt(int row) const { return m_ids.value(row); }
    /// -1 where they are not there.
    [[nodiscard]] int rowOf(const Id &person) const { return static_cast<int>(m_ids.indexOf(person)); }
    /// Of those that are shown, in all of the plan; counted when first asked for after a change.
    [[nodiscard]] const analysis::PeopleLoads &loads() const;

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
    [[nodiscard]] QString shown(const Person &person, int row, PeopleColumn column) const;
    [[nodiscard]] QString spoken(const Person &person, int row, PeopleColumn column) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    Id m_owner;
    QList<Id> m_ids;
    mutable analysis::PeopleLoads m_loads;
    mutable bool m_isCounted = false;
    RefusedCells<std::pair<Id, int>> m_refused;
};

} // namespace waymark
