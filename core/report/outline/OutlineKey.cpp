#include "report/outline/OutlineKey.h"

#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

#include <algorithm>

namespace waymark::report_words {

namespace {

bool isAnyDecided(const ReportData &data)
{
    bool isAny = data.overall.now.isDecided || data.overall.last.isDecided;
    for (const ReportPriority &priority : data.priorities) {
        isAny = isAny || priority.status.isDecided;
        for (const ReportOutcome &outcome : priority.outcomes)
            isAny = isAny || outcome.status.isDecided;
    }
    return isAny;
}

} // namespace

QString headingRule(const ReportData &data)
{
    if (!data.countingShare) {
        return ReportWords::tr("An outcome, a priority and the plan take the status of their worst action.");
    }
    const auto word = [&data](Status status) {
        const auto key = std::find_if(data.key.cbegin(), data.key.cend(),
            [status](const ReportKey &entry) { return entry.status.status == status; });
        return key == data.key.cend() ? statusText(status) : key->status.word.toLower();
    };
    return ReportWords::tr(
        "An outcome, a priority and the plan are %1 where at least %3% of their actions are, and %2 where "
        "that share is %1 or %2 or where any action is %1.")
        .arg(word(Status::Missed), word(Status::AtRisk), QString::number(*data.countingShare));
}

void addKey(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Key to the colours"), u"key"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Key to the colours"),
        {{ReportWords::tr("Status"), 18}, {ReportWords::tr("Letter"), 10}, {ReportWords::tr("What it means"), 50}}, {}};
    for (const ReportKey &key : data.key) {
        ReportCell meaning = cellOr(key.definition, ReportWords::tr("not defined in this plan"));
        if (!key.ownColour.isEmpty())
            meaning.lines.append(
                {ReportWords::tr("The plan calls this colour “%1”.").arg(key.ownColour), ReportTone::Quiet});
        table.rows.append({statusCell(key.status),
            cellOr(statusLetter(key.status.status), ReportWords::tr("no letter, a dashed outline")), meaning});
    }
    blocks.append(table);
    blocks.append(ReportParagraph{{headingRule(data), ReportTone::Quiet}});
    blocks.append(ReportParagraph{
        {ReportWords::tr(
             "Past its first date is what was not finished at the end of %1 though the deadline that it had at first "
             "was over, whatever it was moved to; overdue is what was past the one that it has now.")
                .arg(data.identity.to.words()),
            ReportTone::Quiet}});
    if (isAnyDecided(data)) {
        blocks.append(ReportParagraph{
            {ReportWords::tr(
                 "A status that is marked as decided was put in place of what the actions add up to, for that "
                 "month only; who did so, why, and what they add up to stands beside it."),
                ReportTone::Quiet}});
    }
}

} // namespace waymark::report_words
