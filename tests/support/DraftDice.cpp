#include "DraftDice.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

QString words(Dice &dice)
{
    static const QStringList all{u"review"_s, u"the"_s, u"pathway"_s, u"for"_s, u"families"_s, u"with"_s, u"schools"_s,
        u"publish"_s, u"waiting"_s, u"times"_s, u"train"_s, u"staff"_s, u"agree"_s, u"plan"_s, u"autumn"_s, u"panel"_s,
        u"children"_s, u"quality"_s, u"audit"_s, u"guide"_s};
    QStringList text;
    for (int count = 1 + dice.roll(9); count > 0; --count)
        text.append(dice.pick(all));
    if (dice.oneIn(3))
        text.append(QString::number(dice.roll(1000)));
    return text.join(dice.oneIn(9) ? u"\n- "_s : u" "_s);
}

Due due(Dice &dice)
{
    static const QStringList all{u"Mar-26"_s, u"30 June 2026"_s, u"Q4 26/27"_s, u"3 months"_s, u"TBC"_s, u""_s,
        u"December 2026"_s, u"autumn term 2026"_s, u"when funding is agreed"_s};
    return Due::read(dice.pick(all));
}

QStringList leads(Dice &dice)
{
    static const QStringList all{u"Head of Inclusion"_s, u"Designated Officer"_s, u"Data Lead"_s, u"Robin Sample"_s};
    QStringList names;
    for (int count = dice.roll(3); count > 0; --count)
        names.append(dice.pick(all));
    names.removeDuplicates();
    return names;
}

void sayMonth(DraftAction &action, Dice &dice)
{
    action.status = dice.oneIn(4) ? Status::NotAssessed : chosenStatuses.at(size_t(dice.roll(6)));
    action.statusText.clear();
    action.said = dice.oneIn(2) ? words(dice) : QString();
    action.next = dice.oneIn(3) ? words(dice) : QString();
}

DraftAction action(const QString &ref, Dice &dice)
{
    DraftAction action;
    action.ref = ref;
    action.text = dice.oneIn(12) && !ref.isEmpty() ? QString() : words(dice);
    action.due = due(dice);
    action.leads = leads(dice);
    action.note = dice.oneIn(4) ? u"Budget: "_s + QString::number(dice.roll(90)) : QString();
    sayMonth(action, dice);
    return action;
}

DraftKpi kpi(const QString &ref, Dice &dice)
{
    DraftKpi kpi;
    kpi.ref = ref;
    kpi.text = words(dice);
    kpi.unit = dice.oneIn(2) ? Unit::Percent : Unit::Count;
    if (dice.oneIn(2)) {
        kpi.baseline = dice.roll(90);
        kpi.baselineSource = QString::number(*kpi.baseline);
    }
    for (int months = 3; months <= 12; months += 3) {
        if (dice.oneIn(2))
            kpi.targets.append({months, double(dice.roll(99)), QString::number(months)});
    }
    for (int month = 1; month < 4; ++month) {
        if (dice.oneIn(2))
            kpi.readings.append({dice.oneIn(3) ? Month() : Month(2025, month), QString::number(dice.roll(99))});
    }
    return kpi;
}

DraftPriority priority(int number, Dice &dice)
{
    DraftPriority priority;
    priority.number = QString::number(number);
    priority.title = words(dice);
    const bool isNumbered = !dice.oneIn(4);
    for (int at = 1; at <= 1 + dice.roll(3); ++at) {
        DraftOutcome outcome;
        outcome.ref = isNumbered ? u"%1.%2"_s.arg(number).arg(at) : QString();
        outcome.text = words(dice);
        outcome.leads = leads(dice);
        for (int each = 1; each <= 1 + dice.roll(5); ++each)
            outcome.actions.append(action(isNumbered ? u"%1.%2"_s.arg(outcome.ref).arg(each) : QString(), dice));
        priority.outcomes.append(outcome);
    }
    return priority;
}

void editAction(DraftAction &action, Dice &dice)
{
    switch (dice.roll(8)) {
    case 0:
        action.text = words(dice);
        break;
    case 1:
        action.due = due(dice);
        break;
    case 2:
        action.leads = leads(dice);
        break;
    case 3:
        sayMonth(action, dice);
        break;
    case 4: // a cell that nobody can read
        action.status = Status::Unreadable;
        action.statusText = u"?!"_s;
        break;
    case 5: // emptied
        action.due = {};
        action.status = Status::NotAssessed;
        action.said.clear();
        action.leads.clear();
        break;
    case 6:
        action.newDue = due(dice);
        break;
    default: // numbered anew
        action.ref += dice.oneIn(2) ? u"1"_s : u"0"_s;
    }
}

