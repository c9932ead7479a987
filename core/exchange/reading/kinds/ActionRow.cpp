#include "exchange/reading/kinds/ActionRow.h"

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/ReferenceReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "Action 4 – Hire two nurses": its number cannot be part of what is to be done.
bool namesNumber(const QString &text)
{
    static const QRegularExpression named(
        u"^(?:action|task|activity|step|milestone|recommendation)\\s+\\d[\\d.]*[a-z]?\\s*[:–—-]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(named);
}

} // namespace

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
        && (textBeginsWithReference || found.depth > 2 || namesNumber(text)
            || (found.depth == 2 && of(Role::Due).isEmpty()))) {
        reference = found.reference;
        text = found.rest;
    }
}

QString rowKey(const Region &region, const TableRow &row)
{
    constexpr qsizetype enough = 200; // letters of it: that no two rows of a plan share
    const Role text = region.columns.has(Role::Text) ? Role::Text : Role::Kpi;
    QStringList words{
        row.at(region.columns.find(Role::Reference)).ownText(), row.at(region.columns.find(text)).ownText()};
    if (words.join(QString()).isEmpty()) {
        for (const TableCell &cell : row.cells)
            words.append(cell.ownText());
    }
    return words.join(u' ').simplified().left(enough).toLower();
}

std::optional<RowMeaning> saidOf(const ReadingMapping &mapping, const Region &region, const TableRow &row)
{
    if (mapping.rows.isEmpty())
        return std::nullopt;
    const auto said = mapping.rows.constFind(rowKey(region, row));
    return said == mapping.rows.cend() ? std::nullopt : std::optional(*said);
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
