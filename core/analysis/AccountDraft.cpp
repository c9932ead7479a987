#include "analysis/AccountDraft.h"

#include "analysis/KpiPosition.h"
#include "analysis/KpiWords.h"
#include "analysis/RollUp.h"
#include "plan/DueCalendar.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Evidence.h"
#include "plan/records/Kpi.h"
#include "plan/records/Priority.h"
#include "plan/records/Quotation.h"
#include "plan/Status.h"
#include "plan/StatusName.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct AccountDraft
{
    Q_DECLARE_TR_FUNCTIONS(AccountDraft)
};

/// Worst first, as boards read it.
constexpr Status countOrder[] = {Status::Missed, Status::AtRisk, Status::OnTarget, Status::AwaitingSignOff,
    Status::SignedOff, Status::NotStarted, Status::Unreadable, Status::NotAssessed};

/// What an account tells of, and from when on.
struct Told
{
    const Plan &plan;
    query::Place heading;
    QList<const Action *> actions;
    QList<const Kpi *> kpis;
    Month then; ///< the last month that is told already; not valid where everything is to be told
    Month now;

    [[nodiscard]] bool isSince(Month month) const { return (!then.isValid() || then < month) && month <= now; }
    [[nodiscard]] bool isSince(QDate day) const { return day.isValid() && isSince(Month::of(day)); }
};

Told toldOf(const Plan &plan, const query::Place &heading, Month month)
{
    Told told{plan, heading, {}, {}, {}, month};
    const bool isPriority = heading.kind == RecordKind::Priority;
    told.actions = isPriority ? query::actionsOfPriority(plan, heading.id) : plan.all<Action>(heading.id);
    for (const Kpi *kpi : plan.all<Kpi>()) {
        const Priority *priority = query::priorityOf(plan, RecordKind::Outcome, kpi->outcome);
        if (isPriority ? priority && priority->id == heading.id : kpi->outcome == heading.id)
            told.kpis.append(kpi);
    }
    const Narrative *last = lastAccount(plan, heading.id, month);
    // The month of the start is told with what came after it.
    told.then = last ? last->month : plan.info().start.isValid() ? Month::of(plan.info().start).plus(-1) : Month();
    return told;
}

QString asOneLine(QString text)
{
    return text.replace(u"\n- "_s, u" • "_s).simplified();
}

void addLine(QStringList &lines, const QString &about, const QString &text)
{
    lines.append(about.isEmpty() ? u"- "_s + text : u"- %1: %2"_s.arg(about, text));
}

/// "March 2026: 3 actions, 1 missed, 2 not assessed"; nothing where none was assessed.
void addCounts(const Told &told, Month month, QStringList &lines)
{
    if (!month.isValid())
        return;
    const StatusCounts counts = countStatuses(told.plan, told.actions, month.lastDay(), month);
    if (counts.count(Status::NotAssessed) == counts.total)
        return;
    QStringList parts;
    for (const Status status : countOrder) {
        if (counts.count(status) > 0)
            parts.append(u"%1 %2"_s.arg(
                QString::number(counts.count(status)), query::statusName(told.plan, status).word.toLower()));
    }
    lines.append(
        AccountDraft::tr("%1, %2: %3")
            .arg(month.words(),
                counts.total == 1 ? AccountDraft::tr("1 action") : AccountDraft::tr("%1 actions").arg(counts.total),
                parts.join(u", "_s)));
}

/// The latest reading that was known then.
const Reading *readingThen(const Told &told, const Kpi &kpi)
{
    return told.then.isValid() ? latestReading(told.plan, kpi, told.then) : nullptr;
}

QString positionThen(const Told &told)
{
    QStringList lines;
    addCounts(told, told.then, lines);
    for (const Kpi *kpi : told.kpis) {
        if (const Reading *reading = readingThen(told, *kpi))
            addLine(lines, kpi->code,
                AccountDraft::tr("%1 in %2").arg(readingWords(*reading, kpi->unit), reading->period.words()));
        else if (const QString baseline = asOneLine(baselineWords(*kpi)); !baseline.isEmpty())
            addLine(lines, kpi->code, AccountDraft::tr("baseline %1").arg(baseline));
    }
    return lines.join(u'\n');
}

QString done(const Told &told)
{
    struct Said
    {
        Month month;
        QString about;
        QString text;
    };
    QList<Said> all;
    for (const Action *action : told.actions) {
        for (const Assessment *assessment : told.plan.all<Assessment>(action->id)) {
            if (told.isSince(assessment->month) && !assessment->said.trimmed().isEmpty())
                all.append({assessment->month,
                    u"%1 (%2)"_s.arg(
                        query::referenceOf(told.plan, RecordKind::Action, action->id), assessment->month.words()),
                    asOneLine(assessment->said)});
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Said &one, const Said &other) { return one.month < other.month; });
    QStringList lines;
    for (const Said &said : std::as_const(all))
        addLine(lines, said.about, said.text);
    return lines.join(u'\n');
}

QString positionNow(const Told &told, QDate today)
{
    QStringList lines;
    addCounts(told, told.now, lines);
    for (const Kpi *kpi : told.kpis)
        addLine(lines, kpi->code, kpiPosition(told.plan, *kpi, today, told.now).sentence);
    return lines.join(u'\n');
}

