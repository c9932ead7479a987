#include "exchange/reading/draft/SameActions.h"

#include "exchange/reading/draft/JoinedWords.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 10; ///< "Recruitment" may be meant twice

/// It says nothing that a row of a plan needs.
bool isMention(const DraftAction &action)
{
    return action.due.isNone() && action.newDue.isNone() && action.status == Status::NotAssessed;
}

/// "1.2.2" and "A2" name an action; "3" counts lines, and "page 2" says where it stands.
bool namesAnAction(const QString &reference)
{
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    return std::any_of(reference.cbegin(), reference.cend(), isDigit) && !reference.contains(u' ')
        && !std::all_of(reference.cbegin(), reference.cend(), isDigit);
}

/// In another table, and under no name of its own: the same words under two are two actions.
bool maySayItAgain(const DraftAction &one, const DraftAction &other)
{
    if (one.ref != other.ref && namesAnAction(one.ref) && namesAnAction(other.ref))
        return false;
    return one.place.document != other.place.document || one.place.block != other.place.block;
}

/// All that the part says of date, status and leads the whole says too, under the same reference.
bool isSaidAgain(const DraftAction &whole, const DraftAction &part)
{
    return !whole.ref.isEmpty() && whole.ref == part.ref && (part.due.isNone() || part.due == whole.due)
        && (part.newDue.isNone() || part.newDue == whole.newDue)
        && (part.status == Status::NotAssessed || part.status == whole.status)
        && (part.leads.isEmpty() || part.leads == whole.leads);
}

/// Adds what only the other says; what it says otherwise becomes a note.
void takeRest(DraftAction &whole, const DraftAction &part)
{
    const auto takeText = [&whole](QString &own, const QString &other) {
        if (own.isEmpty())
            own = other;
        else if (own != other)
            whole.note = joinedLines(whole.note, other);
    };
    if (whole.ref.isEmpty())
        whole.ref = part.ref;
    if (whole.leads.isEmpty())
        whole.leads = part.leads;
    for (const QString &lead : part.leads) {
        if (!whole.leads.contains(lead))
            whole.note = joinedLines(whole.note, lead);
    }
    takeText(whole.said, part.said);
    takeText(whole.next, part.next);
    whole.note = joinedLines(whole.note, part.note);
}

class Joining
{
public:
    explicit Joining(QList<DraftPriority> &priorities)
        : m_priorities(priorities)
    {
        for (DraftPriority &priority : priorities) {
            for (DraftOutcome &outcome : priority.outcomes) {
                for (DraftAction &action : outcome.actions)
                    add(action);
            }
        }
    }

    SameActions run()
    {
        for (const QList<DraftAction *> &alike : std::as_const(m_alike)) {
            for (DraftAction *action : alike)
                join(*action, alike);
        }
        SameActions made;
        made.records = m_gone;
        for (int at = int(m_priorities.size()) - 1; !m_gone.isEmpty() && at >= 0; --at) {
            if (removeFrom(m_priorities[at]))
                made.emptied.append(at);
        }
        return made;
    }

private:
    void add(DraftAction &action)
    {
        const QString words = action.text.simplified().toLower();
        if (words.size() >= fewestLetters)
            m_alike[words].append(&action);
    }

    void join(const DraftAction &action, const QList<DraftAction *> &alike)
    {
        for (DraftAction *other : alike) {
            if (other == &action)
                break; // of two that are alike the first stays
            if (!m_gone.contains(other->record) && maySayItAgain(action, *other)
                && (isMention(action) || isSaidAgain(*other, action)))
                return give(action, *other);
        }
        const auto fuller = std::find_if(alike.cbegin(), alike.cend(), [&](const DraftAction *other) {
            const bool isFuller = isSaidAgain(*other, action) && !isSaidAgain(action, *other);
            return !m_gone.contains(other->record) && maySayItAgain(action, *other)
                && (isFuller || (isMention(action) && !isMention(*other)));
        });
        if (fuller != alike.cend())
            give(action, **fuller);
    }

    void give(const DraftAction &part, DraftAction &whole)
    {
        takeRest(whole, part);
        m_gone.insert(part.record, whole.record);
    }

    /// True where nothing is left of it.
    [[nodiscard]] bool removeFrom(DraftPriority &priority) const
    {
        bool isLess = false;
        for (DraftOutcome &outcome : priority.outcomes) {
            isLess |= outcome.actions.removeIf([this](const DraftAction &action) {
                return m_gone.contains(action.record);
            }) > 0;
        }
        if (isLess) {
            priority.outcomes.removeIf([](const DraftOutcome &outcome) {
                return outcome.actions.isEmpty() && outcome.leads.isEmpty() && outcome.note.isEmpty();
            });
        }
        return isLess && priority.outcomes.isEmpty() && priority.note.isEmpty();
    }

    QList<DraftPriority> &m_priorities;
    QHash<QString, QList<DraftAction *>> m_alike; ///< by their words, in the order of the document
    QHash<int, int> m_gone;
};

} // namespace

SameActions joinSameActions(QList<DraftPriority> &priorities)
{
    return Joining(priorities).run();
}

} // namespace waymark
