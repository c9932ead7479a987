#include "exchange/reading/kinds/ActionValues.h"

#include "edit/LeadEdits.h"
#include "exchange/reading/draft/ReadingWords.h"
#include "exchange/reading/key/StatusReading.h"
#include "exchange/reading/values/WrittenDue.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

Due dueOf(DraftWriter &writer, const ActionRow &row, Role role)
{
    const TableCell cell = row.cell(role);
    const Cell *shown = cell.own ? cell.own : cell.above;
    const WrittenDue found = shown ? readWrittenDue(*shown) : WrittenDue();
    if (found.due.kind() == Due::Kind::Text)
        writer.note(row.row->number, row.caption(role), found.due.source(), ReadingWords::tr("kept as text, no date"));
    else if (!found.assumed.isEmpty())
        writer.note(row.row->number, row.caption(role), found.due.source(), found.assumed);
    return found.due;
}

/// True where the cell said something of a status.
bool readStatusInto(DraftWriter &writer, DraftAction &action, const ActionRow &row, Role role)
{
    const TableCell cell = row.cell(role);
    const Cell *shown = cell.own ? cell.own : cell.above;
    if (!shown)
        return false;
    const StatusFound found = readStatus(*shown, writer.scheme());
    action.status = found.status;
    if (found.status == Status::Unreadable)
        action.statusText = found.text;
    else if (!found.text.isEmpty())
        action.note = joinedLines(action.note, row.caption(role) + QStringLiteral(": ") + wholeText(*shown));
    writer.draft().hasColours |= found.byColour;
    if (found.status == Status::Unreadable)
        writer.note(row.row->number, row.caption(role), found.text, ReadingWords::tr("kept as an unreadable status"));
    if (found.disagrees)
        writer.note(row.row->number, row.caption(role), wholeText(*shown),
            ReadingWords::tr("its words and its colour say different things; taken for “%1”")
                .arg(statusText(found.status)));
    return found.status != Status::NotAssessed || !shown->text.trimmed().isEmpty();
}

} // namespace

void readActionValues(DraftWriter &writer, const ActionRow &row, DraftAction &action, QList<Role> &used)
{
    if (action.due.isNone() && !row.of(Role::Due).isEmpty()) {
        action.due = dueOf(writer, row, Role::Due);
        used.append(Role::Due);
    }
    if (action.newDue.isNone() && !row.of(Role::NewDue).isEmpty()) {
        action.newDue = dueOf(writer, row, Role::NewDue);
        used.append(Role::NewDue);
    }
    const QStringList leads = edit::leadNamesFrom(row.of(Role::Leads));
    if (!leads.isEmpty())
        used.append(Role::Leads);
    action.leads += leads;
    action.leads.removeDuplicates();
    if (!row.of(Role::Said).isEmpty())
        used.append(Role::Said);
    action.said = joinedWords(action.said, row.of(Role::Said));
    if (!row.of(Role::Next).isEmpty())
        used.append(Role::Next);
    action.next = joinedWords(action.next, row.of(Role::Next));
    const Role status = row.columns->has(Role::Status) ? Role::Status : Role::Percent;
    if (action.status == Status::NotAssessed && readStatusInto(writer, action, row, status))
        used.append(status);
    if (action.status == Status::NotAssessed && isDateLike(row.of(Role::Closed))) {
        action.status = Status::SignedOff;
        writer.note(row.row->number, row.caption(Role::Closed), row.of(Role::Closed),
            ReadingWords::tr("has a day on which it was finished: taken for “%1”").arg(statusText(action.status)));
    }
}

} // namespace waymark
