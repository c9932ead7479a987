#include "exchange/update/ActionChanges.h"

#include "exchange/reading/DraftRecords.h"
#include "exchange/reading/tables/Captions.h"
#include "exchange/update/RecordChanges.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isSameDate(const Due &one, const Due &other)
{
    return one.kind() == other.kind() && one.value() == other.value() && one.isDated();
}

/// The column of the document that a field is read from.
Role roleOf(const Field &field)
{
    static const QHash<const Field *, Role> roles{
        {&fieldOf<&Action::ref>(), Role::Reference},
        {&fieldOf<&Action::text>(), Role::Text},
        {&fieldOf<&Action::due>(), Role::Due},
        {&fieldOf<&Assessment::status>(), Role::Status},
        {&fieldOf<&Assessment::said>(), Role::Said},
        {&fieldOf<&Assessment::next>(), Role::Next},
        {&fieldOf<&Assessment::newDue>(), Role::NewDue},
    };
    return field.kind == RecordKind::LeadLink ? Role::Leads : roles.value(&field, Role::Other);
}

class ActionChanges
{
public:
    ActionChanges(const Plan &plan, const DraftAction &draft, const Id &action, const ImportChoices &choices,
        const EarlierImports &earlier)
        : m_plan(plan)
        , m_draft(draft)
        , m_action(*plan.get<Action>(action))
        , m_choices(choices)
        , m_earlier(earlier)
        , m_dueNow(query::dueNow(plan, m_action, choices.month))
    {
    }

    QList<ProposedChange> run()
    {
        DraftAction readable = m_draft;
        QList<ProposedChange> unreadable;
        settleDue(readable, unreadable);
        settleStatus(readable, unreadable);
        QList<ProposedChange> proposed = changesOf(readable) + unreadable;
        for (ProposedChange &change : proposed)
            finish(change);
        return proposed;
    }

private:
    [[nodiscard]] QList<ProposedChange> changesOf(const DraftAction &draft) const
    {
        ChangeBuilder builder(m_plan);
        DraftRecords records(builder, m_plan, m_plan.id(), m_choices);
        records.write(draft, m_action.id);
        if (m_choices.month.isValid())
            records.writeAssessment(draft, m_action.id);
        return recordChanges(m_plan, m_action.id, builder.take({}).changes, m_earlier);
    }

    /// Nothing but these words of it, which nobody can read.
    void setApart(QList<ProposedChange> &unreadable, const DraftAction &words) const
    {
        for (ProposedChange &change : changesOf(words)) {
            change.ground = Ground::Unreadable;
            change.isAccepted = false;
            unreadable.append(change);
        }
    }

    void settleDue(DraftAction &draft, QList<ProposedChange> &unreadable)
    {
        if (draft.newDue.kind() == Due::Kind::Text && m_dueNow.isDated()) {
            DraftAction words;
            words.newDue = std::exchange(draft.newDue, Due());
            setApart(unreadable, words);
        }
        if (isSameDate(draft.newDue, m_dueNow) && !isOfMonth())
            draft.newDue = {};
        if (draft.due.isNone() || isSameDate(draft.due, m_action.due))
            return;
        if (isSameDate(draft.due, m_dueNow) || (draft.due.isDated() && isSameDate(draft.due, draft.newDue))) {
            draft.due = {};
        } else if (draft.due.isDated() && m_action.due.isDated() && draft.newDue.isNone()
            && m_choices.month.isValid()) {
            m_movesDue = true;
            draft.newDue = std::exchange(draft.due, Due());
        }
    }

    /// The present deadline was given in the month of the import.
    [[nodiscard]] bool isOfMonth() const
    {
        const Assessment *assessment = query::assessment(m_plan, m_action.id, m_choices.month);
        return assessment && !assessment->newDue.isNone();
    }

