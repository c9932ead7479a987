#include "analysis/charts/ChartWords.h"

#include "analysis/KpiWords.h"

#include <QCoreApplication>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QString signalWords(Variation variation)
{
    switch (variation) {
    case Variation::Improvement:
        return Words::tr("a sign of improvement");
    case Variation::Concern:
        return Words::tr("a sign of concern");
    case Variation::SpecialCause:
        return Words::tr("a sign of change");
    case Variation::NotKnown:
    case Variation::CommonCause:
        break;
    }
    return {};
}

QString monthsWords(Month from, Month to)
{
    return from == to ? from.words() : Words::tr("%1 to %2").arg(from.words(), to.words());
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
        const QString months = monthsWords(centre.from, centre.to);
        if (centre.kind == ChartLevel::Kind::Median)
            sentences.append(Words::tr("Median %1, %2").arg(centre.words, months));
        else
            sentences.append(
                Words::tr("Mean %1, process limits %2, %3").arg(centre.words, limits.join(Words::tr(" and ")), months));
    }
    return sentences;
}

QString toleranceSentence(const ChartData &data)
{
    const QString number = numberWords(*data.tolerance, data.unit);
    const QString much = data.unit != Unit::Percent ? valueWords(*data.tolerance, data.unit)
        : number == u"1"                            ? Words::tr("1 point")
                                                    : Words::tr("%1 points").arg(number);
    return data.isToleranceAbove ? Words::tr("Tolerance: up to %1 above what is due").arg(much)
                                 : Words::tr("Tolerance: up to %1 below what is due").arg(much);
}

QString courseSentence(const ChartCourse &course)
{
    QStringList parts;
    for (const ChartStep &step : course.steps) {
        if (!step.isBaseline && !step.isCut)
            parts.append(Words::tr("%1 by %2").arg(step.words, Month::of(step.from).words()));
    }
    const QString what = parts.join(u", "_s);
    return course.course == Course::Hopeful ? Words::tr("Hopeful course: %1").arg(what)
                                            : Words::tr("Cautious course: %1").arg(what);
}

QString cellText(const QString &words)
{
    return words.simplified();
}

} // namespace

QString readingSentence(const ChartReading &reading)
{
    QStringList parts{Words::tr("%1: %2").arg(reading.period.words(), reading.words)};
    if (!reading.due.isEmpty())
        parts.append(Words::tr("%1 due by then").arg(reading.due));
    if (reading.isProjected)
        parts.append(Words::tr("projected"));
    else if (reading.isProvisional)
        parts.append(Words::tr("provisional"));
    if (reading.isSignal())
        parts.append(signalWords(reading.variation));
    return parts.join(u"; "_s);
}

QStringList noteSentences(const ChartData &data)
{
    QStringList sentences;
    for (const ChartNote &note : data.notes) {
        sentences.append(Words::tr("%1: %2, %3")
                             .arg(sentences.size() + 1)
                             .arg(u"%1 %2"_s.arg(note.on.day()).arg(Month::of(note.on).words()), note.words));
    }
    return sentences;
}

QStringList levelSentences(const ChartData &data)
{
    QStringList sentences = stretchSentences(data);
    if (data.tolerance && !data.steps.isEmpty())
        sentences.append(toleranceSentence(data));
    for (const ChartCourse &course : data.courses)
        sentences.append(courseSentence(course));
    for (const ChartComparator &comparator : data.comparators)
        sentences.append(comparator.words);
    return sentences;
}

QString variationWords(Variation variation, bool isUp)
{
    const QString way = isUp ? Words::tr("upwards") : Words::tr("downwards");
    switch (variation) {
    case Variation::NotKnown:
        break;
    case Variation::CommonCause:
        return Words::tr("Common cause: no sign of change");
    case Variation::Improvement:
        return Words::tr("Special cause: improvement, %1").arg(way);
    case Variation::Concern:
        return Words::tr("Special cause: concern, %1").arg(way);
    case Variation::SpecialCause:
        return Words::tr("Special cause: change, %1").arg(way);
    }
    return {};
}

QString assuranceWords(Assurance assurance)
{
    switch (assurance) {
    case Assurance::NotKnown:
        break;
    case Assurance::Pass:
        return Words::tr("Passes the last target consistently");
    case Assurance::Fail:
        return Words::tr("Fails the last target consistently");
    case Assurance::HitOrMiss:
        return Words::tr("Hits or misses the last target by chance");
    }
    return {};
}

QString tableText(const ChartData &data)
{
    QStringList lines{data.columns.join(u'\t')};
    for (const ChartRow &row : data.rows)
        lines.append(
            QStringList{cellText(row.period), cellText(row.reading), cellText(row.due), cellText(row.remark)}.join(
                u'\t'));
    return lines.join(u'\n') + u'\n';
}

} // namespace waymark::analysis
