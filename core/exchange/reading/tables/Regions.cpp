#include "exchange/reading/tables/Regions.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/LabelledLine.h"
#include "exchange/reading/values/WrittenDue.h"

#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthestHeading = 15; ///< rows of titles and notes above the first one
constexpr qsizetype longestHeadingCell = 80;
constexpr int weakestCaption = 4;

int captionScore(const QString &caption)
{
    const RoleScores scores = rolesOfCaption(caption);
    int best = 0;
    for (auto role = scores.cbegin(); role != scores.cend(); ++role)
        best = std::max(best, role.value());
    return best;
}

struct Looks
{
    int filled = 0;
    int known = 0; ///< cells whose words speak for a role, or name a time for a figure
    int whole = 0; ///< cells that are captions through and through
    int named = 0; ///< … and no times
    bool isData = false; ///< something in it can only be a value
};

/// A year over the months of a plan, or beside other years, is no value.
bool isYear(const QString &text)
{
    return text.size() == 4 && text.startsWith(u"20"_s) && text.at(2).isDigit() && text.at(3).isDigit();
}

bool isValue(const QString &text)
{
    const bool isDigits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == u'.'; });
    return isDigits || (referenceDepth(text) > 1) || text.contains(u'@');
}

Looks looksOf(const TableRow &row)
{
    Looks looks;
    int statuses = 0;
    const auto years = std::count_if(
        row.cells.cbegin(), row.cells.cend(), [](const TableCell &cell) { return isYear(cell.ownText()); });
    for (const TableCell &cell : row.cells) {
        const QString text = cell.ownText();
        if (text.isEmpty())
            continue;
        ++looks.filled;
        if (text.size() > longestHeadingCell
            || (isValue(text) && !(isYear(text) && (cell.own->columns > 1 || years > 1)))) {
            looks.isData = true;
            return looks;
        }
        const QString caption = text.simplified();
        const bool isTime = monthIn(caption).isValid() || foldedCaption(caption).endsWith(u" month");
        const bool isWhole = isWholeCaption(caption);
        looks.named += isWhole ? 1 : 0;
        looks.whole += isWhole || (isTime && caption.size() < 24) ? 1 : 0;
        looks.known += isWhole || isTime || captionScore(caption) > weakestCaption ? 1 : 0;
        statuses += isStatusWord(caption) && !isWhole ? 1 : 0;
    }
    looks.isData = statuses > 0 && statuses * 3 > looks.filled;
    return looks;
}

/// Cheap, and true of few rows: only these are looked at closely.
bool mayHead(const TableRow &row)
{
    int filled = 0;
    for (const TableCell &cell : row.cells) {
        const qsizetype size = cell.own ? cell.own->text.size() : 0;
        if (size > longestHeadingCell * 2)
            return false;
        filled += size > 0 ? 1 : 0;
    }
    return filled > 1;
}

bool headsFirst(const Looks &looks)
{
    return !looks.isData && looks.filled > 1 && looks.known > 1 && looks.known * 2 >= looks.filled && looks.whole > 0;
}

bool headsAgain(const Looks &looks)
{
    return !looks.isData && looks.filled > 1 && looks.whole > 1 && looks.named > 0
        && looks.whole * 4 >= looks.filled * 3;
}

/// "Area | Northmoor | Month | May" over "Sent by | Ada Brook | Date | 4 June": labels with their values, and no
/// heading.
bool isForm(const Table &table, qsizetype index)
{
    const auto isPairOf = [&](qsizetype row, int column) {
        if (row < 0 || row >= table.rows.size())
            return false;
        const QString label = table.rows.at(row).at(column).ownText();
        const QString value = table.rows.at(row).at(column + 1).ownText();
        const auto isKnown = [](const QString &text) {
            return text.size() < longestHeadingCell && (isWholeCaption(text) || captionScore(text) > weakestCaption);
        };
        return !label.isEmpty() && isKnown(label) && !value.isEmpty() && !isKnown(value);
    };
    const auto pairsOf = [&](qsizetype other) {
        int pairs = 0;
        for (int column = 0; column < table.width; ++column)
            pairs += isPairOf(index, column) && isPairOf(other, column) ? 1 : 0;
        return pairs;
    };
    return std::max(pairsOf(index + 1), pairsOf(index - 1)) > 1;
}

