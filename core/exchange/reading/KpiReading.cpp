#include "exchange/reading/KpiReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberIn(const QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).remove(u',').toDouble()) : std::nullopt;
}

const QRegularExpression &percentage()
{
    static const QRegularExpression pattern(u"((?<![\\d%])-?\\d[\\d,]*(?:\\.\\d+)?)\\s*%"_s);
    return pattern;
}

const QRegularExpression &oneNumber()
{
    static const QRegularExpression pattern(u"((?<!\\d)-?\\d[\\d,]*(?:\\.\\d+)?)"_s);
    return pattern;
}

/// "5-10%" is no one number.
QRegularExpressionMatch rangeIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d+(?:\\.\\d+)?)\\s*%?\\s*(?:to|-|–)\\s*(\\d+(?:\\.\\d+)?)\\s*%?\\s*$"_s);
    return pattern.match(text);
}

std::optional<double> valueIn(const QString &text, Unit unit)
{
    if (rangeIn(text).hasMatch())
        return std::nullopt;
    if (unit != Unit::Percent)
        return numberIn(text, oneNumber());
    const std::optional<double> share = numberIn(text, percentage());
    // A bare "80" among percentages is one; a count with words around it is not.
    static const QRegularExpression bare(u"^\\s*(-?\\d+(?:\\.\\d+)?)\\s*$"_s);
    return share ? share : numberIn(text, bare);
}

Unit unitOf(const DraftKpi &kpi)
{
    const auto says = [](const QString &text, const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
    for (const DraftTarget &target : kpi.targets) {
        if (says(target.source, u"%"_s))
            return Unit::Percent;
        if (says(target.source, u"week"_s))
            return Unit::Weeks;
        if (says(target.source, u"day"_s))
            return Unit::Days;
    }
    if (kpi.targets.isEmpty() && (says(kpi.text, u"%"_s) || says(kpi.baselineSource, u"%"_s)))
        return Unit::Percent;
    const bool hasNumber = !kpi.targets.isEmpty() && numberIn(kpi.targets.first().source, oneNumber());
    return hasNumber ? Unit::Count : Unit::NotGiven;
}

Polarity polarityOf(const DraftKpi &kpi)
{
    QList<double> values;
    for (const DraftTarget &target : kpi.targets) {
        if (target.value)
            values.append(*target.value);
    }
    if (values.size() > 1 && values.first() != values.last())
        return values.last() > values.first() ? Polarity::Higher : Polarity::Lower;
    static const QRegularExpression falling(u"\\b(less than|fewer|no more than|at most|narrow|reduce|below)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return values.isEmpty() ? Polarity::NotGiven : kpi.text.contains(falling) ? Polarity::Lower : Polarity::Higher;
}

void readBaseline(DraftKpi &kpi)
{
    if (kpi.baselineSource.isEmpty())
        return;
    kpi.baseline = valueIn(kpi.baselineSource, kpi.unit);
    static const QRegularExpression range(
        u"\\(\\s*(\\d+(?:\\.\\d+)?)\\s*%?\\s*(?:to|-|–)\\s*(\\d+(?:\\.\\d+)?)\\s*%?\\s*\\)"_s);
    const QRegularExpressionMatch whole = rangeIn(kpi.baselineSource);
    const QRegularExpressionMatch match = whole.hasMatch() ? whole : range.match(kpi.baselineSource);
    if (match.hasMatch()) {
        kpi.baselineLow = match.captured(1).toDouble();
        kpi.baselineHigh = match.captured(2).toDouble();
    }
}

} // namespace

void readKpiNumbers(DraftKpi &kpi)
{
    kpi.unit = unitOf(kpi);
    for (DraftTarget &target : kpi.targets)
        target.value = valueIn(target.source, kpi.unit);
    readBaseline(kpi);
    kpi.polarity = polarityOf(kpi);
    static const QRegularExpression reduction(u"\\d+\\s*%\\s+reduction|\\breduce\\b.*\\bby\\s+\\d"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    kpi.form = kpi.text.contains(reduction) ? KpiForm::Reduction : KpiForm::Level;
}

} // namespace waymark
