#include "exchange/update/RecordChanges.h"

#include "exchange/update/NoteLines.h"
#include "plan/FieldCatalogue.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Kpi.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const Change &change)
{
    return change.field->role == FieldRole::Plain;
}

bool saysTheSame(const Change &change)
{
    if (change.field->isText())
        return change.before.as<QString>().simplified() == change.after.as<QString>().simplified();
    if (change.field->valueKind != ValueKind::Due)
        return change.before == change.after;
    const Due before = change.before.as<Due>();
    const Due after = change.after.as<Due>();
    return before.kind() == after.kind() && before.value() == after.value()
        && (before.kind() != Due::Kind::Text || before.source().simplified() == after.source().simplified());
}

bool isNote(const Field &field)
{
    return &field == &fieldOf<&Priority::note>() || &field == &fieldOf<&Outcome::note>()
        || &field == &fieldOf<&Action::note>() || &field == &fieldOf<&Kpi::note>();
}

/// A number of a KPI goes with all that belongs to it; of an old one nothing clings to the new.
bool isOfNumber(const Field &field)
{
    return field.kind == RecordKind::Reading || field.kind == RecordKind::Target
        || (field.kind == RecordKind::Kpi && qstrcmp(field.together, "baseline") == 0);
}

bool isOfNumberKind(const Change &change)
{
    return change.field->valueKind == ValueKind::Number;
}

/// The plan has a number and the document has words or "n/a" in its place.
bool losesNumber(const Plan &plan, const QList<Change> &group)
{
    const Change &first = group.first();
    bool hadNumber = false;
    bool hasNumber = false;
    for (const Field &field : kindInfo(first.field->kind).fields) {
        if (field.valueKind != ValueKind::Number || qstrcmp(field.together, first.field->together) != 0)
            continue;
        const auto own = std::find_if(
            group.cbegin(), group.cend(), [&field](const Change &change) { return change.field == &field; });
        const Value present = plan.value(field, first.record);
        hadNumber = hadNumber || !present.isEmpty();
        hasNumber = hasNumber || !(own == group.cend() ? present : own->after).isEmpty();
    }
    return hadNumber && !hasNumber;
}

bool isUnreadable(const Change &change)
{
    if (change.field->valueKind == ValueKind::Due)
        return change.before.as<Due>().isDated() && !change.after.as<Due>().isDated();
    return false;
}

/// Sorts what was written into what stands or falls together.
class RecordChanges
{
public:
    RecordChanges(const Plan &plan, const Id &record, const EarlierImports &earlier)
        : m_plan(plan)
        , m_record(record)
        , m_earlier(earlier)
    {
    }

    QList<ProposedChange> run(const QList<Change> &written)
    {
        for (const Change &change : written)
            sort(change);
        QList<ProposedChange> proposed;
        for (const QString &key : std::as_const(m_order)) {
            const QList<Change> &group = m_groups[key];
            if (isOfNumber(*group.first().field))
                addNumber(proposed, group);
            else
                addValues(proposed, group);
        }
        addLeads(proposed);
        return proposed;
    }

private:
    void sort(const Change &change)
    {
        const Field &field = *change.field;
        if (field.kind == RecordKind::LeadLink || field.kind == RecordKind::Person) {
            m_leads.append(change);
        } else if (!isPlain(change)) {
            if (change.record != m_record)
                m_frames[change.record].append(change); // existence, key and place of what belongs to it
        } else {
            const bool isWhole = field.kind == RecordKind::Reading || field.kind == RecordKind::Target;
            const QString key = change.record.text() + u':'
                + (isWhole ? QString() : QString::fromLatin1(*field.together ? field.together : field.column));
            if (!m_groups.contains(key))
                m_order.append(key);
            m_groups[key].append(change);
        }
    }

    void add(QList<ProposedChange> &proposed, const QList<Change> &group, Ground ground) const
    {
        if (group.isEmpty())
            return;
        proposed.append({m_frames.value(group.first().record) + group, ground, ground == Ground::Source, {}, {}});
    }

    [[nodiscard]] Ground groundOf(const QList<Change> &group) const
    {
        Ground ground = Ground::Source;
        for (const Change &change : group) {
            const Ground own = m_earlier.ground(*change.field, change.record, change.before, change.after);
            if (own == Ground::Both || (own == Ground::Plan && ground == Ground::Source))
                ground = own;
        }
        return ground;
    }

    void addValues(QList<ProposedChange> &proposed, const QList<Change> &group) const
    {
        QList<Change> news;
        for (const Change &change : group) {
            if (isNote(*change.field) && !change.before.isEmpty())
                addNote(proposed, change);
            else if (change.after.isEmpty() || saysTheSame(change))
                continue;
            else if (isUnreadable(change))
                add(proposed, {change}, Ground::Unreadable);
            else
                news.append(change);
        }
        add(proposed, news, groundOf(news));
    }

    void addNumber(QList<ProposedChange> &proposed, QList<Change> group) const
    {
        const bool saysAnything =
            std::any_of(group.cbegin(), group.cend(), [](const Change &change) { return !change.after.isEmpty(); });
        if (!saysAnything)
            return;
        if (losesNumber(m_plan, group)) {
            add(proposed, group, Ground::Unreadable);
            return;
        }
        const auto isOther = [](const Change &change) { return isOfNumberKind(change) && !change.after.isEmpty(); };
        // Where the number stays, what the plan knows of it besides stays too.
        if (std::none_of(group.cbegin(), group.cend(), isOther))
            group.removeIf([](const Change &change) { return change.after.isEmpty() || saysTheSame(change); });
        add(proposed, group, groundOf(group));
    }

    void addNote(QList<ProposedChange> &proposed, Change change) const
    {
        const QString earlier = m_earlier.value(*change.field, change.record).value_or(Value()).as<QString>();
        const NoteLines grown = grownNote(change.before.as<QString>(), change.after.as<QString>(), earlier);
        change.after = Value(grown.text);
        if (change.before != change.after)
            add(proposed, {change}, grown.replacesEdited ? Ground::Both : Ground::Source);
    }

    /// Who is new was named by the document, who goes is not any more; each of them may have been somebody's edit.
    void addLeads(QList<ProposedChange> &proposed) const
    {
        const Field &alive = kindInfo(RecordKind::LeadLink).alive();
        int came = 0;
        int went = 0;
        int edited = 0;
        for (const Change &change : m_leads) {
            if (change.field != &alive)
                continue;
            const bool comes = change.after.as<bool>();
            const bool wasSaid = m_earlier.value(alive, change.record).value_or(Value()).as<bool>();
            came += comes ? 1 : 0;
            went += comes ? 0 : 1;
            edited += m_earlier.isKnown() && comes == wasSaid ? 1 : 0;
        }
        const bool namesNobody = came == 0 && went == m_plan.children(RecordKind::LeadLink, m_record).size();
        if (came + went == 0 || namesNobody)
            return;
        add(proposed, m_leads, edited == 0 ? Ground::Source : edited == came + went ? Ground::Plan : Ground::Both);
    }

    const Plan &m_plan;
    const Id m_record;
    const EarlierImports &m_earlier;
    QList<Change> m_leads;
    QHash<Id, QList<Change>> m_frames;
    QHash<QString, QList<Change>> m_groups;
    QStringList m_order;
};

} // namespace

QList<ProposedChange> recordChanges(
    const Plan &plan, const Id &record, const QList<Change> &written, const EarlierImports &earlier)
{
    return RecordChanges(plan, record, earlier).run(written);
}

} // namespace waymark