/// "Concern | Red | Amber | Green" over figures: how many there are of each, and no row of a plan.
bool headsCounts(const Table &table, qsizetype index)
{
    constexpr int fewest = 3;
    if (index + 1 >= table.rows.size())
        return false;
    int statuses = 0;
    for (int column = 0; column < table.width; ++column) {
        const QString text = table.rows.at(index).at(column).ownText();
        const QString below = table.rows.at(index + 1).at(column).ownText();
        const bool isNumber =
            !below.isEmpty() && std::all_of(below.cbegin(), below.cend(), [](QChar c) { return c.isDigit(); });
        statuses +=
            !text.isEmpty() && text.size() < 30 && isNumber && !text.front().isDigit() && isStatusWord(text) ? 1 : 0;
    }
    return statuses >= fewest;
}

/// Nothing in it is known, and yet it can only be a heading: short, all different, no value among them, and different
/// from what stands below.
bool headsUnknown(const Table &table, qsizetype index)
{
    const TableRow &row = table.rows.at(index);
    QSet<QString> seen;
    for (const TableCell &cell : row.cells) {
        const QString text = cell.ownText().simplified();
        if (text.isEmpty())
            continue;
        if (text.size() > 40 || text.count(u' ') > 5 || isValue(text) || isDateLike(text) || isStatusWord(text)
            || seen.contains(text) || text.endsWith(u'.'))
            return false;
        seen.insert(text);
    }
    return seen.size() > 1 && seen.size() * 3 >= table.width * 2 && index + 1 < table.rows.size();
}

bool spans(const TableRow &row, int column)
{
    return row.at(column).own && !row.at(column).ownText().isEmpty() && row.at(column + 1).beside;
}

/// In a file that knows no spans: above captions stands the name of a group of them, and nothing beside it.
bool seemsToSpan(const TableRow &upper, const TableRow &lower, int column)
{
    const QString text = upper.at(column).ownText();
    const bool isOpen = !text.isEmpty() && upper.at(column + 1).isEmpty() && !upper.at(column + 1).beside;
    const auto isBelow = [&](auto says) {
        return says(lower.at(column).ownText()) && says(lower.at(column + 1).ownText());
    };
    return isOpen && (isBelow(isStatusWord) || (!isWholeCaption(text) && isBelow(isWholeCaption)));
}

/// "Priority 1 Early help | Lead: Ada Brook": it says something of what stands below it, and is no part of its
/// captions.
bool saysOfRowsBelow(const TableRow &row)
{
    return std::any_of(row.cells.cbegin(), row.cells.cend(),
        [](const TableCell &cell) { return cell.own && isLabelled(cell.ownText()); });
}

/// The row below completes the one above: under what spans several columns, or where nothing stands above.
bool completes(const TableRow &upper, const TableRow &lower)
{
    bool isUnder = false;
    int over = -1; // column of what spans
    for (int column = 0; column < lower.cells.size(); ++column) {
        if (spans(upper, column) || seemsToSpan(upper, lower, column))
            over = column;
        else if (!upper.at(column).beside && !upper.at(column).isEmpty())
            over = -1;
        const QString text = lower.at(column).ownText();
        if (text.isEmpty())
            continue;
        const bool isOpen = over >= 0 || upper.at(column).isEmpty();
        if (!isOpen || text.size() > longestHeadingCell || isValue(text))
            return false;
        isUnder = isUnder || over >= 0;
    }
    return isUnder && upper.sole() < 0 && !saysOfRowsBelow(upper);
}

QList<QStringList> captionsOf(const Table &table, qsizetype first, qsizetype count)
{
    QList<QStringList> captions(table.width);
    for (qsizetype index = first; index < first + count; ++index) {
        QString over;
        for (int column = 0; column < table.width; ++column) {
            const TableCell cell = table.rows.at(index).at(column);
            const bool isLast = index == first + count - 1;
            if (!cell.beside)
                over = cell.ownText().simplified();
            // The words of a cell over several columns are those of its first; of a group they are those of all.
            const QString text = cell.beside && isLast ? QString() : over;
            if (!text.isEmpty() && !captions.at(column).contains(text))
                captions[column].append(text);
        }
    }
    return captions;
}

