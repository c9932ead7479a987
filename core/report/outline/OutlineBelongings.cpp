#include "plan/DueCalendar.h"
#include "report/ReportWording.h"

#include <QCoreApplication>

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString trendWords(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return Words::tr("rising");
    case Trend::Same:
        return Words::tr("unchanged");
    case Trend::Falling:
        return Words::tr("falling");
    case Trend::NotGiven:
        break;
    }
    return {};
}

QString voiceWords(Voice voice)
{
    switch (voice) {
    case Voice::Families:
        return Words::tr("Families");
    case Voice::Children:
        return Words::tr("Children and young people");
    case Voice::Staff:
        return Words::tr("Staff");
    case Voice::NotGiven:
        break;
    }
    return {};
}

/// "12 of 25 (3 × 4), rising": what it was rated, and where it is going.
ReportCell ratingCell(const ReportRisk &risk)
{
    ReportCell made = risk.likelihood && risk.impact ? cell(Words::tr("%1 of 25 (likelihood %2 × impact %3)")
                                                                .arg(*risk.likelihood * *risk.impact)
                                                                .arg(*risk.likelihood)
                                                                .arg(*risk.impact),
                          ReportTone::Strong)
                                                     : cell(Words::tr("not rated"), ReportTone::Quiet);
    if (const QString trend = trendWords(risk.trend); !trend.isEmpty())
        made.lines.append({trend, ReportTone::Plain});
    return made;
}

} // namespace

void addRisks(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, Words::tr("Risks"), u"risks"_s});
    if (data.risks.isEmpty()) {
        blocks.append(ReportParagraph{{Words::tr("No open risk is recorded."), ReportTone::Plain}});
        return;
    }
    blocks.append(riskTable(data.risks, Words::tr("Open risks, the highest first")));
}

ReportTable riskTable(const QList<ReportRisk> &risks, const QString &name)
{
    ReportTable table{ReportTable::Kind::List, name,
        {{Words::tr("About"), 10}, {Words::tr("Risk"), 28}, {Words::tr("Rating and trend"), 16},
            {Words::tr("What is done about it"), 28}, {Words::tr("Who watches it"), 14}},
        {}};
    for (const ReportRisk &risk : risks) {
        ReportCell mitigation = cell(risk.mitigation);
        if (risk.mitigation.trimmed().isEmpty())
            mitigation = {{}, {{Words::tr("No mitigation recorded"), ReportTone::Alert}}};
        table.rows.append({cell(risk.about, ReportTone::Strong), cellOr(risk.text, Words::tr("no text")),
            ratingCell(risk), mitigation, cellOr(risk.owner, Words::tr("nobody named"))});
    }
    return table;
}

void addAsks(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, Words::tr("Decisions and help asked for"), u"asks"_s});
    if (data.asks.isEmpty()) {
        blocks.append(ReportParagraph{{Words::tr("None."), ReportTone::Plain}});
        return;
    }
    ReportTable table{ReportTable::Kind::List, Words::tr("Decisions and help asked for"),
        {{Words::tr("About"), 10}, {Words::tr("What is asked"), 34}, {Words::tr("Of whom"), 16},
            {Words::tr("By when"), 13}, {Words::tr("Answer"), 24}},
        {}};
    for (const ReportAsk &ask : data.asks) {
        ReportCell by = cellOr(ask.by.isValid() ? longDay(ask.by) : QString(), Words::tr("no day named"));
        if (ask.isLate)
            by.lines.append({Words::tr("still unanswered"), ReportTone::Alert});
        ReportCell answer = cellOr(ask.answer, Words::tr("none yet"));
        if (ask.answeredOn.isValid())
            answer.lines.append({longDay(ask.answeredOn), ReportTone::Quiet});
        table.rows.append({cell(ask.about, ReportTone::Strong), cellOr(ask.text, Words::tr("no text")),
            cellOr(ask.to, Words::tr("nobody named")), by, answer});
    }
    blocks.append(table);
}

void addVoices(const ReportData &data, QList<ReportBlock> &blocks)
{
    if (data.voices.isEmpty())
        return;
    blocks.append(ReportHeading{2, Words::tr("What people said"), u"voices"_s});
    ReportTable table{ReportTable::Kind::List, Words::tr("What people said"),
        {{Words::tr("About"), 10}, {Words::tr("In their words"), 50}, {Words::tr("Who"), 18}, {Words::tr("When"), 14}},
        {}};
    for (const ReportVoice &voice : data.voices) {
        table.rows.append({cell(voice.about, ReportTone::Strong), cell(voice.words),
            cellOr(voiceWords(voice.who), Words::tr("not said")),
            cellOr(voice.on.isValid() ? longDay(voice.on) : QString(), Words::tr("no day named"))});
    }
    blocks.append(table);
}

} // namespace waymark::report_words
