#include "exchange/reading/kinds/ActionWhen.h"

#include "edit/LeadEdits.h"
#include "exchange/reading/kinds/TableFacts.h"
#include "exchange/reading/ReadingWords.h"
#include "exchange/reading/tables/WrittenActions.h"
#include "exchange/reading/values/WrittenDue.h"

namespace waymark {

using namespace Qt::StringLiterals;

void readWrittenInto(DraftAction &action, const Columns &columns, const DateHabits &habits)
{
    if (columns.has(Role::Due) || columns.has(Role::Leads))
        return;
    const QList<WrittenAction> written = writtenActions(action.text);
    if (written.size() != 1 || !written.first().isWhole() || !written.first().rest.isEmpty())
        return;
    action.said = written.first().said;
    action.text = written.first().text;
    action.leads = edit::leadNamesFrom(written.first().leads);
    action.due = readWrittenDue(written.first().due, habits).due;
}

void readWhenInto(DraftWriter &writer, DraftAction &action, const ActionRow &row, ActionBands &bands)
{
    const Columns &columns = *row.columns;
    const int number = row.row->number;
    if (const int column = dueInMonths(columns, *row.row); column >= 0) {
        action.due = Due::month(columns.actuals.value(column).month, columns.captions.value(column));
        for (auto month = columns.actuals.cbegin(); month != columns.actuals.cend(); ++month) {
            if (const Cell *cell = row.row->at(month.key()).own;
                cell && isSignAlone(cell->text.isEmpty() ? u"●"_s : cell->text))
                writer.balance().claim(cell, CellClaim::Value);
        }
        writer.note(number, {}, action.due.source(),
            ReadingWords::tr("the last month that is marked: taken for when it is due"));
        return;
    }
    const QString when = bands.when();
    if (when.isEmpty())
        return;
    action.due = readWrittenDue(when).due;
    writer.note(number, {}, when, ReadingWords::tr("the heading above it: taken for the day by which it is due"));
}

} // namespace waymark
