#include "views/importing/SourceRows.h"

#include <algorithm>

namespace waymark {

namespace {

using Kind = SourceRow::Kind;

bool isBlankRow(const GridRow &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(), [](const Cell &cell) { return saysNothing(cell); });
}

class Listing
{
public:
    Listing(const QList<SourceDocument> &documents, const PlanReading &reading)
        : m_documents(documents)
        , m_reading(reading)
    {
    }

    QList<SourceRow> run()
    {
        for (int document = 0; document < m_documents.size(); ++document) {
            if (m_documents.size() > 1)
                add(Kind::Document, document, -1);
            const auto &blocks = m_documents.at(document).blocks;
            for (int block = 0; block < blocks.size(); ++block) {
                if (!std::holds_alternative<Grid>(blocks.at(block)))
                    addCards(document, block);
                if (std::holds_alternative<Heading>(blocks.at(block)))
                    add(Kind::Heading, document, block);
                else if (std::holds_alternative<Paragraph>(blocks.at(block)))
                    add(Kind::Paragraph, document, block);
                else
                    addGrid(std::get<Grid>(blocks.at(block)), document, block);
            }
        }
        return std::move(m_rows);
    }

private:
    void add(Kind kind, int document, int block, int row = -1, int table = -1)
    {
        m_rows.append({kind, document, block, row, table});
    }

    /// What the labels were taken for of cards that begin in a line of text.
    void addCards(int document, int block)
    {
        for (; m_next < m_reading.tables.size(); ++m_next) {
            const SourcePlace &place = m_reading.tables.at(m_next).place;
            if (place.document != document || place.block != block)
                return;
            add(Kind::Roles, document, block, -1, m_next);
        }
    }

    void addGrid(const Grid &grid, int document, int block)
    {
        add(Kind::Table, document, block);
        int table = -1;
        for (int row = 0; row < grid.rows.size(); ++row) {
            while (m_next < m_reading.tables.size()
                && begins(m_reading.tables.at(m_next), document, block, grid.rows.at(row).number)) {
                // Of tables beside one another the first says what their rows are.
                if (table < 0 || !m_reading.tables.at(m_next).rowKeys.isEmpty())
                    table = m_next;
                add(Kind::Roles, document, block, -1, m_next++);
            }
            if (!isBlankRow(grid.rows.at(row)))
                add(Kind::Cells, document, block, row, table);
        }
    }

    static bool begins(const ReadTable &table, int document, int block, int number)
    {
        return table.place.document == document && table.place.block == block && table.place.row <= number;
    }

    const QList<SourceDocument> &m_documents;
    const PlanReading &m_reading;
    QList<SourceRow> m_rows;
    int m_next = 0; ///< the first table of the reading whose heading did not come yet
};

} // namespace

QList<SourceRow> sourceRows(const QList<SourceDocument> &documents, const PlanReading &reading)
{
    return Listing(documents, reading).run();
}

QHash<int, DraftRecord> draftRecords(const PlanDraft &draft)
{
    QHash<int, DraftRecord> records;
    const auto add = [&records](int record, DraftRecord::Kind kind, const SourcePlace &place) {
        if (record > 0)
            records.insert(record, {kind, place});
    };
    for (const DraftPriority &priority : draft.priorities) {
        add(priority.record, DraftRecord::Kind::Priority, priority.place);
        for (const DraftOutcome &outcome : priority.outcomes) {
            add(outcome.record, DraftRecord::Kind::Outcome, outcome.place);
            for (const DraftAction &action : outcome.actions)
                add(action.record, DraftRecord::Kind::Action, action.place);
        }
    }
    for (const DraftKpi &kpi : draft.kpis)
        add(kpi.record, DraftRecord::Kind::Kpi, kpi.place);
    for (const DraftRisk &risk : draft.risks)
        add(risk.record, DraftRecord::Kind::Risk, risk.place);
    for (const DraftDecision &decision : draft.decisions)
        add(decision.record, DraftRecord::Kind::Decision, decision.place);
    for (const DraftEvidence &evidence : draft.evidence)
        add(evidence.record, DraftRecord::Kind::Evidence, evidence.place);
    for (const DraftTerm &term : draft.terms)
        add(term.record, DraftRecord::Kind::Term, term.place);
    return records;
}

} // namespace waymark
