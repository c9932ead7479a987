#include "analysis/checks/ReferenceChecks.h"

#include "analysis/checks/Check.h"
#include "plan/records/Kpi.h"
#include "plan/texts/FoldedText.h"

#include <QHash>

#include <algorithm>

namespace waymark::analysis::checks {

using namespace Qt::StringLiterals;

namespace {

/// "3.7.6" as what stands before the last number, and that number.
struct Numbered
{
    int number = 0;
    const PlanEntry *entry = nullptr;
};

} // namespace

QList<PlanIssue> checkTwins(const QList<PlanEntry> &entries)
{
    QList<PlanIssue> found;
    QHash<QString, const PlanEntry *> firsts;
    for (const PlanEntry &entry : entries) {
        const QString key = foldedReference(entry.reference);
        if (key.isEmpty())
            continue;
        const PlanEntry *&first = firsts[key];
        if (!first) {
            first = &entry;
            continue;
        }
        found.append({CheckRule::ReferenceTwice, entry.place,
            Check::tr("%1 is the reference of %2 and of %3.")
                .arg(nameOf(entry), firstWords(first->text), firstWords(entry.text))});
    }
    return found;
}

QList<PlanIssue> checkNumbering(const QList<PlanEntry> &entries)
{
    QList<PlanIssue> found;
    QHash<std::pair<Id, QString>, QList<Numbered>> series;
    QList<std::pair<Id, QString>> order;
    for (const PlanEntry &entry : entries) {
        const QString key = foldedReference(entry.reference);
        bool isNumber = false;
        const int number = key.section(u'.', -1).toInt(&isNumber);
        if (entry.place.kind == RecordKind::Kpi || !isNumber || number < 0)
            continue;
        const std::pair<Id, QString> heading(entry.parent, key.section(u'.', 0, -2));
        if (!series.contains(heading))
            order.append(heading);
        series[heading].append({number, &entry});
    }
    for (const auto &heading : std::as_const(order)) {
        QList<Numbered> &numbers = series[heading];
        std::stable_sort(
            numbers.begin(), numbers.end(), [](const Numbered &a, const Numbered &b) { return a.number < b.number; });
        for (qsizetype at = 1; at < numbers.size(); ++at) {
            const Numbered &before = numbers.at(at - 1);
            const Numbered &after = numbers.at(at);
            if (after.number - before.number < 2)
                continue;
            const auto reference = [&heading](int number) {
                return heading.second.isEmpty() ? QString::number(number)
                                                : u"%1.%2"_s.arg(heading.second, QString::number(number));
            };
            const QString from = reference(before.number + 1);
            const QString sentence = after.number - before.number == 2
                ? Check::tr("There is no %1 between %2 and %3.").arg(from, nameOf(*before.entry), nameOf(*after.entry))
                : Check::tr("There is no %1 to %2 between %3 and %4.")
                      .arg(from, reference(after.number - 1), nameOf(*before.entry), nameOf(*after.entry));
            found.append({CheckRule::NumberingGap, after.entry->place, sentence});
        }
    }
    return found;
}

} // namespace waymark::analysis::checks
