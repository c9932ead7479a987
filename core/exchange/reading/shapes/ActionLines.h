#pragma once

#include "exchange/reading/shapes/MadeTable.h"
#include "exchange/reading/tables/Regions.h"
#include "exchange/reading/tables/WrittenActions.h"

namespace waymark {

/// Where an action stands, as far as its own words do not say so.
struct ActionLinePlace
{
    int number = 0; ///< what a person looks for
    Cell priority = {};
    Cell outcome = {};
    Cell due = {};
    QList<MadeTable::Source> prioritySources = {};
    QList<MadeTable::Source> outcomeSources = {};
    QList<MadeTable::Source> dueSources = {};
};

/// A table of actions that were found in lines of text, a row each.
class ActionLines
{
public:
    explicit ActionLines(const QString &name)
        : m_made(name)
    {
    }

    void add(const WrittenAction &action, const QList<MadeTable::Source> &sources, const ActionLinePlace &place,
        const Cell &look = {});
    /// A heading above those that follow.
    void addBand(int number, const Cell &cell, const QList<MadeTable::Source> &sources);
    [[nodiscard]] bool isEmpty() const { return m_actions == 0; }

    [[nodiscard]] MadeTable &made() { return m_made; }
    /// Of the table where it stands for good: the region refers to its cells.
    [[nodiscard]] static Region regionOf(const MadeTable &made);

private:
    MadeTable m_made;
    int m_actions = 0;
};

} // namespace waymark
