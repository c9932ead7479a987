#include "exchange/PlanJsonReader.h"

#include "edit/LeadEdits.h"
#include "edit/PlanEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/Rank.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/StatusMeaning.h"
#include "plan/Status.h"
#include "plan/ValueJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PlanJson
{
    Q_DECLARE_TR_FUNCTIONS(PlanJson)
};

/// Reads a plan from its root down. The first thing that does not fit stops it, with the place in words.
class PlanJsonReader
{
public:
    explicit PlanJsonReader(IdSource &ids)
        : m_ids(ids)
        , m_builder(m_nothing)
    {
    }

    Result<void> read(const QJsonObject &root)
    {
        const QJsonObject plan = root.value("plan"_L1).toObject();
        if (!root.value("priorities"_L1).isArray())
            return fail(ErrorCode::Unreadable, PlanJson::tr("it has no priorities"));
        m_plan = Id::fromText(plan.value("id"_L1).toString());
        if (m_plan.isNull())
            m_plan = m_ids.next();
        edit::startPlan(m_builder, {}, m_plan);
        fields(RecordKind::Plan, m_plan, plan);
        each(root, u"people"_s, [this](const QJsonObject &person, const QString &) { readPerson(person); });
        each(root, u"scheme"_s, [this](const QJsonObject &meaning, const QString &) { readMeaning(meaning); });
        each(root, u"glossary"_s, [this](const QJsonObject &term, const QString &) {
            keyed(RecordKind::GlossaryTerm, m_plan, term.value("term"_L1).toString(), {}, term);
        });
        each(root, u"delivery_groups"_s, [this](const QJsonObject &group, const QString &rank) {
            record(RecordKind::DeliveryGroup, {}, group, rank);
        });
        each(root, u"priorities"_s,
            [this](const QJsonObject &priority, const QString &rank) { readPriority(priority, rank); });
        const QJsonArray kpis = root.value("kpis"_L1).toArray();
        for (const QJsonValue &kpi : kpis)
            m_codes.insert(kpi.toObject().value("code"_L1).toString());
        each(root, u"kpis"_s, [this](const QJsonObject &kpi, const QString &rank) { readKpi(kpi, rank); });
        const QJsonObject records = root.value("records"_L1).toObject();
        for (const RecordKind kind : looseKinds)
            readLoose(kind, records);
        return m_failure.isEmpty() ? Result<void>() : Result<void>(fail(ErrorCode::Unreadable, m_failure));
    }

    ChangeSet take() { return m_builder.take({u"import"_s, {}}, SetKind::Import); }

private:
    void stop(const QString &sentence)
    {
        if (m_failure.isEmpty())
            m_failure = m_place.isEmpty() ? sentence : PlanJson::tr("%1 in %2").arg(sentence, m_place.join(u" › "));
    }

    template <typename Use> void each(const QJsonObject &object, const QString &key, Use use)
    {
        const QJsonValue value = object.value(key);
        if (!value.isArray() && !value.isNull() && !value.isUndefined())
            stop(PlanJson::tr("“%1” is not a list").arg(key));
        const QJsonArray list = value.toArray();
        const QStringList ranks = ranksOf(list);
        for (qsizetype index = 0; index < list.size() && m_failure.isEmpty(); ++index) {
            m_place.append(u"%1 %2"_s.arg(key).arg(index + 1));
            if (list.at(index).isObject())
                use(list.at(index).toObject(), ranks.at(index));
            else
                stop(PlanJson::tr("an entry is not an object"));
            m_place.removeLast();
        }
    }

    /// The order of the list is the order in the plan: ranks that say so are kept, others are made anew.
    static QStringList ranksOf(const QJsonArray &list)
    {
        QStringList ranks;
        for (const QJsonValue &entry : list)
            ranks.append(entry.toObject().value("rank"_L1).toString());
        return std::all_of(ranks.cbegin(), ranks.cend(), &isRank) && std::is_sorted(ranks.cbegin(), ranks.cend())
            ? ranks
            : evenRanks(list.size());
    }

    /// Two entries under one id would be one: the later would take the earlier's place unseen.
    void claim(const Id &id)
    {
        if (m_claimed.contains(id))
            stop(PlanJson::tr("an entry stands there twice"));
        m_claimed.insert(id);
    }

