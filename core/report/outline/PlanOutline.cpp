#include "report/outline/PlanOutline.h"

#include "analysis/KpiWords.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Target.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/PlanCells.h"

#include <QMap>

namespace waymark {

using namespace Qt::StringLiterals;
using report_words::cell;
using report_words::statusCell;
using report_words::valueCell;

namespace {

// The headings of tables and the words for a rhythm and a lead are a contract with the import and are not translated.

ReportCell currentDueCell(const Plan &plan, const Action &action)
{
    const Due due = query::dueNow(plan, action);
    return due == action.due ? ReportCell() : valueCell(plan_cells::dueText(due));
}

ReportTable plainActionTable(const QString &name)
{
    return {ReportTable::Kind::List, name,
        {{u"Reference"_s, 10}, {u"Outcome or action"_s, 34}, {u"Lead"_s, 16}, {u"Due"_s, 10}, {u"Current due"_s, 10},
            {u"Status"_s, 14}, {u"Progress"_s, 26}, {u"Next steps"_s, 18}},
        {}};
}

/// A line that has nothing but a reference, words and leads.
QList<ReportCell> headingRow(const QString &reference, const QString &words, const ReportCell &leads)
{
    return {cell(reference, ReportTone::Strong), cell(words, ReportTone::Strong), leads, {}, {}, {}, {}, {}};
}

void addOutcomes(const Plan &plan, const Priority &priority, ReportTable &table)
{
    for (const Outcome *outcome : plan.all<Outcome>(priority.id)) {
        table.rows.append(headingRow(outcome->ref, outcome->text, plan_cells::leadCell(plan, outcome->id)));
        for (const Action *action : plan.all<Action>(outcome->id)) {
            table.rows.append({cell(action->ref), cell(action->text), plan_cells::leadCell(plan, action->id),
                valueCell(plan_cells::dueText(action->due)), currentDueCell(plan, *action),
                plan_cells::statusOf(plan, action->id), cell(plan_cells::lastSaid(plan, action->id)),
                cell(plan_cells::lastNext(plan, action->id))});
        }
    }
}

QString rhythmWords(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Monthly:
        return u"monthly"_s;
    case Rhythm::Quarterly:
        return u"quarterly"_s;
    case Rhythm::NotGiven:
        break;
    }
    return u"not recorded"_s;
}

/// "Early Help Group. Lead: Head of Inclusion. Reporting: monthly."
void addGroup(const DeliveryGroup &group, QList<ReportBlock> &blocks)
{
    const QString words = group.leadPost.isEmpty() ? ReportWords::tr("Delivery group: %1.").arg(group.name)
                                                   : u"%1. Lead: %2. Reporting: %3."_s.arg(group.name.simplified(),
                                                       group.leadPost.simplified(), rhythmWords(group.reporting));
    blocks.append(ReportParagraph{{words, ReportTone::Quiet}});
}

void addPages(const Plan &plan, const ActionLayout &layout, QList<ReportBlock> &blocks)
{
    if (layout.isUsable() && layout.has(LayoutColumn::Priority)) {
        // Without a heading, which a reader would take for the name of what stands below it.
        blocks.append(layoutTable(plan, layout, ReportWords::tr("Actions"), plan.all<Priority>()));
        return;
    }
    for (const Priority *priority : plan.all<Priority>()) {
        const QString name = ReportWords::tr("Priority %1").arg(priority->number);
        blocks.append(ReportHeading{2,
            priority->title.isEmpty() ? name : u"Priority %1: %2"_s.arg(priority->number, priority->title.simplified()),
            priority->id.text()});
        // A group without a lead is one that an import made; in the document's own columns it would come back as a
        // note.
        const auto *group = plan.get<DeliveryGroup>(priority->group);
        if (group && (!layout.isUsable() || !group->leadPost.isEmpty()))
            addGroup(*group, blocks);
        if (layout.isUsable()) {
            blocks.append(layoutTable(plan, layout, name, {priority}));
            continue;
        }
        ReportTable table = plainActionTable(name);
        addOutcomes(plan, *priority, table);
        blocks.append(table);
    }
}

void addSheets(const Plan &plan, QList<ReportBlock> &blocks)
{
    const QString groupsName = ReportWords::tr("Delivery groups");
    ReportTable groups{ReportTable::Kind::List, groupsName, {{u"Delivery groups"_s, 1}}, {}};
    ReportTable actions = plainActionTable(ReportWords::tr("Actions"));
    for (const Priority *priority : plan.all<Priority>()) {
        actions.rows.append(headingRow(priority->number, priority->title, {}));
        addOutcomes(plan, *priority, actions);
        const auto *group = plan.get<DeliveryGroup>(priority->group);
        if (group && !group->leadPost.isEmpty())
            groups.rows.append({cell(u"%1 %2\nLead - %3\nReporting - %4"_s.arg(priority->number,
                group->name.simplified(), group->leadPost.simplified(), rhythmWords(group->reporting)))});
    }
    if (!groups.rows.isEmpty())
        blocks.append(groups);
    blocks.append(actions);
}

QMap<int, const Target *> targetsOf(const Plan &plan, const Id &kpi)
{
    QMap<int, const Target *> targets;
    for (const Target *target : plan.all<Target>(kpi)) {
        if (target->months)
            targets.insert(*target->months, target);
    }
    return targets;
}

QString targetText(const Target *target, Unit unit)
{
    if (!target || !target->source.isEmpty())
        return target ? target->source : QString();
    return target->value ? analysis::valueWords(*target->value, unit) : QString();
}

void addKpiList(const Plan &plan, QList<ReportBlock> &blocks)
{
    const QList<const Kpi *> kpis = plan.all<Kpi>();
    if (kpis.isEmpty())
        return;
    QMap<int, bool> months{{3, true}, {6, true}, {12, true}}; // and any others that are set
    for (const Kpi *kpi : kpis) {
        for (const int month : targetsOf(plan, kpi->id).keys())
            months.insert(month, true);
    }
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("KPIs"),
        {{u"Reference"_s, 10}, {u"KPI"_s, 50}, {u"Baseline"_s, 24}}, {}};
    for (const int month : months.keys())
        table.columns.append({month == 1 ? u"1 month"_s : u"%1 months"_s.arg(month), 14});
    for (const Kpi *kpi : kpis) {
        QList<ReportCell> row{
            cell(kpi->ref, ReportTone::Strong), cell(kpi->text), valueCell(analysis::baselineWords(*kpi))};
        const QMap<int, const Target *> targets = targetsOf(plan, kpi->id);
        for (const int month : months.keys())
            row.append(valueCell(targetText(targets.value(month), kpi->unit)));
        table.rows.append(row);
    }
    blocks.append(ReportHeading{2, ReportWords::tr("Key performance indicators (KPIs)"), u"kpis"_s});
    blocks.append(table);
}

