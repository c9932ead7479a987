#include "exchange/reading/kinds/KeyColumn.h"

#include <QSet>

namespace waymark {

void findKeyColumn(Region &region, const StatusScheme &scheme)
{
    Columns &columns = region.columns;
    if (columns.kind != Columns::Kind::Actions || columns.has(Role::Status) || columns.has(Role::Percent)
        || !columns.marks.isEmpty())
        return;
    constexpr int fewest = 2;
    for (int column = 0; column < columns.roles.size(); ++column) {
        if (columns.roles.at(column) != Role::Other)
            continue;
        QSet<QString> words;
        bool areKnown = true;
        for (qsizetype index = region.firstRow(); areKnown && index < region.table.rows.size(); ++index) {
            const TableRow &row = region.table.rows.at(index);
            const QString text = row.at(column).text().simplified();
            if (text.isEmpty() || row.sole() >= 0 || isHeadingAgain(row, region))
                continue;
            areKnown = scheme.knows(text);
            words.insert(text);
        }
        if (areKnown && words.size() >= fewest) {
            columns.roles[column] = Role::Status;
            return;
        }
    }
}

} // namespace waymark
