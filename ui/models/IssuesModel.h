#pragma once

#include "analysis/IssueList.h"
#include "base/Clock.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace waymark {

class PlanDocument;

/// The issues of a plan, all or those of one rule: where, what, how much it says, and the rule. Follows
/// PlanDocument::changed(), a moment later so that a quick hand is never kept waiting; nothing is looked at until then.
class IssuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Sentence, Kind, Rule, ColumnCount };

    /// Both must outlive the model.
    IssuesModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Looks at the plan now if something is still to be looked at: for whoever shows the list.
    void catchUp();
    /// The month in which actions should be assessed.
    void setRound(Month round);
    /// Only what is said of an owner of rounds' part, see query::roundOwners(), is there at all; null: all.
    void setOwner(const Id &owner);
    /// Shows one rule alone; nothing: all.
    void setRule(std::optional<analysis::CheckRule> rule);
    [[nodiscard]] std::optional<analysis::CheckRule> rule() const { return m_rule; }

    /// Of all rules that are on, whatever is shown.
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int countOf(analysis::CheckRule rule) const;
    [[nodiscard]] int countOf(analysis::Severity severity) const;
    [[nodiscard]] const analysis::PlanIssue &issueAt(int row) const { return m_shown.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The plan was looked at again, whether or not anything is different.
    void checked();

private:
    void check();
    void show();
    [[nodiscard]] QString text(const analysis::PlanIssue &issue, int column) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    analysis::IssueList m_list;
    QTimer m_soon;
    QList<analysis::PlanIssue> m_all;
    QList<analysis::PlanIssue> m_shown;
    Id m_owner;
    std::optional<analysis::CheckRule> m_rule;
};

} // namespace waymark
