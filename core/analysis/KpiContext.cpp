#include "analysis/KpiContext.h"

#include "analysis/KpiWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct ContextWords
{
    Q_DECLARE_TR_FUNCTIONS(KpiContext)
};

QString reductionWords(const Plan &plan, const Kpi &kpi, const KpiPosition &position)
{
    const std::optional<double> from = baselineOf(kpi);
    const std::optional<double> now = position.value ? levelAfter(kpi, *position.value) : std::nullopt;
    const QList<TargetStep> steps = trajectory(plan, kpi);
    const std::optional<double> last = steps.isEmpty() ? std::nullopt : levelAfter(kpi, steps.last().value);
    if (!from || (!now && !last))
        return {};
    const auto number = [](double level) { return numberWords(level, Unit::Count); };
    if (now && last) {
        return ContextWords::tr("As a level: from %1 to %2; the last target is %3.")
            .arg(number(*from), number(*now), number(*last));
    }
    return now ? ContextWords::tr("As a level: from %1 to %2.").arg(number(*from), number(*now))
               : ContextWords::tr("As a level: from %1 to the last target of %2.").arg(number(*from), number(*last));
}

/// Whether a value is no worse than another, where something says which way is better.
std::optional<bool> isAtLeast(double value, double level, Polarity direction)
{
    if (direction != Polarity::Higher && direction != Polarity::Lower)
        return {};
    return isSameNumber(value, level) || (value > level) == (direction == Polarity::Higher);
}

QString coursesWords(const Plan &plan, const Kpi &kpi, const KpiPosition &position, QDate day)
{
    if (!position.value)
        return {};
    const Polarity direction = directionOf(plan, kpi);
    QStringList parts;
    QStringList levels;
    int reached = 0;
    for (const Course course : {Course::Cautious, Course::Hopeful}) {
        if (trajectory(plan, kpi, course).isEmpty())
            continue;
        const std::optional<DueValue> due = dueValue(plan, kpi, day, course);
        const std::optional<bool> isThere = due ? isAtLeast(*position.value, due->value, direction) : std::nullopt;
        if (isThere) {
            reached += *isThere ? 1 : 0;
            levels.append(ContextWords::tr("the %1 %2").arg(courseWords(course), valueWords(due->value, kpi.unit)));
            parts.append((*isThere ? ContextWords::tr("at least the %1 %2") : ContextWords::tr("short of the %1 %2"))
                             .arg(courseWords(course), valueWords(due->value, kpi.unit)));
        }
    }
    if (levels.size() == 2 && reached == 1)
        return ContextWords::tr("It lies between %1 and %2.").arg(levels.first(), levels.last());
    return parts.isEmpty() ? QString() : ContextWords::tr("It is %1.").arg(parts.join(ContextWords::tr(" and ")));
}

QString againstComparator(const Comparator &comparator, const Kpi &kpi, const KpiPosition &position)
{
    const QString there = comparatorWords(comparator, kpi.unit);
    if (!position.value)
        return there + u'.';
    const double apart = roundedAsSaid(*position.value, kpi.unit) - roundedAsSaid(*comparator.value, kpi.unit);
    if (isSameNumber(apart, 0))
        return ContextWords::tr("%1, the same as here.").arg(there);
    const QString distance = numberWords(std::abs(apart), kpi.unit);
    const QString words = kpi.unit != Unit::Percent ? distance
        : distance == u"1"                          ? ContextWords::tr("1 point")
                                                    : ContextWords::tr("%1 points").arg(distance);
    return apart > 0 ? ContextWords::tr("%1; here %2 above that.").arg(there, words)
                     : ContextWords::tr("%1; here %2 below that.").arg(there, words);
}

} // namespace

std::optional<double> levelAfter(const Kpi &kpi, double reduction)
{
    const std::optional<double> from = baselineOf(kpi);
    if (kpi.form != KpiForm::Reduction || kpi.unit != Unit::Percent || !from)
        return {};
    return *from * (1 - reduction / 100);
}

QString comparatorWords(const Comparator &comparator, Unit unit)
{
    const QString value = comparator.value ? valueWords(*comparator.value, unit) : ContextWords::tr("not recorded");
    const QString name = comparator.name.isEmpty() ? ContextWords::tr("Elsewhere") : comparator.name.simplified();
    return comparator.year.isEmpty() ? u"%1: %2"_s.arg(name, value)
                                     : u"%1, %2: %3"_s.arg(name, comparator.year.simplified(), value);
}

QStringList kpiContext(const Plan &plan, const Kpi &kpi, QDate today, Month upTo)
{
    const KpiPosition position = kpiPosition(plan, kpi, today, upTo);
    QStringList sentences;
    if (kpi.form == KpiForm::Reduction)
        sentences.append(reductionWords(plan, kpi, position));
    sentences.append(coursesWords(plan, kpi, position, yardstickDay(today, upTo, position.period)));
    for (const Comparator *comparator : plan.all<Comparator>(kpi.id)) {
        if (comparator->value)
            sentences.append(againstComparator(*comparator, kpi, position));
    }
    sentences.removeAll(QString());
    return sentences;
}

} // namespace waymark::analysis
