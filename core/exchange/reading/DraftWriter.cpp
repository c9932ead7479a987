#include "exchange/reading/DraftWriter.h"

#include "edit/LeadEdits.h"
#include "exchange/reading/KpiReading.h"
#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/StatusReading.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

/// A cut sentence goes on; a cut list gets its next line.
QString joined(const QString &text, const QString &rest)
{
    return text.isEmpty() || rest.isEmpty() ? text + rest : text + (rest.startsWith(u"- ") ? u'\n' : u' ') + rest;
}

QString joinedLines(const QString &text, const QString &rest)
{
    return text.isEmpty() || rest.isEmpty() ? text + rest : text + u'\n' + rest;
}

} // namespace

struct DraftWriter::Row
{
    Row(const TableColumns &tableColumns, int rowNumber, const QList<Cell> &rowCells)
        : columns(tableColumns)
        , number(rowNumber)
        , cells(rowCells)
        , reference(cell(Column::Reference).text.simplified())
        , text(cell(Column::Text).text.trimmed())
    {
        const bool hasColumn = columns.find(Column::Reference) >= 0;
        const ReferenceFound found = findReference(hasColumn ? cell(Column::Reference).text : text);
        if (hasColumn && (found.rest.isEmpty() || found.depth > 1 || text.isEmpty())) {
            // "1.1 Families know", in one cell or in one over both columns.
            reference = found.reference.simplified();
            text = joined(found.rest, text);
        } else if (!hasColumn && (found.depth > 2 || (found.depth == 2 && of(Column::Due).isEmpty()))) {
            reference = found.reference;
            text = found.rest;
        }
    }

    [[nodiscard]] Cell cell(Column column) const
    {
        const int at = columns.find(column);
        return at < 0 ? Cell() : cells.at(at);
    }
    [[nodiscard]] QString of(Column column) const { return cell(column).text.trimmed(); }
    [[nodiscard]] QString caption(Column column) const { return columns.captions.value(columns.find(column)); }
    [[nodiscard]] bool isBlank() const
    {
        return std::all_of(cells.cbegin(), cells.cend(), [](const Cell &one) { return one.text.trimmed().isEmpty(); });
    }

    const TableColumns &columns;
    int number;
    const QList<Cell> &cells;
    QString reference;
    QString text;
};

void DraftWriter::beginDocument(const QString &name)
{
    m_document = name;
    m_priority.clear();
    m_last = Last::Nothing;
}

void DraftWriter::beginTable(const QString &name)
{
    m_table = name;
}

void DraftWriter::addTitle(const QString &title)
{
    // A cover often says whose plan it is in one line and what it is in the next; a first line that says both is
    // enough.
    const QString tidy = title.simplified();
    const bool isEnough =
        m_titles.size() > 1 || (m_titles.size() == 1 && m_titles.first().contains(u"plan"_s, Qt::CaseInsensitive));
    if (!tidy.isEmpty() && !isEnough && !m_titles.contains(tidy))
        m_titles.append(tidy);
}

void DraftWriter::beginPriority(const QString &number, const QString &title, int row)
{
    m_priority = number;
    m_last = Last::Nothing;
    DraftPriority &priority = priorityFor(number);
    if (priority.title.isEmpty())
        priority.title = title;
    else if (row > 0 && !title.isEmpty() && priority.title != title)
        leaveOut(row, title);
}

bool DraftWriter::knowsPriority(const QString &number, const QString &title) const
{
    return std::any_of(m_draft.priorities.cbegin(), m_draft.priorities.cend(),
        [&](const DraftPriority &priority) { return priority.number == number && priority.title == title; });
}

void DraftWriter::setGroup(const DraftGroup &group)
{
    for (DraftPriority &priority : m_draft.priorities) {
        if (priority.number == m_priority)
            priority.group = group;
    }
}

DraftPriority &DraftWriter::priorityFor(const QString &reference)
{
    const QString number = reference.section(u'.', 0, 0);
    for (DraftPriority &priority : m_draft.priorities) {
        if (priority.number == number)
            return priority;
    }
    DraftPriority priority;
    priority.number = number;
    priority.group = m_groups.value(number);
    m_draft.priorities.append(priority);
    return m_draft.priorities.last();
}

void DraftWriter::note(int row, const QString &caption, const QString &found, const QString &made)
{
    QString place = row > 0 ? DraftWords::tr("%1, row %2").arg(m_table, QString::number(row)) : m_table;
    if (!m_document.isEmpty())
        place.prepend(m_document + u": "_s);
    if (!caption.isEmpty())
        place += u", "_s + caption;
    m_draft.notes.append({place, found.simplified(), made});
}

