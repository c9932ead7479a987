#include "RandomEdits.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/HandOverEdits.h"
#include "edit/KpiEdits.h"
#include "edit/LeadEdits.h"
#include "edit/LinkEdits.h"
#include "edit/PeopleEdits.h"
#include "edit/PlanEdits.h"
#include "edit/TreeEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/IssuedFile.h"
#include "plan/records/IssuedReport.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Mark.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/Redaction.h"
#include "plan/records/Target.h"

#include <QtTest>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

const Month firstMonth(2025, 10);

query::Place anyPlace(const Plan &plan, Dice &dice)
{
    const RecordKind kind = dice.pick(QList<RecordKind>{RecordKind::Priority, RecordKind::Outcome, RecordKind::Action,
        RecordKind::Action, RecordKind::Action, RecordKind::Kpi});
    const QList<Id> ids = plan.living(kind);
    return {kind, ids.isEmpty() ? Id() : dice.pick(ids)};
}

Id anyOf(const Plan &plan, RecordKind kind, Dice &dice)
{
    const QList<Id> ids = plan.living(kind);
    return ids.isEmpty() ? Id() : dice.pick(ids);
}

Result<ChangeSet> randomField(const Plan &plan, Dice &dice)
{
    const KindInfo &info = allKinds()[size_t(dice.roll(recordKindCount))];
    const Id record = anyOf(plan, info.kind, dice);
    const Field &field = info.fields[size_t(dice.roll(int(info.fields.size())))];
    return edit::setField(plan, field, record, randomValue(plan, field, dice));
}

Result<ChangeSet> randomAssessment(const Plan &plan, Dice &dice)
{
    edit::AssessmentInput input;
    if (dice.oneIn(2))
        input.status = dice.pick(QList<Status>(chosenStatuses.begin(), chosenStatuses.end()));
    if (dice.oneIn(2))
        input.said = dice.pick(hardTexts());
    if (dice.oneIn(4)) {
        input.newDue = Due::read(dice.pick(QStringList{u"Mar-26"_s, u"summer term 2026"_s, u"when funded"_s}));
        input.reason = dice.pick(hardTexts());
    }
    if (input.status == Status::SignedOff)
        input.signedOffBy = u"Head of Inclusion"_s;
    input.by = dice.pick(QStringList{{}, u"A. Lead"_s, u"B. Lead"_s});
    return edit::assess(plan, anyOf(plan, RecordKind::Action, dice), firstMonth.plus(dice.roll(6)), input);
}

Result<ChangeSet> randomReading(const Plan &plan, Dice &dice)
{
    const Id kpi = anyOf(plan, RecordKind::Kpi, dice);
    const Month period = firstMonth.plus(dice.roll(6));
    if (dice.oneIn(4))
        return edit::removeReading(plan, kpi, period);
    const Result<edit::ReadingInput> input = edit::readingFromText(
        dice.pick(QStringList{u"12.5"_s, u"76-100%"_s, u"12/96"_s, u"n/a"_s, u"41p"_s, u"-0"_s, u"1/3"_s}),
        Unit::Percent);
    return input ? edit::setReading(plan, kpi, period, *input) : Result<ChangeSet>(fail(input.error()));
}

Result<ChangeSet> setOf(Result<edit::Added> added)
{
    return added ? Result<ChangeSet>(std::move(added->set)) : Result<ChangeSet>(fail(added.error()));
}

Result<ChangeSet> randomLink(const Plan &plan, Dice &dice)
{
    const Id action = anyOf(plan, RecordKind::Action, dice);
    const RecordKind kind = dice.oneIn(2) ? RecordKind::Predecessor : RecordKind::KpiLink;
    switch (dice.roll(6)) {
    case 0:
    case 1:
        return edit::startAfter(plan, action, anyOf(plan, RecordKind::Action, dice));
    case 2:
        return edit::serveKpi(plan, action, anyOf(plan, RecordKind::Kpi, dice));
    case 3:
        return edit::agreeHandOver(plan, anyOf(plan, RecordKind::Person, dice), anyOf(plan, RecordKind::Person, dice),
            firstMonth.plus(dice.roll(24)).firstDay());
    case 4:
        return edit::removePerson(plan, anyOf(plan, RecordKind::Person, dice));
    default:
        return edit::removeLink(plan, kind, anyOf(plan, kind, dice));
    }
}