/// "9 points better", "2 worse", "3 higher" where nothing says which way is better.
QString moveWords(double before, double after, const Kpi &kpi, Polarity direction)
{
    const double from = roundedAsSaid(before, kpi.unit);
    const double to = roundedAsSaid(after, kpi.unit);
    const QString number = numberWords(std::abs(to - from), kpi.unit);
    const QString distance = kpi.unit != Unit::Percent ? number
        : number == u"1"                               ? AccountDraft::tr("1 point")
                                                       : AccountDraft::tr("%1 points").arg(number);
    if (direction == Polarity::Higher || direction == Polarity::Lower) {
        const bool isBetter = (to > from) == (direction == Polarity::Higher);
        return isBetter ? AccountDraft::tr("%1 better").arg(distance) : AccountDraft::tr("%1 worse").arg(distance);
    }
    return to > from ? AccountDraft::tr("%1 higher").arg(distance) : AccountDraft::tr("%1 lower").arg(distance);
}

/// The first period, after the one and up to the other, from which the KPI was counted differently.
Month breakBetween(const Plan &plan, const Kpi &kpi, Month after, Month upTo)
{
    for (const Reading *reading : plan.all<Reading>(kpi.id)) {
        const bool isBetween = (!after.isValid() || after < reading->period) && reading->period <= upTo;
        if (isBetween && reading->seriesBreak)
            return reading->period;
    }
    return {};
}

/// How it moved; empty where there are not two values to compare.
QString movement(const Told &told, const Kpi &kpi)
{
    const Reading *then = readingThen(told, kpi);
    const Reading *now = latestReading(told.plan, kpi, told.now);
    if (!now || (then && now->period <= then->period) || !told.isSince(now->period))
        return {};
    // The baseline of a reduction is a level; its readings are not.
    const bool hasLevel = kpi.form != KpiForm::Reduction;
    const std::optional<double> before = then ? numberOf(*then, kpi.unit) : hasLevel ? baselineOf(kpi) : std::nullopt;
    const std::optional<double> after = numberOf(*now, kpi.unit);
    if (!before || !after)
        return {};
    if (const Month from = breakBetween(told.plan, kpi, then ? then->period : Month(), now->period); from.isValid())
        return AccountDraft::tr("counted differently from %1 on, so not to be compared with before").arg(from.words());
    const QString since = then ? then->period.words() : AccountDraft::tr("the baseline");
    if (roundedAsSaid(*before, kpi.unit) == roundedAsSaid(*after, kpi.unit))
        return AccountDraft::tr("unchanged at %1 since %2").arg(valueWords(*after, kpi.unit), since);
    return AccountDraft::tr("from %1 to %2 since %3, %4")
        .arg(valueWords(*before, kpi.unit), valueWords(*after, kpi.unit), since,
            moveWords(*before, *after, kpi, directionOf(told.plan, kpi)));
}

void addEvidence(const Told &told, const Id &owner, const QString &about, QStringList &lines)
{
    for (const Evidence *evidence : told.plan.all<Evidence>(owner)) {
        if (!told.isSince(evidence->date) || evidence->shows.trimmed().isEmpty())
            continue;
        QStringList source{about, asOneLine(evidence->title)};
        source.removeAll(QString());
        addLine(lines, u"%1 (%2)"_s.arg(source.join(u", "_s), longDay(evidence->date)).trimmed(),
            asOneLine(evidence->shows));
    }
}

QString voiceWords(Voice voice)
{
    return detail::toValue(voice).as<QString>();
}

void addQuotations(const Told &told, const Id &owner, QStringList &lines)
{
    for (const Quotation *quotation : told.plan.all<Quotation>(owner)) {
        if (!told.isSince(quotation->date) || quotation->words.trimmed().isEmpty())
            continue;
        QStringList who{voiceWords(quotation->voice), longDay(quotation->date)};
        who.removeAll(QString());
        addLine(lines, {}, u"“%1” (%2)"_s.arg(asOneLine(quotation->words), who.join(u", "_s)));
    }
}

QString impact(const Told &told)
{
    QStringList lines;
    for (const Kpi *kpi : told.kpis) {
        if (const QString words = movement(told, *kpi); !words.isEmpty())
            addLine(lines, kpi->code, words);
    }
    QList<query::Place> owners{told.heading};
    if (told.heading.kind == RecordKind::Priority) {
        for (const Id &outcome : told.plan.children(RecordKind::Outcome, told.heading.id))
            owners.append({RecordKind::Outcome, outcome});
    }
    for (const Action *action : told.actions)
        owners.append({RecordKind::Action, action->id});
    for (const query::Place &owner : std::as_const(owners)) {
        const bool isItself = owner.id == told.heading.id;
        addEvidence(told, owner.id, isItself ? QString() : query::referenceOf(told.plan, owner.kind, owner.id), lines);
    }
    for (const query::Place &owner : std::as_const(owners))
        addQuotations(told, owner.id, lines);
    return lines.join(u'\n');
}

QString next(const Told &told)
{
    QStringList lines;
    for (const Action *action : told.actions) {
        const Assessment *assessment = query::assessment(told.plan, action->id, told.now);
        if (assessment && !assessment->next.trimmed().isEmpty())
            addLine(lines, query::referenceOf(told.plan, RecordKind::Action, action->id), asOneLine(assessment->next));
    }
    return lines.join(u'\n');
}

} // namespace

const Narrative *lastAccount(const Plan &plan, const Id &heading, Month month)
{
    const Narrative *last = nullptr;
    for (const Narrative *account : plan.all<Narrative>(heading)) {
        if (account->month < month && (!last || last->month < account->month))
            last = account;
    }
    return last;
}

Narrative accountDraft(const Plan &plan, const query::Place &heading, Month month, QDate today)
{
    const Told told = toldOf(plan, heading, month);
    Narrative draft;
    draft.owner = heading.id;
    draft.month = month;
    draft.positionThen = positionThen(told);
    draft.done = done(told);
    draft.positionNow = positionNow(told, today);
    draft.impact = impact(told);
    draft.next = next(told);
    return draft;
}

} // namespace waymark::analysis
