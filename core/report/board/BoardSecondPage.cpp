#include "report/board/BoardSecondPage.h"

#include "analysis/charts/ChartWords.h"
#include "plan/DueCalendar.h"
#include "report/board/ShortWords.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineBelongings.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/OutlineKey.h"

#include <algorithm>

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// Lines as far as there is room, and the references of the rest.
struct Chosen
{
    QStringList lines;
    QStringList others;

    void add(const QString &line, const QString &ref, int most)
    {
        if (lines.size() < most)
            lines.append(line);
        else
            others.append(ref);
    }
    void show(const QString &none, QList<ReportBlock> &blocks) const
    {
        if (lines.isEmpty())
            blocks.append(ReportParagraph{{none, ReportTone::Quiet}});
        else
            blocks.append(bulletsOf(lines));
        if (!others.isEmpty())
            blocks.append(ReportParagraph{{moreWords(others), ReportTone::Quiet}});
    }
};

/// The newest that was said in the period; empty where nothing was.
QString newest(const ReportAction &action, QString ReportUpdate::*part, bool isToCome = false)
{
    for (auto update = action.updates.crbegin(); update != action.updates.crend(); ++update) {
        if (!((*update).*part).trimmed().isEmpty() && !(isToCome && update->isNextPast))
            return (*update).*part;
    }
    return {};
}

/// What was finished comes before what goes well. What is late, or was said to be, is no achievement.
Chosen achieved(const Board &board)
{
    Chosen chosen;
    const auto add = [&](bool isFinishedOnes) {
        for (const ReportAction *action : board.section.actions()) {
            const QString said = newest(*action, &ReportUpdate::said);
            const bool isOne = isFinishedOnes ? action->isNewlyFinished
                                              : !isFinished(action->status.status) && !action->isException()
                    && !action->late.isPast && !action->speaksOfDelay && !said.isEmpty();
            if (isOne)
                chosen.add(withRef(shortWords(said.isEmpty() ? ReportWords::tr("Finished: %1").arg(action->text) : said,
                                       board.limits.bulletLetters),
                               action->ref),
                    action->ref, board.limits.bullets);
        }
    };
    add(true);
    add(false);
    return chosen;
}

Chosen toCome(const Board &board)
{
    Chosen chosen;
    for (const ReportAction *action : board.openActions()) {
        if (const QString next = newest(*action, &ReportUpdate::next, true); !next.isEmpty())
            chosen.add(
                withRef(shortWords(next, board.limits.bulletLetters), action->ref), action->ref, board.limits.bullets);
    }
    return chosen;
}

/// The worse the earlier: behind, as it should be, not measured.
int urgency(const ReportKpi &kpi)
{
    if (kpi.position.status == analysis::KpiStatus::Behind)
        return kpi.position.isWithinTolerance ? 1 : 0;
    return kpi.position.reading.isEmpty() ? 3 : 2;
}

QString signWords(const analysis::ChartData &chart)
{
    QStringList signs{
        analysis::variationWords(chart.variation, chart.isVariationUp), analysis::assuranceWords(chart.assurance)};
    signs.removeAll(QString());
    return signs.join(u". "_s);
}

ReportTile tileOf(const ReportKpi &kpi, const Board &board)
{
    constexpr qsizetype sentenceLetters = 170;
    ReportTile tile;
    const auto index = std::find_if(board.whole.kpis.cbegin(), board.whole.kpis.cend(),
        [&kpi](const ReportKpi &each) { return each.chart.kpi == kpi.chart.kpi; });
    tile.kpi = int(index - board.whole.kpis.cbegin());
    tile.title = u"%1 %2"_s.arg(kpi.code, shortWords(kpi.text, board.limits.titleLetters)).trimmed();
    tile.sentence = shortWords(kpi.position.sentence, sentenceLetters);
    tile.signs = signWords(kpi.chart);
    if (kpi.hasChart())
        tile.shape = analysis::shapeWords(kpi.chart);
    return tile;
}

/// Open ones that are late or due soon, the longest past their first date at the top.
QList<const ReportAction *> openMilestones(const ReportData &data)
{
    QList<const ReportAction *> open;
    for (const ReportAction *action : data.actions()) {
        if (action->isMilestone && !isFinished(action->status.status))
            open.append(action);
    }
    const auto weight = [](const ReportAction *action) {
        return std::pair(action->lateAtFirst.isPast ? action->lateAtFirst.months : -1, action->monthsSlipped);
    };
    std::stable_sort(open.begin(), open.end(),
        [&weight](const auto *one, const auto *other) { return weight(one) > weight(other); });
    return open;
}

