#include "analysis/HistoryWords.h"

#include "plan/queries/Belongings.h"
#include "plan/queries/References.h"
#include "plan/records/Assessment.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/StatusName.h"
#include "plan/words/ActionWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

const QList<Change> nothing;
constexpr qsizetype lineLength = 64; ///< characters of a long text that a line of history has room for
constexpr qsizetype leadIn = 24; ///< of these, how many stand before the place at which two texts part

QString onOneLine(QString text)
{
    return text.prepend(u'\n').replace(u"\n- "_s, u" • "_s).simplified();
}

/// On one line, from about `from`, cut at words, with an ellipsis where something is missing.
QString cut(const QString &text, qsizetype from)
{
    QString line = onOneLine(text);
    const bool isCutBefore = line.size() > lineLength && from > leadIn;
    if (isCutBefore) {
        const qsizetype start = std::min(from - leadIn, line.size() - lineLength);
        line = line.mid(line.indexOf(u' ', start) + 1);
    }
    if (line.size() > lineLength) {
        const qsizetype end = line.lastIndexOf(u' ', lineLength);
        line = line.left(end > lineLength / 2 ? end : lineLength);
        while (!line.isEmpty() && !line.back().isLetterOrNumber())
            line.chop(1);
        line += u'…';
    }
    return isCutBefore ? u'…' + line : line;
}

qsizetype commonStart(const QString &one, const QString &other)
{
    const auto parted = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return parted.first - one.begin();
}

QString quoted(const QString &text)
{
    return u'“' + text + u'”';
}

/// Where names come from: the plan, and for what was undone altogether the changes that once gave them.
struct Sources
{
    const Plan &plan;
    const QList<Change> &changes;
    const QList<Change> &others;

    [[nodiscard]] Value value(const Field &field, const Id &record) const
    {
        const Value present = plan.value(field, record);
        if (!present.isEmpty())
            return present;
        for (const QList<Change> *list : {&changes, &others}) {
            for (const Change &change : *list) {
                if (change.record == record && change.field == &field
                    && !(change.before.isEmpty() && change.after.isEmpty()))
                    return change.after.isEmpty() ? change.before : change.after;
            }
        }
        return {};
    }
};

QString referenceWords(const Sources &sources, const Field &field, const Id &id)
{
    for (const KindInfo &info : allKinds()) {
        if (!field.mayReferTo(info.kind))
            continue;
        QString name = query::referenceOf(sources.plan, info.kind, id);
        // A removed record has no name to a query any more, but the history still has to say it.
        for (size_t index = 0; name.isEmpty() && index < info.fields.size(); ++index) {
            const Field &named = info.fields[index];
            if (named.isText() && named.text != TextRole::Own)
                name = cut(sources.value(named, id).as<QString>(), 0);
        }
        if (!name.isEmpty())
            return name;
    }
    return HistoryWords::tr("something that is no longer in the plan");
}

QString choiceWords(const Plan &plan, const Field &field, const QString &word)
{
    const bool isStatus = field.choices == &ChoiceWords<Status>::words;
    return isStatus ? query::statusName(plan, statusFromText(word)).word.toLower() : word;
}

QString wordsOf(const Sources &sources, const Field &field, const Value &value)
{
    if (value.isEmpty())
        return {};
    switch (field.valueKind) {
    case ValueKind::LongText:
        return quoted(cut(value.as<QString>(), 0));
    case ValueKind::Text:
        return cut(value.as<QString>(), 0);
    case ValueKind::Choice:
        return choiceWords(sources.plan, field, value.as<QString>());
    case ValueKind::Date:
        return QLocale().toString(value.as<QDate>(), u"d MMMM yyyy"_s);
    case ValueKind::Month:
        return value.as<Month>().words();
    case ValueKind::Due:
        return value.as<Due>().words();
    case ValueKind::Reference:
        return referenceWords(sources, field, value.as<Id>());
    case ValueKind::Integer:
    case ValueKind::Number:
    case ValueKind::Flag:
        return valueText(value);
    }
    return {};
}

