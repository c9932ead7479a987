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

/// What nobody wrote is said to be missing: a paper with a silent gap is taken for whole.
void addText(const QString &heading, const QString &key, const QString &text, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, heading, key});
    blocks.append(
        ReportParagraph{text.trimmed().isEmpty() ? ReportLine{Words::tr("Not written yet."), ReportTone::Alert}
                                                 : ReportLine{text, ReportTone::Plain}});
}

QString kindOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Data:
        return Words::tr("Data");
    case EvidenceKind::Document:
        return Words::tr("Document");
    case EvidenceKind::Feedback:
        return Words::tr("Feedback");
    case EvidenceKind::Audit:
        return Words::tr("Audit");
    case EvidenceKind::CaseStudy:
        return Words::tr("Case study");
    case EvidenceKind::Training:
        return Words::tr("Training");
    case EvidenceKind::NotGiven:
        break;
    }
    return {};
}

/// Where it is to be found, and what shows that it is still the same.
ReportCell whereCell(const ReportProof &proof)
{
    ReportCell made = cellOr(proof.link, Words::tr("no place recorded"));
    if (!proof.digest.isEmpty())
        made.lines.append({Words::tr("kept with the plan, SHA-256 %1").arg(proof.digest), ReportTone::Quiet});
    return made;
}

void addProofs(const ReportData &data, bool isTraining, const QString &heading, const QString &key,
    const QString &absent, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, heading, key});
    ReportTable table{ReportTable::Kind::List, heading,
        {{Words::tr("About"), 9}, {isTraining ? Words::tr("Training") : Words::tr("Evidence"), 24},
            {Words::tr("Date"), 12}, {isTraining ? Words::tr("Who and what for") : Words::tr("What it shows"), 29},
            {Words::tr("Where"), 27}},
        {}};
    for (const ReportProof &proof : data.evidence) {
        if ((proof.kind == EvidenceKind::Training) != isTraining)
            continue;
        ReportCell title = cellOr(proof.title, Words::tr("no title"));
        if (const QString kind = kindOf(proof.kind); !isTraining && !kind.isEmpty())
            title.lines.append({kind, ReportTone::Quiet});
        table.rows.append({cell(proof.about, ReportTone::Strong), title,
            cellOr(proof.date.isValid() ? longDay(proof.date) : QString(), Words::tr("no date")),
            cellOr(proof.shows, Words::tr("not recorded")), whereCell(proof)});
    }
    if (table.rows.isEmpty())
        blocks.append(ReportParagraph{{absent, ReportTone::Plain}});
    else
        blocks.append(table);
}

} // namespace

void addSummary(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(Words::tr("Summary"), u"summary"_s, data.words.summary, blocks);
}

void addRecommendations(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(Words::tr("Recommendations"), u"recommendations"_s, data.words.recommendations, blocks);
}

void addPlainSummary(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(Words::tr("In plain words"), u"plain-summary"_s, data.words.plainSummary, blocks);
}

void addBackground(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(Words::tr("Background"), u"background"_s, data.words.background, blocks);
}

void addPapers(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(Words::tr("Papers relied on"), u"papers"_s, data.words.papers, blocks);
}

void addEvidence(const ReportData &data, QList<ReportBlock> &blocks)
{
    addProofs(data, false, Words::tr("Evidence"), u"evidence"_s, Words::tr("No evidence is recorded."), blocks);
}

void addTraining(const ReportData &data, QList<ReportBlock> &blocks)
{
    addProofs(data, true, Words::tr("Training"), u"training"_s, Words::tr("No training is recorded."), blocks);
}

void addAllAccounts(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(
        ReportHeading{2, Words::tr("Position then, what we did, position now, impact and next"), u"accounts"_s});
    bool isAny = false;
    const auto add = [&](const QString &heading, const QString &key, const QString &about,
                         const QList<ReportAccount> &accounts) {
        if (accounts.isEmpty())
            return;
        isAny = true;
        blocks.append(ReportHeading{3, heading, key});
        addAccounts(accounts, about, blocks);
    };
    for (qsizetype p = 0; p < data.priorities.size(); ++p) {
        const ReportPriority &priority = data.priorities.at(p);
        add(Words::tr("Priority %1 %2").arg(priority.number, priority.title), u"account-%1"_s.arg(p + 1),
            Words::tr("priority %1").arg(priority.number), priority.accounts);
        for (qsizetype o = 0; o < priority.outcomes.size(); ++o) {
            const ReportOutcome &outcome = priority.outcomes.at(o);
            add(u"%1 %2"_s.arg(outcome.ref, outcome.text.section(u'\n', 0, 0)).trimmed(),
                u"account-%1-%2"_s.arg(p + 1).arg(o + 1), Words::tr("outcome %1").arg(outcome.ref), outcome.accounts);
        }
    }
    if (!isAny)
        blocks.append(ReportParagraph{{Words::tr("No account was given in this period."), ReportTone::Alert}});
}

} // namespace waymark::report_words
