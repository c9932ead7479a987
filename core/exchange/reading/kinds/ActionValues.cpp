#include "exchange/reading/kinds/ActionValues.h"

#include "edit/LeadEdits.h"
#include "exchange/reading/ReadingWords.h"
#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/WrittenActions.h"
#include "exchange/reading/values/WrittenDue.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

using Question = ReadingQuestion::Kind;

void askOfDate(DraftWriter &writer, const ActionRow &row, const WrittenDue &found)
{
    switch (found.doubt) {
    case DateDoubt::Quarter:
        return writer.ask(Question::Quarter, {}, row.row->number, found.due.source(), u"financial"_s);
    case DateDoubt::Season:
        return writer.ask(Question::Season, {}, row.row->number, found.due.source(), u"term"_s);
    case DateDoubt::Year:
        return writer.ask(Question::Year, {}, row.row->number, found.due.source(), {});
    case DateDoubt::None:
        break;
    }
}

/// What a colour or a word means that neither a key nor anybody has told.
void askOfStatus(DraftWriter &writer, const ActionRow &row, const Cell &cell, const StatusFound &found)
{
    const QString taken = statusText(found.status);
    const int number = row.row->number;
    if (found.disagrees && !found.colour.isEmpty())
        return writer.ask(
            Question::Disagreement, {}, number, u"%1, %2"_s.arg(wholeText(cell), colourName(found.colour)), u"words"_s);
    const Colour colour = colourFromHex(found.colour);
    if (found.byColour && colour != Colour::None && !writer.scheme().knows(colour))
        return writer.ask(Question::Colour, colourName(colour), number, wholeText(cell), taken);
    if (found.status == Status::Unreadable && !found.byColour && !writer.scheme().knows(found.text))
        writer.ask(Question::Word, found.text.simplified(), number, found.text, taken);
}

Due dueOf(DraftWriter &writer, const ActionRow &row, Role role)
{
    const TableCell cell = row.cell(role);
    const Cell *shown = cell.own ? cell.own : cell.above;
    const WrittenDue found = shown ? readWrittenDue(*shown, writer.mapping().dates) : WrittenDue();
    if (found.doubt != DateDoubt::None)
        askOfDate(writer, row, found);
    if (found.due.kind() == Due::Kind::Text)
        writer.note(row.row->number, row.caption(role), found.due.source(), ReadingWords::tr("kept as text, no date"));
    else if (!found.assumed.isEmpty())
        writer.note(row.row->number, row.caption(role), found.due.source(), found.assumed);
    return found.due;
}

/// A bare number in a column of percentages is one.
Cell asShare(const Cell &cell, Role role)
{
    static const QRegularExpression number(u"^\\d{1,3}(?:\\.0+)?$"_s);
    Cell share = cell;
    if (role == Role::Percent && number.match(cell.text.trimmed()).hasMatch())
        share.text = cell.text.trimmed().section(u'.', 0, 0) + u'%';
    return share;
}

/// "Done?": yes, partly, not yet. The words of a status for such an answer; the cell itself for every other.
Cell asAnswer(const Cell &cell, const QString &caption)
{
    static const QStringList questions{u"done"_s, u"complete"_s, u"completed"_s, u"finished"_s, u"achieved"_s,
        u"delivered"_s, u"met"_s, u"implemented"_s, u"kept"_s, u"is it done"_s, u"done yet"_s, u"have we done it"_s};
    static const QHash<QString, QString> answers{{u"yes"_s, u"Complete"_s}, {u"y"_s, u"Complete"_s},
        {u"partly"_s, u"In progress"_s}, {u"partially"_s, u"In progress"_s}, {u"in part"_s, u"In progress"_s},
        {u"nearly"_s, u"In progress"_s}, {u"almost"_s, u"In progress"_s}, {u"mostly"_s, u"In progress"_s},
        {u"some"_s, u"In progress"_s}, {u"no"_s, u"Not started"_s}, {u"n"_s, u"Not started"_s},
        {u"not yet"_s, u"Not started"_s}};
    const QString answer = answers.value(cell.text.simplified().toLower());
    if (answer.isEmpty() || !questions.contains(foldedCaption(caption)))
        return cell;
    Cell made = cell;
    made.text = answer;
    return made;
}

