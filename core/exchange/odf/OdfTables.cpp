// The part of OdfBody that reads tables and sheets.
#include "exchange/odf/OdfBody.h"
#include "exchange/odf/OdfCellValue.h"
#include "exchange/odf/OdfTable.h"
#include "exchange/odf/OdfWords.h"
#include "exchange/package/XmlPart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

int repeatCount(const XmlPart &xml, QLatin1StringView attribute, int most)
{
    return std::clamp(xml.attribute(attribute).toInt(), 1, most);
}

bool isShown(const XmlPart &xml)
{
    const QString seen = xml.attribute("visibility"_L1);
    return seen.isEmpty() || seen == "visible"_L1;
}

bool saysSomething(const Cell &cell)
{
    return !cell.text.isEmpty() || !cell.struck.isEmpty() || !cell.remark.isEmpty() || !cell.pictures.isEmpty();
}

} // namespace

bool OdfBody::readSheets()
{
    m_isSheet = true;
    while (!m_page.isFull() && !m_tooMany && m_xml.child()) {
        if (m_xml.name() == "table"_L1)
            table();
        else
            m_xml.skip();
    }
    return !m_tooMany;
}

void OdfBody::table()
{
    if (m_inCell) { // only its text counts
        OdfTable inner;
        tableParts(inner);
        return;
    }
    const QString name = m_xml.attribute("name"_L1);
    const bool hidden = m_styles.meaningOf(u"table"_s, m_xml.attribute("style-name"_L1)).hidden;
    OdfTable table;
    tableParts(table);
    m_tooMany = !table.give(m_page, m_isSheet ? name : QString(), hidden) || m_tooMany;
    if (!m_tooMany)
        m_page.addParagraphs(std::exchange(m_boxes, {}));
}

void OdfBody::tableParts(OdfTable &table)
{
    while (!m_page.isFull() && !m_tooMany && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "table-row"_L1)
            row(table);
        else if (name == "table-column"_L1)
            columns(table);
        else if (name == "shapes"_L1)
            blocks();
        else if (name.startsWith("table-row"_L1) || name.startsWith("table-column"_L1) || name == "table-header-rows"_L1
            || name == "table-header-columns"_L1)
            tableParts(table); // groups and headers
        else
            m_xml.skip();
    }
}

void OdfBody::columns(OdfTable &table)
{
    const int count = repeatCount(m_xml, "number-columns-repeated"_L1, mostSheetColumns);
    const CellRange range{{0, table.columns}, {0, table.columns + count - 1}};
    if (!isShown(m_xml))
        table.hiddenColumns.append(range);
    if (const QString style = m_xml.attribute("default-cell-style-name"_L1); !style.isEmpty())
        table.columnStyles.append({range, style});
    table.columns = std::min(table.columns + count, mostSheetColumns);
    m_xml.skip();
}

void OdfBody::row(OdfTable &table)
{
    const int count = repeatCount(m_xml, "number-rows-repeated"_L1, mostSheetRows);
    const bool hidden = !isShown(m_xml);
    OdfRow row;
    while (!m_page.isFull() && m_xml.child()) {
        if (m_xml.name() == "table-cell"_L1 || m_xml.name() == "covered-table-cell"_L1)
            cell(table, row, m_xml.name() == "covered-table-cell"_L1);
        else
            m_xml.skip();
    }
    if (m_inCell)
        return;
    m_tooMany = !table.add(row, count, hidden);
}

void OdfBody::cell(OdfTable &table, OdfRow &row, bool covered)
{
    const int count = repeatCount(m_xml, "number-columns-repeated"_L1, mostSheetColumns);
    const int columns = repeatCount(m_xml, "number-columns-spanned"_L1, mostSheetColumns);
    const int rows = repeatCount(m_xml, "number-rows-spanned"_L1, mostSheetRows);
    QString style = m_xml.attribute("style-name"_L1);
    if (style.isEmpty())
        style = table.styleOf(row.columns);
    const OdfStyles::Meaning meaning = m_styles.meaningOf(u"table-cell"_s, style);
    Cell cell;
    if (m_isSheet)
        readOdfValue(m_xml, meaning, cell);
    OdfWords words;
    const bool outermost = !m_inCell;
    OdfWords *const outer = std::exchange(m_words, outermost ? &words : m_words);
    m_inCell = true;
    const CellValue value = cell.value;
    const QString fallback = cell.text;
    while (!m_page.isFull() && m_xml.child()) {
        if (m_xml.name() == "annotation"_L1)
            comment();
        else
            block();
    }
    m_inCell = !outermost;
    m_words = outer;
    if (!outermost)
        return;
    words.lines.fill(cell);
    if (meaning.look.struck && m_isSheet)
        cell.struck = std::exchange(cell.text, {});
    cell.text = cell.text.isEmpty() && cell.struck.isEmpty() ? fallback : cell.text;
    cell.bold = cell.bold || (meaning.look.bold && !cell.text.isEmpty());
    cell.ink = cell.ink.isEmpty() ? meaning.look.ink : cell.ink;
    cell.value = value;
    cell.remark = words.remarks.join(u'\n');
    cell.fill = meaning.fill;
    const bool speaks = !covered && saysSomething(cell);
    if (covered)
        cell = Cell();
    if (columns > 1 || rows > 1)
        table.merged.append(CellRange{{table.rows, row.columns}, {table.rows + rows - 1, row.columns + columns - 1}});
    const bool isKept = !m_isSheet || speaks || !cell.fill.isEmpty();
    for (int again = 0; isKept && again < (speaks ? count : std::min(count, mostPaintedCells)); ++again)
        row.cells.append({row.columns + again, cell});
    if (row.cells.size() > mostSheetColumns)
        m_tooMany = true;
    row.speaks = row.speaks || speaks;
    row.columns = std::min(row.columns + count, mostSheetColumns - 1);
}

} // namespace waymark
