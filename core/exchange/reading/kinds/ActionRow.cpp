#include "exchange/reading/kinds/ActionRow.h"

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/ReferenceReading.h"

namespace waymark {

using namespace Qt::StringLiterals;

ActionRow::ActionRow(const Region &region, const TableRow &tableRow, bool textBeginsWithReference)
    : columns(&region.columns)
    , row(&tableRow)
    , reference(cell(Role::Reference).ownText().simplified())
    , text(cell(Role::Text).ownText())
{
    const bool hasColumn = columns->has(Role::Reference);
    const ReferenceFound found = findReference(hasColumn ? cell(Role::Reference).ownText() : text);
    if (hasColumn && (found.rest.isEmpty() || found.depth > 1 || text.isEmpty())) {
        // "1.1 Families know", in one cell or in one over both columns.
        reference = found.reference.simplified();
        text = joinedWords(found.rest, text);
    } else if (!hasColumn && found.depth > 0 && !found.rest.isEmpty() && !found.rest.front().isLower()
        && (textBeginsWithReference || found.depth > 2 || (found.depth == 2 && of(Role::Due).isEmpty()))) {
        reference = found.reference;
        text = found.rest;
    }
}

QString rowKey(const Region &region, const TableRow &row)
{
    constexpr qsizetype enough = 200; // letters of it: that no two rows of a plan share
    QStringList words{
        row.at(region.columns.find(Role::Reference)).ownText(), row.at(region.columns.find(Role::Text)).ownText()};
    if (words.join(QString()).isEmpty()) {
        for (const TableCell &cell : row.cells)
            words.append(cell.ownText());
    }
    return words.join(u' ').simplified().left(enough).toLower();
}

bool ActionRow::carries() const
{
    return !of(Role::Due).isEmpty() || !of(Role::NewDue).isEmpty() || !cell(Role::Status).ownText().isEmpty()
        || !cell(Role::Percent).ownText().isEmpty();
}

bool ActionRow::isWithdrawn() const
{
    const Cell *text = cell(Role::Text).own;
    return text && text->text.trimmed().isEmpty() && !text->struck.isEmpty();
}

bool ActionRow::saysNothingElse() const
{
    for (int column = 0; column < row->cells.size(); ++column) {
        const Role role = columns->roles.value(column, Role::Other);
        const bool isName =
            role == Role::Reference || role == Role::Text || role == Role::Outcome || role == Role::Priority;
        if (!isName && !row->at(column).ownText().isEmpty())
            return false;
    }
    return true;
}

} // namespace waymark