/// What tells this record from others of its kind under the same parent.
QString aboutOf(const Sources &sources, RecordKind kind, const Id &id)
{
    if (kind == RecordKind::LeadLink || kind == RecordKind::Person)
        return {};
    for (const Field *key : kindInfo(kind).keys) {
        if (key->role == FieldRole::Parent)
            continue;
        const Value value = sources.value(*key, id);
        if (kind == RecordKind::Target && !value.isEmpty())
            return HistoryWords::tr("after %1 months").arg(value.as<qint64>());
        return wordsOf(sources, *key, value);
    }
    return {};
}

ChangeWords existenceWords(const Sources &sources, const Change &change)
{
    ChangeWords words{change, {}, {}, {}, {}};
    const bool isThere = change.after.as<bool>();
    if (change.field->kind == RecordKind::LeadLink) {
        const Field &person = fieldOf<&LeadLink::person>();
        words.what = isThere ? HistoryWords::tr("lead added") : HistoryWords::tr("lead taken off");
        words.after = referenceWords(sources, person, sources.value(person, change.record).as<Id>());
        return words;
    }
    const QString kind = QCoreApplication::translate("Field", kindInfo(change.field->kind).caption);
    words.what = isThere ? HistoryWords::tr("%1 added").arg(kind) : HistoryWords::tr("%1 removed").arg(kind);
    words.about = aboutOf(sources, change.field->kind, change.record);
    return words;
}

ChangeWords wordsOf(const Sources &sources, const Change &change)
{
    const Field &field = *change.field;
    if (field.role == FieldRole::Alive)
        return existenceWords(sources, change);
    if (field.role == FieldRole::Rank) {
        const bool isLead = field.kind == RecordKind::LeadLink;
        return {change,
            isLead ? HistoryWords::tr("order of leads changed") : HistoryWords::tr("moved to another place"), {}, {},
            {}};
    }
    if (&field == &fieldOf<&LeadLink::accountable>()) {
        const Field &person = fieldOf<&LeadLink::person>();
        const QString name = referenceWords(sources, person, sources.value(person, change.record).as<Id>());
        const bool isNow = change.after.as<bool>();
        return {change, HistoryWords::tr("accountable"), isNow ? QString() : name, isNow ? name : QString(), {}};
    }
    const QString redacted = HistoryWords::tr("redacted");
    ChangeWords words{change, inSentence(QCoreApplication::translate("Field", field.caption)),
        change.isBeforeRedacted ? redacted : wordsOf(sources, field, change.before),
        change.isAfterRedacted ? redacted : wordsOf(sources, field, change.after),
        aboutOf(sources, field.kind, change.record)};
    const bool isLong = field.valueKind == ValueKind::LongText;
    if ((isLong || field.valueKind == ValueKind::Text) && !change.before.isEmpty() && !change.after.isEmpty()) {
        const QString before = onOneLine(change.before.as<QString>());
        const QString after = onOneLine(change.after.as<QString>());
        const qsizetype parting = commonStart(before, after);
        words.before = isLong ? quoted(cut(before, parting)) : cut(before, parting);
        words.after = isLong ? quoted(cut(after, parting)) : cut(after, parting);
    }
    return words;
}

/// Holds records together and says little to people.
bool isStructural(const Field &field)
{
    const bool isOwnKey = field.role == FieldRole::Key;
    const bool isKeyParent = field.role == FieldRole::Parent && !kindInfo(field.kind).keys.empty();
    return isOwnKey || isKeyParent;
}

bool isQuiet(const Change &change)
{
    return change.field->role == FieldRole::Alive || change.field->role == FieldRole::Rank
        || isStructural(*change.field)
        || (change.field->role == FieldRole::Parent && (change.before.isEmpty() || change.after.isEmpty()))
        || change.field == &fieldOf<&Assessment::by>();
}

