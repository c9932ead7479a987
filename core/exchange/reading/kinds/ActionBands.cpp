#include "exchange/reading/kinds/ActionBands.h"

#include "exchange/reading/GroupReading.h"
#include "exchange/reading/kinds/KeptCells.h"
#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/tables/LabelledLine.h"
#include "exchange/reading/values/WrittenDue.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isFootnote(const QString &text)
{
    static const QString signs = u"¹²³⁴⁵*†‡"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

/// Says something, and names nothing: a sentence, or how old the page is.
bool isSentence(const QString &text)
{
    static const QRegularExpression meta(u"^(?:last |date )?(?:updated|revised|printed|published|version|v\\d|draft|as "
                                         u"at|as of|position at|status (?:date|at)|"
                                         "prepared|produced|reported|reporting (?:date|period|month)|correct at)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (meta.match(text).hasMatch())
        return true;
    constexpr qsizetype longestName = 160;
    static const QRegularExpression end(u"[.!?](?:\\s|$)"_s);
    return text.size() > longestName || text.endsWith(u'.') || text.count(end) > 1;
}

} // namespace

ActionBands::ActionBands(DraftWriter &writer, const Region &region, const TableFacts &facts)
    : m_writer(writer)
    , m_region(region)
    , m_facts(facts)
{
}

/// The column of the one text of a row; of "Priority 1 Early help | Lead: Ada Brook | Sponsor: Joe Quill" that of the
/// first. -1 for every other row.
int ActionBands::columnOf(const TableRow &row)
{
    int first = row.sole();
    for (int column = 0; first < 0 && column < row.cells.size(); ++column)
        first = row.at(column).ownText().isEmpty() ? -1 : column;
    if (first < 0 || row.sole() >= 0)
        return first;
    const Band band = bandIn(row.at(first).ownText());
    if (band.level != Band::Level::Priority || band.title.isEmpty())
        return -1;
    for (int column = first + 1; column < row.cells.size(); ++column) {
        const TableCell cell = row.at(column);
        if (cell.above || (!cell.ownText().isEmpty() && !isLabelled(cell.ownText())))
            return -1;
    }
    return first;
}

bool ActionBands::isBand(const TableRow &row) const
{
    const int sole = row.sole();
    if (sole < 0)
        return columnOf(row) >= 0;
    return (m_facts.isBand(m_region, row, sole) || saysWhen(row.at(sole).ownText()));
}

/// "March 2027" above what is to be delivered by then, in a table without a column for it.
bool ActionBands::saysWhen(const QString &text) const
{
    return !m_region.columns.has(Role::Due) && isDateLike(text);
}

QString ActionBands::when()
{
    if (m_region.columns.has(Role::Due))
        return {};
    return m_when.isEmpty() ? m_writer.tree().dateAbove() : m_when;
}

/// Above the heading: the name of a priority, else of what stands below.
void ActionBands::readTitle(const TableRow &row, qsizetype index)
{
    if (readGroups(row))
        return;
    const int sole = columnOf(row);
    if (sole < 0)
        return keepAllBut(m_writer, m_region.columns, row, -1);
    const Cell *cell = row.at(sole).own;
    const QString text = row.at(sole).ownText();
    const bool isLast = index + 1 == m_region.titleRows;
    const int open = m_writer.tree().priority();
    const bool isSaid = m_writer.tree().nearestSection().text == text
        || (open >= 0 && m_writer.draft().priorities.at(open).title == text);
    if (isSaid) // the sheet, or a heading above, has this name
        m_writer.balance().claim(cell, CellClaim::Heading);
    else if (bandIn(text).level != Band::Level::Unknown)
        read(row, index);
    else if (readPlanTitle(row, sole, index))
        return;
    else if (namesATable(text) || m_writer.isTitle(text))
        m_writer.balance().claim(cell, CellClaim::Furniture);
    else if (isLabelled(text))
        m_writer.keep(row.number, cell);
    else if (m_facts.saysWholePlace || isFootnote(text) || isSentence(text) || (!isLast && !row.at(sole + 1).beside))
        m_writer.keep(row.number, cell);
    else if (namesPriorities())
        readSecondTitle(row, sole);
    else
        read(row, index);
}

/// The bands below say themselves that they are priorities: no line above is one.
bool ActionBands::namesPriorities() const
{
    const QList<TableRow> &rows = m_region.table.rows;
    return std::any_of(rows.cbegin() + m_region.firstRow(), rows.cend(), [](const TableRow &row) {
        return row.sole() >= 0 && bandIn(row.at(row.sole()).ownText()).level == Band::Level::Priority;
    });
}

void ActionBands::readSecondTitle(const TableRow &row, int column)
{
    if (!m_writer.draft().priorities.isEmpty())
        return m_writer.keep(row.number, row.at(column).own);
    m_writer.addTitle(row.at(column).ownText());
    m_writer.balance().claim(row.at(column).own, CellClaim::Field);
}

bool ActionBands::readPlanTitle(const TableRow &row, int column, qsizetype index)
{
    const QString text = row.at(column).ownText();
    // A first line that a blank row parts from the rest is that of the whole sheet.
    const QList<TableRow> &rows = m_region.table.rows;
    const bool isParted = index + 1 < rows.size()
        && (rows.at(index + 1).number > row.number + 1 + text.count(u'\n') || rows.at(index + 1).isBlank());
    const bool isTitle = isParted || m_region.columns.has(Role::Priority)
        || text.contains(u"plan"_s, Qt::CaseInsensitive) || m_region.titleRows > 1;
    if (!isTitle || index != 0 || !m_writer.draft().priorities.isEmpty() || m_writer.hasTitle())
        return false;
    m_writer.addTitle(text);
    m_writer.balance().claim(row.at(column).own, CellClaim::Field);
    return true;
}

/// Delivery groups stand above the actions in a sheet that holds all.
bool ActionBands::readGroups(const TableRow &row)
{
    bool isAny = false;
    for (const TableCell &cell : row.cells) {
        if (const auto group = readGroupCell(cell.ownText())) {
            m_writer.rememberGroup(group->number, group->group);
            m_writer.balance().claim(cell.own, CellClaim::Field);
            isAny = true;
        }
    }
    return isAny;
}

void ActionBands::read(const TableRow &row, qsizetype index)
{
    const int column = columnOf(row);
    const QString text = row.at(column).ownText();
    const Band band = bandIn(text);
    if (isFootnote(text) || !isAnyBelow(index) || isLabelled(text))
        return m_writer.keep(row.number, row.at(column).own);
    if (!saysWhen(text) && m_facts.saysWholePlace && band.level == Band::Level::Unknown)
        return m_writer.keep(row.number, row.at(column).own); // references say where each row belongs
    if (saysWhen(text)) {
        m_when = text;
        m_writer.balance().claim(row.at(column).own, CellClaim::Heading);
        return keepBesides(m_writer, row.number, row.at(column).own);
    }
    // "Aim 1" where nothing stands above it holds what a priority holds.
    const bool isBelowSection = band.number.isEmpty() && !m_writer.tree().nearestSection().text.isEmpty();
    const bool isHighest = band.level == Band::Level::Outcome && !band.number.contains(u'.') && !isBelowSection
        && !m_writer.tree().isPriorityNamed() && !m_region.columns.has(Role::Priority) && m_facts.usualDepth < 3;
    const bool isOutcome = (band.level == Band::Level::Outcome && !isHighest)
        || (band.level == Band::Level::Unknown && !isFollowedByBand(index)
            && !(m_facts.usualDepth > 2 && referenceDepth(band.number) == 1));
    const bool namesNoLevel = band.level == Band::Level::Unknown && isOutcome;
    if (!namesNoLevel || !m_writer.tree().openTitle(text)) {
        name(row, column, isOutcome);
        if (isHighest)
            m_writer.tree().markNamedByOutcome();
        return;
    }
    m_writer.resumePriority();
    m_writer.balance().claim(row.at(column).own, CellClaim::Heading);
    keepBesides(m_writer, row.number, row.at(column).own);
}

void ActionBands::name(const TableRow &row, int column, bool isOutcome)
{
    const QString text = row.at(column).ownText();
    const Band band = bandIn(text);
    m_writer.balance().claim(row.at(column).own, CellClaim::Heading);
    keepBesides(m_writer, row.number, row.at(column).own);
    keepAllBut(m_writer, m_region.columns, row, column);
    if (!isOutcome) {
        const QString title = band.title.isEmpty() && band.number.isEmpty() ? text : band.title;
        if (!m_writer.tree().openPriority(band.number, title))
            m_writer.keep(row.number, row.at(column).own);
        m_writer.resumePriority();
        m_writer.balance().claim(row.at(column).own, CellClaim::Heading);
        return;
    }
    m_writer.tree().openOutcome(band.level == Band::Level::Outcome ? band.number : QString(),
        band.level == Band::Level::Outcome ? band.title : text);
    m_writer.tree().outcome().place = m_writer.sourcePlace(row.number, column);
    m_writer.resumeOutcome();
    m_writer.balance().claim(row.at(column).own, CellClaim::Heading);
}

/// Words at the foot of a table head nothing.
bool ActionBands::isAnyBelow(qsizetype index) const
{
    for (qsizetype next = std::max(index + 1, m_region.firstRow()); next < m_region.table.rows.size(); ++next) {
        const TableRow &row = m_region.table.rows.at(next);
        if (!row.isBlank() && row.sole() < 0)
            return true;
    }
    return false;
}

/// Two bands one under the other: the upper holds the lower.
bool ActionBands::isFollowedByBand(qsizetype index) const
{
    for (qsizetype next = index + 1; next < m_region.table.rows.size(); ++next) {
        const TableRow &row = m_region.table.rows.at(next);
        if (row.isBlank() || (next >= m_region.titleRows && next < m_region.firstRow()))
            continue;
        return row.sole() >= 0 && m_facts.isBand(m_region, row, row.sole());
    }
    return false;
}

} // namespace waymark