Result<ChangeSet> randomTreeEdit(const Plan &plan, IdSource &ids, Dice &dice)
{
    const query::Place place = anyPlace(plan, dice);
    switch (dice.roll(8)) {
    case 0:
        return setOf(edit::addPriority(plan, anyOf(plan, RecordKind::Priority, dice), ids));
    case 1:
        return setOf(edit::addOutcome(
            plan, anyOf(plan, RecordKind::Priority, dice), anyOf(plan, RecordKind::Outcome, dice), ids));
    case 2:
    case 3:
        return setOf(
            edit::addAction(plan, anyOf(plan, RecordKind::Outcome, dice), anyOf(plan, RecordKind::Action, dice), ids));
    case 4:
        return edit::moveTo(plan, place,
            anyOf(plan, place.kind == RecordKind::Action ? RecordKind::Outcome : RecordKind::Priority, dice));
    case 5:
        return edit::addKpi(plan, anyOf(plan, RecordKind::Outcome, dice), dice.pick(hardTexts()), ids);
    case 6:
        return edit::remove(plan, place);
    default:
        return edit::moveBy(plan, place, dice.oneIn(2) ? 1 : -1);
    }
}

using Made = QList<std::pair<RecordKind, Id>>;

/// The first of them that the field may point at.
Id anyFor(const Field &field, const Made &made)
{
    for (const auto &[kind, id] : made) {
        if (field.mayReferTo(kind))
            return id;
    }
    return {};
}

/// What has a key of its own beside its owner is keyed by a month, by another record or by a word.
Value keyIn(const Field &key, const Made &made)
{
    return key.valueKind == ValueKind::Month    ? Value(firstMonth)
        : key.valueKind == ValueKind::Reference ? Value(anyFor(key, made))
                                                : Value(u"a-rule"_s);
}

} // namespace

