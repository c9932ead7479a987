#include "exchange/reading/shapes/MadeText.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/tables/LabelledLine.h"
#include "exchange/reading/tables/WrittenActions.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestTextRows = 4;
constexpr int fewestSpeaking = 2; ///< lines that say lead and date

/// The one text of a row, or a number with a text; empty for every other row.
QString lineOf(const TableRow &row, QList<const Cell *> &cells)
{
    QStringList texts;
    for (const TableCell &cell : row.cells) {
        if (!cell.own || cell.ownText().isEmpty())
            continue;
        cells.append(cell.own);
        texts.append(cell.ownText());
    }
    const bool isNumbered = texts.size() == 2 && referenceDepth(findReference(texts.first()).reference) > 0
        && findReference(texts.first()).rest.isEmpty();
    return texts.size() == 1 || isNumbered ? texts.join(u' ') : QString();
}

bool saysLeadOrDate(const QString &line)
{
    if (isLabelled(line))
        return true;
    const bool isItem = line.startsWith(u"- ") || findReference(line).depth > 0;
    const QList<WrittenAction> actions = writtenActions(line);
    return std::any_of(actions.cbegin(), actions.cend(),
        [&](const WrittenAction &action) { return action.isWhole() || (isItem && action.saysAny()); });
}

/// A short line that says nothing itself and stands above others.
bool headsLines(const QString &line, const Cell &cell)
{
    constexpr qsizetype longestHead = 120;
    const bool isShort = line.size() < longestHead && !line.contains(u'\n') && !line.startsWith(u"- ");
    return isShort && !saysLeadOrDate(line) && (cell.bold || !(line.endsWith(u'.') || line.endsWith(u':')));
}

} // namespace

void MadeText::addHeading(int level, const QString &text, const QList<const Cell *> &cells)
{
    m_blocks.append(Heading{level, text});
    m_cells.append(cells);
}

void MadeText::addParagraph(const Paragraph &paragraph, const QList<const Cell *> &cells)
{
    m_blocks.append(paragraph);
    m_cells.append(cells);
}

void MadeText::handOver(CellBalance &balance, const std::function<bool(const QString &)> &isThere) const
{
    for (qsizetype at = 0; at < m_blocks.size(); ++at) {
        const auto *heading = std::get_if<Heading>(&m_blocks.at(at));
        const auto *paragraph = std::get_if<Paragraph>(&m_blocks.at(at));
        const void *thing = heading ? static_cast<const void *>(heading) : static_cast<const void *>(paragraph);
        const CellClaim claim = balance.claimOf(thing);
        const bool isSpoken = claim == CellClaim::Field || claim == CellClaim::Heading || claim == CellClaim::Note;
        const QString words = heading ? heading->text : paragraph->text;
        if (claim == CellClaim::Nothing || (isSpoken && !isThere(words)))
            continue;
        balance.setRecord(balance.recordOf(thing));
        for (const Cell *cell : m_cells.at(at))
            balance.claim(cell, claim);
    }
    balance.setRecord(0);
}

std::optional<MadeText> textOf(const Table &table, bool isTitled)
{
    int rows = 0;
    int lines = 0;
    int speaking = 0;
    for (const TableRow &row : table.rows) {
        QList<const Cell *> cells;
        const QString line = lineOf(row, cells);
        rows += cells.isEmpty() ? 0 : 1;
        lines += line.isEmpty() ? 0 : 1;
        speaking += !line.isEmpty() && saysLeadOrDate(line) ? 1 : 0;
    }
    if (lines < fewestTextRows || lines * 10 < rows * 9 || speaking < fewestSpeaking)
        return std::nullopt;
    MadeText made;
    constexpr int sectionLevel = 2;
    bool isInPriority = false; // what other lines head stands below it then
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        QList<const Cell *> cells;
        QList<const Cell *> below;
        const QString line = lineOf(table.rows.at(at), cells);
        const bool isCard = at + 1 < table.rows.size() && isLabelled(lineOf(table.rows.at(at + 1), below));
        if (line.isEmpty()) {
            continue; // it is kept where it stands
        } else if (!(isCard && bandIn(line).level != Band::Level::Priority) && headsLines(line, *cells.last())) {
            const bool isPriority = bandIn(line).level == Band::Level::Priority;
            const int level = isInPriority && !isPriority ? sectionLevel + 1 : sectionLevel;
            made.addHeading(made.blocks().isEmpty() && !isTitled ? 1 : level, line, cells);
            isInPriority = isInPriority || isPriority;
        } else {
            const Cell *cell = cells.last();
            Paragraph paragraph{
                line, cell->ink, cell->mark.isEmpty() ? cell->fill : cell->mark, cell->bold, cell->pictures};
            made.addParagraph(paragraph, cells);
        }
    }
    return made;
}

} // namespace waymark
