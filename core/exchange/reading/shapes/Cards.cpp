#include "exchange/reading/shapes/Cards.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/LabelledLine.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int sureLabel = 6; ///< score of a caption from which on a label is one

int labelScore(const QString &caption)
{
    const RoleScores scores = rolesOfCaption(caption);
    int best = 0;
    for (auto role = scores.cbegin(); role != scores.cend(); ++role)
        best = std::max(best, role.value());
    return best;
}

Role bestRole(const QString &caption)
{
    const RoleScores scores = rolesOfCaption(caption);
    Role best = Role::Other;
    int score = 0;
    for (auto role = scores.cbegin(); role != scores.cend(); ++role) {
        if (role.value() > score || (role.value() == score && role.key() < best)) {
            best = role.key();
            score = role.value();
        }
    }
    return best;
}

struct Pair
{
    TableCell label;
    TableCell value;
};

/// The labels that a card leaves out: "Action 1.1 | Recruit six therapists" names its number and its words.
const Cell &referenceLabel()
{
    static const Cell label{u"Ref"_s};
    return label;
}
const Cell &textLabel()
{
    static const Cell label{u"Action"_s};
    return label;
}

bool isLabel(const QString &text)
{
    return !text.isEmpty() && text.size() < 60 && labelScore(text) >= sureLabel;
}

/// "Action 1.1", "Task 3": what the card is about, by its number.
bool namesCard(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    return blank > 0 && text.size() < 30 && rolesOfCaption(text.first(blank)).value(Role::Text) >= sureLabel
        && referenceDepth(findReference(text.sliced(blank).trimmed()).reference) > 0;
}

/// The labels of a row with their values: one pair, or several beside one another; of a row with one text, which heads
/// a card, that text.
QList<Pair> pairsOf(const TableRow &row)
{
    QList<TableCell> cells;
    for (const TableCell &cell : row.cells) {
        if (cell.own)
            cells.append(cell);
    }
    if (const int sole = row.sole(); sole >= 0 && !isLabel(row.at(sole).ownText()))
        return {{{&textLabel()}, row.at(sole)}};
    const auto isEmpty = [](const TableCell &cell) { return cell.isEmpty(); };
    if (row.filled() == 2 && cells.size() <= 3) { // cells before and behind the two are margins
        cells.removeIf([&](const TableCell &cell) { return isEmpty(cell); });
        const QString first = cells.first().ownText().simplified();
        const bool isNumbered =
            referenceDepth(findReference(first).reference) > 0 && findReference(first).rest.isEmpty();
        if (namesCard(first) || (isNumbered && !isLabel(cells.last().ownText())))
            return {{{&referenceLabel()}, cells.first()}, {{&textLabel()}, cells.last()}};
    }
    while (cells.size() % 2 != 0 && isEmpty(cells.first()))
        cells.removeFirst(); // labels that are set in
    if (cells.size() == 1) // a label that nobody filled in
        return {{cells.first(), TableCell()}};
    QList<Pair> pairs;
    for (qsizetype at = 0; at + 1 < cells.size(); at += 2)
        pairs.append({cells.at(at), cells.at(at + 1)});
    return pairs;
}

/// The pairs of a row; none where it heads a card that says in a row below what is to be done: "Action sheet 7" above
/// "Action | Hire two nurses".
QList<Pair> pairsAt(const Table &table, qsizetype index)
{
    const QList<Pair> pairs = pairsOf(table.rows.at(index));
    const bool isHead = pairs.size() == 1 && pairs.first().label.own == &textLabel();
    if (!isHead || index + 1 >= table.rows.size() || table.rows.at(index + 1).filled() < 2)
        return pairs;
    const QList<Pair> below = pairsOf(table.rows.at(index + 1));
    const bool isSaid = !below.isEmpty() && below.first().label.own && below.first().label.own != &textLabel()
        && isLabel(below.first().label.ownText()) && bestRole(below.first().label.ownText()) == Role::Text;
    return isSaid ? QList<Pair>() : pairs;
}

