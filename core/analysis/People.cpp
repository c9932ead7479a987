#include "analysis/People.h"

#include "analysis/Spelling.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Priority.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace waymark::analysis {

namespace {

struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

/// A load while it is counted.
struct Counting
{
    Load load;
    std::map<Month, int> months;

    void count(QDate due, QDate today)
    {
        ++load.open;
        load.overdue += due.isValid() && due < today ? 1 : 0;
        load.undated += due.isValid() ? 0 : 1;
        if (due.isValid())
            ++months[Month::of(due)];
    }
    [[nodiscard]] Load counted() const
    {
        Load done = load;
        for (const auto &[month, actions] : months)
            done.months.append({month, actions});
        return done;
    }
};

} // namespace

MonthLoad fullestMonth(const Load &load)
{
    const auto fullest = std::max_element(load.months.cbegin(), load.months.cend(),
        [](const MonthLoad &one, const MonthLoad &other) { return one.actions < other.actions; });
    return fullest == load.months.cend() ? MonthLoad() : *fullest;
}

QString loadWords(const Load &load)
{
    if (load.open == 0)
        return People::tr("No action is open");
    const MonthLoad fullest = fullestMonth(load);
    if (load.open == 1) {
        return fullest.month.isValid() ? People::tr("1 action is open; it falls due in %1").arg(fullest.month.words())
                                       : People::tr("1 action is open; it has no date");
    }
    if (!fullest.month.isValid())
        return People::tr("%1 actions are open; none of them has a date").arg(load.open);
    const QString words = fullest.actions == 1
        ? People::tr("%1 actions are open; at most 1 of them falls due in a month").arg(load.open)
        : People::tr("%1 actions are open; %2 of them fall due in %3")
              .arg(load.open)
              .arg(fullest.actions)
              .arg(fullest.month.words());
    return load.undated == 0 ? words
        : load.undated == 1  ? People::tr("%1, 1 has no date").arg(words)
                             : People::tr("%1, %2 have no date").arg(words).arg(load.undated);
}

PeopleLoads peopleLoads(const Plan &plan, QDate today)
{
    QHash<Id, Counting> counting;
    QHash<Id, PersonLoad> led;
    Counting whole;
    const PlanCalendar calendar = plan.calendar();
    for (const Priority *priority : plan.all<Priority>()) {
        for (const Id &outcome : plan.children(RecordKind::Outcome, priority->id)) {
            for (const LeadLink *link : plan.all<LeadLink>(outcome))
                ++led[link->person].outcomes;
            for (const Action *action : plan.all<Action>(outcome)) {
                const bool isOpen = !isFinished(query::statusOf(plan, action->id));
                const QDate due = isOpen ? query::dueNow(plan, *action).lastDay(calendar) : QDate();
                if (isOpen)
                    whole.count(due, today);
                for (const LeadLink *link : plan.all<LeadLink>(action->id)) {
                    ++led[link->person].actions;
                    if (isOpen)
                        counting[link->person].count(due, today);
                }
            }
        }
    }
    PeopleLoads loads;
    for (const Id &person : plan.children(RecordKind::Person)) {
        PersonLoad load = led.value(person);
        load.person = person;
        load.load = counting.value(person).counted();
        loads.people.append(load);
    }
    loads.whole = whole.counted();
    return loads;
}

QList<SpellingTwins> spellingTwins(const Plan &plan)
{
    const QList<Id> &people = plan.children(RecordKind::Person);
    QStringList bare;
    for (const Id &person : people)
        bare.append(bareName(plan.get<Person>(person)->name));
    QList<SpellingTwins> twins;
    for (qsizetype first = 0; first < people.size(); ++first) {
        for (qsizetype second = first + 1; second < people.size(); ++second) {
            if (isSameSpelling(bare.at(first), bare.at(second)))
                twins.append({people.at(first), people.at(second)});
        }
    }
    return twins;
}

QList<LoadBar> loadBars(const Load &load, int mostMonths)
{
    if (load.months.isEmpty())
        return {};
    Month first = load.months.first().month;
    Month last = load.months.last().month;
    if (first.monthsTo(last) >= mostMonths) {
        int most = 0;
        for (qsizetype from = 0; from < load.months.size(); ++from) {
            const Month start = load.months.at(from).month;
            int inside = 0;
            for (qsizetype at = from; at < load.months.size() && start.monthsTo(load.months.at(at).month) < mostMonths;
                 ++at)
                inside += load.months.at(at).actions;
            if (inside > most) {
                most = inside;
                first = start;
            }
        }
        last = std::min(last, first.plus(mostMonths - 1));
    }
    LoadBar earlier{LoadBar::Kind::Earlier, load.months.first().month, 0};
    LoadBar later{LoadBar::Kind::Later, load.months.last().month, 0};
    QList<LoadBar> bars;
    for (Month month = first; month <= last; month = month.plus(1))
        bars.append({LoadBar::Kind::Month, month, 0});
    for (const MonthLoad &month : load.months) {
        LoadBar &bar = month.month < first ? earlier : month.month > last ? later : bars[first.monthsTo(month.month)];
        bar.actions += month.actions;
    }
    if (earlier.actions > 0)
        bars.prepend(earlier);
    if (later.actions > 0)
        bars.append(later);
    return bars;
}

} // namespace waymark::analysis
