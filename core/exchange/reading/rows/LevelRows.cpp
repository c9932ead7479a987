#include "exchange/reading/rows/LevelRows.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr int noLevel = -1;
constexpr int deepestLevel = 9;

/// "2", "Level 2".
int levelIn(const QString &text)
{
    const QString last = text.simplified().section(u' ', -1);
    bool isNumber = false;
    const int level = last.toInt(&isNumber);
    return isNumber && level >= 0 && level <= deepestLevel ? level : noLevel;
}

} // namespace

LevelRows::LevelRows(const Region &region)
{
    const int column = region.columns.find(Role::Level);
    int first = noLevel;
    int before = noLevel;
    bool isStepwise = true; // nothing is two levels below what stands above it
    int highest = deepestLevel + 1;
    int deepest = noLevel;
    for (qsizetype index = region.firstRow(); column >= 0 && index < region.table.rows.size(); ++index) {
        const QString text = region.table.rows.at(index).at(column).ownText();
        const int level = text.isEmpty() ? noLevel : levelIn(text);
        if (level == noLevel)
            continue;
        first = first == noLevel ? level : first;
        isStepwise = isStepwise && (before == noLevel || level <= before + 1);
        before = level;
        highest = std::min(highest, level);
        deepest = std::max(deepest, level);
    }
    if (first == noLevel || first != highest || highest == deepest || !isStepwise)
        return;
    m_column = column;
    m_highest = highest;
    m_deepest = deepest;
}

LevelRows::Rank LevelRows::rankOf(const TableRow &row) const
{
    const int level = m_column < 0 ? noLevel : levelIn(row.at(m_column).ownText());
    if (level == noLevel)
        return Rank::None;
    return level == m_deepest ? Rank::Action : level == m_highest ? Rank::Priority : Rank::Outcome;
}

} // namespace waymark
