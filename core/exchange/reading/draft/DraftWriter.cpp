#include "exchange/reading/draft/DraftWriter.h"

#include "exchange/reading/draft/SameActions.h"
#include "exchange/reading/ReadingWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

DraftWriter::DraftWriter(const StatusScheme &scheme, const ReadingMapping &mapping, CellBalance &balance)
    : m_scheme(scheme)
    , m_mapping(mapping)
    , m_balance(balance)
    , m_tree(m_draft.priorities)
{
}

void DraftWriter::beginDocument(int index, const QString &shownName)
{
    m_documentIndex = index;
    m_document = shownName;
    resumeRecord(0);
    m_tree.beginDocument();
}

void DraftWriter::beginTable(int block, const Grid *grid, const QString &name, int firstColumn)
{
    m_block = block;
    m_firstColumn = firstColumn;
    m_grid = grid;
    m_table = name;
    resumeRecord(0);
}

QString DraftWriter::place(int row) const
{
    QString place = row > 0 ? ReadingWords::tr("%1, row %2").arg(m_table, QString::number(row)) : m_table;
    if (!m_document.isEmpty())
        place.prepend(m_document + u": "_s);
    return place;
}

SourcePlace DraftWriter::sourcePlace(int row, int column) const
{
    return {m_documentIndex, m_block, row, column < 0 ? column : column + m_firstColumn};
}

void DraftWriter::note(int row, const QString &caption, const QString &found, const QString &made)
{
    const QString where = caption.isEmpty() ? place(row) : place(row) + u", "_s + caption;
    m_draft.notes.append({where, found.simplified(), made});
}

void DraftWriter::ask(
    ReadingQuestion::Kind kind, const QString &subject, int row, const QString &found, const QString &taken)
{
    m_questions.ask(kind, subject, place(row), found, taken);
}

void DraftWriter::keep(const QString &place, const QString &text)
{
    addKept(place, text);
    m_draft.notes.append({place, text.simplified(), ReadingWords::tr("kept as text: no record has a place for it")});
}

void DraftWriter::rememberInitialsIn(const QString &line)
{
    static const QRegularExpression pair(u"(?:^|[;,(:]\\s*)([A-Z]{2,4})\\s*(?:=|–|-|:)\\s*((?:Dr |Cllr "
                                         u")?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,3})"
                                         "(?=[;,.)]|$)"_s);
    constexpr qsizetype longest = 1000;
    QList<std::pair<QString, QString>> found;
    for (auto match = pair.globalMatch(line.size() < longest ? line : QString()); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.append({one.captured(1), one.captured(2)});
    }
    for (const auto &[initials, name] : std::as_const(found)) {
        if (found.size() > 1)
            rememberInitials(initials, name);
    }
}

void DraftWriter::addKept(const QString &place, const QString &text)
{
    rememberInitialsIn(text);
    m_draft.kept.append(u"%1: %2"_s.arg(place, text));
    m_keptUnder.append(m_tree.priority());
}

/// Into the notes of the priority that was open where it stood; of the first one, or of a KPI, where none was.
void DraftWriter::placeKept()
{
    for (qsizetype at = 0; at < m_draft.kept.size(); ++at) {
        const QString &line = m_draft.kept.at(at);
        if (!m_draft.priorities.isEmpty()) {
            QString &note = m_draft.priorities[std::max(0, m_keptUnder.at(at))].note;
            note = joinedLines(note, line);
        } else if (!m_draft.kpis.isEmpty()) {
            m_draft.kpis.first().note = joinedLines(m_draft.kpis.first().note, line);
        }
    }
}

void DraftWriter::keep(int row, const Cell *cell, const QString &caption)
{
    if (!cell || saysNothing(*cell))
        return;
    keep(caption.isEmpty() ? place(row) : place(row) + u", "_s + caption, wholeText(*cell));
    m_balance.claim(cell, CellBalance::Claim::Note);
}

int DraftWriter::beginRecord()
{
    m_balance.setRecord(++m_records);
    return m_records;
}

void DraftWriter::resumePriority()
{
    if (m_tree.priority() < 0)
        return;
    DraftPriority &priority = m_draft.priorities[m_tree.priority()];
    if (priority.record == 0)
        priority.record = ++m_records;
    m_balance.setRecord(priority.record);
}

