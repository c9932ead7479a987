#include "plan/queries/References.h"

#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Evidence.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/records/RuleSwitch.h"
#include "plan/texts/FoldedText.h"

#include <QCoreApplication>

namespace waymark::query {

using namespace Qt::StringLiterals;

namespace {

struct Query
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

template <typename T, typename Name>
void collect(const Plan &plan, const QString &wanted, QList<Place> &found, Name name)
{
    for (const Id &id : plan.living(T::kind)) {
        if (foldedReference(name(*plan.get<T>(id))) == wanted)
            found.append({T::kind, id});
    }
}

} // namespace

Result<Place> findByReference(const Plan &plan, const QString &reference)
{
    const QString wanted = foldedReference(reference);
    QList<Place> found;
    if (!wanted.isEmpty()) {
        collect<Priority>(plan, wanted, found, [](const Priority &priority) { return priority.number; });
        collect<Outcome>(plan, wanted, found, [](const Outcome &outcome) { return outcome.ref; });
        collect<Action>(plan, wanted, found, [](const Action &action) { return action.ref; });
        collect<Kpi>(plan, wanted, found, [](const Kpi &kpi) { return kpi.code; });
    }
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound,
            Query::tr("Nothing in this plan has the reference “%1”. Nothing was changed.").arg(reference));
    }
    if (found.size() > 1) {
        return fail(ErrorCode::Usage,
            Query::tr(
                "%1 entries of this plan have the reference “%2”. Nothing was changed; give one of them another first.")
                .arg(found.size())
                .arg(reference));
    }
    return found.first();
}

Result<Id> findKpi(const Plan &plan, const QString &code)
{
    const QString wanted = foldedReference(code);
    QList<Place> found;
    collect<Kpi>(plan, wanted, found, [](const Kpi &kpi) { return kpi.code; });
    if (found.size() == 1)
        return found.first().id;
    QStringList codes;
    for (const Kpi *kpi : plan.all<Kpi>()) {
        if (foldedReference(kpi->ref) == wanted)
            codes.append(kpi->code);
    }
    if (codes.size() > 1) {
        return fail(ErrorCode::Usage,
            Query::tr("“%1” stands for several KPIs: %2. Nothing was changed; name one of them.")
                .arg(code, codes.join(u", ")));
    }
    return fail(
        ErrorCode::NotFound, Query::tr("No KPI in this plan has the code “%1”. Nothing was changed.").arg(code));
}

const Field *nameField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Priority:
        return &fieldOf<&Priority::number>();
    case RecordKind::Outcome:
        return &fieldOf<&Outcome::ref>();
    case RecordKind::Action:
        return &fieldOf<&Action::ref>();
    case RecordKind::Kpi:
        return &fieldOf<&Kpi::code>();
    case RecordKind::DeliveryGroup:
        return &fieldOf<&DeliveryGroup::name>();
    case RecordKind::Person:
        return &fieldOf<&Person::name>();
    case RecordKind::GlossaryTerm:
        return &fieldOf<&GlossaryTerm::term>();
    case RecordKind::RuleSwitch:
        return &fieldOf<&RuleSwitch::rule>();
    case RecordKind::Evidence:
        return &fieldOf<&Evidence::title>();
    default:
        return nullptr;
    }
}

const Field *wordsField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Priority:
        return &fieldOf<&Priority::title>();
    case RecordKind::Outcome:
        return &fieldOf<&Outcome::text>();
    case RecordKind::Action:
        return &fieldOf<&Action::text>();
    case RecordKind::Kpi:
        return &fieldOf<&Kpi::text>();
    case RecordKind::Evidence:
        return &fieldOf<&Evidence::fileName>();
    default:
        return nullptr;
    }
}

QString firstWords(const QString &text)
{
    constexpr qsizetype most = 40;
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    if (line.size() <= most)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', most);
    return line.left(end > most / 2 ? end : most) + u'…';
}

QString referenceOf(const Plan &plan, RecordKind kind, const Id &id)
{
    const Record *record = plan.find(kind, id);
    const Field *named = nameField(kind);
    if (!record || !record->alive || !named)
        return {};
    const QString reference = named->get(*record).as<QString>();
    const Field *told = wordsField(kind);
    return reference.isEmpty() && told ? firstWords(told->get(*record).as<QString>()) : reference;
}

} // namespace waymark::query
