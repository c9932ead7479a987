#include "ReportPlan.h"

#include "edit/AccountEdits.h"
#include "edit/AssessmentEdits.h"
#include "edit/BelongingEdits.h"
#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"
#include "edit/RollUpEdits.h"
#include "exchange/PlanJsonReader.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/References.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/Status.h"
#include "report/making/ReportBuilder.h"

#include <QFile>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T> void demand(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
}

} // namespace

ReportPlan::ReportPlan()
{
    const Month january(2026, 1);
    const Month february(2026, 2);
    const Month march(2026, 3);
    assess(u"1.1.1"_s, january, Status::OnTarget, u"The guide has a first draft."_s);
    assess(u"1.1.1"_s, february, Status::AtRisk, u"The printer is late."_s);
    assess(u"1.1.1"_s, march, Status::Missed, u"Proofs came back from the SENCO forum."_s, u"Print in May."_s,
        u"May-26"_s, u"The printer lost two weeks."_s);
    assess(u"1.1.2"_s, february, Status::AtRisk, u"One team is trained."_s);
    assess(u"1.1.2"_s, march, Status::AtRisk);
    assess(u"1.1.3"_s, march, Status::NotStarted, u"<img src=x onerror=alert(1)> & \"quotes\""_s, u"Ask the NHS."_s);
    assess(u"1.2.1"_s, february, Status::OnTarget, u"Two tools were compared."_s);
    assess(u"2.1.1"_s, march, Status::SignedOff,
        u"Every college was visited:\n- four in the north\n- five in the south"_s);
    demand(document().submit(edit::decideStatus(plan(), {RecordKind::Outcome, id(u"1.1"_s)}, march,
        {Status::AtRisk, u"The forum has signed the proofs off."_s, u"Head of Inclusion"_s})));
    const query::Place told{RecordKind::Outcome, id(u"2.1"_s)};
    tell(told, fieldOf<&Narrative::done>(), u"Every college was visited.\n- nine in all"_s);
    tell(told, fieldOf<&Narrative::impact>(), u"More of them know the pathway."_s);
    tell({RecordKind::Priority, id(u"1"_s)}, fieldOf<&Narrative::positionNow>(), u"Families find the guide."_s);
    belong(RecordKind::Risk, u"1.1.1"_s,
        {{u"text"_s, u"Paper prices rise."_s}, {u"likelihood"_s, u"3"_s}, {u"impact"_s, u"4"_s},
            {u"trend"_s, u"rising"_s}, {u"mitigation"_s, u"Print fewer copies."_s},
            {u"risk_owner"_s, u"Service Manager"_s}});
    belong(RecordKind::Risk, u"1.1"_s, {{u"text"_s, u"Nobody reads it."_s}});
    belong(RecordKind::Risk, u"1.1"_s, {{u"text"_s, u"Past and gone."_s}, {u"closed"_s, u"yes"_s}});
    belong(RecordKind::Decision, u"1.1.3"_s,
        {{u"text"_s, u"Fund the helpline"_s}, {u"to"_s, u"Partnership board"_s}, {u"by"_s, u"20 March 2026"_s}});
    belong(RecordKind::Decision, u"1.1.3"_s,
        {{u"text"_s, u"Decided long ago"_s}, {u"answer"_s, u"Yes."_s}, {u"answered_on"_s, u"1 February 2026"_s}});
    belong(RecordKind::Quotation, u"2.1"_s,
        {{u"words"_s, u"The visit helped me choose."_s}, {u"voice"_s, u"children"_s}, {u"date"_s, u"12 March 2026"_s}});
    belong(RecordKind::Quotation, u"2.1"_s, {{u"words"_s, u"Too early to say."_s}, {u"date"_s, u"12 January 2026"_s}});
    read(u"1.1a"_s, Month(2025, 11), u"40%"_s);
    read(u"1.1a"_s, Month(2025, 12), u"43%"_s);
    read(u"1.1a"_s, january, u"38/90"_s);
    read(u"1.1a"_s, march, u"41%"_s);
    read(u"2.1a"_s, march, u"86%"_s);
    explain(u"SENCO"_s, u"special educational needs co-ordinator"_s);
    explain(u"PfA"_s, u"preparing for adulthood"_s);
}

ReportRequest ReportPlan::march() const
{
    ReportRequest request;
    request.from = request.to = Month(2026, 3);
    request.author = u"A. Lead"_s;
    return request;
}

ReportData ReportPlan::report(const ReportRequest &request, const QList<ChangeSet> &since) const
{
    const Result<ReportData> data = buildReport(plan(), since, request, m_clock);
    demand(data);
    return *data;
}

void ReportPlan::assess(const QString &reference, Month month, Status status, const QString &said, const QString &next)
{
    assess(reference, month, status, said, next, {}, {});
}

void ReportPlan::assess(const QString &reference, Month month, Status status, const QString &said, const QString &next,
    const QString &newDue, const QString &reason)
{
    edit::AssessmentInput input;
    input.status = status;
    input.said = said;
    input.next = next;
    if (!newDue.isEmpty()) {
        input.newDue = Due::read(newDue);
        input.reason = reason;
    }
    demand(document().submit(edit::assess(plan(), id(reference), month, input)));
}

void ReportPlan::tell(const query::Place &heading, const Field &field, const QString &text)
{
    demand(document().submit(edit::setAccountText(plan(), heading, Month(2026, 3), field, text)));
}

void ReportPlan::belong(RecordKind kind, const QString &reference, const QMap<QString, QString> &fields)
{
    const Result<query::Place> owner = query::findByReference(plan(), reference);
    demand(owner);
    const Result<edit::Added> added = edit::addBelonging(plan(), kind, *owner, m_plan.ids());
    demand(added);
    demand(document().submit(added->set));
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        demand(document().submit(edit::setFieldText(plan(), *findField(kind, field.key()), added->id, field.value())));
}

void ReportPlan::read(const QString &code, Month period, const QString &value)
{
    const Result<Id> kpi = query::findKpi(plan(), code);
    demand(kpi);
    const Result<edit::ReadingInput> input = edit::readingFromText(value, Unit::Percent);
    demand(input);
    demand(document().submit(edit::setReading(plan(), *kpi, period, *input)));
}

void ReportPlan::explain(const QString &term, const QString &meaning)
{
    ChangeBuilder builder(plan());
    const Id id = keyedId(RecordKind::GlossaryTerm, plan().id(), term);
    builder.add(RecordKind::GlossaryTerm, id);
    builder.set<&GlossaryTerm::term>(id, term);
    builder.set<&GlossaryTerm::meaning>(id, meaning);
    demand(document().submit(builder.take({u"add"_s, {}})));
}

Plan examplePlan(const QString &sourceFolder)
{
    QFile file(sourceFolder + u"/resources/examples/example-plan.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example plan is not where it belongs");
    CountingIds ids;
    const Result<ChangeSet> set = planFromJson(file.readAll(), u"example-plan.json"_s, ids);
    demand(set);
    Plan plan;
    plan.apply(set->changes);
    return plan;
}

} // namespace waymark::test
