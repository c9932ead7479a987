#include "PlanBuilder.h"

#include "edit/LeadEdits.h"
#include "edit/PlanEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/Place.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/Rank.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Target.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString word;
    QString reference;
    QStringList parts;
};

Line split(const QString &text)
{
    const QString rest = text.section(u' ', 2);
    Line line{text.section(u' ', 0, 0), text.section(u' ', 1, 1), {}};
    for (const QString &part : rest.split(u'|'))
        line.parts.append(part.trimmed().replace("\\n"_L1, "\n"_L1));
    return line;
}

/// Writes the lines one after the other; each child hangs on the last parent before it.
class Lines
{
public:
    Lines(ChangeBuilder &builder, IdSource &ids, const Id &plan)
        : m_builder(builder)
        , m_ids(ids)
        , m_plan(plan)
    {
    }

    void write(const Line &line)
    {
        const QString rank = u"%1i"_s.arg(++m_count, 5, 10, '0'_L1);
        if (line.word == "priority"_L1) {
            m_priority = added(RecordKind::Priority, rank);
            m_builder.set<&Priority::number>(m_priority, line.reference);
            m_builder.set<&Priority::title>(m_priority, line.parts.value(0));
            writeGroup(line, rank);
        } else if (line.word == "outcome"_L1) {
            m_outcome = added(RecordKind::Outcome, rank);
            m_builder.set<&Outcome::priority>(m_outcome, m_priority);
            m_builder.set<&Outcome::ref>(m_outcome, line.reference);
            m_builder.set<&Outcome::text>(m_outcome, line.parts.value(0));
            m_outcomes.insert(line.reference, m_outcome);
            edit::writeLeads(m_builder, m_nothing, m_plan, m_outcome, edit::leadNamesFrom(line.parts.value(2)));
        } else if (line.word == "action"_L1) {
            writeAction(line, rank);
        } else if (line.word == "kpi"_L1) {
            writeKpi(line, rank);
        } else {
            qFatal("no such line in a test plan");
        }
    }

private:
    Id added(RecordKind kind, const QString &rank)
    {
        const Id id = m_ids.next();
        m_builder.add(kind, id);
        m_builder.set(*findField(kind, u"rank"_s), id, Value(rank));
        return id;
    }

    void writeGroup(const Line &line, const QString &rank)
    {
        const QString name = line.parts.value(1);
        if (name.isEmpty())
            return;
        Id &group = m_groups[name];
        if (group.isNull()) {
            group = added(RecordKind::DeliveryGroup, rank);
            m_builder.set<&DeliveryGroup::name>(group, name);
            m_builder.set<&DeliveryGroup::reporting>(
                group, line.parts.value(2) == u"quarterly" ? Rhythm::Quarterly : Rhythm::Monthly);
        }
        m_builder.set<&Priority::group>(m_priority, group);
    }

    void writeAction(const Line &line, const QString &rank)
    {
        const Id action = added(RecordKind::Action, rank);
        m_builder.set<&Action::outcome>(action, m_outcome);
        m_builder.set<&Action::ref>(action, line.reference);
        m_builder.set<&Action::text>(action, line.parts.value(0));
        m_builder.set<&Action::due>(action, Due::read(line.parts.value(1)));
        edit::writeLeads(m_builder, m_nothing, m_plan, action, edit::leadNamesFrom(line.parts.value(2)));
    }

