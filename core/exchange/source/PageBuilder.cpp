#include "exchange/source/PageBuilder.h"

#include "exchange/source/ReadLimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

void PageBuilder::stop(ReadProblem::Kind kind)
{
    if (!m_problem)
        m_problem = ReadProblem{kind, 0, {}};
}

void PageBuilder::addHeading(int level, const QString &text)
{
    if (isFull() || text.isEmpty())
        return;
    if (++m_paragraphs > readLimits::paragraphs || text.size() > readLimits::paragraphText)
        return stop(ReadProblem::Kind::TooManyParagraphs);
    m_document.blocks.append(Heading{std::clamp(level, 1, 9), text});
}

void PageBuilder::addParagraphs(const QStringList &lines, const Paragraph &look)
{
    QStringList pictures = look.pictures; // before the first line, as signs in front of an item are
    for (const QString &line : lines.isEmpty() && !pictures.isEmpty() ? QStringList{QString()} : lines) {
        if (isFull())
            return;
        if (++m_paragraphs > readLimits::paragraphs || line.size() > readLimits::paragraphText)
            return stop(ReadProblem::Kind::TooManyParagraphs);
        if (!line.isEmpty() || !pictures.isEmpty())
            m_document.blocks.append(
                Paragraph{line, look.ink, look.mark, look.bold, std::exchange(pictures, QStringList())});
    }
}

void PageBuilder::addAside(const Aside &aside)
{
    if (isFull() || aside.text.isEmpty())
        return;
    if (++m_paragraphs > readLimits::paragraphs || aside.text.size() > readLimits::paragraphText)
        return stop(ReadProblem::Kind::TooManyParagraphs);
    m_document.asides.append(aside);
}

void PageBuilder::beginTable()
{
    m_grid = Grid{};
}

void PageBuilder::beginSheet(const QString &name, bool hidden, const QList<int> &hiddenColumns)
{
    m_grid = Grid{name, {}, true, hidden, hiddenColumns};
}

void PageBuilder::beginRow(int number, bool hidden)
{
    m_row = GridRow{};
    m_row.hidden = hidden;
    m_row.number = number > 0 ? number : static_cast<int>(m_grid.rows.size()) + 1;
}

void PageBuilder::addCell(Cell cell)
{
    if (isFull())
        return;
    cell.columns = std::clamp(cell.columns, 1, readLimits::span);
    m_cells += cell.columns;
    if (m_cells > readLimits::cells)
        return stop(ReadProblem::Kind::TooManyCells);
    if (cell.text.size() > readLimits::cellText || cell.struck.size() > readLimits::cellText
        || cell.remark.size() > readLimits::cellText)
        return stop(ReadProblem::Kind::CellTooLong);
    m_row.cells.append(std::move(cell));
}

void PageBuilder::endRow()
{
    if (isFull() || m_row.cells.isEmpty())
        return;
    if (++m_rows > readLimits::rows)
        return stop(ReadProblem::Kind::TooManyRows);
    m_grid.rows.append(std::move(m_row));
    m_row = GridRow{};
}

void PageBuilder::endTable()
{
    if (isFull() || m_grid.rows.isEmpty())
        return;
    if (!m_grid.sheet)
        m_grid.name = QCoreApplication::translate("waymark::PageBuilder", "table %1").arg(++m_tables);
    m_document.blocks.append(std::move(m_grid));
    m_grid = Grid{};
}

ReadOutcome<SourceDocument> PageBuilder::take()
{
    if (m_problem)
        return tl::unexpected(*m_problem);
    return std::move(m_document);
}

} // namespace waymark
