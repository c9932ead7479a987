#pragma once

#include "report/docx/DocxTextWriter.h"

#include <optional>

namespace waymark {

/// Writes the tables of a Word document: the header row repeats on each page, the first column heads the rows, and a
/// column of nothing but statuses has their fill.
class DocxTableWriter
{
public:
    /// `usableWidth` is that of the text, in twentieths of a point.
    DocxTableWriter(MarkupWriter &out, DocxTextWriter &text, int usableWidth);

    void write(const ReportTable &table);

private:
    void writeTableHead(const ReportTable &table, const QList<int> &widths);
    void writeRow(const QList<ReportCell> &row, const QList<int> &widths, const QList<bool> &filled);
    void writeCell(const ReportCell &cell, int width, bool isFilled);
    /// `filled` is the status whose fill the cell has.
    void writeCellProperties(int width, const std::optional<ReportStatus> &filled = {});

    MarkupWriter &m_out;
    DocxTextWriter &m_text;
    int m_usableWidth;
};

} // namespace waymark