    /// Every field that the object says something of.
    void fields(RecordKind kind, const Id &id, const QJsonObject &object)
    {
        for (const Field &field : kindInfo(kind).fields) {
            const auto found = object.constFind(QLatin1StringView(field.column));
            if (!isWritten(field) || field.role == FieldRole::Rank || found == object.constEnd())
                continue;
            const Result<Value> value = fromJson(field, *found);
            if (!value)
                return stop(value.error().sentence);
            m_builder.set(field, id, *value);
        }
    }

    Id record(RecordKind kind, const Id &parent, const QJsonObject &object, const QString &rank)
    {
        Id id = Id::fromText(object.value("id"_L1).toString());
        if (id.isNull())
            id = m_ids.next();
        claim(id);
        m_builder.add(kind, id);
        if (const Field *parentField = kindInfo(kind).parent)
            m_builder.set(*parentField, id, Value(parent));
        if (const Field *place = findField(kind, u"rank"_s))
            m_builder.set(*place, id, Value(rank));
        fields(kind, id, object);
        return id;
    }

    Id keyed(RecordKind kind, const Id &space, const QString &key, const Id &parent, const QJsonObject &object)
    {
        if (key.isEmpty())
            stop(PlanJson::tr("an entry has no name"));
        const Id id = keyedId(kind, space, key);
        claim(id);
        m_builder.add(kind, id);
        if (const Field *parentField = kindInfo(kind).parent)
            m_builder.set(*parentField, id, Value(parent));
        fields(kind, id, object);
        return id;
    }

    void readLoose(RecordKind kind, const QJsonObject &records)
    {
        const KindInfo &info = kindInfo(kind);
        each(records, QLatin1StringView(info.table), [&](const QJsonObject &object, const QString &rank) {
            const Id owner = info.parent ? Id::fromText(object.value("owner"_L1).toString()) : Id();
            if (info.parent && owner.isNull())
                return stop(PlanJson::tr("an entry says not whose it is"));
            if (info.keys.empty()) {
                record(kind, owner, object, rank);
                return;
            }
            const QString key = object.value(QLatin1StringView(info.keys.back()->column)).toString();
            keyed(kind, info.parent ? owner : m_plan, key, owner, object);
        });
    }

    void readPerson(const QJsonObject &person)
    {
        QJsonObject tidy = person;
        if (person.value("aliases"_L1).isArray()) {
            QStringList lines;
            const QJsonArray list = person.value("aliases"_L1).toArray();
            for (const QJsonValue &alias : list)
                lines.append(alias.toString());
            tidy.insert("aliases"_L1, lines.join(u'\n'));
        }
        keyed(RecordKind::Person, m_plan, person.value("name"_L1).toString(), {}, tidy);
    }

    void readMeaning(const QJsonObject &meaning)
    {
        const Status status = statusFromText(meaning.value("meaning"_L1).toString());
        if (status == Status::NotAssessed || status == Status::Unreadable)
            return stop(PlanJson::tr("“meaning” is none of the six"));
        QJsonObject tidy = meaning;
        tidy.insert("meaning"_L1, statusText(status));
        // A colour is named for people; a code is not a name.
        if (meaning.value("colour"_L1).toString().startsWith(u'#'))
            tidy.insert("colour"_L1, QString::fromLatin1(defaultStatusWords(status).colourName));
        keyed(RecordKind::StatusMeaning, m_plan, statusText(status), {}, tidy);
    }

    void readLeads(const Id &owner, const QJsonObject &object)
    {
        QStringList names;
        const QJsonArray list = object.value("leads"_L1).toArray();
        for (const QJsonValue &name : list) {
            if (name.toString().trimmed().isEmpty())
                return stop(PlanJson::tr("a lead has no name"));
            names.append(name.toString());
        }
        edit::writeLeads(m_builder, m_nothing, m_plan, owner, names);
        const QString accountable = object.value("accountable"_L1).toString();
        if (accountable.isEmpty())
            return;
        if (!names.contains(accountable))
            return stop(PlanJson::tr("“accountable” is none of the leads"));
        const Id person = keyedId(RecordKind::Person, m_plan, accountable);
        m_builder.set<&LeadLink::accountable>(keyedId(RecordKind::LeadLink, owner, person.text()), true);
    }

