#include "exchange/reading/shapes/MadeTable.h"

#include "exchange/reading/balance/DraftWords.h"

#include <algorithm>

namespace waymark {

namespace {

struct SourceParts
{
    MadeTable::Source source;
    QList<const Cell *> cells;
};

const void *thingOf(const MadeTable::Source &source)
{
    return std::visit([](const auto *thing) -> const void * { return thing; }, source);
}

QString sourceWords(const MadeTable::Source &source)
{
    return std::visit([](const auto *thing) { return thing->text; }, source);
}

/// All words of the source stand in its parts.
bool isWholeIn(const SourceParts &parts)
{
    PlanDraft said;
    for (const Cell *cell : parts.cells)
        said.kept.append(cell->text);
    return DraftWords(said).hold(sourceWords(parts.source));
}

bool isSpoken(CellClaim claim)
{
    return claim == CellClaim::Field || claim == CellClaim::Heading || claim == CellClaim::Note;
}

} // namespace

MadeTable::MadeTable(const QString &name)
{
    m_grid.name = name;
}

void MadeTable::belongsTo(const Grid &grid)
{
    m_grid.name = grid.name;
    m_grid.sheet = grid.sheet;
}

void MadeTable::beginRow(int number)
{
    m_grid.rows.append(GridRow{{}, number});
}

void MadeTable::add(const Cell &cell, const QList<Source> &sources)
{
    GridRow &row = m_grid.rows.last();
    for (const Source &source : sources)
        m_origins.append({m_grid.rows.size() - 1, row.cells.size(), source});
    row.cells.append(cell);
}

void MadeTable::handOver(CellBalance &balance, const std::function<bool(const QString &)> &isThere) const
{
    QList<SourceParts> all;
    QHash<const void *, qsizetype> index;
    for (const Origin &origin : m_origins) {
        const void *thing = thingOf(origin.source);
        if (!index.contains(thing)) {
            index.insert(thing, all.size());
            all.append({origin.source, {}});
        }
        all[index.value(thing)].cells.append(&m_grid.rows.at(origin.row).cells.at(origin.cell));
    }
    for (const SourceParts &parts : std::as_const(all)) {
        CellClaim strongest = CellClaim::Nothing;
        const Cell *owner = parts.cells.first();
        bool isHeld = isWholeIn(parts);
        for (const Cell *cell : parts.cells) {
            const CellClaim claim = balance.claimOf(cell);
            isHeld = isHeld && (saysNothing(*cell) || claim != CellClaim::Nothing)
                && (!isSpoken(claim) || isThere(cell->text));
            if (claim >= strongest) {
                strongest = claim;
                owner = cell;
            }
        }
        if (!isHeld || strongest == CellClaim::Nothing)
            continue;
        // Its words were looked for part by part; as a whole they stand nowhere.
        const CellClaim claim = strongest == CellClaim::Field && parts.cells.size() > 1 ? CellClaim::Value : strongest;
        balance.setRecord(balance.recordOf(owner));
        std::visit([&](const auto *thing) { balance.claim(thing, claim); }, parts.source);
    }
    balance.setRecord(0);
}

} // namespace waymark
