#pragma once

#include "analysis/IssueList.h"
#include "base/Clock.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <optional>

namespace waymark {

class PlanDocument;

/// The issues of a plan, a line for each rule that has some, the gravest first, and beneath it, where it is open, those
/// of the rule: where and what. Contradictions are open by themselves. Follows PlanDocument::changed(), a moment later
/// so that a quick hand is never kept waiting; nothing is looked at until then.
class IssuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Sentence, Kind, ColumnCount };

    /// Both must outlive the model.
    IssuesModel(const PlanDocument &document, const Clock &clock, QObject *parent = nullptr);

    /// Looks at the plan now if something is still to be looked at: for whoever shows the list.
    void catchUp();
    /// The month in which actions should be assessed.
    void setRound(Month round);
    /// Only what is said of an owner of rounds' part, see query::roundOwners(), is there at all; null: all.
    void setOwner(const Id &owner);
    /// Only what is said of what somebody leads; empty: all of it.
    void setLead(const QString &name);
    /// Opens or closes what is said by a rule.
    void setOpen(analysis::CheckRule rule, bool open);
    [[nodiscard]] bool isOpen(analysis::CheckRule rule) const;

    /// Of all rules that are on, whatever is shown.
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int countOf(analysis::CheckRule rule) const;
    [[nodiscard]] int countOf(analysis::Severity severity) const;
    /// The line of a rule, under which its issues are.
    [[nodiscard]] bool isHeading(int row) const { return !m_lines.at(row).issue; }
    [[nodiscard]] analysis::CheckRule ruleAt(int row) const { return m_lines.at(row).rule; }
    /// Null for the line of a rule.
    [[nodiscard]] const analysis::PlanIssue *issueAt(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(analysis::CheckRule rule) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The plan was looked at again, whether or not anything is different.
    void checked();

private:
    struct Line
    {
        analysis::CheckRule rule;
        std::optional<qsizetype> issue; ///< of m_all; none for the line of the rule
    };
    void check();
    void show();
    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] QString headingWords(analysis::CheckRule rule) const;

    const PlanDocument &m_document;
    const Clock &m_clock;
    analysis::IssueList m_list;
    QTimer m_soon;
    Id m_owner;
    QString m_lead;
    QList<analysis::PlanIssue> m_all;
    QList<Line> m_lines;
    QHash<analysis::CheckRule, bool> m_isOpen; ///< of those that somebody opened or closed
};

} // namespace waymark
