#include "report/outline/OutlineIdentity.h"

#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

#include <algorithm>

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// "signed off by B. Lead on 2 April 2026", "2 of 5 rounds signed off".
QString closedWords(const ReportIdentity &identity)
{
    if (!identity.closedBy.isEmpty())
        return ReportWords::tr("signed off by %1 on %2").arg(identity.closedBy, longDay(identity.closedOn));
    return identity.closedRounds == 0
        ? ReportWords::tr("not signed off yet")
        : ReportWords::tr("%1 of %2 rounds signed off").arg(identity.closedRounds).arg(identity.rounds);
}

} // namespace

QString silenceWords(const ReportData &data)
{
    const QList<const ReportAction *> actions = data.actions();
    const auto isSilent = [](const ReportAction *action) { return action->updates.isEmpty(); };
    if (actions.isEmpty() || !std::all_of(actions.cbegin(), actions.cend(), isSilent))
        return {};
    const QString silent = data.identity.made < data.identity.from.firstDay()
        ? ReportWords::tr("This period has not begun, and no action was assessed in it.")
        : ReportWords::tr("No action was assessed in this period.");
    const bool isKnown = std::any_of(actions.cbegin(), actions.cend(),
        [](const ReportAction *action) { return action->status.status != Status::NotAssessed; });
    return isKnown ? silent + ReportWords::tr(" The statuses shown are the last ones given before it.") : silent;
}

ReportTable identityTable(const ReportIdentity &identity, const QString &silence)
{
    ReportTable table{ReportTable::Kind::Identity, ReportWords::tr("About this report"), {}, {}};
    const auto add = [&table](const QString &label, const QString &value, const QString &absent) {
        table.rows.append({cell(label), cellOr(value, absent)});
    };
    add(ReportWords::tr("Covers"), identity.scope, {});
    add(ReportWords::tr("Plan"), identity.plan, ReportWords::tr("no title"));
    add(ReportWords::tr("Partnership"), identity.partnership, ReportWords::tr("not recorded"));
    // Many names would push the status off the first page; they stand with their priorities.
    constexpr qsizetype fewNames = 2;
    // A group is often called like its priority, which stands above already.
    const bool isNamed = identity.groups.size() == 1 && identity.scope.endsWith(identity.groups.first());
    if (!isNamed)
        add(ReportWords::tr("Delivery group"),
            identity.groups.size() <= fewNames ? identity.groups.join(u", ")
                                               : ReportWords::tr("%1 delivery groups").arg(identity.groups.size()),
            ReportWords::tr("not recorded"));
    add(ReportWords::tr("Lead"),
        identity.leads.size() <= fewNames
            ? identity.leads.join(u", ")
            : ReportWords::tr("%1 leads, named with their priorities").arg(identity.leads.size()),
        ReportWords::tr("not recorded"));
    add(ReportWords::tr("Period"),
        ReportWords::tr("%1, %2").arg(periodWords(identity.from, identity.to), closedWords(identity)), {});
    if (!silence.isEmpty())
        table.rows.last().last().lines.append({silence, ReportTone::Alert});
    add(ReportWords::tr("Author"), identity.author, ReportWords::tr("not recorded"));
    add(ReportWords::tr("Version"), identity.version, ReportWords::tr("not numbered"));
    add(ReportWords::tr("State"), identity.draft ? ReportWords::tr("Draft, not yet issued") : ReportWords::tr("Issued"),
        {});
    add(ReportWords::tr("Made on"), longDay(identity.made), {});
    return table;
}

QString identityFacts(const ReportIdentity &identity, const QString &heading)
{
    QStringList facts{identity.plan, identity.partnership};
    if (!heading.contains(identity.scope))
        facts.append(identity.scope);
    facts.append(closedWords(identity));
    if (!identity.version.isEmpty())
        facts.append(ReportWords::tr("version %1").arg(identity.version));
    facts.append(identity.draft ? ReportWords::tr("draft, not yet issued") : ReportWords::tr("issued"));
    if (!identity.author.isEmpty())
        facts.append(ReportWords::tr("by %1").arg(identity.author));
    facts.append(ReportWords::tr("made on %1").arg(longDay(identity.made)));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace waymark::report_words
