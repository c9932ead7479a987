#include "report/sheets/SheetList.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

SheetList::SheetList(const QString &name, const QList<SheetColumn> &columns)
    : m_columns(columns)
{
    m_sheet.name = name;
}

void SheetList::add(const QList<SheetCell> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    appendSheetRow(m_sheet.rows, cells);
}

WorkbookSheet SheetList::take(int frozenColumns)
{
    for (qsizetype column = m_columns.size() - 1; column >= 0; --column) {
        if (!m_columns.at(column).isOptional || !isEmptyColumn(column))
            continue;
        m_columns.removeAt(column);
        for (QList<SheetCell> &row : m_sheet.rows)
            row.removeAt(column);
    }
    return takeWhole(frozenColumns);
}

WorkbookSheet SheetList::takeWhole(int frozenColumns)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        m_sheet.headings.append(m_columns.at(column).heading);
        m_sheet.widths.append(widthOf(column));
    }
    m_sheet.frozenColumns = frozenColumns;
    return m_sheet;
}

bool SheetList::isEmptyColumn(qsizetype column) const
{
    return std::all_of(m_sheet.rows.cbegin(), m_sheet.rows.cend(),
        [column](const QList<SheetCell> &row) { return row.at(column).text.isEmpty(); });
}

int SheetList::widthOf(qsizetype column) const
{
    constexpr qsizetype forButton = 3; // of the filter, beside the last word of the heading
    constexpr qsizetype shortHeading = 12; // that stands on one line
    constexpr qsizetype margin = 2;
    qsizetype least = 0;
    for (const QString &word : m_columns.at(column).heading.split(u' '))
        least = std::max(least, word.size() + forButton);
    const qsizetype whole = m_columns.at(column).heading.size() + forButton;
    qsizetype longest = whole <= shortHeading ? whole : 0;
    for (const QList<SheetCell> &row : m_sheet.rows) {
        for (const QStringView line : QStringView(row.at(column).text).split(u'\n'))
            longest = std::max(longest, line.size() + margin);
    }
    return int(std::max(least, std::min(longest, qsizetype(m_columns.at(column).most))));
}

} // namespace waymark
