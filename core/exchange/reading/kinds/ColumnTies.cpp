#include "exchange/reading/kinds/ColumnTies.h"

#include "exchange/reading/mapping/ColumnQuestion.h"

namespace waymark {

using namespace Qt::StringLiterals;

void askOfTies(DraftWriter &writer, const Region &region)
{
    const Columns &columns = region.columns;
    for (const ColumnTie &tie : columns.ties) {
        const QString subject = ColumnQuestion{{columns.kind, columns.captions, columns.roles}, tie}.subject();
        for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
            const TableRow &row = region.table.rows.at(index);
            const QString taken = row.at(tie.taken).text().simplified();
            const QString other = row.at(tie.other).text().simplified();
            if (row.sole() >= 0 || taken == other || isHeadingAgain(row, region))
                continue;
            const QString found =
                u"%1: %2; %3: %4"_s.arg(columns.captions.at(tie.taken), taken, columns.captions.at(tie.other), other);
            writer.ask(ReadingQuestion::Kind::Column, subject, row.number, found, QString::number(tie.taken));
        }
    }
}

} // namespace waymark