/// True where the cell said something of a status.
bool readStatusInto(DraftWriter &writer, DraftAction &action, const ActionRow &row, Role role)
{
    const TableCell cell = row.cell(role);
    const Cell *shown = cell.own ? cell.own : cell.above;
    if (!shown) {
        action.status = writer.scheme().ofBlank();
        return false;
    }
    const StatusFound found = readStatus(asAnswer(asShare(*shown, role), row.caption(role)), writer.scheme());
    askOfStatus(writer, row, *shown, found);
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

/// The status whose column has a mark.
void readMarkInto(DraftWriter &writer, DraftAction &action, const ActionRow &row)
{
    for (auto mark = row.columns->marks.cbegin(); mark != row.columns->marks.cend(); ++mark) {
        const Cell *cell = row.row->at(mark.key()).own;
        if (!cell || !(isMark(cell->text) || (cell->text.isEmpty() && !colourOf(*cell).isEmpty())))
            continue;
        action.status = readStatus(Cell{mark.value()}, writer.scheme()).status;
        writer.balance().claim(cell, CellClaim::Value);
        return;
    }
}

/// The colour of its reference, else of its text, where no column says a status and the document's key explains it. A
/// colour that goes on beside it is that of the row.
void readPaintInto(DraftWriter &writer, DraftAction &action, const ActionRow &row)
{
    if (row.columns->has(Role::Status) || row.columns->has(Role::Percent) || !row.columns->marks.isEmpty())
        return;
    const Role painted = row.columns->has(Role::Reference) ? Role::Reference : Role::Text;
    const Cell *cell = row.cell(painted).own;
    const Cell *beside = row.row->at(row.columns->find(painted) + 1).own;
    const QString hex = cell ? colourOf(*cell) : QString();
    if (hex.isEmpty() || !writer.scheme().knows(colourFromHex(hex)) || (beside && colourOf(*beside) == hex))
        return;
    action.status = writer.scheme().ofColour(colourFromHex(hex));
    writer.draft().hasColours = true;
}

/// In a table without a column of statuses a cell that is one of the words which the document's key explains.
bool isKeyWord(DraftWriter &writer, const ActionRow &row, Role role)
{
    return !row.columns->has(Role::Status) && !row.of(role).isEmpty() && writer.scheme().knows(row.of(role));
}

/// Of first names and surnames in columns of their own each person's whole name.
QStringList leadsInRow(DraftWriter &writer, const ActionRow &row)
{
    const TableCell first = row.row->at(row.columns->firstNames);
    const QString last = row.of(Role::Leads);
    if (first.isEmpty() || last.isEmpty())
        return edit::leadNamesFrom(last.isEmpty() ? first.text() : last);
    writer.balance().claim(first.own, CellClaim::Value);
    return edit::leadNamesFrom(first.text() + u' ' + last);
}

/// Nothing was said this month: the latest account that there is.
void readEarlierInto(DraftWriter &writer, DraftAction &action, const ActionRow &row)
{
    for (const int column : row.columns->earlierSaid) {
        const Cell *cell = row.row->at(column).own;
        if (!action.said.isEmpty() || !cell || cell->text.trimmed().isEmpty())
            continue;
        action.said = cell->text.trimmed();
        writer.balance().claim(cell, CellClaim::Field);
        writer.note(row.row->number, row.columns->captions.value(column), action.said,
            ReadingWords::tr("the latest account that there is"));
    }
}

/// Who and when in one cell, in a table that has a column for one of them alone. True where it was read.
bool readBothInto(DraftWriter &writer, DraftAction &action, const ActionRow &row, QList<Role> &used)
{
    const bool hasDue = row.columns->has(Role::Due);
    const bool hasLeads = row.columns->has(Role::Leads);
    if (hasDue == hasLeads || !action.due.isNone())
        return false;
    const Role role = hasDue ? Role::Due : Role::Leads;
    const WrittenAction found = writtenFacts(row.of(role));
    if (!found.isWhole() || !found.status.isEmpty())
        return false;
    action.due = readWrittenDue(found.due, writer.mapping().dates).due;
    action.leads += edit::leadNamesFrom(found.leads);
    used.append(role);
    return true;
}

} // namespace

void readActionValues(DraftWriter &writer, const ActionRow &row, DraftAction &action, QList<Role> &used)
{
    const bool isBoth = readBothInto(writer, action, row, used);
    if (action.due.isNone() && !row.of(Role::Due).isEmpty()) {
        action.due = dueOf(writer, row, Role::Due);
        used.append(Role::Due);
    }
    if (action.newDue.isNone() && !row.of(Role::NewDue).isEmpty()) {
        action.newDue = dueOf(writer, row, Role::NewDue);
        used.append(Role::NewDue);
    }
    const QStringList leads = isBoth ? QStringList() : leadsInRow(writer, row);
    if (!leads.isEmpty())
        used.append(Role::Leads);
    action.leads += leads;
    for (const int column : row.columns->otherLeads) {
        const Cell *other = row.row->at(column).own;
        const QStringList names = edit::leadNamesFrom(row.row->at(column).text());
        action.leads += names;
        if (other && !names.isEmpty())
            writer.balance().claim(other, CellClaim::Value);
    }
    action.leads.removeDuplicates();
    if (!row.of(Role::Said).isEmpty())
        used.append(Role::Said);
    if (isKeyWord(writer, row, Role::Said)) {
        action.status = writer.scheme().ofWords(row.of(Role::Said));
        writer.balance().claim(row.cell(Role::Said).own, CellClaim::Value);
    } else {
        action.said = joinedWords(action.said, row.of(Role::Said));
    }
    readEarlierInto(writer, action, row);
    if (!row.of(Role::Next).isEmpty())
        used.append(Role::Next);
    action.next = joinedWords(action.next, row.of(Role::Next));
    const Role status = row.columns->has(Role::Status) ? Role::Status : Role::Percent;
    if (action.status == Status::NotAssessed && readStatusInto(writer, action, row, status))
        used.append(status);
    if (action.status == Status::NotAssessed)
        readMarkInto(writer, action, row);
    if (action.status == Status::NotAssessed)
        readPaintInto(writer, action, row);
    if (action.status == Status::NotAssessed && isDateLike(row.of(Role::Closed))) {
        action.status = Status::SignedOff;
        writer.note(row.row->number, row.caption(Role::Closed), row.of(Role::Closed),
            ReadingWords::tr("has a day on which it was finished: taken for “%1”").arg(statusText(action.status)));
    }
}

QList<LabelledLine::Part> labelledProgress(const QString &line)
{
    const LabelledLine found = labelledLine(line);
    const bool isProgress = found.before.isEmpty() && !found.parts.isEmpty()
        && std::all_of(found.parts.cbegin(), found.parts.cend(), [](const LabelledLine::Part &part) {
               return (part.role == Role::Said || part.role == Role::Next) && !part.value.isEmpty();
           });
    return isProgress ? found.parts : QList<LabelledLine::Part>();
}

void readProgressInto(DraftAction &action, const QList<LabelledLine::Part> &parts)
{
    for (const LabelledLine::Part &part : parts) {
        QString &text = part.role == Role::Next ? action.next : action.said;
        text = joinedWords(text, part.value);
    }
}

} // namespace waymark
