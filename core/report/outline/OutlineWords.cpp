#include "report/outline/OutlineWords.h"

#include "plan/DueCalendar.h"

#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

/// What nobody wrote is said to be missing: a paper with a silent gap is taken for whole.
void addText(const QString &heading, const QString &key, const QString &text, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, heading, key});
    blocks.append(
        ReportParagraph{text.trimmed().isEmpty() ? ReportLine{ReportWords::tr("Not written yet."), ReportTone::Alert}
                                                 : ReportLine{text, ReportTone::Plain}});
}

QString evidenceKindWords(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Data:
        return ReportWords::tr("Data");
    case EvidenceKind::Document:
        return ReportWords::tr("Document");
    case EvidenceKind::Feedback:
        return ReportWords::tr("Feedback");
    case EvidenceKind::Audit:
        return ReportWords::tr("Audit");
    case EvidenceKind::CaseStudy:
        return ReportWords::tr("Case study");
    case EvidenceKind::Training:
        return ReportWords::tr("Training");
    case EvidenceKind::NotGiven:
        break;
    }
    return {};
}

/// Where it is to be found, and what shows that it is still the same.
ReportCell whereCell(const ReportProof &proof)
{
    ReportCell made = cellOr(proof.link, ReportWords::tr("where kept: not recorded"));
    if (!proof.digest.isEmpty())
        made.lines.append({ReportWords::tr("kept with the plan, SHA-256 %1").arg(proof.digest), ReportTone::Quiet});
    return made;
}

void addProofs(const ReportData &data, bool isTraining, const QString &heading, const QString &key,
    const QString &absent, QList<ReportBlock> &blocks)
{
    blocks.append(ReportHeading{2, heading, key});
    ReportTable table{ReportTable::Kind::List, heading,
        {{ReportWords::tr("About"), 9}, {isTraining ? ReportWords::tr("Training") : ReportWords::tr("Evidence"), 24},
            {ReportWords::tr("Date"), 12},
            {isTraining ? ReportWords::tr("Who and what for") : ReportWords::tr("What it shows"), 29},
            {ReportWords::tr("Where"), 27}},
        {}};
    for (const ReportProof &proof : data.evidence) {
        if ((proof.kind == EvidenceKind::Training) != isTraining)
            continue;
        ReportCell title = cellOr(proof.title, ReportWords::tr("no title"));
        if (const QString kind = evidenceKindWords(proof.kind); !isTraining && !kind.isEmpty())
            title.lines.append({kind, ReportTone::Quiet});
        table.rows.append({cell(proof.about, ReportTone::Strong), title,
            cellOr(proof.date.isValid() ? longDay(proof.date) : QString(), ReportWords::tr("no date")),
            cellOr(proof.shows, ReportWords::tr("not recorded")), whereCell(proof)});
    }
    if (table.rows.isEmpty())
        blocks.append(ReportParagraph{{absent, ReportTone::Plain}});
    else
        blocks.append(table);
}

} // namespace

void addSummary(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(ReportWords::tr("Summary"), u"summary"_s, data.words.summary, blocks);
}

void addRecommendations(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(ReportWords::tr("Recommendations"), u"recommendations"_s, data.words.recommendations, blocks);
}

void addPlainSummary(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(ReportWords::tr("In plain words"), u"plain-summary"_s, data.words.plainSummary, blocks);
}

void addBackground(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(ReportWords::tr("Background"), u"background"_s, data.words.background, blocks);
}

void addPapers(const ReportData &data, QList<ReportBlock> &blocks)
{
    addText(ReportWords::tr("Papers relied on"), u"papers"_s, data.words.papers, blocks);
}

void addEvidence(const ReportData &data, QList<ReportBlock> &blocks)
{
    addProofs(
        data, false, ReportWords::tr("Evidence"), u"evidence"_s, ReportWords::tr("No evidence is recorded."), blocks);
}

void addTraining(const ReportData &data, QList<ReportBlock> &blocks)
{
    addProofs(
        data, true, ReportWords::tr("Training"), u"training"_s, ReportWords::tr("No training is recorded."), blocks);
}

} // namespace waymark::report_words
