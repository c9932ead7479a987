#include "exchange/reading/shapes/Lanes.h"

#include "exchange/reading/tables/Captions.h"
#include "exchange/reading/values/WrittenDue.h"
#include "exchange/source/RatingSigns.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthestTimes = 15;
constexpr qsizetype longestTime = 60;
constexpr int fewestTimes = 2;
constexpr double fewestLaneWords = 3; ///< on average in a cell: what is less says no actions

/// What a heading says of a time, as a date; empty where it says none: "Autumn term 2026 (by 18 December 2026)".
QString timeIn(const QString &caption)
{
    static const QRegularExpression bracket(u"[(\\[](?:by |to |until |due |ends? )?([^()\\[\\]]+)[)\\]]"_s);
    static const QRegularExpression before(
        u"^(?:by|to|until|before|due|end of|during|in|phase \\d+|year \\d+|stage \\d+)\\b[\\s:–—-]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString tidy = caption.simplified();
    if (tidy.isEmpty() || tidy.size() > longestTime)
        return {};
    if (const auto match = bracket.match(tidy); match.hasMatch() && isDateLike(match.captured(1).trimmed()))
        return match.captured(1).trimmed();
    const QString bare = QString(tidy).remove(before);
    for (const QString &words : {tidy, bare}) {
        if (isDateLike(words))
            return words;
    }
    return {};
}

bool isOwnRole(const QString &caption)
{
    constexpr int sure = 8;
    const RoleScores scores = caption.isEmpty() ? RoleScores() : rolesOfCaption(caption.simplified());
    return std::any_of(scores.keyBegin(), scores.keyEnd(), [&](Role role) {
        const bool isGroup = role == Role::Priority || role == Role::Outcome || role == Role::Reference
            || role == Role::Leads || role == Role::Other;
        return !isGroup && scores.value(role) >= sure;
    });
}

/// The lines of a cell, each an action: bullets, or what is no going on of the line above.
QStringList itemsOf(const QString &text)
{
    QStringList items;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool goesOn =
            !items.isEmpty() && !line.startsWith(u"- ") && (line.front().isLower() || line.front() == u'(');
        if (goesOn)
            items.last() += u' ' + line;
        else
            items.append(line);
    }
    return items;
}

class LaneReading
{
public:
    explicit LaneReading(const Table &table)
        : m_table(table)
        , m_lines(table.name)
    {
    }

    std::optional<ActionLines> run()
    {
        if (!findTimes() || !isWordy())
            return std::nullopt;
        for (qsizetype index = 0; index < m_table.rows.size(); ++index)
            read(m_table.rows.at(index), index);
        return m_lines.isEmpty() ? std::nullopt : std::optional(std::move(m_lines));
    }

private:
    /// Times over the columns; else times before the rows.
    bool findTimes()
    {
        for (qsizetype index = 0; index < std::min(m_table.rows.size(), farthestTimes); ++index) {
            const TableRow &row = m_table.rows.at(index);
            if (row.filled() < fewestTimes)
                continue;
            for (int column = 0; column < m_table.width; ++column) {
                const QString text = row.at(column).ownText();
                if (isOwnRole(text) && timeIn(text).isEmpty())
                    return false;
                if (!timeIn(text).isEmpty())
                    m_times.insert(column, timeIn(text));
            }
            m_heading = index;
            break;
        }
        if (m_heading < 0)
            return false;
        if (m_times.size() < headingFilled())
            m_times.remove(0); // a time before the rows, not over them
        m_firstLane = m_times.isEmpty() ? 1 : m_times.firstKey();
        return m_times.size() >= fewestTimes || findTimesBefore();
    }

    [[nodiscard]] int headingFilled() const { return m_table.rows.at(m_heading).filled(); }

    bool findTimesBefore()
    {
        m_times.clear();
        m_isTurned = true;
        int filled = 0;
        int times = 0;
        for (const TableRow &row : m_table.rows.mid(m_heading + 1)) {
            if (row.sole() >= 0 || row.at(0).ownText().isEmpty())
                continue;
            ++filled;
            times += timeIn(row.at(0).ownText()).isEmpty() ? 0 : 1;
        }
        for (int column = 1; column < m_table.width; ++column)
            m_times.insert(column, {});
        m_firstLane = 1;
        return times >= fewestTimes && times * 10 >= filled * 8;
    }

    /// Sentences stand in the lanes, not figures or ratings.
    [[nodiscard]] bool isWordy() const
    {
        int cells = 0;
        int words = 0;
        int figures = 0;
        for (const TableRow &row : m_table.rows.mid(m_heading + 1)) {
            for (auto lane = m_times.keyBegin(); lane != m_times.keyEnd(); ++lane) {
                const QString text = row.at(*lane).ownText();
                if (text.isEmpty())
                    continue;
                ++cells;
                words += int(text.count(u' ')) + 1;
                figures += text.front().isDigit() && text.count(u' ') < 2 ? 1 : 0;
            }
        }
        return cells > 1 && words > fewestLaneWords * cells && figures * 4 < cells;
    }

    void read(const TableRow &row, qsizetype index)
    {
        const int sole = row.sole();
        if (index == m_heading || row.isBlank())
            return;
        if (index < m_heading || (sole >= 0 && !m_times.contains(sole))) {
            if (sole >= 0 && index + 1 < m_table.rows.size() && row.at(sole).ownText().size() < 160
                && (index > m_heading || index + 1 == m_heading) && !row.at(sole).ownText().endsWith(u'.'))
                m_lines.addBand(row.number, *row.at(sole).own, {row.at(sole).own});
            return;
        }
        for (auto lane = m_times.cbegin(); lane != m_times.cend(); ++lane) {
            const TableCell cell = row.at(lane.key());
            if (cell.own && !cell.ownText().isEmpty())
                addItems(row, lane.key(), *cell.own);
        }
    }

    void addItems(const TableRow &row, int lane, const Cell &cell)
    {
        const TableCell time = m_isTurned ? row.at(0) : m_table.rows.at(m_heading).at(lane);
        const Cell *said = time.own ? time.own : time.above;
        ActionLinePlace place;
        place.number = row.number;
        if (said) {
            place.due = Cell{timeIn(said->text)};
            place.dueSources = {said};
        }
        const TableCell group = m_isTurned ? m_table.rows.at(m_heading).at(lane) : row.at(0);
        if (m_firstLane > 0)
            setGroup(group, place.priority, place.prioritySources);
        if (!m_isTurned && m_firstLane > 1)
            setGroup(row.at(1), place.outcome, place.outcomeSources);
        for (QString item : itemsOf(cell.text)) {
            QList<WrittenAction> actions = writtenActions(item);
            if (actions.isEmpty()) {
                WrittenAction plain;
                plain.sign = takeSign(item);
                plain.text = item;
                actions.append(plain);
            }
            for (const WrittenAction &action : std::as_const(actions))
                m_lines.add(action, {&cell}, place);
        }
    }

    static void setGroup(const TableCell &group, Cell &cell, QList<MadeTable::Source> &sources)
    {
        const Cell *shown = group.own ? group.own : group.above;
        if (!shown || shown->text.trimmed().isEmpty())
            return;
        cell.text = shown->text;
        sources = {shown};
    }

    const Table &m_table;
    ActionLines m_lines;
    QMap<int, QString> m_times; ///< of each lane; empty where times stand before the rows
    qsizetype m_heading = -1;
    int m_firstLane = 1;
    bool m_isTurned = false; ///< times before the rows
};

} // namespace

std::optional<ActionLines> lanesOf(const Table &table)
{
    return LaneReading(table).run();
}

} // namespace waymark
