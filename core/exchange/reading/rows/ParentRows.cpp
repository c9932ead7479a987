#include "exchange/reading/rows/ParentRows.h"

namespace waymark {

ParentRows::ParentRows(const Region &region)
{
    const int parent = region.columns.find(Role::Priority);
    const int reference = region.columns.find(Role::Reference);
    const int text = region.columns.find(Role::Text);
    if (parent < 0 || text < 0)
        return;
    // By everything that a cell may call a row.
    QHash<QString, const TableRow *> rows;
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const TableRow &row = region.table.rows.at(index);
        const QString words = row.at(text).ownText().simplified();
        if (words.isEmpty() || !row.at(parent).isEmpty())
            continue;
        const QString number = row.at(reference).ownText().simplified();
        rows.insert(words, &row);
        if (number.isEmpty())
            continue;
        rows.insert(number, &row);
        for (const char *parting : {" ", ": ", " - ", " – ", ". "})
            rows.insert(number + QString::fromUtf8(parting) + words, &row);
    }
    for (qsizetype index = region.firstRow(); index < region.table.rows.size(); ++index) {
        const QString named = region.table.rows.at(index).at(parent).text().simplified();
        const TableRow *row = named.isEmpty() ? nullptr : rows.value(named);
        if (!row)
            continue;
        m_numbers.insert(row->number);
        m_titles.insert(named, row->at(text).ownText().simplified());
    }
}

} // namespace waymark
