#include "commands/Commands.h"

#include "analysis/KpiAnalysis.h"
#include "plan/records/Kpi.h"
#include "plan/ValueJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject positionJson(const analysis::KpiPosition &position)
{
    return {{u"value"_s, reckonedToJson(position.value)}, {u"period"_s, orNull(position.period.text())},
        {u"expected"_s, reckonedToJson(position.expected)},
        {u"expected_by"_s, orNull(position.expectedBy.toString(Qt::ISODate))}, {u"gap"_s, reckonedToJson(position.gap)},
        {u"reading"_s, orNull(position.reading)}, {u"status"_s, analysis::kpiStatusWords(position.status)}};
}

QJsonValue forecastJson(const analysis::ForecastResult &result)
{
    if (!result.forecast)
        return {};
    const analysis::Forecast &forecast = *result.forecast;
    return QJsonObject{{u"period"_s, forecast.period.text()}, {u"value"_s, reckonedToJson(forecast.value)},
        {u"low"_s, reckonedToJson(forecast.low)}, {u"high"_s, reckonedToJson(forecast.high)},
        {u"words"_s, forecast.words}};
}

QJsonArray signalsJson(const analysis::Ladder &ladder)
{
    QJsonArray list;
    for (const analysis::LadderSignal &signal : ladder.signalled) {
        list.append(QJsonObject{{u"period"_s, signal.period.text()}, {u"rule"_s, analysis::signalRuleText(signal.rule)},
            {u"direction"_s, orNull(analysis::signalDirectionText(signal.direction))}});
    }
    return list;
}

QJsonObject kpiJson(const Kpi &kpi, const analysis::KpiAnalysis &found)
{
    const analysis::Ladder &ladder = found.ladder;
    return {{u"code"_s, kpi.code}, {u"ref"_s, kpi.ref}, {u"text"_s, kpi.text},
        {u"position"_s, positionJson(found.position)}, {u"forecast"_s, forecastJson(found.forecast)},
        {u"forecast_why_not"_s, orNull(found.forecast.whyNot)}, {u"rung"_s, analysis::rungText(ladder.rung)},
        {u"why"_s, ladder.why}, {u"centre"_s, reckonedToJson(ladder.centre)},
        {u"upper"_s, reckonedToJson(ladder.upper)}, {u"lower"_s, reckonedToJson(ladder.lower)},
        {u"signals"_s, signalsJson(ladder)}, {u"variation"_s, orNull(analysis::variationText(ladder.variation))},
        {u"assurance"_s, orNull(analysis::assuranceText(ladder.assurance))}, {u"sentence"_s, found.position.sentence}};
}

} // namespace

int runKpis(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Plan &plan = (*document)->plan();
    QJsonArray list;
    for (const Kpi *kpi : plan.all<Kpi>()) {
        const analysis::KpiAnalysis found = analysis::analyseKpi(plan, *kpi, command.clock.today());
        if (command.asJson)
            list.append(kpiJson(*kpi, found));
        else
            command.say(u"%1  %2\n      %3"_s.arg(kpi->code, kpi->text.simplified(), found.position.sentence));
    }
    if (command.asJson)
        command.out << QString::fromUtf8(QJsonDocument(list).toJson()) << Qt::flush;
    else if (plan.children(RecordKind::Kpi).isEmpty())
        command.say(u"This plan has no KPIs."_s);
    return Done;
}

} // namespace waymark
