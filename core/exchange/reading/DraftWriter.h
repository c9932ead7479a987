#pragma once

#include "exchange/reading/PlanDraft.h"
#include "exchange/reading/TableColumns.h"

#include <QHash>
#include <QSet>

namespace waymark {

/// Puts a draft together row by row and keeps the book of what could not be read.
class DraftWriter
{
public:
    void beginDocument(const QString &name);
    void beginTable(const QString &name);
    /// `row` is that of the table it stands in, 0 for a heading of the document.
    void beginPriority(const QString &number, const QString &title, int row = 0);
    [[nodiscard]] bool knowsPriority(const QString &number, const QString &title) const;
    void addTitle(const QString &title);
    /// For the priority that is open.
    void setGroup(const DraftGroup &group);
    /// For a priority that comes later.
    void rememberGroup(const QString &priority, const DraftGroup &group) { m_groups.insert(priority, group); }
    void addMeaning(const DraftMeaning &meaning) { m_draft.meanings.append(meaning); }
    void addActionRow(const TableColumns &columns, int row, const QList<Cell> &cells);
    void addKpiRow(const TableColumns &columns, int row, const QList<Cell> &cells);

    /// Tells of a text that gets no place in the plan; row 0 is the table as a whole.
    void leaveOut(int row, const QString &text);

    [[nodiscard]] bool hasPriorities() const { return !m_draft.priorities.isEmpty(); }
    /// The finished draft; the writer is spent.
    [[nodiscard]] PlanDraft take();

private:
    struct Row; // a row's cells by what they hold

    [[nodiscard]] DraftPriority &priorityFor(const QString &reference);
    void continueLast(const Row &row);
    void addOutcome(const Row &row);
    void addAction(const Row &row);
    void noteSecond(const Row &row);
    [[nodiscard]] qsizetype homeOf(const Row &row, DraftPriority &priority);
    void readStatusInto(DraftAction &action, const Row &row);
    [[nodiscard]] static QStringList rest(const Row &row, const QList<Column> &used);
    [[nodiscard]] QString kept(const Row &row, const QList<Column> &used);
    void note(int row, const QString &caption, const QString &found, const QString &made);

    PlanDraft m_draft;
    QStringList m_titles;
    QHash<QString, DraftGroup> m_groups;
    QString m_document;
    QString m_table;
    QString m_priority; ///< number of the one that is open
    qsizetype m_outcome = 0; ///< place in it of the outcome that is open
    QSet<QString> m_references;
    enum class Last { Nothing, Outcome, Action, Kpi } m_last = Last::Nothing;
};

} // namespace waymark
