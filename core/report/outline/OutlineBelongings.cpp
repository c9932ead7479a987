#include "report/outline/OutlineBelongings.h"

#include "plan/DueCalendar.h"

#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// "12 of 25 (3 × 4), rising": what it was rated, and where it is going.
ReportCell ratingCell(const ReportRisk &risk)
{
    ReportCell made = risk.likelihood && risk.impact ? cell(ReportWords::tr("%1 of 25 (likelihood %2 × impact %3)")
                                                                .arg(*risk.likelihood * *risk.impact)
                                                                .arg(*risk.likelihood)
                                                                .arg(*risk.impact),
                          ReportTone::Strong)
                                                     : cell(ReportWords::tr("not rated"), ReportTone::Quiet);
    if (const QString trend = riskTrendWords(risk.trend); !trend.isEmpty())
        made.lines.append({trend, ReportTone::Plain});
    return made;
}

ReportTable askTable(const ReportData &data)
{
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Decisions and help asked for"),
        {{ReportWords::tr("About"), 10}, {ReportWords::tr("What is asked"), 34}, {ReportWords::tr("Of whom"), 16},
            {ReportWords::tr("By when"), 13}, {ReportWords::tr("Answer"), 24}},
        {}};
    for (const ReportAsk &ask : data.asks) {
        ReportCell by = cellOr(ask.by.isValid() ? longDay(ask.by) : QString(), ReportWords::tr("no day named"));
        if (ask.isLate)
            by.lines.append({ReportWords::tr("still unanswered"), ReportTone::Alert});
        ReportCell answer = cellOr(ask.answer, ReportWords::tr("none yet"));
        if (ask.answeredOn.isValid())
            answer.lines.append({longDay(ask.answeredOn), ReportTone::Quiet});
        table.rows.append({cell(ask.about, ReportTone::Strong), cellOr(ask.text, ReportWords::tr("no text")),
            cellOr(ask.to, ReportWords::tr("nobody named")), by, answer});
    }
    return table;
}

} // namespace

QString riskTrendWords(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return ReportWords::tr("rising");
    case Trend::Same:
        return ReportWords::tr("unchanged");
    case Trend::Falling:
        return ReportWords::tr("falling");
    case Trend::NotGiven:
        break;
    }
    return {};
}

QString voiceWords(Voice voice)
{
    switch (voice) {
    case Voice::Families:
        return ReportWords::tr("Families");
    case Voice::Children:
        return ReportWords::tr("Children and young people");
    case Voice::Staff:
        return ReportWords::tr("Staff");
    case Voice::NotGiven:
        break;
    }
    return {};
}

void addRisks(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Risks"), u"risks"_s});
    if (data.risks.isEmpty()) {
        blocks.append(ReportParagraph{{ReportWords::tr("No open risk is recorded."), ReportTone::Plain}});
        return;
    }
    blocks.append(riskTable(data.risks, ReportWords::tr("Open risks, the highest first")));
}

ReportTable riskTable(const QList<ReportRisk> &risks, const QString &name)
{
    ReportTable table{ReportTable::Kind::List, name,
        {{ReportWords::tr("About"), 10}, {ReportWords::tr("Risk"), 28}, {ReportWords::tr("Rating and trend"), 16},
            {ReportWords::tr("What is done about it"), 28}, {ReportWords::tr("Who watches it"), 14}},
        {}};
    for (const ReportRisk &risk : risks) {
        ReportCell mitigation = cell(risk.mitigation);
        if (risk.mitigation.trimmed().isEmpty())
            mitigation = {{}, {{ReportWords::tr("No mitigation recorded"), ReportTone::Alert}}};
        table.rows.append({cell(risk.about, ReportTone::Strong), cellOr(risk.text, ReportWords::tr("no text")),
            ratingCell(risk), mitigation, cellOr(risk.owner, ReportWords::tr("nobody named"))});
    }
    return table;
}

void addAsks(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, ReportWords::tr("Decisions and help asked for"), u"asks"_s});
    if (data.asks.isEmpty() && data.asksInWords.isEmpty() && data.awaitingSignOff.isEmpty())
        blocks.append(ReportParagraph{{ReportWords::tr("None."), ReportTone::Plain}});
    if (!data.asks.isEmpty())
        blocks.append(askTable(data));
    if (!data.awaitingSignOff.isEmpty()) {
        blocks.append(ReportParagraph{{counted(int(data.awaitingSignOff.size()),
                                           ReportWords::tr("Finished and waiting to be signed off, %1 action"),
                                           ReportWords::tr("Finished and waiting to be signed off, %1 actions"))
                + u": "_s + data.awaitingSignOff.join(u", "_s) + u'.',
            ReportTone::Plain}});
    }
    for (const ReportAsk &ask : data.asksInWords) {
        blocks.append(
            ReportParagraph{{ReportWords::tr("Said of %1, and not recorded as an ask: “%2”").arg(ask.about, ask.text),
                ReportTone::Plain}});
    }
}

void addVoices(const ReportData &data, QList<ReportBlock> &blocks)
{
    if (data.voices.isEmpty())
        return;
    blocks.append(ReportHeading{2, ReportWords::tr("What people said"), u"voices"_s});
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("What people said"),
        {{ReportWords::tr("About"), 10}, {ReportWords::tr("In their words"), 50}, {ReportWords::tr("Who"), 18},
            {ReportWords::tr("When"), 14}},
        {}};
    for (const ReportVoice &voice : data.voices) {
        table.rows.append({cell(voice.about, ReportTone::Strong), cell(voice.words),
            cellOr(voiceWords(voice.who), ReportWords::tr("not said")),
            cellOr(voice.on.isValid() ? longDay(voice.on) : QString(), ReportWords::tr("no day named"))});
    }
    blocks.append(table);
}

} // namespace waymark::report_words