void DraftWriter::leaveOut(int row, const QString &text)
{
    note(row, {}, text, DraftWords::tr("not taken over: the plan has no place for it"));
}

void DraftWriter::addActionRow(const TableColumns &columns, int number, const QList<Cell> &cells)
{
    const Row row(columns, number, cells);
    if (row.isBlank())
        return;
    const bool saysMore = !row.of(Column::Due).isEmpty() || !row.of(Column::Leads).isEmpty();
    const bool goesOn = m_last == Last::Outcome || m_last == Last::Action;
    if (goesOn && row.reference.isEmpty() && (row.text.isEmpty() || !saysMore))
        return continueLast(row);
    switch (referenceDepth(row.reference)) {
    case 1:
        beginPriority(row.reference, row.text.simplified(), number);
        for (const QString &line : rest(row, {Column::Reference, Column::Text}))
            leaveOut(number, line);
        return;
    case 2:
        return addOutcome(row);
    default:
        return addAction(row);
    }
}

void DraftWriter::continueLast(const Row &row)
{
    DraftOutcome &outcome = priorityFor(m_priority).outcomes[m_outcome];
    if (m_last == Last::Outcome) {
        outcome.text = joined(outcome.text, row.text);
        outcome.leads += edit::leadNamesFrom(row.of(Column::Leads));
        outcome.note = joinedLines(outcome.note, kept(row, {Column::Text, Column::Leads}));
        return;
    }
    DraftAction &action = outcome.actions.last();
    action.text = joined(action.text, row.text);
    action.leads += edit::leadNamesFrom(row.of(Column::Leads));
    action.said = joined(action.said, row.of(Column::Said));
    action.next = joined(action.next, row.of(Column::Next));
    QList<Column> used{Column::Text, Column::Leads, Column::Said, Column::Next};
    if (action.due.isNone()) {
        action.due = Due::read(row.of(Column::Due));
        used.append(Column::Due);
    }
    if (action.newDue.isNone()) {
        action.newDue = Due::read(row.of(Column::NewDue));
        used.append(Column::NewDue);
    }
    if (action.status == Status::NotAssessed) {
        readStatusInto(action, row);
        used.append(Column::Status);
    }
    action.note = joinedLines(action.note, kept(row, used));
}

void DraftWriter::noteSecond(const Row &row)
{
    if (row.reference.isEmpty())
        return;
    if (m_references.contains(row.reference))
        note(row.number, {}, row.reference, DraftWords::tr("a second entry with this reference"));
    m_references.insert(row.reference);
}

void DraftWriter::addOutcome(const Row &row)
{
    noteSecond(row);
    DraftOutcome outcome;
    outcome.ref = row.reference;
    outcome.text = row.text;
    outcome.leads = edit::leadNamesFrom(row.of(Column::Leads));
    outcome.note = kept(row, {Column::Reference, Column::Text, Column::Leads});
    DraftPriority &priority = priorityFor(outcome.ref);
    m_priority = priority.number;
    m_last = Last::Outcome;
    // Its actions may have come first; then an empty one is waiting for it.
    const auto waiting = std::find_if(priority.outcomes.begin(), priority.outcomes.end(),
        [&](const DraftOutcome &known) { return known.ref == outcome.ref && known.text.isEmpty(); });
    m_outcome = waiting - priority.outcomes.begin();
    if (waiting == priority.outcomes.end()) {
        priority.outcomes.append(outcome);
    } else {
        // What waits may be a row of its own that had no text: what it said stays.
        outcome.leads = waiting->leads + outcome.leads;
        outcome.leads.removeDuplicates();
        outcome.note = joinedLines(waiting->note, outcome.note);
        outcome.actions = waiting->actions;
        *waiting = outcome;
    }
}

void DraftWriter::addAction(const Row &row)
{
    noteSecond(row);
    DraftAction action;
    action.ref = row.reference;
    action.text = row.text;
    action.due = Due::read(row.of(Column::Due));
    action.newDue = Due::read(row.of(Column::NewDue));
    action.leads = edit::leadNamesFrom(row.of(Column::Leads));
    action.said = row.of(Column::Said);
    action.next = row.of(Column::Next);
    action.note = kept(row,
        {Column::Reference, Column::Text, Column::Due, Column::NewDue, Column::Leads, Column::Status, Column::Said,
            Column::Next});
    readStatusInto(action, row);
    if (action.due.kind() == Due::Kind::Text)
        note(row.number, row.caption(Column::Due), action.due.source(), DraftWords::tr("kept as text, no date"));
    if (action.ref.isEmpty())
        note(row.number, {}, action.text, DraftWords::tr("an action without a reference"));

    if (referenceDepth(action.ref) != 3 && m_priority.isEmpty())
        m_priority = m_draft.priorities.isEmpty() ? u"1"_s : m_draft.priorities.last().number;
    DraftPriority &priority = priorityFor(referenceDepth(action.ref) == 3 ? action.ref : m_priority);
    m_priority = priority.number;
    m_outcome = homeOf(row, priority);
    priority.outcomes[m_outcome].actions.append(action);
    m_last = Last::Action;
}

