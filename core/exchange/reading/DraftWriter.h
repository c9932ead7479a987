#pragma once

#include "exchange/reading/PlanDraft.h"
#include "exchange/reading/TableColumns.h"

#include <QHash>

namespace waymark {

/// Puts a draft together row by row and keeps the book of what could not be read.
class DraftWriter
{
public:
    void beginDocument(const QString &name);
    void beginTable(const QString &name);
    void beginPriority(const QString &number, const QString &title);
    void addTitle(const QString &title);
    /// For the priority that is open.
    void setGroup(const DraftGroup &group);
    /// For a priority that comes later.
    void rememberGroup(const QString &priority, const DraftGroup &group) { m_groups.insert(priority, group); }
    void addMeaning(const DraftMeaning &meaning) { m_draft.meanings.append(meaning); }
    void addActionRow(const TableColumns &columns, int row, const QList<Cell> &cells);
    void addKpiRow(const TableColumns &columns, int row, const QList<Cell> &cells);

    [[nodiscard]] bool hasPriorities() const { return !m_draft.priorities.isEmpty(); }
    /// The finished draft; the writer is spent.
    [[nodiscard]] PlanDraft take();

private:
    struct Row; // a row's cells by what they hold

    [[nodiscard]] DraftPriority &priorityFor(const QString &reference);
    void continueLast(const Row &row);
    void addOutcome(const Row &row);
    void addAction(const Row &row);
    void readStatusInto(DraftAction &action, const Row &row);
    [[nodiscard]] QString otherText(const Row &row);
    void note(const Row &row, const QString &caption, const QString &found, const QString &made);

    PlanDraft m_draft;
    QStringList m_titles;
    QHash<QString, DraftGroup> m_groups;
    QString m_document;
    QString m_table;
    QString m_priority; ///< number of the one that is open
    enum class Last { Nothing, Outcome, Action, Kpi } m_last = Last::Nothing;
};

} // namespace waymark
