// The part of DocxBodyWriter that writes tables and the statuses in them.
#include "report/docx/DocxBodyWriter.h"
#include "report/docx/DocxStyleSheet.h"
#include "report/office/ReportPalette.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/OutlineColumns.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString numberText(int value)
{
    return QString::number(value);
}

/// Without fill: a dashed outline in its place.
bool isEmptyChip(Status status)
{
    return status == Status::NotAssessed || status == Status::Unreadable;
}

QString statusFill(Status status)
{
    return QString::fromLatin1(defaultStatusWords(status).fill).mid(1).toUpper();
}

QString inkOn(Status status)
{
    return status == Status::Missed || status == Status::SignedOff ? u"FFFFFF"_s : u"000000"_s;
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

void DocxBodyWriter::write(const ReportTable &table)
{
    const QList<int> widths = widthsOf(table, m_paper.textWidth());
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
    m_keepsWithNext = staysTogether;
    if (hasHead)
        writeTableHead(table, widths);
    const QList<bool> filled = filledColumns(table, widths.size());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_keepsWithNext = staysTogether && row + 1 < table.rows.size();
        writeRow(table.rows.at(row), widths, filled);
    }
    m_out.close();
}

void DocxBodyWriter::writeTableHead(const ReportTable &table, const QList<int> &widths)
{
    m_out.open("w:tr");
    m_out.markup("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString &heading = table.columns.at(column).heading;
        m_out.open("w:tc");
        writeCellProperties(widths.at(column));
        openParagraph(u"TableHeading"_s, heading);
        writeRun(heading);
        m_out.close();
        m_out.close();
    }
    m_out.close();
}

void DocxBodyWriter::writeRow(const QList<ReportCell> &row, const QList<int> &widths, const QList<bool> &filled)
{
    m_out.open("w:tr");
    if (!isLong(row))
        m_out.markup("<w:trPr><w:cantSplit/></w:trPr>");
    for (qsizetype column = 0; column < row.size(); ++column)
        writeCell(row.at(column), widths.value(column), filled.value(column));
    m_out.close();
}

void DocxBodyWriter::writeCellProperties(int width, const std::optional<ReportStatus> &filled)
{
    m_out.open("w:tcPr");
    m_out.single("w:tcW", {{"w:w", numberText(width)}, {"w:type", u"dxa"_s}});
    if (filled) {
        const Status status = filled->status;
        m_out.open("w:tcBorders");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
            m_out.single(side,
                {{"w:val", isEmptyChip(status) ? u"dashed"_s : u"single"_s}, {"w:sz", u"6"_s}, {"w:space", u"0"_s},
                    {"w:color", QString::fromLatin1(report_palette::edge)}});
        m_out.close();
        if (!isEmptyChip(status))
            m_out.single("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", statusFill(status)}});
    }
    m_out.close();
}

void DocxBodyWriter::writeCell(const ReportCell &cell, int width, bool isFilled)
{
    m_out.open("w:tc");
    writeCellProperties(width, isFilled ? cell.status : std::nullopt);
    bool isBlank = !cell.status;
    for (const ReportLine &line : cell.lines)
        isBlank = isBlank && line.text.trimmed().isEmpty();
    if (isBlank || cell.status) { // a cell without a paragraph is damage to Word
        openParagraph(u"TableText"_s);
        if (cell.status && isFilled)
            writeFilledStatus(*cell.status);
        else if (cell.status)
            writeStatus(*cell.status);
        m_out.close();
    }
    for (const ReportLine &line : cell.lines)
        writeLine(line, u"TableText"_s, u"TableBullet"_s);
    m_out.close();
}

void DocxBodyWriter::writeStatus(const ReportStatus &status)
{
    if (const QString letter = statusLetter(status.status); !letter.isEmpty()) {
        m_out.open("w:r");
        m_out.open("w:rPr");
        m_out.markup("<w:b/><w:bCs/>");
        m_out.single("w:color", {{"w:val", inkOn(status.status)}});
        m_out.single("w:bdr",
            {{"w:val", isEmptyChip(status.status) ? u"dashed"_s : u"single"_s}, {"w:sz", u"6"_s}, {"w:space", u"0"_s},
                {"w:color", QString::fromLatin1(report_palette::edge)}});
        if (!isEmptyChip(status.status))
            m_out.single(
                "w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", statusFill(status.status)}});
        m_out.close();
        m_out.element("w:t", u"\u00a0%1\u00a0"_s.arg(letter), {{"xml:space", u"preserve"_s}});
        m_out.close();
        writeRun(u" "_s);
    }
    writeRun(status.word, u"Strong"_s);
    if (const QString remark = report_words::statusRemark(status); !remark.isEmpty())
        writeRun(remark, u"Quiet"_s);
}

void DocxBodyWriter::writeFilledStatus(const ReportStatus &status)
{
    const QString letter = statusLetter(status.status);
    const auto run = [&](const QString &words, bool isBold) {
        if (words.isEmpty())
            return;
        m_out.open("w:r");
        m_out.open("w:rPr");
        if (isBold)
            m_out.markup("<w:b/><w:bCs/>");
        m_out.single("w:color", {{"w:val", inkOn(status.status)}});
        m_out.close();
        m_out.element("w:t", words, {{"xml:space", u"preserve"_s}});
        m_out.close();
    };
    run(letter.isEmpty() ? QString() : letter + u"  "_s, true);
    run(status.word, true);
    run(report_words::statusRemark(status), false);
}

} // namespace waymark
