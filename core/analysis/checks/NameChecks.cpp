#include "analysis/checks/NameChecks.h"

#include "analysis/checks/Check.h"
#include "analysis/Spelling.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"

#include <QHash>
#include <QSet>

namespace waymark::analysis::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype mostInBucket = 4; // so that a thousand names of one pattern do not meet each other

struct Leading
{
    const Person *person = nullptr;
    QString letters;
    const PlanEntry *first = nullptr;
    int count = 0;
};

/// Who leads something, in the order in which they first do.
QList<Leading> leadingPeople(const Plan &plan, const QList<PlanEntry> &entries)
{
    QList<Leading> people;
    QHash<Id, qsizetype> places;
    const auto leads = [&](const Id &id, const PlanEntry &entry) {
        const Person *person = plan.get<Person>(id);
        if (!person)
            return;
        const auto at = places.constFind(id);
        const qsizetype place = at != places.constEnd() ? *at : *places.insert(id, people.size());
        if (place == people.size())
            people.append({person, bareName(person->name), &entry, 0});
        ++people[place].count;
    };
    for (const PlanEntry &entry : entries) {
        if (const Priority *priority =
                entry.place.kind == RecordKind::Priority ? plan.get<Priority>(entry.place.id) : nullptr) {
            if (const DeliveryGroup *group = plan.get<DeliveryGroup>(priority->group))
                leads(group->leadPerson, entry);
        }
        for (const LeadLink *link : plan.all<LeadLink>(entry.place.id))
            leads(link->person, entry);
    }
    return people;
}

/// The name itself and the name without each of its letters: two names share one of them wherever at most one letter
/// differs, so that only few need to be compared.
QStringList nearKeys(const QString &letters)
{
    QStringList keys{letters};
    if (letters.size() <= shortName || letters.size() > longestName)
        return keys;
    for (qsizetype at = 0; at < letters.size(); ++at)
        keys.append(QString(letters).remove(at, 1));
    return keys;
}

PlanIssue issueOf(const Leading &one, const Leading &other)
{
    const Leading &rarer = other.count <= one.count ? other : one;
    const Leading &usual = &rarer == &one ? other : one;
    return {CheckRule::PersonSpeltTwoWays, rarer.first->place,
        Check::tr("“%1” (%2) and “%3” (%4) may be one person, spelt in two ways.")
            .arg(rarer.person->name, nameOf(*rarer.first), usual.person->name, nameOf(*usual.first))};
}

} // namespace

QList<PlanIssue> checkNames(const Plan &plan, const QList<PlanEntry> &entries)
{
    const QList<Leading> people = leadingPeople(plan, entries);
    QHash<QString, QList<qsizetype>> buckets;
    QList<PlanIssue> found;
    for (qsizetype at = 0; at < people.size(); ++at) {
        QSet<qsizetype> met;
        for (const QString &key : nearKeys(people.at(at).letters)) {
            QList<qsizetype> &bucket = buckets[key];
            for (const qsizetype before : std::as_const(bucket)) {
                if (before == at || met.contains(before)
                    || !isSameSpelling(people.at(before).letters, people.at(at).letters))
                    continue;
                met.insert(before);
                found.append(issueOf(people.at(before), people.at(at)));
            }
            // A double letter gives the same key twice.
            if (bucket.size() < mostInBucket && (bucket.isEmpty() || bucket.last() != at))
                bucket.append(at);
        }
    }
    return found;
}

} // namespace waymark::analysis::checks