Dice::Dice(const char *what, std::optional<quint32> usualSeed)
{
    bool isGiven = false;
    const uint given = qEnvironmentVariable("WAYMARK_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : usualSeed ? *usualSeed : QRandomGenerator::system()->generate();
    qInfo("%s: WAYMARK_SEED=%u", what, seed);
    m_generator.seed(seed);
}

QStringList hardTexts()
{
    static const QStringList texts{QString(), u"Plain words"_s, u"שלום עולם – مرحبا"_s,
        u"👩‍👩‍👧 café cafe\u0301"_s, u"half "_s + QChar(0xd83d), QChar(0xdc69) + u" half"_s,
        QChar(0xfeff) + u"mark"_s, QChar(0xfffe) + u"swapped"_s, u"none \uffff here"_s, u"nul"_s + QChar(0) + u"nul"_s,
        u"%1 %2 %n"_s, u"<img src=\"file:///etc/hosts\"> & <b>bold</b>"_s, u"=SUM(A1:A9)"_s,
        u"'; DROP TABLE action; --"_s, u"\"quoted\" \\ back"_s, u"- one\n- two\r\n- three"_s, u"\u202eright to left"_s,
        u"a|b|c"_s, QString(20'000, u'x'), u" \t "_s};
    return texts;
}

Value randomValue(const Plan &plan, const Field &field, Dice &dice)
{
    if (dice.oneIn(8))
        return {};
    switch (field.valueKind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return Value(dice.pick(hardTexts()));
    case ValueKind::Integer:
        return Value(qint64(dice.roll(100)));
    case ValueKind::Number:
        return Value(dice.pick(QList<double>{0, -0.0, 1, -7.25, 1.0 / 3, 1e300, 5e-324, 12345678901234567.0}));
    case ValueKind::Flag:
        return Value(true);
    case ValueKind::Date:
        return Value(QDate(2026, 1, 1).addDays(dice.roll(1000)));
    case ValueKind::Month:
        return Value(firstMonth.plus(dice.roll(24)));
    case ValueKind::Due:
        return Value(Due::read(
            dice.pick(QStringList{u"Mar-26"_s, u"31 March 2024"_s, u"Q4 25/26"_s, u"3 months"_s} + hardTexts())));
    case ValueKind::Choice:
        return Value(dice.pick(field.choices()));
    case ValueKind::Reference:
        for (const KindInfo &info : allKinds()) {
            if (field.mayReferTo(info.kind))
                return Value(anyOf(plan, info.kind, dice));
        }
        return Value(Id::named(Id(), u"nowhere"_s));
    }
    return {};
}

Result<ChangeSet> randomEdit(const Plan &plan, IdSource &ids, Dice &dice)
{
    switch (dice.roll(7)) {
    case 0:
        return randomField(plan, dice);
    case 1:
        return randomAssessment(plan, dice);
    case 2:
        return randomReading(plan, dice);
    case 3: {
        const RecordKind kind = dice.oneIn(2) ? RecordKind::Action : RecordKind::Outcome;
        const QStringList names{
            u"Head of Inclusion"_s, u"HEAD  of inclusion"_s, u"Zoë Z"_s, u"Zoe\u0308 Z"_s, u"%1"_s, u"Project lead"_s};
        return edit::setLeads(plan, kind, anyOf(plan, kind, dice), names.mid(dice.roll(4), dice.roll(4)));
    }
    case 4: {
        const query::Place place = anyPlace(plan, dice);
        const KindInfo &info = kindInfo(place.kind);
        return edit::setFieldText(
            plan, info.fields[size_t(dice.roll(int(info.fields.size())))], place.id, dice.pick(hardTexts()));
    }
    case 5:
        return randomLink(plan, dice);
    default:
        return randomTreeEdit(plan, ids, dice);
    }
}

ChangeSet oneOfEverything(IdSource &ids)
{
    const Plan nothing;
    ChangeBuilder builder(nothing);
    const Id plan = edit::startPlan(builder, {u"Everything"_s, u"Partnership"_s, QDate(2025, 9, 1)}, ids.next());
    const auto fresh = [&](RecordKind kind, const Id &id) {
        builder.add(kind, id);
        if (const Field *rank = findField(kind, u"rank"_s))
            builder.set(*rank, id, Value(u"i"_s));
        return id;
    };
    const Id person = edit::writePerson(builder, plan, u"Head of Inclusion"_s);
    const Id group = fresh(RecordKind::DeliveryGroup, ids.next());
    builder.set<&DeliveryGroup::name>(group, u"Group"_s);
    builder.set<&DeliveryGroup::leadPerson>(group, person);
    const Id priority = fresh(RecordKind::Priority, ids.next());
    builder.set<&Priority::group>(priority, group);
    const Id outcome = fresh(RecordKind::Outcome, ids.next());
    builder.set<&Outcome::priority>(outcome, priority);
    const Id action = fresh(RecordKind::Action, ids.next());
    builder.set<&Action::outcome>(action, outcome);
    edit::writeLeads(builder, nothing, plan, action, {u"Head of Inclusion"_s});
    const Id assessment = fresh(RecordKind::Assessment, keyedId(RecordKind::Assessment, action, firstMonth.text()));
    builder.set<&Assessment::action>(assessment, action);
    builder.set<&Assessment::month>(assessment, firstMonth);
    const Id kpi = fresh(RecordKind::Kpi, ids.next());
    builder.set<&Kpi::outcome>(kpi, outcome);
    builder.set<&Kpi::code>(kpi, u"1.1a"_s);
    const Id target = fresh(RecordKind::Target, keyedId(RecordKind::Target, kpi, u"3"_s));
    builder.set<&Target::kpi>(target, kpi);
    builder.set<&Target::months>(target, std::optional(3));
    const Id reading = fresh(RecordKind::Reading, keyedId(RecordKind::Reading, kpi, firstMonth.text()));
    builder.set<&Reading::kpi>(reading, kpi);
    builder.set<&Reading::period>(reading, firstMonth);
    const Id term = fresh(RecordKind::GlossaryTerm, keyedId(RecordKind::GlossaryTerm, plan, u"EHCP"_s));
    builder.set(*findField(RecordKind::GlossaryTerm, u"term"_s), term, Value(u"EHCP"_s));
    const Made made{{RecordKind::DeliveryGroup, group}, {RecordKind::Priority, priority}, {RecordKind::Action, action},
        {RecordKind::Kpi, kpi}, {RecordKind::Person, person}};
    for (const RecordKind kind : looseKinds) {
        const KindInfo &info = kindInfo(kind);
        const Id owner = info.parent ? anyFor(*info.parent, made) : plan;
        const Field *key = info.keys.empty() ? nullptr : info.keys.back();
        const Value keyed = key ? keyIn(*key, made) : Value();
        const Id id = fresh(kind, key ? keyedId(kind, owner, valueText(keyed)) : ids.next());
        if (info.parent)
            builder.set(*info.parent, id, Value(owner));
        if (key)
            builder.set(*key, id, keyed);
    }
    const Id mark = fresh(RecordKind::Mark, ids.next());
    builder.set<&Mark::name>(mark, u"Report of March"_s);
    const Id report = fresh(RecordKind::IssuedReport, ids.next());
    builder.set<&IssuedReport::owner>(report, plan);
    builder.set<&IssuedReport::mark>(report, mark);
    builder.set<&IssuedFile::owner>(fresh(RecordKind::IssuedFile, ids.next()), report);
    const Id redaction = fresh(RecordKind::Redaction, ids.next());
    builder.set<&Redaction::about>(redaction, action);
    return builder.take({u"create"_s, {}});
}

} // namespace waymark::test
