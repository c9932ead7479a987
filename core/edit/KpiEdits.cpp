#include "edit/KpiEdits.h"

#include "edit/Edit.h"
#include "edit/ReadingPeriods.h"
#include "plan/ChangeBuilder.h"
#include "plan/Rank.h"
#include "plan/records/Outcome.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"
#include "plan/texts/NumberReading.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <tuple>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadableNumber(const QString &text)
{
    return fail(ErrorCode::Invalid,
        Edit::tr("“%1” is not a reading: type a number (12.5), a range (76-100), a share (12/96) or n/a. Nothing was "
                 "changed.")
            .arg(text));
}

Result<void> checkReading(const ReadingInput &input)
{
    for (const std::optional<double> &number :
        {input.value, input.low, input.high, input.numerator, input.denominator}) {
        if (number && !std::isfinite(*number))
            return fail(ErrorCode::Invalid,
                Edit::tr(
                    "A reading is a number such as 12.5, and this is none that can be kept. Nothing was changed."));
    }
    if (input.denominator && *input.denominator <= 0)
        return fail(ErrorCode::Invalid,
            Edit::tr(
                "A share needs something to be a share of: the number after the stroke is 0. Nothing was changed."));
    if (input.numerator && input.denominator && *input.numerator > *input.denominator) {
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 of %2 is more than all. Nothing was changed; check the two numbers.")
                .arg(*input.numerator)
                .arg(*input.denominator));
    }
    if (input.low && input.high && *input.low > *input.high)
        return fail(ErrorCode::Invalid,
            Edit::tr("The range runs from %1 down to %2. Nothing was changed; swap the two.")
                .arg(*input.low)
                .arg(*input.high));
    return {};
}

tl::unexpected<Error> noKpi()
{
    return fail(ErrorCode::NotFound, Edit::tr("This KPI is no longer in the plan. Nothing was changed."));
}

tl::unexpected<Error> noMonth()
{
    return fail(ErrorCode::Invalid, Edit::tr("A reading needs a month such as 2026-03. Nothing was changed."));
}

/// Brings the reading of a period to life where it is not.
Id obtainReading(ChangeBuilder &builder, const Plan &plan, const Id &kpi, Month period)
{
    const Id id = keyedId(RecordKind::Reading, kpi, period.text());
    if (!plan.get<Reading>(id)) {
        builder.add(RecordKind::Reading, id);
        builder.set<&Reading::kpi>(id, kpi);
        builder.set<&Reading::period>(id, period);
    }
    return id;
}

/// The number a baseline's words begin with; of a percentage the first that is one, or a bare number.
std::optional<WrittenNumber> baselineNumber(const QString &text, Unit unit)
{
    const QList<WrittenNumber> numbers = numbersIn(text);
    for (const WrittenNumber &number : numbers) {
        if (QStringView(text).mid(number.start + number.length).trimmed().startsWith(u'%'))
            return number;
    }
    if (const std::optional<WrittenNumber> bare = readNumber(text))
        return bare;
    return numbers.isEmpty() || unit == Unit::Percent ? std::nullopt : std::optional(numbers.first());
}

/// What is counted is whole, so that a comma in it can only part thousands; in any other number it may be decimal.
Result<void> checkComma(const WrittenNumber &number, const QString &text, Unit unit)
{
    const QString doubt = unit == Unit::Count ? QString() : doubtAbout(number, text);
    return doubt.isEmpty() ? Result<void>() : Result<void>(fail(ErrorCode::Invalid, doubt));
}

/// A number as it is written within a longer text: its digits and what stands between them.
const QString &digitRun()
{
    static const QString run = u"(\\d+(?:[., ]\\d+)*)"_s;
    return run;
}

/// The numbers that two captures of a match are; nothing where one of them is none.
std::optional<std::pair<double, double>> bothNumbers(const QRegularExpressionMatch &match)
{
    const std::optional<WrittenNumber> first = readNumber(match.captured(1));
    const std::optional<WrittenNumber> second = readNumber(match.captured(2));
    return first && second ? std::optional(std::pair(first->value, second->value)) : std::nullopt;
}

} // namespace

