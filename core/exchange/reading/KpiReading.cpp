#include "exchange/reading/KpiReading.h"

#include "exchange/reading/values/NumberValue.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// A target may say that it is the least or the most: "≥ 90%", "no more than 5".
QString withoutBound(const QString &text)
{
    static const QRegularExpression bound(
        u"^\\s*(?:≥|≤|>=|<=|at least|at most|no (?:more|less|fewer) than|up to|minimum(?: of)?|maximum(?: of)?|min\\.?|max\\.?)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = text;
    return bare.remove(bound);
}

/// The share beside a count: 6 of "593 (6% of plans in 2022)".
std::optional<NumberValue> shareIn(const QString &text)
{
    static const QRegularExpression inside(u"^[\\d,.]+\\s*\\(([^()]*)\\)"_s);
    const std::optional<NumberValue> share = readNumberValue(inside.match(text.simplified()).captured(1));
    return share && share->unit == NumberValue::Unit::Percent ? share : std::nullopt;
}

std::optional<NumberValue> valueIn(const QString &text, Unit unit)
{
    if (readRange(text))
        return std::nullopt;
    std::optional<NumberValue> number = readNumberValue(withoutBound(text));
    if (unit != Unit::Percent || !number || number->unit == NumberValue::Unit::Percent)
        return number;
    // A bare "80" among percentages is one; a count with words around it is not.
    static const QRegularExpression bare(u"^\\s*-?\\d+(?:[.,]\\d+)?\\s*\\*?$"_s);
    return bare.match(text).hasMatch() ? number : shareIn(text);
}

Unit unitIn(const QString &text)
{
    const std::optional<NumberValue> number = readNumberValue(withoutBound(text));
    if (text.contains(u'%') || (number && number->unit == NumberValue::Unit::Percent))
        return Unit::Percent;
    if (!number)
        return Unit::NotGiven;
    return number->unit == NumberValue::Unit::Weeks ? Unit::Weeks
        : number->unit == NumberValue::Unit::Days   ? Unit::Days
                                                    : Unit::Count;
}

Unit unitOf(const DraftKpi &kpi)
{
    Unit unit = Unit::NotGiven;
    for (const DraftTarget &target : kpi.targets) {
        const Unit own = unitIn(target.source);
        if (own != Unit::NotGiven && own != Unit::Count)
            return own;
        unit = unit == Unit::NotGiven ? own : unit;
    }
    if (kpi.targets.isEmpty()) {
        const bool isShare = kpi.text.contains(u'%') || kpi.baselineSource.contains(u'%')
            || (!kpi.readings.isEmpty() && kpi.readings.first().source.contains(u'%'));
        return isShare ? Unit::Percent : unit;
    }
    return unit;
}

Polarity polarityOf(const DraftKpi &kpi)
{
    static const QRegularExpression falling(
        u"\\b(less than|fewer|no more than|at most|narrow|reduce|below|decrease)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<double> values;
    if (kpi.targets.size() < 2 && kpi.baseline && !kpi.targets.isEmpty())
        values.append(*kpi.baseline);
    if (values.isEmpty() && kpi.targets.size() == 1
        && !kpi.readings.isEmpty()) { // where it stands now, without a baseline
        if (const auto last = valueIn(kpi.readings.last().source, kpi.unit))
            values.append(last->value);
    }
    for (const DraftTarget &target : kpi.targets) {
        if (target.value)
            values.append(*target.value);
    }
    if (values.size() > 1 && values.first() != values.last())
        return values.last() > values.first() ? Polarity::Higher : Polarity::Lower;
    return values.isEmpty() ? Polarity::NotGiven : kpi.text.contains(falling) ? Polarity::Lower : Polarity::Higher;
}

/// A number with a comma is none where a person says so.
std::optional<NumberValue> settled(
    std::optional<NumberValue> found, const QString &source, CommaMeaning comma, AssumedNumbers &assumed)
{
    if (!found)
        return found;
    if (found->decimalComma && comma == CommaMeaning::Text)
        return std::nullopt;
    if (found->decimalComma && comma == CommaMeaning::NotSaid)
        assumed.commas.append(source);
    if (!found->scale.isEmpty())
        assumed.scaled.append(source);
    return found;
}

void readBaseline(DraftKpi &kpi, CommaMeaning comma, AssumedNumbers &assumed)
{
    if (kpi.baselineSource.isEmpty())
        return;
    if (const auto whole = readRange(kpi.baselineSource)) {
        kpi.baselineLow = whole->first;
        kpi.baselineHigh = whole->second;
        return;
    }
    const auto found = settled(valueIn(kpi.baselineSource, kpi.unit), kpi.baselineSource, comma, assumed);
    if (!found)
        return;
    kpi.baseline = found->value;
    kpi.baselineLow = found->low;
    kpi.baselineHigh = found->high;
}

} // namespace

AssumedNumbers readKpiNumbers(DraftKpi &kpi, CommaMeaning comma)
{
    AssumedNumbers assumed;
    kpi.unit = unitOf(kpi);
    for (DraftTarget &target : kpi.targets) {
        if (const auto found = settled(valueIn(target.source, kpi.unit), target.source, comma, assumed))
            target.value = found->value;
    }
    readBaseline(kpi, comma, assumed);
    static const QRegularExpression reduction(u"\\d+\\s*%\\s+reduction|\\breduce\\b.*\\bby\\s+\\d"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    kpi.form = kpi.text.contains(reduction) ? KpiForm::Reduction : KpiForm::Level;
    if (kpi.polarity == Polarity::NotGiven)
        kpi.polarity = polarityOf(kpi);
    return assumed;
}

} // namespace waymark