    void readPriority(const QJsonObject &object, const QString &rank)
    {
        const Id priority = record(RecordKind::Priority, {}, object, rank);
        const QJsonObject group = object.value("group"_L1).toObject();
        const QString lead = object.value("lead"_L1).toString();
        if (m_builder.value(fieldOf<&Priority::group>(), priority).isEmpty() && (!group.isEmpty() || !lead.isEmpty())) {
            QJsonObject described{{u"name"_s, object.value("title"_L1)}, {u"lead_post"_s, lead},
                {u"reporting"_s, object.value("reporting"_L1)}};
            for (auto key = group.begin(); key != group.end(); ++key)
                described.insert(key.key(), key.value());
            m_builder.set<&Priority::group>(priority, record(RecordKind::DeliveryGroup, {}, described, rank));
        }
        each(object, u"outcomes"_s, [&](const QJsonObject &outcome, const QString &outcomeRank) {
            readOutcome(outcome, priority, outcomeRank);
        });
    }

    void readOutcome(const QJsonObject &object, const Id &priority, const QString &rank)
    {
        const Id outcome = record(RecordKind::Outcome, priority, object, rank);
        m_outcomes.insert(object.value("ref"_L1).toString(), outcome);
        readLeads(outcome, object);
        each(object, u"actions"_s, [&](const QJsonObject &action, const QString &actionRank) {
            const Id id = record(RecordKind::Action, outcome, action, actionRank);
            readLeads(id, action);
            each(action, u"assessments"_s, [&](const QJsonObject &assessment, const QString &) {
                keyed(RecordKind::Assessment, id, assessment.value("month"_L1).toString(), id, assessment);
            });
        });
    }

    void readKpi(const QJsonObject &object, const QString &rank)
    {
        QJsonObject flat = object;
        const QJsonObject baseline = object.value("baseline"_L1).toObject();
        flat.insert("baseline"_L1, baseline.value("value"_L1));
        flat.insert("baseline_low"_L1, baseline.value("low"_L1));
        flat.insert("baseline_high"_L1, baseline.value("high"_L1));
        flat.insert("baseline_source"_L1, baseline.value("source"_L1));
        flat.insert("baseline_on"_L1, baseline.value("date"_L1));
        const QString reference = object.value("ref"_L1).toString();
        if (!flat.contains("outcome"_L1) && m_outcomes.contains(reference))
            flat.insert("outcome"_L1, m_outcomes.value(reference).text());
        const QJsonValue given = flat.value("code"_L1);
        if (given.isUndefined() || given.isNull() || (given.isString() && given.toString().isEmpty())) {
            QString code;
            do {
                const int letter = m_letters[reference]++;
                code = reference + QString(letter / 26, u'z') + QChar(u'a' + letter % 26);
            } while (m_codes.contains(code));
            flat.insert("code"_L1, code);
        }
        const Id kpi = record(RecordKind::Kpi, {}, flat, rank);
        each(object, u"targets"_s, [&](const QJsonObject &target, const QString &) {
            keyed(RecordKind::Target, kpi, QString::number(target.value("months"_L1).toInt()), kpi, target);
        });
        each(object, u"readings"_s, [&](const QJsonObject &reading, const QString &) { readReading(reading, kpi); });
    }

    void readReading(const QJsonObject &object, const Id &kpi)
    {
        QJsonObject flat = object;
        const QJsonArray n = object.value("n"_L1).toArray();
        if (n.size() == 2) {
            flat.insert("numerator"_L1, n.at(0));
            flat.insert("denominator"_L1, n.at(1));
        }
        keyed(RecordKind::Reading, kpi, object.value("period"_L1).toString(), kpi, flat);
    }

    IdSource &m_ids;
    Plan m_nothing;
    ChangeBuilder m_builder;
    Id m_plan;
    QHash<QString, Id> m_outcomes;
    QHash<QString, int> m_letters;
    QSet<QString> m_codes; ///< given in the file
    QSet<Id> m_claimed;
    QStringList m_place;
    QString m_failure;
};

} // namespace

Result<ChangeSet> planFromJson(const QByteArray &json, const QString &source, IdSource &ids)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    const auto refused = [&source](const QString &why) {
        return fail(ErrorCode::Unreadable,
            PlanJson::tr("“%1” cannot be read as a plan: %2. Nothing was changed; export it again from Waymark.")
                .arg(source, why));
    };
    if (!document.isObject())
        return refused(
            parse.error == QJsonParseError::NoError ? PlanJson::tr("it is not an object") : parse.errorString());
    PlanJsonReader reader(ids);
    if (const Result<void> read = reader.read(document.object()); !read)
        return refused(read.error().sentence);
    return reader.take();
}

} // namespace waymark
