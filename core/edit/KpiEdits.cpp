#include "edit/KpiEdits.h"

#include "plan/ChangeBuilder.h"
#include "plan/PlanQueries.h"
#include "plan/Rank.h"
#include "plan/records/Reading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

struct Edit
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

tl::unexpected<Error> unreadable(const QString &text)
{
    return fail(ErrorCode::Invalid,
        Edit::tr("“%1” is not a reading: type a number (12.5), a range (76-100), a share (12/96) or n/a. Nothing was changed.").arg(text));
}

Result<void> checkReading(const ReadingInput &input)
{
    for (const std::optional<double> &number : {input.value, input.low, input.high, input.numerator, input.denominator}) {
        if (number && !std::isfinite(*number))
            return fail(ErrorCode::Invalid, Edit::tr("A reading is a number such as 12.5, and this is none that can be kept. Nothing was changed."));
    }
    if (input.denominator && *input.denominator <= 0)
        return fail(ErrorCode::Invalid, Edit::tr("A share needs something to be a share of: the number after the stroke is 0. Nothing was changed."));
    if (input.numerator && input.denominator && *input.numerator > *input.denominator) {
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 of %2 is more than all. Nothing was changed; check the two numbers.").arg(*input.numerator).arg(*input.denominator));
    }
    if (input.low && input.high && *input.low > *input.high)
        return fail(ErrorCode::Invalid, Edit::tr("The range runs from %1 down to %2. Nothing was changed; swap the two.").arg(*input.low).arg(*input.high));
    return {};
}

} // namespace

Result<ReadingInput> readingFromText(const QString &text, Unit unit)
{
    ReadingInput input;
    QString words = text.simplified().toLower().remove(u'%').replace(u'–', u'-').trimmed();
    static const QSet<QString> notAvailable{u"n/a"_s, u"na"_s, u"not available"_s};
    if (notAvailable.contains(words)) {
        input.notAvailable = true;
        return input;
    }
    if (words.endsWith(u'p')) {
        input.provisional = true;
        words.chop(1);
    }
    words = words.remove(u',').trimmed();
    static const QRegularExpression number(u"^-?\\d+(?:\\.\\d+)?$"_s);
    static const QRegularExpression range(u"^(\\d+(?:\\.\\d+)?)\\s*(?:-|to)\\s*(\\d+(?:\\.\\d+)?)$"_s);
    static const QRegularExpression share(u"^(\\d+(?:\\.\\d+)?)\\s*(?:/|of|out of)\\s*(\\d+(?:\\.\\d+)?)$"_s);
    if (number.match(words).hasMatch()) {
        input.value = words.toDouble();
    } else if (const auto match = range.match(words); match.hasMatch()) {
        input.low = match.captured(1).toDouble();
        input.high = match.captured(2).toDouble();
    } else if (const auto parts = share.match(words); parts.hasMatch()) {
        input.numerator = parts.captured(1).toDouble();
        input.denominator = parts.captured(2).toDouble();
        if (unit == Unit::Percent && *input.denominator > 0)
            input.value = *input.numerator / *input.denominator * 100;
    } else {
        return unreadable(text);
    }
    if (Result<void> checked = checkReading(input); !checked)
        return fail(checked.error());
    return input;
}

Result<ChangeSet> setReading(const Plan &plan, const Id &kpi, Month period, const ReadingInput &input)
{
    const Kpi *record = plan.get<Kpi>(kpi);
    if (!record)
        return fail(ErrorCode::NotFound, Edit::tr("This KPI is no longer in the plan. Nothing was changed."));
    if (!period.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("A reading needs a month such as 2026-03. Nothing was changed."));
    if (Result<void> checked = checkReading(input); !checked)
        return fail(checked.error());
    const Id id = keyedId(RecordKind::Reading, kpi, period.text());
    ChangeBuilder builder(plan);
    if (!plan.get<Reading>(id)) {
        builder.add(RecordKind::Reading, id);
        builder.set<&Reading::kpi>(id, kpi);
        builder.set<&Reading::period>(id, period);
    }
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
    return builder.take({u"reading"_s, {record->code, period.shortWords()}});
}

Result<ChangeSet> removeReading(const Plan &plan, const Id &kpi, Month period)
{
    const Kpi *record = plan.get<Kpi>(kpi);
    const Id id = keyedId(RecordKind::Reading, kpi, period.text());
    ChangeBuilder builder(plan);
    if (record && plan.get<Reading>(id))
        builder.remove(RecordKind::Reading, id);
    return builder.take({u"reading"_s, {record ? record->code : QString(), period.shortWords()}});
}

Result<ChangeSet> addKpi(const Plan &plan, const Id &outcome, const QString &text, IdSource &ids)
{
    const Outcome *record = plan.get<Outcome>(outcome);
    const QString reference = record ? record->ref : QString();
    const QList<Id> &siblings = plan.children(RecordKind::Kpi);
    const QString lastRank = siblings.isEmpty() ? QString() : plan.get<Kpi>(siblings.last())->rank;
    const QString code = nextKpiCode(plan, reference);
    const Id id = ids.next();
    ChangeBuilder builder(plan);
    builder.add(RecordKind::Kpi, id);
    builder.set<&Kpi::rank>(id, rankBetween(lastRank, {}));
    builder.set<&Kpi::code>(id, code);
    builder.set<&Kpi::ref>(id, reference);
    builder.set<&Kpi::outcome>(id, record ? outcome : Id());
    builder.set<&Kpi::text>(id, text);
    return builder.take({u"add"_s, {code}});
}

QString nextKpiCode(const Plan &plan, const QString &reference)
{
    QSet<QString> taken;
    for (const Id &id : plan.everIds(RecordKind::Kpi))
        taken.insert(static_cast<const Kpi *>(plan.find(RecordKind::Kpi, id))->code);
    for (int number = 0;; ++number) {
        // a … z, then za, zb …: nobody has that many KPIs on one outcome, but none may share a code.
        const QString code = reference + QString(number / 26, u'z') + QChar(u'a' + number % 26);
        if (!taken.contains(code))
            return code;
    }
}

} // namespace waymark::edit