    void settleStatus(DraftAction &draft, QList<ProposedChange> &unreadable) const
    {
        const Status present = query::statusOf(m_plan, m_action.id, m_choices.month);
        if (draft.status != Status::Unreadable || present == Status::NotAssessed || present == Status::Unreadable)
            return;
        DraftAction words;
        words.status = std::exchange(draft.status, Status::NotAssessed);
        words.statusText = std::exchange(draft.statusText, QString());
        setApart(unreadable, words);
    }

    void finish(ProposedChange &proposed) const
    {
        const Field &field = *proposed.main().field;
        const auto role = [&](Role wanted) {
            return m_draft.places.value(QString::number(int(wanted)), m_draft.place);
        };
        proposed.place = role(roleOf(field));
        if (field.kind != RecordKind::Assessment)
            return;
        const auto change = [&proposed](const Field &wanted) {
            return std::find_if(proposed.changes.cbegin(), proposed.changes.cend(),
                [&wanted](const Change &each) { return each.field == &wanted; });
        };
        if (const auto status = change(fieldOf<&Assessment::status>()); status != proposed.changes.cend()) {
            addConsequences(proposed, detail::fromValue<Status>(status->after));
            if (status->before.isEmpty()) {
                const Status before = query::statusOf(m_plan, m_action.id, m_choices.month.plus(-1));
                proposed.earlier.insert(status->field, detail::toValue(before));
            }
        }
        if (const auto due = change(fieldOf<&Assessment::newDue>()); due != proposed.changes.cend())
            finishDue(proposed, *due, role);
        if (query::closedRoundOf(m_plan, m_action.id, m_choices.month)) {
            proposed.ground = Ground::Closed;
            proposed.isAccepted = false;
        }
    }

    /// A deadline that somebody moved in the plan is not moved again by a document that never knew of it.
    template <typename PlaceOf>
    void finishDue(ProposedChange &proposed, const Change &due, const PlaceOf &placeOf) const
    {
        if (due.before.isEmpty())
            proposed.earlier.insert(due.field, Value(m_dueNow));
        if (!m_movesDue)
            return;
        if (due.field == proposed.main().field)
            proposed.place = placeOf(Role::Due);
        const bool isPlansOwn = !isSameDate(m_dueNow, m_action.due) && m_earlier.isKnown() && !wasSaid(m_dueNow);
        if (isPlansOwn && proposed.ground == Ground::Source) {
            proposed.ground = Ground::Both;
            proposed.isAccepted = false;
        }
    }

    /// Some import wrote that deadline.
    [[nodiscard]] bool wasSaid(const Due &due) const
    {
        const QList<const Assessment *> assessments = m_plan.all<Assessment>(m_action.id);
        return std::any_of(assessments.cbegin(), assessments.cend(), [&](const Assessment *assessment) {
            return isSameDate(assessment->newDue, due)
                && m_earlier.value(fieldOf<&Assessment::newDue>(), assessment->id) == Value(assessment->newDue);
        });
    }

    /// What belongs to the status that was there goes with it.
    void addConsequences(ProposedChange &proposed, Status status) const
    {
        const Assessment *present = query::assessment(m_plan, m_action.id, m_choices.month);
        const auto clear = [&](const Field &field) {
            const Value before = m_plan.value(field, present->id);
            if (!before.isEmpty())
                proposed.changes.append({&field, present->id, before, Value()});
        };
        if (!present)
            return;
        clear(fieldOf<&Assessment::unchanged>());
        if (status != Status::Unreadable)
            clear(fieldOf<&Assessment::statusText>());
        if (status != Status::SignedOff) {
            clear(fieldOf<&Assessment::signedOffBy>());
            clear(fieldOf<&Assessment::signedOffOn>());
        }
    }

    const Plan &m_plan;
    const DraftAction &m_draft;
    const Action &m_action;
    const ImportChoices &m_choices;
    const EarlierImports &m_earlier;
    const Due m_dueNow;
    bool m_movesDue = false;
};

} // namespace

QList<ProposedChange> actionChanges(const Plan &plan, const DraftAction &draft, const Id &action,
    const ImportChoices &choices, const EarlierImports &earlier)
{
    return ActionChanges(plan, draft, action, choices, earlier).run();
}

} // namespace waymark
