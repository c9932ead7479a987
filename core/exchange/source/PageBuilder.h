#pragma once

#include "exchange/source/ReadProblem.h"
#include "exchange/source/TextLines.h"
#include "exchange/SourceDocument.h"

#include <optional>

namespace waymark {

/// Puts a document together in the order of the page, and stops taking more once a cap of ReadLimits is passed. A
/// reader asks `isFull()` between rows so that it can stop too; `take()` then gives the problem in place of the
/// document.
class PageBuilder
{
public:
    void addHeading(int level, const QString &text);
    /// Each line becomes a paragraph of its own; empty ones are left out. All have the look of `look`;
    /// its pictures stand before the first, or alone.
    void addParagraphs(const QStringList &lines, const Paragraph &look = {});
    void addAside(const Aside &aside);

    /// Tables are named by their order: "table 1". They do not nest: a table in a cell is text of that cell.
    void beginTable();
    /// A sheet of a workbook has a name of its own.
    void beginSheet(const QString &name, bool hidden = false, const QList<int> &hiddenColumns = {});
    /// `number` is the line of a text file; 0 stands for the next row of the table.
    void beginRow(int number = 0, bool hidden = false);
    void addCell(Cell cell);
    /// A row or a table without any cell leaves no trace.
    void endRow();
    void endTable();

    [[nodiscard]] bool isFull() const { return m_problem.has_value(); }
    [[nodiscard]] ReadOutcome<SourceDocument> take();

private:
    void stop(ReadProblem::Kind kind);

    SourceDocument m_document;
    Grid m_grid;
    GridRow m_row;
    int m_tables = 0;
    int m_paragraphs = 0;
    int m_rows = 0;
    int m_cells = 0;
    std::optional<ReadProblem> m_problem;
};

} // namespace waymark
