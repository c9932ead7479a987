#include "report/sheets/BelongingSheets.h"

#include "report/data/ReportWords.h"
#include "report/sheets/SheetCells.h"
#include "report/sheets/SheetList.h"

namespace waymark {

using namespace Qt::StringLiterals;
namespace cells = sheet_cells;

namespace {

SheetCell rated(const std::optional<int> &number)
{
    return number ? cells::count(*number) : SheetCell();
}

SheetCell trendCell(Trend trend)
{
    switch (trend) {
    case Trend::Rising:
        return cells::words(ReportWords::tr("rising"));
    case Trend::Same:
        return cells::words(ReportWords::tr("unchanged"));
    case Trend::Falling:
        return cells::words(ReportWords::tr("falling"));
    case Trend::NotGiven:
        break;
    }
    return {};
}

void addRisk(SheetList &list, const ReportRisk &risk)
{
    const auto rating = risk.likelihood && risk.impact ? std::optional(*risk.likelihood * *risk.impact) : std::nullopt;
    list.add({cells::words(ReportWords::tr("Risk")), cells::words(risk.about), cells::words(risk.text),
        rated(risk.likelihood), rated(risk.impact), rated(rating), trendCell(risk.trend), cells::words(risk.owner), {},
        cells::words(risk.mitigation), {}});
}

void addAsk(SheetList &list, const QString &kind, const ReportAsk &ask)
{
    const QString state = ask.isLate ? ReportWords::tr("still unanswered") : QString();
    list.add({cells::words(kind), cells::words(ask.about), cells::words(ask.text), {}, {}, {}, {}, cells::words(ask.to),
        cells::day(ask.by), cells::words(ask.answer.trimmed().isEmpty() ? state : ask.answer),
        cells::day(ask.answeredOn)});
}

} // namespace

WorkbookSheet riskAndAskSheet(const ReportData &data)
{
    SheetList list(ReportWords::tr("Risks and asks"),
        {{ReportWords::tr("Kind"), 16}, {ReportWords::tr("About"), 12}, {ReportWords::tr("In words"), 50},
            {ReportWords::tr("Likelihood 1 to 5"), 12, true}, {ReportWords::tr("Impact 1 to 5"), 12, true},
            {ReportWords::tr("Rating of 25"), 12, true}, {ReportWords::tr("Trend"), 12, true},
            {ReportWords::tr("Owner, or of whom it is asked"), 22}, {ReportWords::tr("By when"), 14, true},
            {ReportWords::tr("What is done, or the answer"), 44}, {ReportWords::tr("Answered on"), 14, true}});
    if (data.has(ReportPart::Risks)) {
        for (const ReportRisk &risk : data.risks)
            addRisk(list, risk);
    }
    if (data.has(ReportPart::Asks)) {
        for (const ReportAsk &ask : data.asks)
            addAsk(list, ReportWords::tr("Ask"), ask);
        for (const ReportAsk &ask : data.asksInWords)
            addAsk(list, ReportWords::tr("Said, not recorded as an ask"), ask);
        for (const QString &reference : data.awaitingSignOff)
            addAsk(list, ReportWords::tr("Sign-off"),
                {reference, ReportWords::tr("Finished and waiting to be signed off"), {}, {}, {}, {}, false});
    }
    return list.take();
}

WorkbookSheet keySheet(const ReportData &data)
{
    SheetList list(ReportWords::tr("Key"),
        {{ReportWords::tr("Word or sign"), 30}, {ReportWords::tr("Letter"), 10, true},
            {ReportWords::tr("What it means"), 90}});
    for (const ReportKey &key : data.key) {
        QString meaning =
            key.definition.trimmed().isEmpty() ? ReportWords::tr("not defined in this plan") : key.definition;
        if (!key.ownColour.isEmpty())
            meaning += u'\n' + ReportWords::tr("The plan calls this colour “%1”.").arg(key.ownColour);
        list.add({cells::status(key.status), cells::words(statusLetter(key.status.status)), cells::words(meaning)});
    }
    const auto explain = [&list](const QString &sign, const QString &meaning) {
        list.add({cells::words(sign), {}, cells::words(meaning)});
    };
    explain(ReportWords::tr("Months late"),
        ReportWords::tr("Whole months past the date now at the end of %1; 0 is less than a month, empty is not late.")
            .arg(data.identity.to.words()));
    explain(ReportWords::tr("Months past first date"),
        ReportWords::tr("The same against the date that it had at first, whatever it was moved to."));
    if (!data.kpis.isEmpty()) {
        explain(u"*"_s, ReportWords::tr("Behind a number: provisional."));
        explain(u"(p)"_s, ReportWords::tr("Behind a number: projected, not measured."));
    }
    if (data.has(ReportPart::Glossary)) {
        for (const ReportAbbreviation &entry : data.glossary)
            explain(entry.term, entry.meaning);
    }
    return list.take();
}

} // namespace waymark
