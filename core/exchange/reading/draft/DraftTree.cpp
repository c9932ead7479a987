#include "exchange/reading/draft/DraftTree.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/values/WrittenDue.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isNumeral(const QString &number)
{
    return !number.isEmpty() && std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
}

/// "1.1.1" and "1.1(a)": priority, outcome and action in one.
bool saysAll(const QString &reference)
{
    return referenceDepth(reference) > 2 && reference.front().isDigit();
}

} // namespace

void DraftTree::beginDocument()
{
    m_sections.clear();
    m_priority = -1;
    m_outcome = -1;
    m_explicitLevel = 0;
    m_isExplicit = false;
    m_isWritten = false;
}

void DraftTree::section(int level, const QString &text, qsizetype index)
{
    while (!m_sections.isEmpty() && m_sections.last().level >= level)
        m_sections.removeLast();
    if (m_isExplicit && m_explicitLevel > 0 && level <= m_explicitLevel) {
        // What was opened by a heading ends with the next one of its level.
        m_priority = -1;
        m_outcome = -1;
        m_isExplicit = false;
        m_explicitLevel = 0;
    }
    const Due due = readWrittenDue(text).due; // "Quarter 3 2026/27 (October to December)" too
    const bool isDate = Month::of(due.lastDay({})).isValid() && due.kind() != Due::Kind::Year;
    m_sections.append({level, text, index, false, isDate});
    m_isChanged = true;
}

QList<qsizetype> DraftTree::takeUsedSections()
{
    return std::exchange(m_used, {});
}

QString DraftTree::dateAbove()
{
    if (m_sections.isEmpty() || !m_sections.last().isDate)
        return {};
    useSection(m_sections.last());
    return m_sections.last().text;
}

DraftTree::Above DraftTree::nearestSection() const
{
    const bool isOpen = !m_sections.isEmpty() && !m_sections.last().used;
    return isOpen ? Above{m_sections.last().text, m_sections.last().index} : Above{};
}

void DraftTree::spendNearest()
{
    if (!m_sections.isEmpty())
        useSection(m_sections.last());
}

void DraftTree::useSection(Section &section)
{
    if (!section.used && section.index >= 0)
        m_used.append(section.index);
    section.used = true;
}

QString DraftTree::freeNumber() const
{
    for (int number = int(m_priorities.size()) + 1;; ++number) {
        const QString text = QString::number(number);
        const bool isTaken = std::any_of(m_priorities.cbegin(), m_priorities.cend(),
            [&](const DraftPriority &priority) { return priority.number == text; });
        if (!isTaken)
            return text;
    }
}

bool DraftTree::openTitle(const QString &text)
{
    applySections();
    if (m_isExplicit && !m_isByTitle) {
        openOutcome({}, text);
        return false;
    }
    openPriority({}, text);
    m_isByTitle = true;
    return true;
}

bool DraftTree::openPriority(const QString &number, const QString &title)
{
    m_isByTitle = false;
    m_isByOutcome = false;
    m_outcome = -1;
    m_isExplicit = true;
    m_isWritten = isNumeral(number);
    m_explicitLevel = 0;
    for (int at = 0; at < m_priorities.size(); ++at) {
        DraftPriority &known = m_priorities[at];
        const bool isSame = number.isEmpty() ? !title.isEmpty() && known.title == title : known.number == number;
        if (!isSame)
            continue;
        m_priority = at;
        if (known.title.isEmpty())
            known.title = title;
        return title.isEmpty() || known.title == title;
    }
    DraftPriority priority;
    priority.number = number.isEmpty() ? freeNumber() : number;
    priority.title = title;
    m_priorities.append(priority);
    m_priority = int(m_priorities.size()) - 1;
    return true;
}

bool DraftTree::openPriorityHeading(int level, const QString &number, const QString &title)
{
    const bool isOwn = openPriority(number, title);
    m_explicitLevel = level;
    m_sections.clear();
    m_isChanged = false;
    return isOwn;
}

