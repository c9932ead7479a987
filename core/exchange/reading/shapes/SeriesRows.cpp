#include "exchange/reading/shapes/SeriesRows.h"

#include "exchange/reading/tables/KpiColumns.h"
#include "exchange/reading/values/NumberValue.h"
#include "exchange/reading/values/WrittenDue.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestTimeRows = 3;

/// The column of times before the rows; -1 where there is none.
int timeColumn(const Region &region)
{
    for (int column = 0; column < std::min(region.table.width, 2); ++column) {
        int filled = 0;
        int times = 0;
        for (const TableRow &row : region.table.rows.mid(region.firstRow())) {
            const QString text = row.at(column).ownText();
            if (text.isEmpty() || row.sole() >= 0 || isHeadingAgain(row, region))
                continue;
            ++filled;
            times += monthIn(text).isValid() && text.size() < 30 ? 1 : 0;
        }
        if (times >= fewestTimeRows && times * 10 >= filled * 9)
            return column;
    }
    return -1;
}

bool isFigures(const Region &region, int column)
{
    int filled = 0;
    int figures = 0;
    for (const TableRow &row : region.table.rows.mid(region.firstRow())) {
        const QString text = isHeadingAgain(row, region) ? QString() : row.at(column).ownText();
        filled += text.isEmpty() ? 0 : 1;
        figures += !text.isEmpty() && readNumberValue(text) ? 1 : 0;
    }
    return filled > 1 && figures * 10 >= filled * 8;
}

/// Something in it is to be done, or is called a measure: no series.
bool isAboutRecords(const Columns &columns)
{
    return columns.has(Role::Kpi) || columns.has(Role::Risk) || columns.has(Role::Leads) || columns.has(Role::Status);
}

/// The rows of one measure, with the line that names it.
struct Section
{
    const Cell *name = nullptr;
    QList<const TableRow *> rows;
};

QList<Section> sectionsOf(const Region &region, int time)
{
    const int title = region.titleRows > 0 ? region.table.rows.at(region.titleRows - 1).sole() : -1;
    QList<Section> sections{{title < 0 ? nullptr : region.table.rows.at(region.titleRows - 1).at(title).own, {}}};
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const TableRow &row = region.table.rows.at(index);
        const QString text = row.at(time).ownText();
        if (row.sole() >= 0 && !monthIn(text).isValid()) {
            if (sections.last().rows.isEmpty())
                sections.removeLast();
            sections.append(Section{row.at(row.sole()).own, {}});
        } else if (!text.isEmpty() && row.sole() < 0 && !isHeadingAgain(row, region)) {
            sections.last().rows.append(&row);
        }
    }
    if (sections.last().rows.isEmpty())
        sections.removeLast();
    return sections;
}

MadeTable turnedSection(const Region &region, const Section &section, int time, const QList<int> &figures, bool isOne)
{
    const TableRow &heading = region.table.rows.at(region.titleRows);
    MadeTable made(region.table.name);
    made.beginRow(section.rows.first()->number);
    made.add(u"Measure"_s);
    made.add(QString());
    for (const TableRow *row : section.rows)
        made.add(row->at(time).ownText(), {row->at(time).own});
    for (const int column : figures) {
        const Cell *caption = heading.at(column).own;
        const Cell *name = !isOne ? caption : column == figures.first() ? section.name : nullptr;
        made.beginRow(section.rows.first()->number);
        made.add(name ? name->text : QString(), name ? QList<MadeTable::Source>{name} : QList<MadeTable::Source>());
        made.add(isOne ? caption->text : u"Actual"_s,
            isOne ? QList<MadeTable::Source>{caption} : QList<MadeTable::Source>());
        for (const TableRow *row : section.rows) {
            const Cell *cell = row->at(column).own;
            made.add(cell ? *cell : Cell(), cell ? QList<MadeTable::Source>{cell} : QList<MadeTable::Source>());
        }
    }
    return made;
}

} // namespace

QList<MadeTable> seriesByRows(const Region &region)
{
    const int time = region.headerRows == 1 ? timeColumn(region) : -1;
    if (time < 0 || isAboutRecords(region.columns))
        return {};
    QList<int> figures;
    for (int column = time + 1; column < region.table.width; ++column) {
        if (isFigures(region, column) && region.table.rows.at(region.titleRows).at(column).own)
            figures.append(column);
    }
    if (figures.isEmpty())
        return {};
    const bool isOne = std::all_of(figures.cbegin(), figures.cend(), [&](int column) {
        return isTargetSeries(region.table.rows.at(region.titleRows).at(column).ownText()).has_value();
    });
    QList<MadeTable> made;
    for (const Section &section : sectionsOf(region, time))
        made.append(turnedSection(region, section, time, figures, isOne));
    return made;
}

} // namespace waymark