Result<ReadingInput> readingFromText(const QString &text, Unit unit)
{
    ReadingInput input;
    QString words = text.simplified().toLower().remove(u'%').replace(u'–', u'-').trimmed();
    static const QRegularExpression footnote(u"^\\*?\\s*(?:varies\\s+)?(?=\\d)"_s);
    words.remove(footnote);
    static const QSet<QString> notAvailable{u"n/a"_s, u"na"_s, u"not available"_s};
    if (notAvailable.contains(words)) {
        input.notAvailable = true;
        return input;
    }
    static const QRegularExpression mark(u"\\s*(?:(proj|projected)|p|prov|provisional)\\.?$"_s);
    if (const QRegularExpressionMatch match = mark.match(words); match.hasMatch()) {
        input.projected = match.hasCaptured(1);
        input.provisional = !input.projected;
        words.chop(match.capturedLength());
    }
    words = words.trimmed();
    static const QRegularExpression range(u"^%1\\s*(?:-|to)\\s*%1$"_s.arg(digitRun()));
    static const QRegularExpression share(u"^%1\\s*(?:/|of|out of)\\s*%1$"_s.arg(digitRun()));
    if (const std::optional<WrittenNumber> number = readNumber(words)) {
        if (Result<void> clear = checkComma(*number, words, unit); !clear)
            return fail(clear.error());
        input.value = number->value;
    } else if (const auto ends = bothNumbers(range.match(words))) {
        for (const WrittenNumber &end : numbersIn(words)) {
            if (Result<void> clear = checkComma(end, words, unit); !clear)
                return fail(clear.error());
        }
        std::tie(input.low, input.high) = *ends;
    } else if (const auto parts = bothNumbers(share.match(words))) {
        std::tie(input.numerator, input.denominator) = *parts;
        if (unit == Unit::Percent && *input.denominator > 0)
            input.value = *input.numerator / *input.denominator * 100;
    } else {
        return unreadableNumber(text);
    }
    if (Result<void> checked = checkReading(input); !checked)
        return fail(checked.error());
    return input;
}

ReadingInput inputOf(const Reading &reading)
{
    return {reading.value, reading.low, reading.high, reading.numerator, reading.denominator, reading.provisional,
        reading.projected, reading.notAvailable, {}};
}

Result<ChangeSet> setReading(const Plan &plan, const Id &kpi, Month period, const ReadingInput &input, QDate today)
{
    const Kpi *record = plan.get<Kpi>(kpi);
    if (!record)
        return noKpi();
    if (!period.isValid())
        return noMonth();
    for (const Result<void> &checked : {checkReading(input), checkPeriod(plan, period, input.projected, today)}) {
        if (!checked)
            return fail(checked.error());
    }
    ChangeBuilder builder(plan);
    const Id id = obtainReading(builder, plan, kpi, period);
    builder.set<&Reading::value>(id, input.value);
    builder.set<&Reading::low>(id, input.low);
    builder.set<&Reading::high>(id, input.high);
    builder.set<&Reading::numerator>(id, input.numerator);
    builder.set<&Reading::denominator>(id, input.denominator);
    builder.set<&Reading::provisional>(id, input.provisional);
    builder.set<&Reading::projected>(id, input.projected);
    builder.set<&Reading::notAvailable>(id, input.notAvailable);
    if (input.note)
        builder.set<&Reading::note>(id, *input.note);
    return builder.take({u"reading"_s, {ActionArgument::record(RecordKind::Kpi, kpi), ActionArgument::month(period)}});
}

Result<ChangeSet> removeReading(const Plan &plan, const Id &kpi, Month period)
{
    const Id id = keyedId(RecordKind::Reading, kpi, period.text());
    ChangeBuilder builder(plan);
    if (plan.get<Kpi>(kpi) && plan.get<Reading>(id))
        builder.remove(RecordKind::Reading, id);
    return builder.take({u"reading"_s, {ActionArgument::record(RecordKind::Kpi, kpi), ActionArgument::month(period)}});
}

QString readingText(const Reading &reading, Unit unit)
{
    if (reading.notAvailable)
        return u"n/a"_s;
    QString text;
    if (reading.numerator && reading.denominator && *reading.denominator > 0) {
        const double share = *reading.numerator / *reading.denominator * 100;
        // Where somebody gave a value and an n that do not say the same, the value is what counts.
        if (!reading.value || (unit == Unit::Percent && std::abs(share - *reading.value) < 0.05))
            text = numberText(*reading.numerator) + u'/' + numberText(*reading.denominator);
    }
    if (text.isEmpty() && reading.value)
        text = numberText(*reading.value);
    if (text.isEmpty() && reading.low && reading.high)
        text = numberText(*reading.low) + u'-' + numberText(*reading.high);
    return text.isEmpty()   ? text
        : reading.projected ? text + u" proj"_s
                            : text + (reading.provisional ? u"p"_s : QString());
}