    void writeKpi(const Line &line, const QString &rank)
    {
        const Id kpi = added(RecordKind::Kpi, rank);
        m_builder.set<&Kpi::code>(kpi, line.reference + QChar(u'a' + m_codes[line.reference]++));
        m_builder.set<&Kpi::ref>(kpi, line.reference);
        m_builder.set<&Kpi::outcome>(kpi, m_outcomes.value(line.reference));
        m_builder.set<&Kpi::text>(kpi, line.parts.value(0));
        m_builder.set<&Kpi::unit>(kpi, Unit::Percent);
        m_builder.set<&Kpi::polarity>(kpi, Polarity::Higher);
        m_builder.set<&Kpi::form>(kpi, KpiForm::Level);
        const QString baseline = line.parts.value(1);
        if (!baseline.isEmpty()) {
            m_builder.set<&Kpi::baselineSource>(kpi, baseline);
            m_builder.set<&Kpi::baseline>(kpi, std::optional(QString(baseline).remove(u'%').toDouble()));
        }
        const QStringList targets = line.parts.value(2).split(u' ', Qt::SkipEmptyParts);
        const int months[] = {3, 6, 12};
        for (qsizetype index = 0; index < targets.size() && index < 3; ++index) {
            const Id target = keyedId(RecordKind::Target, kpi, QString::number(months[index]));
            m_builder.add(RecordKind::Target, target);
            m_builder.set<&Target::kpi>(target, kpi);
            m_builder.set<&Target::months>(target, std::optional(months[index]));
            m_builder.set<&Target::value>(target, std::optional(targets.at(index).toDouble()));
            m_builder.set<&Target::source>(target, QString(targets.at(index) + u'%'));
        }
    }

    ChangeBuilder &m_builder;
    IdSource &m_ids;
    Id m_plan;
    Plan m_nothing;
    Id m_priority;
    Id m_outcome;
    QHash<QString, Id> m_outcomes;
    QHash<QString, Id> m_groups;
    QHash<QString, int> m_codes;
    int m_count = 0;
};

} // namespace

QString TestPlan::defaultLines()
{
    return u"priority 1 Getting help early\n"
           "outcome 1.1 Families know where to turn || Head of Inclusion\n"
           "action 1.1.1 Write the guide to local help|Jan-26|Head of Inclusion\n"
           "action 1.1.2 Train the reception teams\\n- two sessions\\n- one refresher|Mar-26|Designated Officer / Head "
           "of Inclusion\n"
           "action 1.1.3 Open the helpline|Dependent on funding|Service Manager\n"
           "outcome 1.2 Schools notice needs sooner || Designated Officer\n"
           "action 1.2.1 Agree the screening tool|30 June 2026|Designated Officer\n"
           "priority 2 Preparing for adulthood\n"
           "outcome 2.1 Young people choose their next step || Service Manager\n"
           "action 2.1.1 Visit every college|Q4 25/26|Service Manager\n"
           "action 2.1.10 Publish the pathway||Project lead\n"
           "kpi 1.1 80% of families say they were helped|41%|50 60 80\n"
           "kpi 1.1 Half of all calls are answered the same day||20 30 50\n"
           "kpi 2.1 90% of young people have a plan at 16|77%|80 85 90\n"_s;
}

TestPlan::TestPlan(const QString &lines)
    : m_path(m_folder.filePath(u"test.waymark"_s))
{
    const Plan nothing;
    ChangeBuilder builder(nothing);
    const Id plan = edit::startPlan(builder, {u"Test plan"_s, u"Test partnership"_s, QDate(2025, 9, 1)}, m_ids.next());
    Lines writer(builder, m_ids, plan);
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        writer.write(split(line.trimmed()));
    Result<std::unique_ptr<PlanDocument>> document =
        PlanDocument::create(m_path, builder.take({u"create"_s, {}}), context());
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence + document.error().detail));
    m_document = std::move(*document);
}

Id TestPlan::id(const QString &reference) const
{
    const Result<query::Place> place = query::findByReference(plan(), reference);
    return place ? place->id : Id();
}

void TestPlan::reopen()
{
    m_document.reset();
    Result<std::unique_ptr<PlanDocument>> document = PlanDocument::open(m_path, context());
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence + document.error().detail));
    m_document = std::move(*document);
}

QStringList planLines(const Plan &plan)
{
    QStringList lines;
    for (const Priority *priority : plan.all<Priority>()) {
        lines.append(priority->number + u' ' + priority->title);
        for (const Outcome *outcome : plan.all<Outcome>(priority->id)) {
            lines.append(outcome->ref + u' ' + outcome->text);
            for (const Action *action : plan.all<Action>(outcome->id)) {
                lines.append(u"%1 %2 | %3 | %4 | %5"_s.arg(action->ref, action->text, action->due.source(),
                    query::leadNames(plan, action->id).join(u" / "), statusText(query::statusOf(plan, action->id))));
            }
        }
    }
    return lines;
}

} // namespace waymark::test