/// The outcome an action belongs under, by its reference where it has one.
qsizetype DraftWriter::homeOf(const Row &row, DraftPriority &priority)
{
    const QString wanted = row.reference.section(u'.', 0, 1);
    for (qsizetype at = priority.outcomes.size() - 1; at >= 0; --at) {
        if (priority.outcomes.at(at).ref == wanted)
            return at;
    }
    const bool isNumbered = referenceDepth(row.reference) == 3;
    if (isNumbered || priority.outcomes.isEmpty()) {
        DraftOutcome outcome;
        if (isNumbered) {
            outcome.ref = wanted;
            note(row.number, {}, row.reference,
                DraftWords::tr("its outcome %1 does not stand before it; an empty one was made").arg(wanted));
        }
        priority.outcomes.append(outcome);
    }
    return priority.outcomes.size() - 1;
}

void DraftWriter::readStatusInto(DraftAction &action, const Row &row)
{
    const Cell cell = row.cell(Column::Status);
    const StatusFound found = readStatus(cell);
    action.status = found.status;
    action.statusText = found.text;
    m_draft.hasColours |= found.byColour;
    if (found.status == Status::Unreadable)
        note(row.number, row.caption(Column::Status), found.text, DraftWords::tr("kept as an unreadable status"));
}

/// "Caption: text" of every cell that nothing was made of.
QStringList DraftWriter::rest(const Row &row, const QList<Column> &used)
{
    QStringList lines;
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const QString text = row.cells.at(at).text.trimmed();
        const bool isUsed = at < row.columns.columns.size() && used.contains(row.columns.columns.at(at));
        const QString caption = row.columns.captions.value(at);
        if (!isUsed && !text.isEmpty())
            lines.append(caption.isEmpty() ? text : caption + u": "_s + text);
    }
    return lines;
}

QString DraftWriter::kept(const Row &row, const QList<Column> &used)
{
    const QStringList lines = rest(row, used);
    for (const QString &line : lines)
        note(row.number, {}, line, DraftWords::tr("kept as a note"));
    return lines.join(u'\n');
}

void DraftWriter::addKpiRow(const TableColumns &columns, int number, const QList<Cell> &cells)
{
    const Row row(columns, number, cells);
    if (row.isBlank())
        return;
    if (m_last == Last::Kpi && row.reference.isEmpty() && row.of(Column::Baseline).isEmpty()) {
        DraftKpi &last = m_draft.kpis.last();
        last.text = joined(last.text, row.text.simplified());
        last.note = joinedLines(last.note, kept(row, {Column::Text}));
        return;
    }
    DraftKpi kpi;
    kpi.ref = row.reference;
    kpi.text = row.text.simplified();
    kpi.baselineSource = row.of(Column::Baseline).simplified();
    kpi.note = kept(row, {Column::Reference, Column::Text, Column::Baseline, Column::Target});
    QSet<int> months;
    for (auto target = columns.targetMonths.cbegin(); target != columns.targetMonths.cend(); ++target) {
        const QString source = cells.at(target.key()).text.simplified();
        if (source.isEmpty())
            continue;
        if (months.contains(target.value()))
            leaveOut(number, source);
        else
            kpi.targets.append({target.value(), {}, source});
        months.insert(target.value());
    }
    readKpiNumbers(kpi);
    if (!kpi.baselineSource.isEmpty() && !kpi.baseline && !kpi.baselineLow)
        note(number, row.caption(Column::Baseline), kpi.baselineSource, DraftWords::tr("kept as text, no number"));
    for (const DraftTarget &target : kpi.targets) {
        if (!target.value)
            note(number, DraftWords::tr("%1 months").arg(target.months), target.source,
                DraftWords::tr("kept as text, no number"));
    }
    m_draft.kpis.append(kpi);
    m_last = Last::Kpi;
}

PlanDraft DraftWriter::take()
{
    m_draft.title = m_titles.join(u" – ");
    for (DraftPriority &priority : m_draft.priorities) {
        if (priority.group.leadPost.isEmpty())
            priority.group = m_groups.value(priority.number);
    }
    return std::move(m_draft);
}

} // namespace waymark