Result<ChangeSet> setTarget(const Plan &plan, const Id &kpi, int months, const QString &text, const Field &course)
{
    if (!plan.get<Kpi>(kpi))
        return noKpi();
    const QString words = text.simplified();
    const Id id = keyedId(RecordKind::Target, kpi, QString::number(months));
    const ActionName name{u"target"_s, {ActionArgument::record(RecordKind::Kpi, kpi), ActionArgument::count(months)}};
    ChangeBuilder builder(plan);
    const bool isExpected = &course == &fieldOf<&Target::value>();
    if (words.isEmpty()) {
        const Target *target = plan.get<Target>(id);
        if (target && isExpected && !target->hopeful && !target->cautious) {
            builder.remove(RecordKind::Target, id);
        } else if (target) {
            builder.set(course, id, Value());
            builder.set<&Target::source>(id, isExpected ? QString() : target->source);
        }
        return builder.take(name);
    }
    const QList<WrittenNumber> numbers = numbersIn(text);
    if (numbers.size() != 1) {
        return fail(ErrorCode::Invalid,
            Edit::tr("“%1” is not a target: type one number, such as 50%. Nothing was changed.").arg(words));
    }
    if (Result<void> clear = checkComma(numbers.first(), text, plan.get<Kpi>(kpi)->unit); !clear)
        return fail(clear.error());
    if (!plan.get<Target>(id)) {
        builder.add(RecordKind::Target, id);
        builder.set<&Target::kpi>(id, kpi);
        builder.set<&Target::months>(id, std::optional(months));
    }
    builder.set(course, id, Value(numbers.first().value));
    if (isExpected)
        builder.set<&Target::source>(id, words);
    return builder.take(name);
}

Result<ChangeSet> setBaseline(const Plan &plan, const Id &kpi, const QString &text)
{
    const Kpi *record = plan.get<Kpi>(kpi);
    if (!record)
        return noKpi();
    const QString words = text.simplified();
    static const QRegularExpression range(u"%1\\s*%?\\s*(?:to|-|–)\\s*%1\\s*%?"_s.arg(digitRun()));
    const QRegularExpressionMatch ends = range.match(words);
    const bool isInBrackets = ends.hasMatch() && ends.capturedStart() > 0 && words.at(ends.capturedStart() - 1) == u'(';
    const bool isAll = ends.hasMatch() && ends.capturedLength() == words.size();
    const auto numbers = isInBrackets || isAll ? bothNumbers(ends) : std::nullopt;
    const std::optional<WrittenNumber> number = isAll && numbers ? std::nullopt : baselineNumber(words, record->unit);
    for (const WrittenNumber &said : numbers ? numbersIn(words) : QList<WrittenNumber>()) {
        if (Result<void> clear = checkComma(said, words, record->unit); !clear)
            return fail(clear.error());
    }
    if (Result<void> clear = number ? checkComma(*number, words, record->unit) : Result<void>(); !clear)
        return fail(clear.error());
    ChangeBuilder builder(plan);
    builder.set<&Kpi::baselineSource>(kpi, words);
    builder.set<&Kpi::baseline>(kpi, number ? std::optional(number->value) : std::nullopt);
    builder.set<&Kpi::baselineLow>(kpi, numbers ? std::optional(numbers->first) : std::nullopt);
    builder.set<&Kpi::baselineHigh>(kpi, numbers ? std::optional(numbers->second) : std::nullopt);
    return builder.take(
        {u"field"_s, {ActionArgument::field(fieldOf<&Kpi::baseline>()), ActionArgument::record(RecordKind::Kpi, kpi)}});
}

Result<ChangeSet> addKpi(const Plan &plan, const Id &outcome, const QString &text, IdSource &ids)
{
    const Outcome *record = plan.get<Outcome>(outcome);
    const QString reference = record ? record->ref : QString();
    const QList<Id> &siblings = plan.children(RecordKind::Kpi);
    const QString lastRank = siblings.isEmpty() ? QString() : plan.get<Kpi>(siblings.last())->rank;
    const QString code = KpiCodes(plan).next(reference);
    const Id id = ids.next();
    ChangeBuilder builder(plan);
    builder.add(RecordKind::Kpi, id);
    builder.set<&Kpi::rank>(id, rankBetween(lastRank, {}));
    builder.set<&Kpi::code>(id, code);
    builder.set<&Kpi::ref>(id, reference);
    builder.set<&Kpi::outcome>(id, record ? outcome : Id());
    builder.set<&Kpi::text>(id, text);
    return builder.take({u"add"_s, {ActionArgument::record(RecordKind::Kpi, id)}});
}

KpiCodes::KpiCodes(const Plan &plan)
{
    for (const Id &id : plan.everIds(RecordKind::Kpi))
        m_taken.insert(static_cast<const Kpi *>(plan.find(RecordKind::Kpi, id))->code);
}

QString KpiCodes::next(const QString &reference)
{
    for (int &number = m_next[reference];; ++number) {
        // a … z, then za, zb …: nobody has that many KPIs on one outcome, but none may share a code.
        const QString code = reference + QString(number / 26, u'z') + QChar(u'a' + number % 26);
        if (m_taken.contains(code))
            continue;
        m_taken.insert(code);
        return code;
    }
}

} // namespace waymark::edit