/// What the labels of a table show of it.
struct LabelCount
{
    int known = 0;
    int filled = 0;
    int heads = 0; ///< rows of one text
    bool isNumbered = false; ///< a card is called "Action 1.1"
    QSet<Role> roles;
};

std::optional<LabelCount> countLabels(const Table &table)
{
    LabelCount count;
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        const TableRow &row = table.rows.at(index);
        const QList<Pair> pairs = pairsAt(table, index);
        if (row.isBlank() || (pairs.isEmpty() && row.sole() >= 0))
            continue;
        if (pairs.isEmpty() || pairs.size() > 3 || row.filled() > pairs.size() * 2)
            return std::nullopt;
        for (const Pair &pair : pairs) {
            if (pair.label.own == &textLabel() || pair.label.own == &referenceLabel()) {
                count.heads += pairs.size() == 1 ? 1 : 0;
                count.isNumbered = count.isNumbered || pairs.size() > 1;
                continue;
            }
            ++count.filled;
            if (!isLabel(pair.label.ownText())
                || (pairs.size() > 1 && isLabel(pair.value.ownText()) && pair.value.ownText().size() < 20))
                continue;
            ++count.known;
            count.roles.insert(bestRole(pair.label.ownText()));
        }
    }
    return count;
}

} // namespace

std::optional<Table> turnedCards(const Table &table, int fewest, QList<const Cell *> &labels)
{
    const std::optional<LabelCount> count = countLabels(table);
    if (!count)
        return std::nullopt;
    const QSet<Role> &roles = count->roles;
    const bool saysKpi =
        roles.contains(Role::Target) && (roles.contains(Role::Baseline) || roles.contains(Role::Actual));
    const bool isNamed = roles.contains(Role::Text) || roles.contains(Role::Outcome) || count->isNumbered;
    const bool saysAction = roles.contains(Role::Due) || roles.contains(Role::Status) || saysKpi
        || (roles.contains(Role::Leads) && isNamed); // a cover has an owner too
    if (count->known < fewest || count->known * 10 < count->filled * 6 || roles.size() < fewest || !saysAction
        || count->heads * 3 > count->filled)
        return std::nullopt;

    Table turned{table.name, {}, 0, table.sheet};
    TableRow heading{table.rows.first().number, false, {}};
    QList<TableRow> cards{TableRow{table.rows.first().number, false, {}}};
    QHash<QString, int> columns;
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        const TableRow &row = table.rows.at(index);
        for (const Pair &pair : pairsAt(table, index)) {
            const QString name = foldedCaption(pair.label.ownText());
            const int again = columns.value(name, -1);
            if (pair.label.own != &textLabel() && pair.label.own != &referenceLabel())
                labels.append(pair.label.own);
            if (again >= 0 && (cards.last().at(again).own || again == 0))
                cards.append(TableRow{row.number, false, {}}); // a label that comes again begins the next card
            if (again < 0) {
                columns.insert(name, int(heading.cells.size()));
                heading.cells.append(pair.label);
            }
            const int column = columns.value(name);
            if (cards.last().cells.size() <= column)
                cards.last().cells.resize(column + 1);
            cards.last().cells[column] = pair.value;
        }
    }
    turned.width = int(heading.cells.size());
    turned.rows = QList<TableRow>{heading} + cards;
    for (TableRow &row : turned.rows)
        row.cells.resize(turned.width);
    return turned;
}