QString movedByWords(const ReportAction &action)
{
    QString words = !action.slip ? ReportWords::tr("cannot be told")
        : *action.slip == 0      ? ReportWords::tr("not moved")
        : action.monthsSlipped == 0
        ? counted(std::abs(*action.slip), ReportWords::tr("%1 day"), ReportWords::tr("%1 days"))
        : counted(std::abs(action.monthsSlipped), ReportWords::tr("%1 month"), ReportWords::tr("%1 months"));
    if (action.slip && *action.slip != 0)
        words = (*action.slip > 0 ? ReportWords::tr("%1 later") : ReportWords::tr("%1 earlier")).arg(words);
    return action.late.isPast ? ReportWords::tr("%1; now passed").arg(words) : words;
}

/// Letter and word; the key says which colour that is.
ReportCell nameOnly(ReportStatus status)
{
    status.colour.clear();
    return statusCell(status);
}

void addBoardMilestones(const Board &board, QList<ReportBlock> &blocks)
{
    blocks.append(board.heading(ReportWords::tr("Milestones: late, or due within three months"), u"milestones"_s));
    const QList<const ReportAction *> open = openMilestones(board.section);
    if (open.isEmpty()) {
        blocks.append(ReportParagraph{
            {ReportWords::tr("No open action is late or due within three months."), ReportTone::Quiet}});
        return;
    }
    ReportTable table{ReportTable::Kind::List, ReportWords::tr("Milestones"),
        {{ReportWords::tr("Ref"), 11}, {ReportWords::tr("First date"), 20}, {ReportWords::tr("Date now"), 20},
            {ReportWords::tr("Moved"), 31}, {ReportWords::tr("Status"), 24}},
        {}};
    QStringList others;
    for (const ReportAction *action : open) {
        if (table.rows.size() >= board.limits.milestones)
            others.append(action->ref);
        else
            table.rows.append(
                {refCell(*action), cell(dueWords(action->due)), cell(dueWords(action->dueNow), ReportTone::Strong),
                    cell(movedByWords(*action)), nameOnly(action->status)});
    }
    blocks.append(table);
    if (!others.isEmpty())
        blocks.append(ReportParagraph{{moreWords(others), ReportTone::Quiet}});
}

void addBoardRisks(const Board &board, QList<ReportBlock> &blocks)
{
    Chosen chosen;
    for (const ReportRisk &risk : board.section.risks) {
        QString words = withRef(shortWords(risk.text, board.limits.riskLetters), risk.about);
        if (risk.likelihood && risk.impact)
            words = ReportWords::tr("%1 of 25: %2").arg(*risk.likelihood * *risk.impact).arg(words);
        if (const QString trend = riskTrendWords(risk.trend); !trend.isEmpty())
            words += u", "_s + trend;
        words += risk.mitigation.trimmed().isEmpty()
            ? ReportWords::tr(". No mitigation recorded")
            : ReportWords::tr(". %1").arg(withRef(shortWords(risk.mitigation, board.limits.riskLetters), {}));
        chosen.add(words, risk.about, board.limits.risks);
    }
    blocks.append(board.heading(ReportWords::tr("Risks, the highest first"), u"risks"_s));
    chosen.show(ReportWords::tr("No open risk is recorded."), blocks);
}

void addBoardVoices(const Board &board, QList<ReportBlock> &blocks)
{
    Chosen chosen;
    for (const ReportVoice &voice : board.section.voices) {
        const QString who = voiceWords(voice.who);
        chosen.add(ReportWords::tr("“%1” %2").arg(
                       shortWords(voice.words, board.limits.bulletLetters), withRef(who, voice.about)),
            voice.about, board.limits.voices);
    }
    blocks.append(board.heading(ReportWords::tr("What people said"), u"voices"_s));
    chosen.show(ReportWords::tr("No words of families, children or staff are recorded for %1.")
                    .arg(periodWords(board.section.identity.from, board.section.identity.to)),
        blocks);
}