void DraftWriter::resumeOutcome()
{
    DraftOutcome &outcome = m_tree.outcome();
    if (outcome.record == 0)
        outcome.record = ++m_records;
    m_balance.setRecord(outcome.record);
}

QStringList DraftWriter::besides(const Cell *cell)
{
    if (!cell || (cell->struck.isEmpty() && cell->remark.isEmpty() && cell->pictures.isEmpty()))
        return {};
    Cell rest = *cell;
    rest.text.clear();
    rest.fill.clear();
    rest.mark.clear();
    const QString words = wholeText(rest);
    return words.isEmpty() ? QStringList() : words.split(u'\n');
}

void DraftWriter::noteSecond(int row, const QString &reference)
{
    if (reference.isEmpty())
        return;
    if (m_references.contains(reference))
        note(row, {}, reference, ReadingWords::tr("a second entry with this reference"));
    m_references.insert(reference);
}

void DraftWriter::addTitle(const QString &title)
{
    const QString tidy = title.simplified();
    if (!tidy.isEmpty() && !m_titles.contains(tidy))
        m_titles.append(tidy);
}

void DraftWriter::setGroup(const DraftGroup &group)
{
    if (m_tree.priority() >= 0)
        m_draft.priorities[m_tree.priority()].group = group;
}

void DraftWriter::nameLeads(QStringList &leads) const
{
    static const QRegularExpression joint(u"\\s*[,&+]\\s*|\\s+and\\s+"_s);
    QStringList named;
    for (const QString &lead : std::as_const(leads)) {
        const QStringList parts =
            lead.split(joint, Qt::SkipEmptyParts); // "HB, MS", which nobody could tell from a post
        const bool areInitials = std::all_of(
            parts.cbegin(), parts.cend(), [this](const QString &part) { return m_initials.contains(part); });
        for (const QString &part : areInitials ? parts : QStringList{lead})
            named.append(m_initials.value(part, part));
    }
    named.removeDuplicates();
    leads = named;
}

const PlanDraft &DraftWriter::settle()
{
    m_draft.title = m_titles.join(u" – ");
    m_draft.meanings = m_scheme.meanings();
    joinSame();
    makeHome();
    for (DraftPriority &priority : m_draft.priorities) {
        if (priority.group.leadPost.isEmpty())
            priority.group = m_groups.value(priority.number);
        for (DraftOutcome &outcome : priority.outcomes) {
            nameLeads(outcome.leads);
            for (DraftAction &action : outcome.actions)
                nameLeads(action.leads);
        }
    }
    return m_draft;
}

void DraftWriter::joinSame()
{
    const SameActions same = joinSameActions(m_draft.priorities);
    if (same.records.isEmpty())
        return;
    m_balance.handOver(same.records);
    m_tree.beginDocument(); // what was open may be gone
    for (const int gone : same.emptied) {
        const auto isUnder = [gone](const auto &record) { return record.priority == gone; };
        const bool isNeeded = std::any_of(m_draft.risks.cbegin(), m_draft.risks.cend(), isUnder)
            || std::any_of(m_draft.decisions.cbegin(), m_draft.decisions.cend(), isUnder)
            || std::any_of(m_draft.evidence.cbegin(), m_draft.evidence.cend(), isUnder);
        if (isNeeded)
            continue;
        m_draft.priorities.removeAt(gone);
        const auto moveUp = [gone](int &place) { place -= place >= gone ? 1 : 0; };
        for (DraftRisk &risk : m_draft.risks)
            moveUp(risk.priority);
        for (DraftDecision &decision : m_draft.decisions)
            moveUp(decision.priority);
        for (DraftEvidence &evidence : m_draft.evidence)
            moveUp(evidence.priority);
        for (int &kept : m_keptUnder)
            moveUp(kept);
    }
}

/// What has to stand somewhere makes a priority where there is none.
void DraftWriter::makeHome()
{
    const bool needsHome = !m_draft.risks.isEmpty() || !m_draft.decisions.isEmpty() || !m_draft.evidence.isEmpty()
        || (!m_draft.kept.isEmpty() && m_draft.kpis.isEmpty());
    if (!m_draft.priorities.isEmpty() || !needsHome)
        return;
    DraftPriority priority;
    priority.number = u"1"_s;
    m_draft.priorities.append(priority);
}

PlanDraft DraftWriter::take()
{
    makeHome();
    placeKept();
    return std::move(m_draft);
}

} // namespace waymark