class Splitting
{
public:
    explicit Splitting(const Table &table)
        : m_table(table)
    {
    }

    QList<Region> run()
    {
        for (qsizetype index = 0; index < m_table.rows.size(); ++index) {
            if (!mayHead(m_table.rows.at(index)) || index < m_first + m_headers)
                continue;
            const Looks looks = looksOf(m_table.rows.at(index));
            const bool isFirst = m_header < 0 && index < farthestHeading && headsFirst(looks);
            if ((!isFirst && !headsAgain(looks) && !headsCounts(m_table, index)) || isForm(m_table, index))
                continue;
            if (m_header < 0) {
                begin(m_begin, index);
            } else if (!isSameHeading(index)) {
                const qsizetype title = titleAbove(index);
                finish(title);
                begin(title, index);
            }
        }
        if (m_header < 0)
            beginUnknown();
        finish(m_table.rows.size());
        return m_regions;
    }

private:
    void begin(qsizetype from, qsizetype header)
    {
        m_begin = from;
        m_header = header;
        m_first = header;
        m_headers = 1;
        if (header > from && completes(m_table.rows.at(header - 1), m_table.rows.at(header))) {
            --m_first;
            ++m_headers;
        }
        while (m_headers < 3 && m_first + m_headers < m_table.rows.size()
            && completes(m_table.rows.at(m_first + m_headers - 1), m_table.rows.at(m_first + m_headers)))
            ++m_headers;
    }

    void beginUnknown()
    {
        for (qsizetype index = 0; index < std::min(m_table.rows.size(), farthestHeading); ++index) {
            const TableRow &row = m_table.rows.at(index);
            if (row.filled() < 2)
                continue;
            if (headsUnknown(m_table, index))
                begin(m_begin, index);
            return;
        }
    }

    [[nodiscard]] bool isSameHeading(qsizetype index) const
    {
        const TableRow &now = m_table.rows.at(index);
        for (qsizetype header = m_first; header < m_first + m_headers; ++header) {
            bool isSame = true;
            for (int column = 0; column < m_table.width && isSame; ++column) {
                isSame = now.at(column).ownText().simplified().compare(
                             m_table.rows.at(header).at(column).ownText().simplified(), Qt::CaseInsensitive)
                    == 0;
            }
            if (isSame)
                return true;
        }
        return false;
    }

    /// Where the next table begins: with the titles above its heading.
    [[nodiscard]] qsizetype titleAbove(qsizetype header) const
    {
        qsizetype title = header;
        while (title - 1 >= m_first + m_headers
            && (m_table.rows.at(title - 1).isBlank() || m_table.rows.at(title - 1).sole() >= 0) && header - title < 3)
            --title;
        return title;
    }

    void finish(qsizetype end)
    {
        Region region{m_table.slice(m_begin, end), 0, 0, {}};
        if (m_header >= 0) {
            region.titleRows = m_first - m_begin;
            region.headerRows = m_headers;
        }
        region.columns = columnsOf(region.table, region.firstRow(),
            m_header < 0 ? QList<QStringList>() : captionsOf(region.table, region.titleRows, region.headerRows));
        m_regions.append(region);
    }

    const Table &m_table;
    QList<Region> m_regions;
    qsizetype m_begin = 0;
    qsizetype m_header = -1; // none yet
    qsizetype m_first = 0;
    qsizetype m_headers = 0;
};

} // namespace

QList<Region> regionsOf(const Table &table)
{
    return Splitting(table).run();
}

bool isHeadingAgain(const TableRow &row, const Region &region)
{
    for (qsizetype header = region.titleRows; header < region.firstRow(); ++header) {
        bool isSame = true;
        for (int column = 0; column < region.table.width && isSame; ++column) {
            isSame = row.at(column).ownText().simplified().compare(
                         region.table.rows.at(header).at(column).ownText().simplified(), Qt::CaseInsensitive)
                == 0;
        }
        if (isSame)
            return true;
    }
    return false;
}

} // namespace waymark