/// "EHCP education, health and care plan · JSNA …", as many as there is room for.
QString abbreviations(const ReportData &whole, int letters)
{
    if (!whole.has(ReportPart::Glossary))
        return {};
    QString words;
    qsizetype said = 0;
    for (const ReportAbbreviation &entry : whole.glossary) {
        const QString term = u"%1 %2"_s.arg(entry.term, entry.meaning);
        if (words.size() + term.size() > letters)
            continue;
        words += words.isEmpty() ? term : u" · "_s + term;
        ++said;
    }
    const qsizetype others = whole.glossary.size() - said;
    if (others == 0)
        return words;
    return words.isEmpty() ? ReportWords::tr("The plan explains %1 abbreviations.").arg(others)
                           : ReportWords::tr("%1 · %2 more are explained in the plan.").arg(words).arg(others);
}

} // namespace

void addBoardProgress(const Board &board, QList<ReportBlock> &blocks)
{
    const ReportIdentity &identity = board.section.identity;
    blocks.append(ReportBand{{135, 138}, false});
    blocks.append(
        board.heading(ReportWords::tr("Achieved in %1").arg(periodWords(identity.from, identity.to)), u"progress"_s));
    achieved(board).show(ReportWords::tr("Nothing was reported as achieved."), blocks);
    blocks.append(board.heading(ReportWords::tr("Next"), u"next"_s));
    toCome(board).show(ReportWords::tr("Nothing was reported as planned next."), blocks);
}

void addBoardTiles(const Board &board, QList<ReportBlock> &blocks)
{
    blocks.append(ReportBand{{1}, false});
    blocks.append(board.heading(ReportWords::tr("Key performance indicators (KPIs)"), u"kpis"_s));
    QList<const ReportKpi *> shown;
    for (const ReportKpi &kpi : board.section.kpis)
        shown.append(&kpi);
    if (shown.isEmpty()) {
        blocks.append(
            ReportParagraph{{ReportWords::tr("No KPI belongs to this part of the plan."), ReportTone::Quiet}});
        return;
    }
    QStringList others;
    if (shown.size() > board.limits.tiles) {
        std::stable_sort(shown.begin(), shown.end(),
            [](const auto *one, const auto *other) { return urgency(*one) < urgency(*other); });
        for (const ReportKpi *kpi : shown.mid(board.limits.tiles))
            others.append(kpi->code);
        shown = shown.first(board.limits.tiles);
    }
    ReportTiles tiles;
    for (const ReportKpi *kpi : std::as_const(shown))
        tiles.tiles.append(tileOf(*kpi, board));
    blocks.append(tiles);
    if (!others.isEmpty())
        blocks.append(ReportParagraph{{moreWords(others), ReportTone::Quiet}});
}

void addBoardFoot(const Board &board, QList<ReportBlock> &blocks)
{
    ReportBand band;
    if (board.whole.has(ReportPart::Milestones))
        band.shares.append(124);
    if (board.whole.has(ReportPart::Risks))
        band.shares.append(board.section.risks.isEmpty() ? 55 : 85); // what is empty needs little room
    if (board.whole.has(ReportPart::Voices))
        band.shares.append(board.section.voices.isEmpty() ? 55 : 64);
    if (band.shares.isEmpty())
        return;
    blocks.append(band);
    if (board.whole.has(ReportPart::Milestones))
        addBoardMilestones(board, blocks);
    if (board.whole.has(ReportPart::Risks))
        addBoardRisks(board, blocks);
    if (board.whole.has(ReportPart::Voices))
        addBoardVoices(board, blocks);
}

void addBoardKey(const ReportData &whole, int level, const BoardLimits &limits, QList<ReportBlock> &blocks)
{
    blocks.append(ReportBand{{1}, false});
    blocks.append(ReportHeading{level, ReportWords::tr("Key"), u"key"_s});
    ReportTable table{ReportTable::Kind::Key, ReportWords::tr("Key to the colours"), {}, {}};
    for (const ReportKey &key : whole.key)
        table.rows.append({statusCell(key.status),
            cellOr(shortWords(key.definition.section(u';', 0, 0), limits.meaningLetters),
                ReportWords::tr("not defined in this plan"))});
    blocks.append(table);
    QStringList notes{headingRule(whole),

        ReportWords::tr("Late: not finished at the end of %1 though the first deadline was over, whatever it "
                        "was moved to.")
            .arg(whole.identity.to.words())};
    if (const QString terms = abbreviations(whole, limits.abbreviationLetters); !terms.isEmpty())
        notes.append(terms);
    blocks.append(ReportParagraph{{notes.join(u' '), ReportTone::Quiet}});
}

} // namespace waymark::report_words