bool DraftTree::knowsPriority(const QString &number, const QString &title) const
{
    return std::any_of(m_priorities.cbegin(), m_priorities.cend(),
        [&](const DraftPriority &priority) { return priority.number == number && priority.title == title; });
}

void DraftTree::openOutcome(const QString &ref, const QString &text)
{
    applySections();
    ensurePriority(ref);
    QList<DraftOutcome> &outcomes = m_priorities[m_priority].outcomes;
    for (qsizetype at = 0; at < outcomes.size(); ++at) {
        const bool isSame =
            ref.isEmpty() ? outcomes.at(at).text == text && outcomes.at(at).ref.isEmpty() : outcomes.at(at).ref == ref;
        if (!isSame || (!text.isEmpty() && !outcomes.at(at).text.isEmpty() && outcomes.at(at).text != text))
            continue;
        if (outcomes.at(at).text.isEmpty())
            outcomes[at].text = text;
        m_outcome = at;
        return;
    }
    DraftOutcome outcome;
    outcome.ref = ref;
    outcome.text = text;
    outcomes.append(outcome);
    m_outcome = outcomes.size() - 1;
}

/// Headings of the document become names now that something stands under them: the outermost of the priority, unless
/// one is open already, and the innermost of the outcome.
void DraftTree::applySections()
{
    if (!m_isChanged)
        return;
    m_isChanged = false;
    if (m_sections.isEmpty())
        return;
    if (!m_isExplicit && !m_sections.first().isDate) {
        const Band band = bandIn(m_sections.first().text);
        const bool isFree = isNumeral(band.number) && !knowsPriority(band.number, band.title);
        const bool isOwn =
            openPriority(isFree ? band.number : QString(), band.title.isEmpty() ? m_sections.first().text : band.title);
        m_explicitLevel = m_sections.first().level;
        if (isOwn) // else another has that number and its own title: the heading is kept as text
            useSection(m_sections.first());
    }
    Section &last = m_sections.last();
    const bool isSheetInBand = last.index < 0 && m_isExplicit; // a sheet is no part of what a band in it opened
    if (!last.used && !last.isDate && !isSheetInBand && last.level > m_explicitLevel) {
        const Band band = bandIn(last.text);
        useSection(last);
        openOutcome(band.level == Band::Level::Outcome ? band.number : QString(),
            band.level == Band::Level::Outcome && !band.title.isEmpty() ? band.title : last.text);
    }
}

qsizetype DraftTree::openByNumber(const QString &number)
{
    for (int at = 0; at < m_priorities.size(); ++at) {
        if (m_priorities.at(at).number != number)
            continue;
        if (m_priority != at)
            m_outcome = -1;
        m_priority = at;
        return at;
    }
    DraftPriority priority;
    priority.number = number;
    m_priorities.append(priority);
    m_priority = int(m_priorities.size()) - 1;
    m_outcome = -1;
    m_isExplicit = false;
    return m_priority;
}

void DraftTree::ensurePriority(const QString &reference)
{
    const QString first = reference.section(u'.', 0, 0);
    const bool isNumbered = referenceDepth(reference) > 1 && isNumeral(first);
    if (m_priority >= 0) {
        const bool isElsewhere =
            isNumbered && m_priorities.at(m_priority).number != first && (!m_isExplicit || m_isWritten);
        if (isElsewhere)
            openByNumber(first);
        return;
    }
    if (isNumbered)
        openByNumber(first);
    else if (m_priorities.isEmpty())
        openByNumber(u"1"_s);
    else
        m_priority = int(m_priorities.size()) - 1;
}

DraftAction &DraftTree::add(const DraftAction &action, bool nameBySection, QString *madeOutcome)
{
    const bool staysHere = m_isExplicit && !m_isWritten && m_priority >= 0;
    if (saysAll(action.ref) && !staysHere) {
        openByNumber(action.ref.section(u'.', 0, 0));
        namePriority(action.ref.section(u'.', 0, 0), nameBySection);
    } else {
        applySections();
        ensurePriority(action.ref);
    }
    if (saysAll(action.ref))
        openWanted(
            parentReference(action.ref), action.ref.section(u'.', 0, 1).section(u'(', 0, 0).simplified(), madeOutcome);
    DraftOutcome &home = outcome();
    home.actions.append(action);
    return home.actions.last();
}

