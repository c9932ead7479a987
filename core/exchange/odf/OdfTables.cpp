// The part of OdfBody that reads tables and sheets.
#include "exchange/odf/OdfBody.h"
#include "exchange/odf/OdfWords.h"
#include "exchange/package/XmlPart.h"
#include "exchange/sheets/SheetCells.h"
#include "exchange/source/ReadLimits.h"
#include "exchange/xlsx/NumberFormat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// Painted cells and rows without words are repeated to the end of a sheet; so many of them are enough.
constexpr int mostPainted = 64;

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

struct OdfBody::Row
{
    struct Placed
    {
        int column = 0;
        Cell cell;
    };
    QList<Placed> cells;
    int columns = 0;
    bool speaks = false;
};

struct OdfBody::Table
{
    SheetCells cells;
    QList<CellRange> merged;
    QList<CellRange> hiddenColumns;
    QList<std::pair<CellRange, QString>> columnStyles;
    int rows = 0;
    int columns = 0;

    [[nodiscard]] QString styleOf(int column) const
    {
        for (const auto &[range, style] : columnStyles) {
            if (column >= range.first.column && column <= range.last.column)
                return style;
        }
        return {};
    }
};

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
        Table inner;
        tableParts(inner);
        return;
    }
    const QString name = m_xml.attribute("name"_L1);
    const bool hidden = m_styles.meaningOf(u"table"_s, m_xml.attribute("style-name"_L1)).hidden;
    Table table;
    tableParts(table);
    giveTable(table, m_isSheet ? name : QString(), hidden);
}

void OdfBody::tableParts(Table &table)
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

void OdfBody::columns(Table &table)
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

void OdfBody::row(Table &table)
{
    const int count = repeatCount(m_xml, "number-rows-repeated"_L1, mostSheetRows);
    const bool hidden = !isShown(m_xml);
    Row row;
    while (!m_page.isFull() && m_xml.child()) {
        if (m_xml.name() == "table-cell"_L1 || m_xml.name() == "covered-table-cell"_L1)
            cell(table, row, m_xml.name() == "covered-table-cell"_L1);
        else
            m_xml.skip();
    }
    if (m_inCell)
        return;
    const int repeated = row.cells.isEmpty() ? 0 : row.speaks ? count : std::min(count, mostPainted);
    if (qint64(row.cells.size()) * repeated > readLimits::cells) {
        m_tooMany = true;
        return;
    }
    for (int again = 0; again < repeated && !table.cells.isFull(); ++again) {
        if (hidden)
            table.cells.hideRow(table.rows + again);
        for (const Row::Placed &placed : std::as_const(row.cells))
            table.cells.add({table.rows + again, placed.column}, placed.cell);
    }
    m_tooMany = table.cells.isFull();
    table.rows = std::min(table.rows + count, mostSheetRows - 1);
}

void OdfBody::cell(Table &table, Row &row, bool covered)
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
        cellValue(table, meaning, cell);
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
    for (int again = 0; isKept && again < (speaks ? count : std::min(count, mostPainted)); ++again)
        row.cells.append({row.columns + again, cell});
    if (row.cells.size() > mostSheetColumns)
        m_tooMany = true;
    row.speaks = row.speaks || speaks;
    row.columns = std::min(row.columns + count, mostSheetColumns - 1);
}

/// What a sheet's cell says of its value; its text where no paragraph shows it.
void OdfBody::cellValue(Table &, const OdfStyles::Meaning &meaning, Cell &cell)
{
    using enum CellValue::Kind;
    const QString type = m_xml.attribute("value-type"_L1);
    CellValue &value = cell.value;
    value.format = meaning.format;
    const bool isNumber = type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1;
    if (isNumber) {
        value.kind = type == "percentage"_L1 ? Percent : Number;
        value.number = m_xml.attribute("value"_L1).toDouble();
        cell.text =
            NumberFormat(value.kind == Percent ? u"0.##%"_s : QString()).shown(value.number, DateSystem::From1900);
    } else if (type == "date"_L1) {
        const QDate day = QDate::fromString(m_xml.attribute("date-value"_L1).left(10), Qt::ISODate);
        cell.text = m_xml.attribute("date-value"_L1);
        if (day.isValid()) {
            value.kind = Date;
            value.day = day;
            value.number = static_cast<double>(QDate(1899, 12, 30).daysTo(day));
        }
    } else if (type == "boolean"_L1) {
        value.kind = Truth;
        value.number = m_xml.attribute("boolean-value"_L1) == "true"_L1 ? 1 : 0;
        cell.text = value.number != 0 ? u"TRUE"_s : u"FALSE"_s;
    } else if (type == "string"_L1) {
        cell.text = tidyLine(m_xml.attribute("string-value"_L1));
    } else if (const QString formula = m_xml.attribute("formula"_L1); type.isEmpty() && !formula.isEmpty()) {
        cell.text = formula.sliced(formula.indexOf(u'=') < 0 ? 0 : formula.indexOf(u'=')); // nobody worked it out
    }
    if (value.kind == Text)
        value.format.clear();
}

void OdfBody::giveTable(Table &table, const QString &name, bool hidden)
{
    table.cells.settle();
    for (const CellRange &range : std::as_const(table.merged)) {
        table.cells.merge(range);
        m_tooMany = m_tooMany || table.cells.isFull();
        if (m_tooMany)
            return;
    }
    QList<int> hiddenColumns;
    for (const CellRange &range : std::as_const(table.hiddenColumns)) {
        for (int column = range.first.column; column <= std::min(range.last.column, table.cells.columns() - 1);
             ++column)
            hiddenColumns.append(column);
    }
    table.cells.give(m_page, {name, hidden, hiddenColumns});
    m_page.addParagraphs(std::exchange(m_boxes, {}));
}

} // namespace waymark
