#include "exchange/reading/shapes/TextActions.h"

#include "exchange/reading/GroupReading.h"
#include "exchange/reading/ReferenceReading.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWholes = 2;
constexpr int fewestParts = 3;

/// A text, or a number with a text, and nothing beside it; -1 where it is none. `reference` gets the column of the
/// number.
int lineColumn(const TableRow &row, int &reference)
{
    reference = -1;
    int text = -1;
    for (int column = 0; column < row.cells.size(); ++column) {
        const TableCell cell = row.at(column);
        if (!cell.own || cell.ownText().isEmpty())
            continue;
        if (text >= 0)
            return -1;
        if (reference < 0 && referenceDepth(findReference(cell.ownText()).reference) > 0
            && findReference(cell.ownText()).rest.isEmpty())
            reference = column;
        else
            text = column;
    }
    return text;
}

bool isBandLine(const TableRow &row, int column)
{
    constexpr qsizetype longestBand = 120;
    const QString text = row.at(column).ownText();
    return row.sole() == column && text.size() < longestBand && !text.endsWith(u'.') && !text.contains(u'\n');
}

} // namespace

void TextActions::look(const QString &line, bool isItem)
{
    m_items += isItem ? 1 : 0;
    const QList<WrittenAction> actions = writtenActions(line);
    if (actions.isEmpty())
        return;
    const bool isWhole =
        std::all_of(actions.cbegin(), actions.cend(), [](const WrittenAction &action) { return action.isWhole(); });
    m_wholes += isWhole ? 1 : 0;
    m_parts += isWhole || !isItem ? 0 : 1;
}

bool TextActions::isAction(const WrittenAction &action, bool isItem) const
{
    if (action.isWhole() && m_wholes >= fewestWholes)
        return true;
    const bool isUsual =
        m_wholes >= fewestWholes || (m_parts + m_wholes >= fewestParts && (m_parts + m_wholes) * 10 >= m_items * 6);
    return isItem && isUsual;
}

QList<WrittenAction> TextActions::in(const QString &line, bool isItem) const
{
    if (m_wholes < fewestWholes && m_parts < fewestParts)
        return {};
    const QList<WrittenAction> actions = writtenActions(line);
    const bool isAll = std::all_of(
        actions.cbegin(), actions.cend(), [&](const WrittenAction &action) { return isAction(action, isItem); });
    return isAll && readGroupSentence(line).leadPost.isEmpty() ? actions : QList<WrittenAction>();
}

std::optional<ActionLines> actionLinesOf(const Table &table)
{
    TextActions known;
    int reference = -1;
    for (const TableRow &row : table.rows) {
        if (const int column = lineColumn(row, reference); column >= 0)
            known.look(row.at(column).ownText(), reference >= 0 || row.at(column).ownText().startsWith(u"- "));
    }
    ActionLines lines(table.name);
    QList<const TableRow *> bands; // directly above the next action
    for (const TableRow &row : table.rows) {
        const int column = lineColumn(row, reference);
        if (column < 0)
            continue;
        const Cell *cell = row.at(column).own;
        const QString text = row.at(column).ownText();
        QList<WrittenAction> actions = known.in(text, reference >= 0 || text.startsWith(u"- "));
        if (actions.isEmpty()) {
            const bool isBelow = !bands.isEmpty() && row.number == bands.last()->number + 1;
            if (!isBandLine(row, column) || !isBelow)
                bands.clear();
            if (isBandLine(row, column) && reference < 0)
                bands.append(&row);
            continue;
        }
        for (const TableRow *band : std::exchange(bands, {})) {
            const Cell *head = band->at(band->sole()).own;
            lines.addBand(band->number, *head, {head});
        }
        if (reference >= 0 && actions.first().reference.isEmpty())
            actions.first().reference = row.at(reference).ownText();
        ActionLinePlace place;
        place.number = row.number;
        for (const WrittenAction &action : std::as_const(actions)) {
            QList<MadeTable::Source> sources{cell};
            if (reference >= 0)
                sources.append(row.at(reference).own);
            lines.add(action, sources, place);
        }
    }
    return lines.isEmpty() ? std::nullopt : std::optional(std::move(lines));
}

} // namespace waymark