/// The heading above with that number: "1. Leadership", "1.1 A single view of performance".
DraftTree::Section *DraftTree::sectionNumbered(const QString &number)
{
    const auto found = std::find_if(m_sections.rbegin(), m_sections.rend(),
        [&](const Section &section) { return !section.used && bandIn(section.text).number == number; });
    return found == m_sections.rend() ? nullptr : &*found;
}

void DraftTree::namePriority(const QString &number, bool nameBySection)
{
    DraftPriority &priority = m_priorities[m_priority];
    if (!priority.title.isEmpty() || m_sections.isEmpty())
        return;
    Section *named = sectionNumbered(number);
    if (!named && nameBySection && !m_sections.last().used && !bandIn(m_sections.last().text).number.contains(u'.'))
        named = &m_sections.last();
    if (!named || named->isDate)
        return;
    const Band band = bandIn(named->text);
    priority.title = band.title.isEmpty() ? named->text : band.title;
    useSection(*named);
}

/// The outcome that a reference goes on with; where it does not stand before it, one is made as `made`.
void DraftTree::openWanted(const QString &wanted, const QString &made, QString *madeOutcome)
{
    QList<DraftOutcome> &outcomes = m_priorities[m_priority].outcomes;
    const auto isWanted = [&](const DraftOutcome &outcome) {
        return outcome.ref == wanted || (referenceDepth(wanted) > 2 && outcome.ref == parentReference(wanted));
    };
    const auto found = std::find_if(outcomes.crbegin(), outcomes.crend(), isWanted);
    m_outcome = found == outcomes.crend() ? -1 : std::distance(found, outcomes.crend()) - 1;
    if (m_outcome >= 0)
        return;
    DraftOutcome outcome;
    outcome.ref = made;
    if (Section *named = sectionNumbered(made)) {
        outcome.text = bandIn(named->text).title;
        useSection(*named);
    } else {
        *madeOutcome = made;
    }
    outcomes.append(outcome);
    m_outcome = outcomes.size() - 1;
}

DraftOutcome &DraftTree::outcome()
{
    if (m_priority < 0)
        ensurePriority({});
    QList<DraftOutcome> &outcomes = m_priorities[m_priority].outcomes;
    if (m_outcome < 0 || m_outcome >= outcomes.size()) {
        const auto unnamed = std::find_if(outcomes.cbegin(), outcomes.cend(),
            [](const DraftOutcome &one) { return one.ref.isEmpty() && one.text.isEmpty(); });
        m_outcome = unnamed - outcomes.cbegin();
        if (unnamed == outcomes.cend())
            outcomes.append(DraftOutcome());
    }
    return outcomes[m_outcome];
}

DraftOutcome &DraftTree::addOutcome(const DraftOutcome &outcome)
{
    applySections();
    ensurePriority(outcome.ref);
    QList<DraftOutcome> &outcomes = m_priorities[m_priority].outcomes;
    // Its actions may have come first; then an empty one is waiting for it.
    const auto waiting = std::find_if(outcomes.begin(), outcomes.end(),
        [&](const DraftOutcome &known) { return known.ref == outcome.ref && known.text.isEmpty(); });
    m_outcome = waiting - outcomes.begin();
    if (waiting == outcomes.end()) {
        outcomes.append(outcome);
    } else {
        DraftOutcome whole = outcome;
        // What waits may be a row of its own that had no text: what it said stays.
        whole.leads = waiting->leads + outcome.leads;
        whole.leads.removeDuplicates();
        whole.note = waiting->note.isEmpty() || outcome.note.isEmpty() ? waiting->note + outcome.note
                                                                       : waiting->note + u'\n' + outcome.note;
        whole.actions = waiting->actions;
        *waiting = whole;
    }
    return outcomes[m_outcome];
}

} // namespace waymark
