#include "exchange/reading/DraftWriter.h"

#include "edit/LeadEdits.h"
#include "exchange/reading/KpiReading.h"
#include "exchange/reading/StatusReading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// How deep a reference is: 2 for "3.4", 3 for "3.4.6", 0 for anything else.
int depthOf(const QString &reference)
{
    static const QRegularExpression pattern(u"^\\d+(\\.\\d+)*[a-z]?$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(reference).hasMatch() ? int(reference.count(u'.')) + 1 : 0;
}

/// A cut sentence goes on; a cut list gets its next line.
QString joined(const QString &text, const QString &rest)
{
    return text.isEmpty() ? rest : text + (rest.startsWith(u"- ") ? u'\n' : u' ') + rest;
}

} // namespace

struct DraftWriter::Row
{
    const TableColumns &columns;
    int number;
    const QList<Cell> &cells;

    [[nodiscard]] Cell cell(Column column) const
    {
        const int at = columns.find(column);
        return at < 0 ? Cell() : cells.at(at);
    }
    [[nodiscard]] QString text(Column column) const { return cell(column).text.trimmed(); }
    [[nodiscard]] QString reference() const
    {
        QString reference = text(Column::Reference).simplified().remove(u' ');
        while (reference.endsWith(u'.'))
            reference.chop(1);
        return reference;
    }
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
    // A cover often says whose plan it is in one line and what it is in the next; a first line that says both is enough.
    const QString tidy = title.simplified();
    const bool isEnough = m_titles.size() > 1 || (m_titles.size() == 1 && m_titles.first().contains(u"plan"_s, Qt::CaseInsensitive));
    if (!tidy.isEmpty() && !isEnough && !m_titles.contains(tidy))
        m_titles.append(tidy);
}

