#include "report/making/ReportGlossary.h"

#include "analysis/Abbreviations.h"
#include "plan/records/GlossaryTerm.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::report_parts {

using namespace Qt::StringLiterals;

namespace {

/// The words of a decision; what follows from the actions is in our own.
QString decisionIn(const ReportStatus &status, const QString &reason)
{
    return status.isDecided ? reason : QString();
}

QStringList accountWords(const QList<ReportAccount> &accounts)
{
    QStringList words;
    for (const ReportAccount &account : accounts) {
        for (const auto &[caption, text] : account.texts)
            words << text;
    }
    return words;
}

/// Everything that came out of the plan, once.
QString textOf(const ReportData &data)
{
    QStringList words{data.identity.plan, data.identity.partnership, data.identity.scope,
        data.identity.groups.join(u'\n'), data.identity.leads.join(u'\n'),
        decisionIn(data.overall.now, data.overall.reason), decisionIn(data.overall.last, data.overall.lastReason)};
    for (const ReportPriority &priority : data.priorities) {
        words << priority.title << decisionIn(priority.status, priority.reason) << accountWords(priority.accounts);
        for (const ReportOutcome &outcome : priority.outcomes)
            words << outcome.text << decisionIn(outcome.status, outcome.reason) << accountWords(outcome.accounts);
    }
    for (const ReportAction *action : data.actions()) {
        words << action->text << action->leads << action->due.words() << action->dueNow.words() << action->moveReason
              << action->lastSaid;
        for (const ReportUpdate &update : action->updates)
            words << update.said << update.next;
    }
    for (const ReportKpi &kpi : data.kpis)
        words << kpi.text << kpi.baseline;
    for (const ReportRisk &risk : data.risks)
        words << risk.text << risk.mitigation << risk.owner;
    for (const ReportAsk &ask : data.asks)
        words << ask.text << ask.to << ask.answer;
    for (const ReportVoice &voice : data.voices)
        words << voice.words;
    for (const ReportChange &change : data.changes)
        words << change.what;
    for (const ReportKey &key : data.key)
        words << key.status.word << key.definition;
    const ReportText &own = data.words;
    words << own.reason << own.impact << own.plainSummary << own.summary << own.recommendations << own.background
          << own.papers;
    for (const ReportProof &proof : data.evidence)
        words << proof.title << proof.shows;
    return words.join(u'\n');
}

bool standsAlone(const QString &text, const QString &term)
{
    const QRegularExpression whole(u"(?<![\\w])%1s?(?![\\w])"_s.arg(QRegularExpression::escape(term)),
        QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

} // namespace

void explainAbbreviations(const Plan &plan, ReportData &data)
{
    QString text = textOf(data);
    QStringList explained;
    // A meaning may use further abbreviations, so that one look is not enough.
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const GlossaryTerm *term : plan.all<GlossaryTerm>()) {
            const bool isWanted = !term->meaning.isEmpty() && !term->term.isEmpty() && !explained.contains(term->term);
            if (!isWanted || !standsAlone(text, term->term))
                continue;
            data.glossary.append({term->term, term->meaning});
            explained.append(term->term);
            text += u'\n' + term->meaning;
            isMore = true;
        }
    }
    std::sort(data.glossary.begin(), data.glossary.end(),
        [](const auto &a, const auto &b) { return analysis::isAlphabetical(a.term, b.term); });
    for (const QString &abbreviation : analysis::abbreviationsIn(text)) {
        if (!explained.contains(abbreviation))
            data.unexplained.append(abbreviation);
    }
}

} // namespace waymark::report_parts
