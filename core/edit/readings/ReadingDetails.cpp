#include "edit/readings/ReadingDetails.h"

#include "edit/Edit.h"
#include "edit/FieldEdits.h"
#include "edit/ReadingPeriods.h"
#include "plan/ChangeBuilder.h"

#include <cmath>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameShare = 0.5; ///< points: as far as a percentage and its n may part by rounding

const Reading *readingOf(const Plan &plan, const Id &kpi, Month period)
{
    return plan.get<Reading>(keyedId(RecordKind::Reading, kpi, period.text()));
}

std::optional<double> shareOf(const std::optional<double> &numerator, const std::optional<double> &denominator)
{
    const bool isShare = numerator && denominator && *denominator > 0;
    return isShare ? std::optional(*numerator / *denominator * 100) : std::nullopt;
}

bool isFrom(const std::optional<double> &value, const std::optional<double> &share)
{
    return value && share && std::abs(*value - *share) < sameShare;
}

} // namespace

Result<ChangeSet> setReadingValue(const Plan &plan, const Id &kpi, Month period, const QString &text, QDate today)
{
    if (text.trimmed().isEmpty())
        return removeReading(plan, kpi, period);
    const Kpi *record = plan.get<Kpi>(kpi);
    Result<ReadingInput> input = readingFromText(text, record ? record->unit : Unit::NotGiven);
    if (!input)
        return fail(input.error());
    if (const Reading *now = readingOf(plan, kpi, period)) {
        input->provisional |= now->provisional && !input->notAvailable;
        input->projected |= now->projected && !input->notAvailable;
        if (!input->numerator && isFrom(input->value, shareOf(now->numerator, now->denominator))) {
            input->numerator = now->numerator;
            input->denominator = now->denominator;
        }
    }
    return setReading(plan, kpi, period, *input, today);
}

Result<ChangeSet> setReadingShare(const Plan &plan, const Id &kpi, Month period, const QString &text, QDate today)
{
    const Kpi *record = plan.get<Kpi>(kpi);
    const Reading *now = readingOf(plan, kpi, period);
    ReadingInput input = now ? inputOf(*now) : ReadingInput();
    const bool followed = !input.value || isFrom(input.value, shareOf(input.numerator, input.denominator));
    input.numerator.reset();
    input.denominator.reset();
    if (!text.trimmed().isEmpty()) {
        const Result<ReadingInput> parts = readingFromText(text, Unit::Count);
        if (!parts)
            return fail(parts.error());
        if (!parts->denominator) {
            return fail(ErrorCode::Invalid,
                Edit::tr("“%1” does not say how many of how many, such as 12/29. Nothing was changed.")
                    .arg(text.simplified().left(40)));
        }
        input.numerator = parts->numerator;
        input.denominator = parts->denominator;
        input.notAvailable = false;
        if (record && record->unit == Unit::Percent && followed && !input.low)
            input.value = shareOf(input.numerator, input.denominator);
    } else if (!now) {
        return ChangeSet();
    }
    return setReading(plan, kpi, period, input, today);
}

Result<ChangeSet> setReadingMark(
    const Plan &plan, const Id &kpi, Month period, const Field &field, bool isOn, QDate today)
{
    const Reading *now = readingOf(plan, kpi, period);
    if (&field == &fieldOf<&Reading::notAvailable>() && isOn) {
        ReadingInput input;
        input.notAvailable = true;
        return setReading(plan, kpi, period, input, today);
    }
    if (!now) {
        return fail(ErrorCode::NotFound,
            Edit::tr("Nothing was entered for %1 yet. Nothing was changed; type the reading first.")
                .arg(period.words()));
    }
    const bool isProjected = &field == &fieldOf<&Reading::projected>() ? isOn : now->projected;
    if (Result<void> checked = checkPeriod(plan, period, isProjected, today); !checked)
        return fail(checked.error());
    return setField(plan, field, now->id, Value(isOn));
}

Result<ChangeSet> setReadingWords(
    const Plan &plan, const Id &kpi, Month period, const Field &field, const QString &text)
{
    const Kpi *record = plan.get<Kpi>(kpi);
    if (!record)
        return fail(ErrorCode::NotFound, Edit::tr("This KPI is no longer in the plan. Nothing was changed."));
    const QString words = text.trimmed();
    const Id id = keyedId(RecordKind::Reading, kpi, period.text());
    ChangeBuilder builder(plan);
    if (!plan.get<Reading>(id)) {
        if (words.isEmpty())
            return ChangeSet();
        builder.add(RecordKind::Reading, id);
        builder.set<&Reading::kpi>(id, kpi);
        builder.set<&Reading::period>(id, period);
    }
    builder.set(field, id, Value(words));
    return builder.take({u"reading"_s, {ActionArgument::record(RecordKind::Kpi, kpi), ActionArgument::month(period)}});
}

QString valueText(const Reading &reading)
{
    Reading alone = reading;
    alone.numerator.reset();
    alone.denominator.reset();
    alone.provisional = alone.projected = false;
    return readingText(alone, Unit::NotGiven);
}

QString shareText(const Reading &reading)
{
    Reading alone = reading;
    alone.value.reset();
    alone.provisional = alone.projected = alone.notAvailable = false;
    return reading.denominator ? readingText(alone, Unit::NotGiven) : QString();
}

} // namespace waymark::edit