/// A meaning is named by its colour where the plan calls it by the usual name of one colour, else by itself.
void addStatusKey(const Plan &plan, QList<ReportBlock> &blocks)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Key to the colours"),
        {{u"Status"_s, 1}, {u"What it means"_s, 3}}, {}};
    for (const Status status : chosenStatuses) {
        const query::StatusName name = query::statusName(plan, status);
        const StatusWords &usual = defaultStatusWords(status);
        const bool isUsual = name.colour.compare(QString::fromLatin1(usual.colourName), Qt::CaseInsensitive) == 0;
        QString meaning = name.definition;
        if (name.word != QString::fromLatin1(usual.word))
            meaning = u"%1. %2"_s.arg(name.word, meaning).trimmed();
        if (!isUsual && !name.colour.isEmpty())
            meaning += ReportWords::tr(" (colour: %1)").arg(name.colour);
        table.rows.append(
            {cell(isUsual && status != Status::AwaitingSignOff ? name.colour : QString::fromLatin1(usual.word),
                 ReportTone::Strong),
                cell(meaning)});
    }
    blocks.append(ReportHeading{2, table.name, u"key"_s});
    blocks.append(table);
}

} // namespace

ReportOutline planOutline(
    const Plan &plan, PlanLayout layout, QDate made, const QString &author, const ActionLayout &columns)
{
    ReportOutline outline;
    const QString title = plan.info().title.simplified();
    outline.title = title.isEmpty() ? ReportWords::tr("Plan without a title") : title;
    outline.author = author;
    outline.organisation = plan.info().partnership;
    outline.subject = ReportWords::tr("Priorities, outcomes, actions and KPIs");
    outline.made = made;
    outline.blocks.append(ReportHeading{1, outline.title, u"top"_s});
    if (layout == PlanLayout::Pages) {
        if (!columns.isUsable())
            outline.blocks.append(ReportContents{ReportWords::tr("In this plan")});
        addPages(plan, columns, outline.blocks);
    } else {
        addSheets(plan, outline.blocks);
    }
    addKpiList(plan, outline.blocks);
    addStatusKey(plan, outline.blocks);
    return outline;
}

} // namespace waymark