/// Whether a quiet change should be told, since nothing louder is said of its record.
bool speaksUp(const Change &change, const QList<Change> &changes)
{
    if (isStructural(*change.field) || change.field->role == FieldRole::Parent)
        return false;
    const bool isPlace = change.field->role == FieldRole::Rank;
    return std::none_of(changes.begin(), changes.end(), [&](const Change &other) {
        if (other.record != change.record || other.field == change.field || other.before == other.after)
            return false;
        // Being added is told rather than the place it was added at.
        return !isQuiet(other) || (isPlace && other.field->role == FieldRole::Alive);
    });
}

/// What belongs to a record of that kind and has no history of its own.
bool isBelonging(const KindInfo &child, RecordKind kind)
{
    const bool standsAlone = child.kind == RecordKind::Outcome || child.kind == RecordKind::Action;
    return child.parent && child.parent->mayReferTo(kind) && !standsAlone;
}

} // namespace

QString valueWords(const Plan &plan, const Field &field, const Value &value)
{
    return wordsOf(Sources{plan, nothing, nothing}, field, value);
}

QString ChangeWords::sentence() const
{
    const QString suffix = about.isEmpty() ? QString() : u" (%1)"_s.arg(about);
    if (before.isEmpty() && after.isEmpty())
        return what + suffix;
    if (before.isEmpty())
        return u"%1: %2"_s.arg(what, after) + suffix;
    return u"%1: %2 → %3"_s.arg(what, before, after.isEmpty() ? HistoryWords::tr("nothing") : after) + suffix;
}

ChangeWords changeWords(const Plan &plan, const Change &change)
{
    return wordsOf(Sources{plan, nothing, nothing}, change);
}

QList<ChangeWords> tellingChanges(const Plan &plan, const QList<Change> &changes, const QList<Change> &others)
{
    const Sources sources{plan, changes, others};
    QList<ChangeWords> told;
    bool isOrderTold = false;
    for (const Change &change : changes) {
        const bool isSame = change.before == change.after && !change.isRedacted();
        if (isSame || (isQuiet(change) && !speaksUp(change, changes)))
            continue;
        const bool isOrder = change.field == &fieldOf<&LeadLink::rank>();
        if (!isOrder || !isOrderTold)
            told.append(wordsOf(sources, change));
        isOrderTold = isOrderTold || isOrder;
    }
    return told;
}

QList<Id> historicalIds(const Plan &plan, RecordKind kind, const Id &id)
{
    QList<Id> ids = query::withBelongings(plan, kind, id);
    for (const KindInfo &child : allKinds()) {
        if (!isBelonging(child, kind))
            continue;
        for (const Id &each : plan.removedIds(child.kind)) {
            const Id parent = plan.value(*child.parent, each).as<Id>();
            if (parent == id || parent.isNull())
                ids.append(each);
        }
    }
    // For their names only.
    for (const Id &person : plan.everIds(RecordKind::Person)) {
        if (plan.value(fieldOf<&Person::name>(), person).isEmpty())
            ids.append(person);
    }
    return ids;
}

QList<ChangeSet> familyOnly(const Plan &plan, RecordKind kind, const Id &id, const QList<ChangeSet> &sets)
{
    QSet<Id> family{id};
    for (const Id &known : query::withBelongings(plan, kind, id))
        family.insert(known);
    for (const ChangeSet &set : sets) {
        for (const Change &change : set.changes) {
            const bool tellsParent =
                change.field->role == FieldRole::Parent && isBelonging(kindInfo(change.field->kind), kind);
            if (tellsParent && (change.before.as<Id>() == id || change.after.as<Id>() == id))
                family.insert(change.record);
        }
    }
    QList<ChangeSet> own;
    for (ChangeSet set : sets) {
        set.changes.removeIf([&family](const Change &change) { return !family.contains(change.record); });
        if (!set.isEmpty())
            own.append(std::move(set));
    }
    return own;
}

} // namespace waymark::analysis
