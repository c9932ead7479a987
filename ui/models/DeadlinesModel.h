#pragma once

#include "base/Clock.h"
#include "models/DeadlineRow.h"

#include <QAbstractTableModel>

#include <array>

namespace waymark {

class PlanDocument;

/// What a view can ask of a cell besides Qt's own roles.
enum DeadlineRole {
    DeadlineStatusRole = Qt::UserRole + 1, ///< int of Status in the column that shows it; -1 elsewhere
    DeadlineRefusalRole, ///< why what was given here was refused: nothing is kept refused in this list
};

/// Every action with its deadline, one to a row, through a filter and an order of its own. Follows
/// PlanDocument::changed() with the fewest signals that say what happened, and costs what an edit touched; a change of
/// the tree or of the calendar, and a set that touches very much, is a reset. Writes nothing.
class DeadlinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive the model. Everything is read when it is first asked to refresh.
    DeadlinesModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Reads the plan anew where the day has changed, or nothing was read yet.
    void refresh();
    void setChoice(DeadlineChoice choice);
    [[nodiscard]] DeadlineChoice choice() const { return m_choice; }
    /// Only the actions of an owner of rounds, see query::roundOwners(), are there at all; null: all.
    void setOwner(const Id &owner);
    /// Words in reference, text or leads.
    void setWords(const QString &words);

    /// How many there are in each choice, whatever is shown.
    [[nodiscard]] int countOf(DeadlineChoice choice) const { return m_counts[static_cast<size_t>(choice)]; }
    [[nodiscard]] Id actionAt(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const Id &action) const;
    /// The heads and those rows in every column, shown or not, as cells for a spreadsheet: days as 2024-03-31.
    [[nodiscard]] QList<QStringList> cells(const QList<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Keeps what is chosen.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// There are more or fewer in some choice than before.
    void counted();

private:
    void follow(const ChangeSet &set);
    void read();
    void fill();
    void filter();
    void count(const DeadlineRow &row, int step);
    [[nodiscard]] bool isWanted(const DeadlineRow &row) const;
    [[nodiscard]] bool isBefore(int one, int other) const;
    void readAgain(int entry);
    void renumber(int from, int to);
    [[nodiscard]] QString shown(const DeadlineRow &row, DeadlineColumn column) const;
    [[nodiscard]] QString spoken(const DeadlineRow &row, DeadlineColumn column) const;
    [[nodiscard]] QString tip(const DeadlineRow &row, DeadlineColumn column) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    QDate m_today; ///< invalid until something was read
    Id m_owner;
    DeadlineChoice m_choice = DeadlineChoice::All;
    FilterWords m_words{QString()};
    DeadlineColumn m_column = DeadlineColumn::Now;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<DeadlineRow> m_entries; ///< every action of the owner's, in the plan's order
    QHash<Id, int> m_entryOf;
    QList<int> m_shown; ///< entries, in the order shown
    QList<int> m_rowOf; ///< by entry; -1 where it is not shown
    std::array<int, deadlineChoiceCount> m_counts{};
};

} // namespace waymark
