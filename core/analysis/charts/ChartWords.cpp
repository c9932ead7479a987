#include "analysis/charts/ChartWords.h"

#include "analysis/charts/ChartPeriod.h"
#include "analysis/KpiWords.h"
#include "plan/DueCalendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct ChartSentence
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QString signalWords(Variation variation)
{
    switch (variation) {
    case Variation::Improvement:
        return ChartSentence::tr("a sign of improvement");
    case Variation::Concern:
        return ChartSentence::tr("a sign of concern");
    case Variation::SpecialCause:
        return ChartSentence::tr("a sign of change");
    case Variation::NotKnown:
    case Variation::CommonCause:
        break;
    }
    return {};
}

QString fromToWords(Month from, Month to)
{
    return from == to ? from.words() : ChartSentence::tr("%1 to %2").arg(from.words(), to.words());
}

/// "Mean 44.8%, process limits 30.1% and 59.5%, January 2025 to March 2026"
QStringList stretchSentences(const ChartData &data)
{
    QStringList sentences;
    for (const ChartLevel &centre : data.levels) {
        if (centre.kind == ChartLevel::Kind::Limit)
            continue;
        QStringList limits;
        for (const ChartLevel &level : data.levels) {
            if (level.kind == ChartLevel::Kind::Limit && level.from == centre.from && level.to == centre.to)
                limits.prepend(level.words);
        }
        const QString months = fromToWords(centre.reckonedFrom, centre.reckonedTo);
        if (centre.kind == ChartLevel::Kind::Median)
            sentences.append(ChartSentence::tr("Median %1, %2").arg(centre.words, months));
        else
            sentences.append(ChartSentence::tr("Mean %1, process limits %2, %3")
                                 .arg(centre.words, limits.join(ChartSentence::tr(" and ")), months));
    }
    return sentences;
}

/// "No figure for December 2025"; months that follow each other as one stretch.
QString missingSentence(const QList<Month> &missing)
{
    QStringList parts;
    for (qsizetype first = 0, last = 0; first < missing.size(); first = last = last + 1) {
        while (last + 1 < missing.size() && missing.at(last + 1) == missing.at(last).plus(1))
            ++last;
        parts.append(fromToWords(missing.at(first), missing.at(last)));
    }
    return ChartSentence::tr("No figure for %1").arg(parts.join(u", "_s));
}

QString toleranceSentence(const ChartData &data)
{
    const QString number = numberWords(*data.tolerance, data.unit);
    const QString much = data.unit != Unit::Percent ? valueWords(*data.tolerance, data.unit)
        : number == u"1"                            ? ChartSentence::tr("1 point")
                                                    : ChartSentence::tr("%1 points").arg(number);
    return data.isToleranceAbove ? ChartSentence::tr("Tolerance: up to %1 above what is due").arg(much)
                                 : ChartSentence::tr("Tolerance: up to %1 below what is due").arg(much);
}

QString courseSentence(const ChartCourse &course)
{
    QStringList parts;
    for (const ChartStep &step : course.steps) {
        if (!step.isBaseline && !step.isCut)
            parts.append(ChartSentence::tr("%1 by %2").arg(step.words, longDay(step.due)));
    }
    const QString what = parts.join(u", "_s);
    return course.course == Course::Hopeful ? ChartSentence::tr("Hopeful course: %1").arg(what)
                                            : ChartSentence::tr("Cautious course: %1").arg(what);
}

QString cellOf(const QString &words)
{
    return words.simplified();
}

} // namespace

QString readingSentence(const ChartReading &reading)
{
    QStringList parts{ChartSentence::tr("%1: %2").arg(reading.period.words(), reading.words)};
    if (!reading.due.isEmpty())
        parts.append(ChartSentence::tr("%1 due by then").arg(reading.due));
    if (reading.isProjected)
        parts.append(ChartSentence::tr("projected"));
    else if (reading.isProvisional)
        parts.append(ChartSentence::tr("provisional"));
    if (reading.isSignal())
        parts.append(signalWords(reading.variation));
    return parts.join(u"; "_s);
}

QStringList noteSentences(const ChartData &data)
{
    QStringList sentences;
    for (const ChartNote &note : data.notes) {
        sentences.append(ChartSentence::tr("%1: %2, %3")
                             .arg(sentences.size() + 1)
                             .arg(u"%1 %2"_s.arg(note.on.day()).arg(Month::of(note.on).words()), note.words));
    }
    return sentences;
}

QString shapeWords(const ChartData &data)
{
    const QList<ChartReading> readings = readingsInOrder(data);
    if (readings.isEmpty())
        return {};
    const auto words = [&data](const ChartReading &reading) {
        return ChartSentence::tr("%1 in %2").arg(valueWords(reading.value, data.unit), reading.period.words());
    };
    if (readings.size() == 1)
        return words(readings.first());
    const auto [lowest, highest] = std::minmax_element(readings.cbegin(), readings.cend(),
        [](const ChartReading &one, const ChartReading &other) { return one.value < other.value; });
    QString said = ChartSentence::tr("From %1 to %2").arg(words(readings.first()), words(readings.last()));
    const auto isEnd = [&readings](const ChartReading &reading) {
        return isSameNumber(reading.value, readings.first().value)
            || isSameNumber(reading.value, readings.last().value);
    };
    if (!isEnd(*lowest))
        said += ChartSentence::tr(", lowest %1").arg(words(*lowest));
    if (!isEnd(*highest))
        said += ChartSentence::tr(", highest %1").arg(words(*highest));
    return said;
}

QStringList levelSentences(const ChartData &data)
{
    QStringList sentences = stretchSentences(data);
    if (data.tolerance && !data.steps.isEmpty())
        sentences.append(toleranceSentence(data));
    for (const ChartCourse &course : data.courses)
        sentences.append(courseSentence(course));
    if (!data.missing.isEmpty())
        sentences.append(missingSentence(data.missing));
    for (const ChartComparator &comparator : data.comparators)
        sentences.append(comparator.words);
    return sentences;
}

QString variationWords(Variation variation, bool isUp)
{
    const QString way = isUp ? ChartSentence::tr("upwards") : ChartSentence::tr("downwards");
    switch (variation) {
    case Variation::NotKnown:
        break;
    case Variation::CommonCause:
        return ChartSentence::tr("Common cause: no sign of change");
    case Variation::Improvement:
        return ChartSentence::tr("Special cause: improvement, %1").arg(way);
    case Variation::Concern:
        return ChartSentence::tr("Special cause: concern, %1").arg(way);
    case Variation::SpecialCause:
        return ChartSentence::tr("Special cause: change, %1").arg(way);
    }
    return {};
}

QString assuranceWords(Assurance assurance)
{
    switch (assurance) {
    case Assurance::NotKnown:
        break;
    case Assurance::Pass:
        return ChartSentence::tr("Passes the last target consistently");
    case Assurance::Fail:
        return ChartSentence::tr("Fails the last target consistently");
    case Assurance::HitOrMiss:
        return ChartSentence::tr("Hits or misses the last target by chance");
    }
    return {};
}

QString tableText(const ChartData &data)
{
    QStringList lines{data.columns.join(u'\t')};
    for (const ChartRow &row : data.rows)
        lines.append(
            QStringList{cellOf(row.period), cellOf(row.reading), cellOf(row.due), cellOf(row.remark)}.join(u'\t'));
    return lines.join(u'\n') + u'\n';
}

} // namespace waymark::analysis
