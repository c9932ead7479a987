#include "report/docx/DocxTableWriter.h"

#include "report/docx/DocxStatuses.h"
#include "report/outline/OutlineColumns.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString numberText(int value)
{
    return QString::number(value);
}

/// By column: whether statuses are all that its cells say. Then they give the whole cell their fill.
QList<bool> filledColumns(const ReportTable &table, qsizetype count)
{
    QList<bool> filled(count, true);
    for (const QList<ReportCell> &row : table.rows) {
        for (qsizetype column = 0; column < std::min(count, row.size()); ++column) {
            const ReportCell &cell = row.at(column);
            filled[column] = filled.at(column) && (!cell.status || cell.lines.isEmpty());
        }
    }
    return filled;
}

QList<int> widthsOf(const ReportTable &table, int usable)
{
    if (table.kind == ReportTable::Kind::Figures)
        return {3600, 1800};
    if (table.columns.isEmpty())
        return {2800, 7200};
    // Nobody knows here how wide a letter is; of bold small print they are half as wide as high, give or take.
    constexpr double perLetter = 115;
    constexpr double padding = 220;
    QList<double> least;
    for (const ReportColumn &column : table.columns) {
        qsizetype longest = 0;
        for (const QString &word : column.heading.split(u' '))
            longest = std::max(longest, word.size());
        least.append(double(longest) * perLetter + padding);
    }
    QList<int> widths;
    for (const double width : columnWidths(table.columns, least, usable))
        widths.append(int(width));
    return widths;
}

/// A row of this many characters in a cell may be higher than a page; Word would then cut what is below its end.
bool isLong(const QList<ReportCell> &row)
{
    constexpr qsizetype mostOnAPage = 1200;
    return std::any_of(row.cbegin(), row.cend(), [](const ReportCell &cell) {
        qsizetype length = 0;
        for (const ReportLine &line : cell.lines)
            length += line.text.size() + line.text.count(u'\n') * 40;
        return length > mostOnAPage;
    });
}

} // namespace

DocxTableWriter::DocxTableWriter(MarkupWriter &out, DocxTextWriter &text, int usableWidth)
    : m_out(out)
    , m_text(text)
    , m_usableWidth(usableWidth)
{
}

void DocxTableWriter::write(const ReportTable &table)
{
    const QList<int> widths = widthsOf(table, m_usableWidth);
    int total = 0;
    for (const int width : widths)
        total += width;
    const bool hasHead = !table.columns.isEmpty();
    m_out.open("w:tbl");
    m_out.open("w:tblPr");
    m_out.single("w:tblStyle", {{"w:val", u"ReportTable"_s}});
    m_out.single("w:tblW", {{"w:w", numberText(total)}, {"w:type", u"dxa"_s}});
    m_out.single("w:tblLayout", {{"w:type", u"fixed"_s}});
    // Says what heads what: the first column always, the first row where there is one of headings.
    m_out.single("w:tblLook",
        {{"w:val", hasHead ? u"06A0"_s : u"0680"_s}, {"w:firstRow", hasHead ? u"1"_s : u"0"_s}, {"w:lastRow", u"0"_s},
            {"w:firstColumn", u"1"_s}, {"w:lastColumn", u"0"_s}, {"w:noHBand", u"1"_s}, {"w:noVBand", u"1"_s}});
    m_out.single("w:tblCaption", {{"w:val", table.name}});
    m_out.close();
    m_out.open("w:tblGrid");
    for (const int width : widths)
        m_out.single("w:gridCol", {{"w:w", numberText(width)}});
    m_out.close();
    // A few facts are seen at once, or not at all.
    const bool staysTogether = table.kind != ReportTable::Kind::List;
    m_text.keepsWithNext = staysTogether;
    if (hasHead)
        writeTableHead(table, widths);
    const QList<bool> filled = filledColumns(table, widths.size());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_text.keepsWithNext = staysTogether && row + 1 < table.rows.size();
        writeRow(table.rows.at(row), widths, filled);
    }
    m_out.close();
}

void DocxTableWriter::writeTableHead(const ReportTable &table, const QList<int> &widths)
{
    m_out.open("w:tr");
    m_out.markup("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString &heading = table.columns.at(column).heading;
        m_out.open("w:tc");
        writeCellProperties(widths.at(column));
        m_text.openParagraph(u"TableHeading"_s, heading);
        m_text.writeRun(heading);
        m_out.close();
        m_out.close();
    }
    m_out.close();
}

void DocxTableWriter::writeRow(const QList<ReportCell> &row, const QList<int> &widths, const QList<bool> &filled)
{
    m_out.open("w:tr");
    if (!isLong(row))
        m_out.markup("<w:trPr><w:cantSplit/></w:trPr>");
    for (qsizetype column = 0; column < row.size(); ++column)
        writeCell(row.at(column), widths.value(column), filled.value(column));
    m_out.close();
}

void DocxTableWriter::writeCellProperties(int width, const std::optional<ReportStatus> &filled)
{
    m_out.open("w:tcPr");
    m_out.single("w:tcW", {{"w:w", numberText(width)}, {"w:type", u"dxa"_s}});
    if (filled)
        writeStatusFill(m_out, filled->status);
    m_out.close();
}

void DocxTableWriter::writeCell(const ReportCell &cell, int width, bool isFilled)
{
    m_out.open("w:tc");
    writeCellProperties(width, isFilled ? cell.status : std::nullopt);
    bool isBlank = !cell.status;
    for (const ReportLine &line : cell.lines)
        isBlank = isBlank && line.text.trimmed().isEmpty();
    if (isBlank || cell.status) { // a cell without a paragraph is damage to Word
        m_text.openParagraph(u"TableText"_s);
        if (cell.status && isFilled)
            writeFilledStatus(m_out, *cell.status);
        else if (cell.status)
            writeStatus(m_out, m_text, *cell.status);
        m_out.close();
    }
    for (const ReportLine &line : cell.lines)
        m_text.writeLine(line, u"TableText"_s, u"TableBullet"_s);
    m_out.close();
}

} // namespace waymark