void editKpi(DraftKpi &kpi, Dice &dice)
{
    switch (dice.roll(4)) {
    case 0:
        kpi.baseline.reset();
        kpi.baselineSource = dice.oneIn(2) ? u"not known"_s : QString();
        break;
    case 1:
        kpi.baseline = dice.roll(90);
        kpi.baselineSource = QString::number(*kpi.baseline);
        break;
    case 2:
        for (DraftReading &reading : kpi.readings)
            reading.source = dice.oneIn(2) ? u"to follow"_s : QString::number(dice.roll(99));
        break;
    default:
        kpi.targets.removeIf([&](const DraftTarget &) { return dice.oneIn(2); });
    }
}

void editRows(DraftOutcome &outcome, Dice &dice)
{
    switch (outcome.actions.isEmpty() ? 1 : dice.roll(4)) {
    case 0:
        outcome.actions.removeAt(dice.roll(int(outcome.actions.size())));
        break;
    case 1:
        outcome.actions.insert(dice.roll(int(outcome.actions.size()) + 1),
            action(outcome.ref.isEmpty() ? QString() : outcome.ref + u".9"_s + QString::number(dice.roll(99)), dice));
        break;
    case 2: // the texts change places, the references stay
        std::swap(outcome.actions.first().text, outcome.actions.last().text);
        break;
    default:
        std::shuffle(outcome.actions.begin(), outcome.actions.end(), dice.generator());
    }
}

} // namespace

PlanDraft randomDraft(Dice &dice)
{
    PlanDraft draft;
    draft.source = u"plan.docx"_s;
    for (int number = 1; number <= 1 + dice.roll(3); ++number)
        draft.priorities.append(priority(number, dice));
    for (int count = dice.roll(5); count > 0; --count)
        draft.kpis.append(kpi(draft.priorities.first().outcomes.first().ref, dice));
    for (int count = dice.roll(3); count > 0; --count) {
        draft.risks.append({words(dice), 1 + dice.roll(5), std::nullopt, words(dice), {}, false, dice.roll(2) - 1, {}});
        draft.decisions.append({words(dice), u"Board"_s, {}, {}, {}, -1, {}});
        draft.evidence.append({words(dice), QDate(2026, 1, 1 + dice.roll(28)), words(dice), dice.oneIn(2), 0, {}});
        draft.terms.append({words(dice), words(dice), {}});
    }
    return draft;
}

QList<DraftAction *> actionsOf(PlanDraft &draft)
{
    QList<DraftAction *> actions;
    for (DraftPriority &priority : draft.priorities) {
        for (DraftOutcome &outcome : priority.outcomes) {
            for (DraftAction &action : outcome.actions)
                actions.append(&action);
        }
    }
    return actions;
}

void editDraft(PlanDraft &draft, Dice &dice, int edits)
{
    for (; edits > 0; --edits) {
        const QList<DraftAction *> actions = actionsOf(draft);
        DraftPriority &priority = draft.priorities[dice.roll(int(draft.priorities.size()))];
        const int what = dice.roll(10);
        if (what == 0 && draft.priorities.size() > 1)
            draft.priorities.removeLast();
        else if (what == 1)
            draft.priorities.append(test::priority(int(draft.priorities.size()) + 1, dice));
        else if (what < 4)
            editRows(priority.outcomes[dice.roll(int(priority.outcomes.size()))], dice);
        else if (what == 4 && !draft.kpis.isEmpty())
            editKpi(draft.kpis[dice.roll(int(draft.kpis.size()))], dice);
        else if (what == 5 && !draft.risks.isEmpty())
            draft.risks.first().likelihood = dice.oneIn(2) ? std::nullopt : std::optional(1 + dice.roll(5));
        else if (what == 6)
            priority.title = dice.oneIn(3) ? QString() : words(dice);
        else if (!actions.isEmpty())
            editAction(*dice.pick(actions), dice);
    }
}

} // namespace waymark::test
