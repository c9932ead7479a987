#include "exchange/reading/PlanReading.h"

#include "exchange/reading/DraftWriter.h"
#include "exchange/reading/GroupReading.h"
#include "exchange/reading/RowReading.h"
#include "exchange/reading/StackedTables.h"
#include "exchange/reading/StatusReading.h"
#include "exchange/reading/TableColumns.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PlanReader
{
    Q_DECLARE_TR_FUNCTIONS(PlanReader)
};

/// Goes through one document, block by block.
class DocumentReading
{
public:
    explicit DocumentReading(DraftWriter &writer)
        : m_writer(writer)
    {
    }

    void operator()(const Heading &heading)
    {
        if (const auto priority = priorityIn(heading.text)) {
            m_writer.beginPriority(priority->first, priority->second);
        } else if (heading.level <= 1 && !m_writer.hasPriorities()) {
            m_writer.addTitle(heading.text);
        }
    }

    void operator()(const Paragraph &paragraph)
    {
        const DraftGroup group = readGroupSentence(paragraph.text);
        if (!group.leadPost.isEmpty())
            m_writer.setGroup(group);
    }

    void operator()(const Grid &grid)
    {
        for (const Grid &table : stackedTables(grid))
            readTable(table);
    }

private:
    void readTable(const Grid &grid)
    {
        const TableColumns columns = readColumns(grid);
        switch (columns.kind) {
        case TableColumns::Kind::Actions:
            readActions(grid, columns);
            break;
        case TableColumns::Kind::Kpis:
            readKpis(grid, columns);
            break;
        case TableColumns::Kind::StatusKey:
            readKey(grid, columns);
            break;
        case TableColumns::Kind::Unknown:
            readGroups(grid);
            break;
        }
    }

    void readActions(const Grid &grid, const TableColumns &columns)
    {
        m_writer.beginTable(grid.name);
        for (qsizetype index = 0; index < grid.rows.size(); ++index) {
            const GridRow &row = grid.rows.at(index);
            if (const auto priority = priorityIn(soleText(row)))
                m_writer.beginPriority(priority->first, priority->second, row.number);
            else if (index < columns.headerRow)
                leaveOutRow(row);
            else if (!isHeaderAgain(row, columns))
                m_writer.addActionRow(columns, row.number, cellsByColumn(row, columns.columns.size()));
        }
    }

    void readKpis(const Grid &grid, const TableColumns &columns)
    {
        m_writer.beginTable(grid.name);
        for (qsizetype index = 0; index < grid.rows.size(); ++index) {
            const GridRow &row = grid.rows.at(index);
            const auto priority = priorityIn(soleText(row));
            if (priority ? !m_writer.knowsPriority(priority->first, priority->second) : index < columns.headerRow)
                leaveOutRow(row);
            else if (!priority && !isHeaderAgain(row, columns))
                m_writer.addKpiRow(columns, row.number, cellsByColumn(row, columns.columns.size()));
        }
    }

    void readKey(const Grid &grid, const TableColumns &columns)
    {
        m_writer.beginTable(grid.name);
        for (qsizetype index = columns.headerRow + 1; index < grid.rows.size(); ++index) {
            const QList<Cell> cells = cellsByColumn(grid.rows.at(index), 2);
            const QString name = cells.at(0).text.simplified();
            const Status status = statusFromWord(name);
            if (status == Status::NotAssessed)
                leaveOutRow(grid.rows.at(index));
            else
                // A key may say "at risk" in place of a colour.
                m_writer.addMeaning(
                    {status, statusFromText(name) == status ? QString() : name, cells.at(1).text.simplified()});
        }
    }

    /// What stands above a table's heading, or between its rows without being one.
    void leaveOutRow(const GridRow &row)
    {
        for (const Cell &cell : row.cells) {
            if (!cell.text.trimmed().isEmpty())
                m_writer.leaveOut(row.number, cell.text);
        }
    }

    void readGroups(const Grid &grid)
    {
        QString first;
        bool hasGroup = false;
        for (const GridRow &row : grid.rows) {
            for (const Cell &cell : row.cells) {
                first = first.isEmpty() ? cell.text.trimmed() : first;
                if (const auto group = readGroupCell(cell.text)) {
                    m_writer.rememberGroup(group->number, group->group);
                    hasGroup = true;
                }
            }
        }
        m_writer.beginTable(grid.name);
        if (!hasGroup && !first.isEmpty())
            m_writer.leaveOut(0, first + u" …"_s);
    }

    /// A header repeated on the next page of the document.
    static bool isHeaderAgain(const GridRow &row, const TableColumns &columns)
    {
        const QList<Cell> cells = cellsByColumn(row, columns.captions.size());
        for (qsizetype at = 0; at < columns.captions.size(); ++at) {
            if (cells.at(at).text.simplified().compare(columns.captions.at(at), Qt::CaseInsensitive) != 0)
                return false;
        }
        return true;
    }

    DraftWriter &m_writer;
};

} // namespace

Result<PlanDraft> readPlan(const QList<SourceDocument> &documents)
{
    DraftWriter writer;
    QStringList names;
    for (const SourceDocument &document : documents) {
        names.append(document.name);
        writer.beginDocument(documents.size() > 1 ? document.name : QString());
        DocumentReading reading(writer);
        for (const SourceDocument::Block &block : document.blocks)
            std::visit(reading, block);
    }
    PlanDraft draft = writer.take();
    draft.source = names.join(u", ");
    if (draft.actionCount() == 0 && draft.outcomeCount() == 0 && draft.kpis.isEmpty()) {
        return fail(ErrorCode::Unreadable,
            PlanReader::tr("“%1” holds no table of actions or KPIs that can be read. Nothing was changed; choose the "
                           "document with "
                           "the plan's tables (a column Due or Lead beside the actions).")
                .arg(draft.source));
    }
    return draft;
}

} // namespace waymark