namespace {

/// A line of a card in the text; one without a label is what is to be done.
struct ProseLine
{
    QString label;
    QString value;
    QStringList pictures;
    QList<MadeTable::Source> sources;
    bool isAlone = false; ///< the label stands on a line of its own, its value below
};

QString withoutBullet(const QString &text)
{
    return text.startsWith(u"- ") ? text.sliced(2) : text;
}

/// "Owner: Ada Brook", also as a bullet or behind a dash; within a card also "November update: …". No label where it is
/// none.
ProseLine labelled(const Paragraph &paragraph, bool isWithin)
{
    static const QRegularExpression parting(u":|\\s[–—-]\\s"_s);
    const QString text = withoutBullet(paragraph.text);
    const QRegularExpressionMatch match = parting.match(text);
    const qsizetype at = match.capturedStart();
    const bool isColon = match.captured() == u":";
    const QString label = at > 0 && at < 50 ? text.first(at).trimmed() : QString();
    constexpr int fewWords = 4;
    const bool isKnown =
        isWholeCaption(label) || (isColon && isWithin && !label.isEmpty() && label.count(u' ') < fewWords);
    return isKnown && labelScore(label) >= sureLabel
        ? ProseLine{label, text.sliced(match.capturedEnd()).trimmed(), {}, {&paragraph}}
        : ProseLine();
}

/// A caption and nothing else: "Who is leading", in a list of definitions or as a small heading.
QString labelAlone(const QString &text)
{
    constexpr int fewWords = 7;
    QString label = text.trimmed();
    while (label.endsWith(u':') || label.endsWith(u'?'))
        label.chop(1);
    const bool isOne = label.count(u' ') < fewWords && isWholeCaption(label) && labelScore(label) >= sureLabel;
    return isOne && !isStatusWord(label) ? label : QString(); // "Complete" is a value
}

/// Numbered, with words behind it.
bool isInList(const ReferenceFound &found)
{
    return found.depth > 0 && !found.rest.isEmpty();
}

class ProseCards
{
public:
    explicit ProseCards(const QList<SourceDocument::Block> &blocks)
        : m_blocks(blocks)
    {
    }

    /// All lines of the cards that begin there; `at` is moved behind them.
    QList<ProseLine> run(qsizetype &at)
    {
        for (; at < m_blocks.size(); ++at) {
            const QList<ProseLine> lines = labelsAt(at);
            if (!lines.isEmpty()) {
                for (const ProseLine &line : lines)
                    m_seen.insert(foldedCaption(line.label));
                m_lines += lines;
                continue;
            }
            const auto *paragraph = std::get_if<Paragraph>(&m_blocks.at(at));
            if (!paragraph)
                break;
            if (isHead(at, *paragraph)) {
                m_seen.clear();
                m_lines.append({{}, withoutBullet(paragraph->text), paragraph->pictures, {paragraph}});
            } else if (goesOn(*paragraph)) {
                m_lines.last().value += (m_lines.last().value.isEmpty() ? u""_s : u"\n"_s) + paragraph->text;
                m_lines.last().sources.append(paragraph);
            } else {
                break;
            }
        }
        return m_lines;
    }

private:
    /// The labels of the line there: one, or several beside one another; none where it is no such line.
    [[nodiscard]] QList<ProseLine> labelsAt(qsizetype at) const
    {
        const auto *paragraph = std::get_if<Paragraph>(&m_blocks.at(at));
        const auto *next = at + 1 < m_blocks.size() ? std::get_if<Paragraph>(&m_blocks.at(at + 1)) : nullptr;
        const auto *heading = std::get_if<Heading>(&m_blocks.at(at));
        const QString alone = next && labelAlone(next->text).isEmpty() ? labelAlone(paragraph ? paragraph->text
                                      : heading                                               ? heading->text
                                                                                              : QString())
                                                                       : QString();
        if (!alone.isEmpty() && paragraph)
            return {{alone, {}, {}, {paragraph}, true}};
        if (!alone.isEmpty() && !(bestRole(alone) == Role::Text && isItem(next->text)))
            return {{alone, {}, {}, {heading}, true}};
        if (!paragraph)
            return {};
        const LabelledLine several = labelledLine(withoutBullet(paragraph->text));
        if (several.before.isEmpty() && several.parts.size() > 1) {
            QList<ProseLine> lines;
            for (const LabelledLine::Part &part : several.parts)
                lines.append({part.label, part.value, {}, {paragraph}});
            return lines;
        }
        const ProseLine one = labelled(*paragraph, !m_lines.isEmpty());
        return one.label.isEmpty() ? QList<ProseLine>() : QList<ProseLine>{one};
    }

