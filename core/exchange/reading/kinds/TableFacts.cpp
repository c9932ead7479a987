#include "exchange/reading/kinds/TableFacts.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/status/Colours.h"
#include "exchange/reading/values/WrittenDue.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "1. Publish the guide", "1.1 Families know" in the text's own cell.
bool beginsWithReferences(const Region &region)
{
    const int text = region.columns.find(Role::Text);
    if (text < 0 || region.columns.has(Role::Reference))
        return false;
    int filled = 0;
    int numbered = 0;
    int deep = 0; // "1.1 Families know", which nobody takes for a figure
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const QString words = region.table.rows.at(index).at(text).ownText();
        const ReferenceFound found = findReference(words);
        filled += words.isEmpty() ? 0 : 1;
        numbered += found.depth > 0 && !found.rest.isEmpty() ? 1 : 0;
        deep += found.depth > 1 && !found.rest.isEmpty() ? 1 : 0;
    }
    return (numbered > 1 || deep > 0) && numbered * 10 >= filled * 7;
}

int spanFrom(const TableRow &row, int column)
{
    int span = 1;
    while (row.at(column + span).beside)
        ++span;
    return span;
}

/// In files without any style the first row, and each other row of one short text, is followed by rows with values:
/// "Early years" above the actions for early years. Where every action has values of its own, such a row has none.
bool headsByOneText(const Region &region)
{
    constexpr qsizetype shortText = 60;
    int heads = 0;
    bool wasHead = false;
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const TableRow &row = region.table.rows.at(index);
        if (row.isBlank())
            continue;
        const int sole = row.sole();
        const bool isHead = sole >= 0;
        if (isHead && (wasHead || sole != region.columns.find(Role::Text) || row.at(sole).ownText().size() > shortText))
            return false;
        if (!isHead && heads == 0)
            return false;
        heads += isHead ? 1 : 0;
        wasHead = isHead;
    }
    return heads > 1 && !wasHead;
}

/// Neither lead nor status of its own.
bool isNobodys(const ActionRow &row)
{
    return row.cell(Role::Leads).ownText().isEmpty() && row.cell(Role::Status).ownText().isEmpty();
}

/// Rows that others continue are nobody's, and most of those others are somebody's: a schedule with its summaries.
bool haveSummaries(const Region &region, const TableFacts &facts)
{
    int summaries = 0;
    int others = 0;
    int somebodys = 0;
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const TableRow &tableRow = region.table.rows.at(index);
        const ActionRow row(region, tableRow, facts.textBeginsWithReference);
        if (tableRow.isBlank() || row.reference.isEmpty())
            continue;
        if (!facts.parents.contains(row.reference)) {
            ++others;
            somebodys += isNobodys(row) ? 0 : 1;
        } else if (!isNobodys(row)) {
            return false;
        } else {
            ++summaries;
        }
    }
    return summaries > 0 && somebodys * 10 >= others * 7;
}

bool isBoldRow(const ActionRow &row)
{
    const Cell *text = row.cell(Role::Text).own;
    return text && text->bold;
}

/// Rows in bold stand above others, the first of all, and are nobody's; the others are somebody's and not bold.
bool haveBoldSummaries(const Region &region, const TableFacts &facts)
{
    int summaries = 0;
    int others = 0;
    int somebodys = 0;
    bool wasSummary = false;
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const TableRow &tableRow = region.table.rows.at(index);
        if (tableRow.isBlank() || tableRow.sole() >= 0)
            continue;
        const ActionRow row(region, tableRow, facts.textBeginsWithReference);
        const bool isSummary = isBoldRow(row);
        if ((isSummary && (wasSummary || !isNobodys(row))) || (!isSummary && summaries == 0))
            return false;
        summaries += isSummary ? 1 : 0;
        others += isSummary ? 0 : 1;
        somebodys += isSummary || isNobodys(row) ? 0 : 1;
        wasSummary = isSummary;
    }
    return summaries > 0 && others > summaries && !wasSummary && somebodys * 10 >= others * 7;
}

} // namespace

TableFacts factsOf(const Region &region)
{
    TableFacts facts;
    facts.textBeginsWithReference = beginsWithReferences(region);
    QMap<int, int> depths;
    QSet<QString> firsts;
    int rows = 0;
    int numbered = 0;
    int bold = 0;
    int deep = 0;
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const TableRow &tableRow = region.table.rows.at(index);
        if (tableRow.isBlank())
            continue;
        const ActionRow row(region, tableRow, facts.textBeginsWithReference);
        const int depth = referenceDepth(row.reference);
        if (tableRow.sole() < 0) {
            ++rows;
            const Cell *text = row.cell(Role::Text).own;
            bold += text && text->bold ? 1 : 0;
        }
        if (depth == 0)
            continue;
        ++numbered;
        deep += depth > 2 ? 1 : 0;
        firsts.insert(row.reference.section(u'.', 0, 0));
        for (QString above = parentReference(row.reference); !above.isEmpty(); above = parentReference(above))
            facts.parents.insert(above);
    }
    facts.hasSummaries = haveSummaries(region, facts);
    facts.hasBoldSummaries = haveBoldSummaries(region, facts);
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const TableRow &tableRow = region.table.rows.at(index);
        const ActionRow row(region, tableRow, facts.textBeginsWithReference);
        const int depth = tableRow.isBlank() ? 0 : referenceDepth(row.reference);
        if (depth > 0 && row.carries() && !(facts.hasSummaries && facts.parents.contains(row.reference)))
            ++depths[depth];
    }
    facts.isFlat = depths.size() > 1 && depths.value(1) > 0 && deep == 0;
    facts.solesAreBands = headsByOneText(region);
    facts.hasReferences = numbered > 0 && numbered * 2 >= rows;
    facts.hasOneFirst = firsts.size() == 1;
    facts.saysWholePlace = deep > 0;
    facts.isBold = bold * 2 > rows;
    int most = 0;
    for (auto depth = depths.cbegin(); depth != depths.cend(); ++depth) {
        if (depth.value() >= most) {
            most = depth.value();
            facts.usualDepth = depth.key();
        }
    }
    return facts;
}

