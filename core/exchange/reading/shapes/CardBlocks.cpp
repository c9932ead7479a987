#include "exchange/reading/shapes/CardBlocks.h"

#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/tables/Captions.h"

namespace waymark {

QList<Table> partedAtHeads(const Table &block)
{
    const auto heads = [&block](qsizetype index) {
        if (index >= block.rows.size() || block.rows.at(index).sole() < 0)
            return false;
        const QString text = block.rows.at(index).at(block.rows.at(index).sole()).ownText();
        return !isWholeCaption(text) && !text.endsWith(u':');
    };
    const auto isPriority = [&block](qsizetype index) {
        const TableRow &row = block.rows.at(index);
        return row.sole() >= 0 && bandIn(row.at(row.sole()).ownText()).level == Band::Level::Priority;
    };
    // In a table of columns for each record: where its first label comes again.
    const auto beginsAgain = [&block](qsizetype first, qsizetype index) {
        const qsizetype labels = block.rows.at(index).sole() >= 0 ? index + 1 : index;
        if (first < 0 || first >= index || labels >= block.rows.size() || block.rows.at(labels).filled() < 3)
            return false;
        const QString label = block.rows.at(labels).at(0).ownText();
        const bool isParted = labels > index || block.rows.at(index - 1).sole() < 0;
        return isParted && !label.isEmpty() && label == block.rows.at(first).at(0).ownText() && isWholeCaption(label);
    };
    QList<Table> parts;
    qsizetype begin = 0;
    qsizetype first = -1; // the first row of the part that is no line alone
    for (qsizetype index = 1; index < block.rows.size(); ++index) {
        if (first < begin)
            first = block.rows.at(index - 1).sole() < 0 ? index - 1 : -1;
        const bool isGroup = !heads(index - 1) && (isPriority(index) || (heads(index) && heads(index + 1)));
        if (!isGroup && !beginsAgain(first, index))
            continue;
        parts.append(block.slice(begin, index));
        begin = index;
        first = -1;
    }
    parts.append(block.slice(begin, block.rows.size()));
    return parts;
}

} // namespace waymark
