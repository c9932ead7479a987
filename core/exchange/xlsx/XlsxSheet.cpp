#include "exchange/xlsx/XlsxSheet.h"

#include "exchange/source/ReadLimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

bool isTrueFlag(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1;
}

} // namespace

XlsxSheet::XlsxSheet(const QByteArray &part, const XlsxBook &book)
    : m_xml(part)
    , m_book(book)
    , m_rules(book.styles)
{
}

ReadOutcome<void> XlsxSheet::read()
{
    if (m_xml.child())
        readPart();
    if (m_cells.isFull())
        return cannotRead(ReadProblem::Kind::TooManyCells);
    if (auto whole = m_xml.finish(); !whole)
        return whole;
    m_cells.settle();
    m_rules.paint(m_cells);
    for (const CellRange &range : std::as_const(m_merged)) {
        m_cells.merge(range);
        if (m_cells.isFull())
            return cannotRead(ReadProblem::Kind::TooManyCells);
    }
    return {};
}

void XlsxSheet::readPart()
{
    while (!m_cells.isFull() && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "cols"_L1)
            readColumns();
        else if (name == "sheetData"_L1)
            readRows();
        else if (name == "mergeCells"_L1)
            readMerged();
        else if (name == "conditionalFormatting"_L1)
            m_rules.read(m_xml);
        else if (name == "extLst"_L1)
            readExtensions();
        else
            m_xml.skip();
    }
}

void XlsxSheet::readColumns()
{
    while (m_xml.child()) {
        const int first = m_xml.attribute("min"_L1).toInt();
        const int last = m_xml.attribute("max"_L1).toInt();
        if (isTrueFlag(m_xml.attribute("hidden"_L1)) && first > 0 && last >= first)
            m_hidden.append(CellRange{{0, first - 1}, {0, last - 1}});
        m_xml.skip();
    }
}

void XlsxSheet::readRows()
{
    int row = -1;
    while (!m_cells.isFull() && m_xml.child()) {
        if (m_xml.name() != "row"_L1) {
            m_xml.skip();
            continue;
        }
        // Some programs leave the numbers out: then each row is the next.
        const int number = m_xml.attribute("r"_L1).toInt();
        row = number > 0 && number <= mostSheetRows ? number - 1 : row + 1;
        if (isTrueFlag(m_xml.attribute("hidden"_L1)))
            m_cells.hideRow(row);
        readRow(row);
    }
}

void XlsxSheet::readRow(int row)
{
    int column = -1;
    while (!m_cells.isFull() && m_xml.child()) {
        if (m_xml.name() != "c"_L1) {
            m_xml.skip();
            continue;
        }
        const auto place = placeFromName(m_xml.attribute("r"_L1));
        column = place ? place->column : column + 1;
        readCell({row, column});
    }
}

void XlsxSheet::readCell(const CellPlace &place)
{
    const XlsxStyles::Style &style = m_book.styles.style(m_xml.attribute("s"_L1).toInt());
    const QString type = m_xml.attribute("t"_L1);
    QString value;
    QString formula;
    std::optional<XlsxText> inside;
    bool hasFormula = false;
    while (m_xml.child()) {
        if (m_xml.name() == "v"_L1) {
            value = m_xml.text();
        } else if (m_xml.name() == "is"_L1) {
            inside = readXlsxText(m_xml, m_book.styles.colours());
        } else if (m_xml.name() == "f"_L1) {
            hasFormula = true;
            formula = m_xml.text();
        } else {
            m_xml.skip();
        }
    }
    Cell cell;
    if (inside)
        putText(cell, *inside, style);
    else if (!value.isEmpty())
        cell = cellOf(type, value, style);
    else if (hasFormula && type != "str"_L1) // nobody worked it out
        putText(cell, {u'=' + (formula.isEmpty() ? u"…"_s : formula), {}}, style);
    cell.fill = style.fill;
    if (!cell.text.isEmpty() || !cell.struck.isEmpty() || !cell.fill.isEmpty())
        m_cells.add(place, std::move(cell));
}

Cell XlsxSheet::cellOf(const QString &type, const QString &value, const XlsxStyles::Style &style) const
{
    Cell cell;
    if (type == "s"_L1) {
        bool ok = false;
        const qsizetype index = value.toLongLong(&ok);
        if (ok && index >= 0 && index < m_book.strings.size())
            putText(cell, m_book.strings.at(index), style);
    } else if (type == "b"_L1) {
        putText(cell, {isTrueFlag(value) ? u"TRUE"_s : u"FALSE"_s, {}}, style);
        cell.value.kind = CellValue::Kind::Truth;
        cell.value.number = isTrueFlag(value) ? 1 : 0;
    } else if (type == "e"_L1) {
        putText(cell, {value, {}}, style);
        cell.value.kind = CellValue::Kind::Fault;
    } else if (type == "str"_L1 || type == "inlineStr"_L1) {
        putText(cell, {withoutEscapes(value), {}}, style);
    } else if (type == "d"_L1) {
        putText(cell, {value, {}}, style);
        putDay(cell, value);
    } else {
        putNumber(cell, value, style);
    }
    return cell;
}

void XlsxSheet::putNumber(Cell &cell, const QString &value, const XlsxStyles::Style &style) const
{
    bool ok = false;
    const double number = value.trimmed().toDouble(&ok);
    if (!ok) { // not what the type says, but somebody's words all the same
        putText(cell, {value, {}}, style);
        return;
    }
    putText(cell, {style.format.shown(number, m_book.dates), {}}, style);
    cell.value.kind = style.format.kind();
    cell.value.number = number;
    cell.value.format = style.format.code();
    if (cell.value.kind == CellValue::Kind::Date) {
        cell.value.day = momentOf(number, m_book.dates).date();
        if (!cell.value.day.isValid())
            cell.value.kind = CellValue::Kind::Number;
    }
}

/// A day as the standard of 2011 writes it: "2026-03-31" or with a time.
void XlsxSheet::putDay(Cell &cell, const QString &value)
{
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (!day.isValid())
        return;
    cell.value.kind = CellValue::Kind::Date;
    cell.value.day = day;
    cell.value.format = u"yyyy-mm-dd"_s;
    if (cell.struck.isEmpty())
        cell.text = day.toString(Qt::ISODate);
}

void XlsxSheet::readMerged()
{
    while (m_xml.child()) {
        if (const auto range = rangeFromName(m_xml.attribute("ref"_L1)); range && m_merged.size() < readLimits::rows)
            m_merged.append(*range);
        m_xml.skip();
    }
}

/// Rules that came after 2007 stand in an extension: `ext` › `conditionalFormattings` › `conditionalFormatting`.
void XlsxSheet::readExtensions()
{
    while (m_xml.child()) {
        while (m_xml.child()) {
            if (m_xml.name() != "conditionalFormattings"_L1) {
                m_xml.skip();
                continue;
            }
            while (m_xml.child())
                m_rules.read(m_xml);
        }
    }
}

void XlsxSheet::remark(const CellPlace &place, const QString &text)
{
    Cell *const cell = text.isEmpty() ? nullptr : m_cells.at(place);
    if (cell)
        cell->remark = cell->remark.isEmpty() ? text : cell->remark + u'\n' + text;
}

QList<int> XlsxSheet::hiddenColumns() const
{
    QList<int> all;
    for (const CellRange &range : m_hidden) {
        for (int column = range.first.column; column <= std::min(range.last.column, m_cells.columns() - 1); ++column)
            all.append(column);
    }
    return all;
}

} // namespace waymark
