#include "analysis/KpiWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct KpiWords
{
    Q_DECLARE_TR_FUNCTIONS(KpiWords)
};

QString withUnit(const QString &number, bool isOne, Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return number + u'%';
    case Unit::Days:
        return isOne ? KpiWords::tr("%1 day").arg(number) : KpiWords::tr("%1 days").arg(number);
    case Unit::Weeks:
        return isOne ? KpiWords::tr("%1 week").arg(number) : KpiWords::tr("%1 weeks").arg(number);
    case Unit::NotGiven:
    case Unit::Count:
    case Unit::Score:
        break;
    }
    return number;
}

} // namespace

double roundedAsSaid(double value, Unit unit)
{
    const double scale = unit == Unit::Score ? 100 : 10;
    const double rounded = std::round(value * scale) / scale;
    return rounded == 0 ? 0 : rounded; // never "-0"
}

QString numberWords(double value, Unit unit)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QString text = english.toString(roundedAsSaid(value, unit), 'f', unit == Unit::Score ? 2 : 1);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString valueWords(double value, Unit unit)
{
    return withUnit(numberWords(value, unit), roundedAsSaid(value, unit) == 1, unit);
}

QString rangeWords(double low, double high, Unit unit)
{
    return withUnit(numberWords(low, unit) + u'–' + numberWords(high, unit), false, unit);
}

std::optional<double> numberOf(const Reading &reading, Unit unit)
{
    if (reading.notAvailable)
        return {};
    if (reading.value)
        return reading.value;
    if (unit == Unit::Percent && reading.numerator && reading.denominator && *reading.denominator > 0)
        return *reading.numerator / *reading.denominator * 100;
    if (reading.low && reading.high)
        return (*reading.low + *reading.high) / 2;
    return {};
}

QString readingWords(const Reading &reading, Unit unit)
{
    if (reading.notAvailable)
        return KpiWords::tr("not available");
    QString share;
    if (reading.numerator && reading.denominator)
        share = KpiWords::tr("%1 of %2")
                    .arg(numberWords(*reading.numerator, Unit::Count), numberWords(*reading.denominator, Unit::Count));
    QString words;
    if (!reading.value && reading.low && reading.high)
        words = rangeWords(*reading.low, *reading.high, unit);
    else if (const std::optional<double> number = numberOf(reading, unit))
        words = valueWords(*number, unit);
    if (words.isEmpty())
        return share.isEmpty() ? KpiWords::tr("not recorded") : share;
    if (reading.value && reading.low && reading.high)
        share = share.isEmpty() ? rangeWords(*reading.low, *reading.high, unit)
                                : share + u"; "_s + rangeWords(*reading.low, *reading.high, unit);
    return share.isEmpty() ? words : u"%1 (%2)"_s.arg(words, share);
}

std::optional<double> baselineOf(const Kpi &kpi)
{
    if (kpi.baseline)
        return kpi.baseline;
    if (kpi.baselineLow && kpi.baselineHigh)
        return (*kpi.baselineLow + *kpi.baselineHigh) / 2;
    return {};
}

QString baselineWords(const Kpi &kpi)
{
    if (!kpi.baselineSource.isEmpty())
        return kpi.baselineSource;
    if (kpi.baseline)
        return valueWords(*kpi.baseline, kpi.unit);
    return kpi.baselineLow && kpi.baselineHigh ? rangeWords(*kpi.baselineLow, *kpi.baselineHigh, kpi.unit) : QString();
}

} // namespace waymark::analysis