void DraftWriter::beginPriority(const QString &number, const QString &title)
{
    m_priority = number;
    m_last = Last::Nothing;
    DraftPriority &priority = priorityFor(number);
    if (priority.title.isEmpty())
        priority.title = title;
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

void DraftWriter::note(const Row &row, const QString &caption, const QString &found, const QString &made)
{
    QString place = Reading::tr("%1, row %2").arg(m_table).arg(row.number);
    if (!m_document.isEmpty())
        place.prepend(m_document + u": "_s);
    if (!caption.isEmpty())
        place += u", "_s + caption;
    m_draft.notes.append({place, found.simplified(), made});
}

void DraftWriter::addActionRow(const TableColumns &columns, int number, const QList<Cell> &cells)
{
    const Row row{columns, number, cells};
    const QString reference = row.reference();
    const QString text = row.text(Column::Text);
    const bool saysMore = !row.text(Column::Due).isEmpty() || !row.text(Column::Leads).isEmpty();
    if (reference.isEmpty() && text.isEmpty() && !saysMore)
        return;
    if (reference.isEmpty() && !saysMore && (m_last == Last::Outcome || m_last == Last::Action))
        return continueLast(row);
    switch (depthOf(reference)) {
    case 1: {
        beginPriority(reference, text.simplified());
        return;
    }
    case 2:
        return addOutcome(row);
    default:
        return addAction(row);
    }
}

void DraftWriter::continueLast(const Row &row)
{
    const QString text = row.text(Column::Text);
    DraftOutcome &outcome = priorityFor(m_priority).outcomes.last();
    QString &last = m_last == Last::Action ? outcome.actions.last().text : outcome.text;
    last = joined(last, text);
}

void DraftWriter::addOutcome(const Row &row)
{
    DraftOutcome outcome;
    outcome.ref = row.reference();
    outcome.text = row.text(Column::Text);
    outcome.leads = edit::leadNamesFrom(row.text(Column::Leads));
    outcome.note = otherText(row);
    const QString due = row.text(Column::Due);
    if (!due.isEmpty()) {
        outcome.note = joined(outcome.note, Reading::tr("Due: %1").arg(due));
        note(row, row.columns.captions.value(row.columns.find(Column::Due)), due, Reading::tr("kept as a note: outcomes have no deadline of their own"));
    }
    DraftPriority &priority = priorityFor(outcome.ref);
    m_priority = priority.number;
    m_last = Last::Outcome;
    priority.outcomes.append(outcome);
}

void DraftWriter::addAction(const Row &row)
{
    DraftAction action;
    action.ref = row.reference();
    if (depthOf(action.ref) != 3 && m_last == Last::Nothing && m_draft.priorities.isEmpty())
        m_priority = u"1"_s;
    action.text = row.text(Column::Text);
    action.due = Due::read(row.text(Column::Due));
    action.newDue = Due::read(row.text(Column::NewDue));
    action.leads = edit::leadNamesFrom(row.text(Column::Leads));
    action.said = row.text(Column::Said);
    action.next = row.text(Column::Next);
    action.note = otherText(row);
    readStatusInto(action, row);
    if (action.due.kind() == Due::Kind::Text)
        note(row, row.columns.captions.value(row.columns.find(Column::Due)), action.due.source(), Reading::tr("kept as text, no date"));
    if (action.ref.isEmpty())
        note(row, {}, action.text, Reading::tr("an action without a reference"));

    DraftPriority &priority = priorityFor(depthOf(action.ref) == 3 ? action.ref : m_priority);
    m_priority = priority.number;
    const QString outcomeRef = action.ref.section(u'.', 0, 1);
    DraftOutcome *home = nullptr;
    for (DraftOutcome &outcome : priority.outcomes) {
        if (outcome.ref == outcomeRef)
            home = &outcome;
    }
    if (!home && depthOf(action.ref) == 3) {
        DraftOutcome outcome;
        outcome.ref = outcomeRef;
        priority.outcomes.append(outcome);
        home = &priority.outcomes.last();
        note(row, {}, action.ref, Reading::tr("its outcome %1 is not in the document; an empty one was made").arg(outcomeRef));
    } else if (!home) {
        if (priority.outcomes.isEmpty())
            priority.outcomes.append(DraftOutcome());
        home = &priority.outcomes.last();
    }
    home->actions.append(action);
    m_last = Last::Action;
}

void DraftWriter::readStatusInto(DraftAction &action, const Row &row)
{
    const Cell cell = row.cell(Column::Status);
    const StatusFound found = readStatus(cell);
    action.status = found.status;
    action.statusText = found.text;
    m_draft.hasColours |= found.byColour;
    if (found.status == Status::Unreadable)
        note(row, row.columns.captions.value(row.columns.find(Column::Status)), found.text, Reading::tr("kept as an unreadable status"));
}

QString DraftWriter::otherText(const Row &row)
{
    QStringList lines;
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const QString text = row.cells.at(at).text.trimmed();
        const bool isKnown = at < row.columns.columns.size() && row.columns.columns.at(at) != Column::Other;
        if (isKnown || text.isEmpty())
            continue;
        const QString caption = row.columns.captions.value(at);
        lines.append(caption.isEmpty() ? text : caption + u": "_s + text);
        note(row, caption, text, Reading::tr("kept as a note"));
    }
    return lines.join(u'\n');
}

void DraftWriter::addKpiRow(const TableColumns &columns, int number, const QList<Cell> &cells)
{
    const Row row{columns, number, cells};
    const QString reference = row.reference();
    const QString text = row.text(Column::Text).simplified();
    if (reference.isEmpty() && text.isEmpty())
        return;
    if (reference.isEmpty() && m_last == Last::Kpi && row.text(Column::Baseline).isEmpty()) {
        m_draft.kpis.last().text = joined(m_draft.kpis.last().text, text);
        return;
    }
    DraftKpi kpi;
    kpi.ref = reference;
    kpi.text = text;
    kpi.baselineSource = row.text(Column::Baseline).simplified();
    kpi.note = otherText(row);
    for (auto target = columns.targetMonths.cbegin(); target != columns.targetMonths.cend(); ++target) {
        const QString source = cells.at(target.key()).text.simplified();
        if (!source.isEmpty())
            kpi.targets.append({target.value(), {}, source});
    }
    readKpiNumbers(kpi);
    if (!kpi.baselineSource.isEmpty() && !kpi.baseline)
        note(row, columns.captions.value(columns.find(Column::Baseline)), kpi.baselineSource, Reading::tr("kept as text, no number"));
    for (const DraftTarget &target : kpi.targets) {
        if (!target.value)
            note(row, Reading::tr("%1 months").arg(target.months), target.source, Reading::tr("kept as text, no number"));
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