bool TableFacts::isHeading(const ActionRow &row) const
{
    const int depth = referenceDepth(row.reference);
    if (depth == 0 || !row.reference.front().isDigit())
        return false;
    if (row.carries())
        return hasSummaries && parents.contains(row.reference);
    return parents.contains(row.reference) || (depth < usualDepth && depth < 3);
}

bool TableFacts::isFootnote(const Region &region, const TableRow &row) const
{
    const int sole = row.sole();
    constexpr qsizetype fewestBlanks = 4;
    return sole >= 0 && hasReferences && region.columns.roles.value(sole) == Role::Reference
        && row.at(sole).ownText().startsWith(u"- ") && row.at(sole).ownText().count(u' ') >= fewestBlanks;
}

bool isIntroduction(const Region &region, qsizetype index)
{
    const QList<TableRow> &rows = region.table.rows;
    const TableRow &row = rows.at(index);
    if (row.sole() < 0 || !row.at(row.sole()).ownText().endsWith(u'.'))
        return false;
    qsizetype next = index + 1;
    while (next < rows.size() && rows.at(next).isBlank())
        ++next;
    return next < rows.size() && isHeadingAgain(rows.at(next), region);
}

bool TableFacts::isSummary(const ActionRow &row) const
{
    return hasBoldSummaries && isBoldRow(row) && isNobodys(row);
}

bool TableFacts::isBand(const Region &region, const TableRow &row, int column) const
{
    const Columns &columns = region.columns;
    const QString text = row.at(column).ownText();
    const Cell *cell = row.at(column).own;
    const Role role = columns.roles.value(column, Role::Other);
    if (region.columns.has(Role::Reference) && referenceDepth(findReference(text).reference) > 0
        && bandIn(text).level != Band::Level::Priority && (role == Role::Reference || hasReferences)
        && findReference(text).depth > 0)
        return findReference(text).depth == 1 && !findReference(text).rest.isEmpty() && spanFrom(row, column) > 1
            && usualDepth != 1 && !parents.contains(findReference(text).reference);
    const bool isWide = spanFrom(row, column) > 1 && spanFrom(row, column) * 2 >= region.table.width;
    if (isWide || bandIn(text).level != Band::Level::Unknown)
        return !text.startsWith(u"- ");
    if (role == Role::Outcome || role == Role::Priority || text.contains(u'\n') || text.size() > 160)
        return false;
    if (role == Role::Text && solesAreBands)
        return true;
    if (role == Role::Text)
        return !isBold && (cell->bold || !cell->fill.isEmpty());
    return column < std::max(1, columns.find(Role::Text)) || role == Role::Reference;
}

bool saysFiguresAlone(const TableRow &row)
{
    int filled = 0;
    for (const TableCell &cell : row.cells) {
        const QString text = cell.text();
        if (text.isEmpty())
            continue;
        ++filled;
        const bool isFigure = std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return !letter.isLetter(); });
        if (!isFigure && !isDateLike(text))
            return false;
    }
    return filled > 1;
}

bool namesATable(const QString &text)
{
    static const QRegularExpression kind(u"^(?:\\d+[.)]?\\s+)?(?:list of |table of |our |the |key |main |all "
                                         u"|improvement |delivery )*(?:actions?|tasks?|"
                                         "milestones?|measures?|kpis?|indicators?|risks?|decisions?|delivery "
                                         "groups?|action (?:list|plan|log|tracker|table|"
                                         "register|points?)|(?:key )?performance (?:measures?|indicators?)|risk "
                                         "register|decision log|tracker|score ?card|"
                                         "progress|updates?|overview|summary|dashboard)(?: (?:due |for |in )?this "
                                         "(?:month|period|quarter)| table| tracker| "
                                         "list)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kind.match(text.simplified()).hasMatch();
}

int dueInMonths(const Columns &columns, const TableRow &row)
{
    constexpr qsizetype fewestMonths = 4;
    if (columns.has(Role::Due) || columns.actuals.size() < fewestMonths)
        return -1;
    int painted = -1;
    int marked = -1;
    for (auto month = columns.actuals.cbegin(); month != columns.actuals.cend(); ++month) {
        const Cell *cell = row.at(month.key()).own;
        if (!cell || !month->month.isValid())
            continue;
        const QString text = cell->text.trimmed();
        if (text.isEmpty() && !colourOf(*cell).isEmpty())
            painted = month.key();
        else if (isSignAlone(text) || text.compare(u"x"_s, Qt::CaseInsensitive) == 0)
            marked = month.key();
        else if (!text.isEmpty())
            return -1; // figures or words: no bar
    }
    return marked >= 0 ? marked : painted;
}

bool continuesWords(const QString &before, const QString &words)
{
    static const QRegularExpression open(
        u"(?:[,;:/&(–-]|\\b(?:and|or|to|the|a|an|of|for|with|in|on|by|at|from|that|which|who|is|are|be|will|as|through|"
        "including|their|our|all|across|between|into))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (words.isEmpty())
        return true;
    if (words.startsWith(u"- ") || words.front().isLower() || words.front() == u'(')
        return true;
    return before.size() > 3 && open.match(before.last(std::min<qsizetype>(before.size(), 20))).hasMatch();
}

} // namespace waymark