    /// Below "What we will do" each item of a list is an action of its own, not the value of that heading.
    static bool isItem(const QString &text) { return text.startsWith(u"- ") || isInList(findReference(text)); }

    /// The value of a label that stands above it, or a bullet below one.
    [[nodiscard]] bool goesOn(const Paragraph &paragraph) const
    {
        if (m_lines.isEmpty() || m_lines.last().label.isEmpty())
            return false;
        return paragraph.text.startsWith(u"- ") || (m_lines.last().isAlone && m_lines.last().value.isEmpty());
    }

    /// The words above the labels of a card: an item of a list, or a short line. A bullet below a label goes on with
    /// its value, unless the labels begin again behind it.
    [[nodiscard]] bool isHead(qsizetype at, const Paragraph &paragraph) const
    {
        constexpr qsizetype longestHead = 300;
        const bool isValue = !m_lines.isEmpty() && m_lines.last().isAlone && m_lines.last().value.isEmpty();
        const bool isNext = at + 1 < m_blocks.size() && std::holds_alternative<Paragraph>(m_blocks.at(at + 1));
        const QList<ProseLine> below = isNext && !isValue ? labelsAt(at + 1) : QList<ProseLine>();
        if (below.isEmpty() || paragraph.text.size() > longestHead)
            return false;
        const QString label = foldedCaption(below.first().label);
        if (!isWholeCaption(below.first().label))
            return false;
        if (paragraph.text.startsWith(u"- "))
            return m_lines.isEmpty() || m_seen.contains(label);
        return paragraph.bold || findReference(paragraph.text).depth > 0 || !paragraph.text.endsWith(u'.');
    }

    const QList<SourceDocument::Block> &m_blocks;
    QList<ProseLine> m_lines;
    QSet<QString> m_seen; ///< labels of the card that is open
};

} // namespace

std::optional<MadeTable> proseCard(const QList<SourceDocument::Block> &blocks, qsizetype &at)
{
    qsizetype next = at;
    const QList<ProseLine> lines = ProseCards(blocks).run(next);
    QSet<Role> roles;
    for (const ProseLine &line : lines) {
        if (!line.label.isEmpty())
            roles.insert(bestRole(line.label));
    }
    const bool saysAction = roles.contains(Role::Due) || roles.contains(Role::Leads);
    // "Outcome: Families wait less" over "Priority lead: Ada Brook" heads the actions below, and is none.
    const bool isHeading = std::all_of(lines.cbegin(), lines.cend(), [](const ProseLine &line) {
        const Role role = line.label.isEmpty() ? Role::Text : bestRole(line.label);
        return role == Role::Outcome || role == Role::Priority || role == Role::Leads;
    });
    at = next;
    if (roles.size() < 2 || !saysAction || isHeading)
        return std::nullopt; // nor does a card begin further down among these lines, which say less
    MadeTable made(u"text"_s);
    int number = 0;
    for (const ProseLine &line : lines) {
        const QList<MadeTable::Source> &sources = line.sources;
        const ReferenceFound head = line.label.isEmpty() ? findReference(line.value) : ReferenceFound();
        const bool isNumbered = isInList(head);
        if (isNumbered) {
            made.beginRow(++number);
            made.add(referenceLabel().text, sources);
            made.add(head.reference, sources);
        }
        made.beginRow(++number);
        made.add(line.label.isEmpty() ? textLabel().text : line.label, sources);
        made.add(isNumbered ? head.rest : line.value, sources);
        if (line.pictures.isEmpty())
            continue;
        Cell sign; // before the words of an action it is its rating
        sign.pictures = line.pictures;
        made.beginRow(++number);
        made.add(u"RAG"_s, sources);
        made.add(sign, sources);
    }
    return made;
}

} // namespace waymark
