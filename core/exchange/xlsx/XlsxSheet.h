#pragma once

#include "exchange/package/XmlPart.h"
#include "exchange/sheets/SheetCells.h"
#include "exchange/xlsx/XlsxRules.h"
#include "exchange/xlsx/XlsxStrings.h"

namespace waymark {

/// What the cells of all sheets of a workbook draw on.
struct XlsxBook
{
    XlsxStyles styles;
    QList<XlsxText> strings;
    DateSystem dates = DateSystem::From1900;
};

/// Reads a sheet's part: its cells with the values that were last worked out, what is merged, hidden and painted by a
/// plain rule. A formula without a value is given as it is written.
class XlsxSheet
{
public:
    XlsxSheet(const QByteArray &part, const XlsxBook &book);

    [[nodiscard]] ReadOutcome<void> read();
    /// Hangs a comment on a cell.
    void remark(const CellPlace &place, const QString &text);

    [[nodiscard]] SheetCells &cells() { return m_cells; }
    [[nodiscard]] QList<int> hiddenColumns() const;

private:
    void readPart();
    void readColumns();
    void readRows();
    void readRow(int row);
    void readCell(const CellPlace &place);
    void readMerged();
    void readExtensions();
    [[nodiscard]] Cell cellOf(const QString &type, const QString &value, const XlsxStyles::Style &style) const;
    void putNumber(Cell &cell, const QString &value, const XlsxStyles::Style &style) const;
    static void putDay(Cell &cell, const QString &value);

    XmlPart m_xml;
    const XlsxBook &m_book;
    XlsxRules m_rules;
    SheetCells m_cells;
    QList<CellRange> m_merged;
    QList<CellRange> m_hidden; // columns
};

} // namespace waymark
