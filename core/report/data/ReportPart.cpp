#include "report/data/ReportPart.h"

#include "report/data/ReportWords.h"

#include <algorithm>
#include <iterator>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct KindLine
{
    ReportKind kind;
    const char *id;
    const char *words;
    const char *purpose;
    QList<ReportPart> parts;
};

using P = ReportPart;

// clang-format off
const QList<KindLine> &kindTable()
{
    static const QList<KindLine> table{
        {ReportKind::Highlight, "highlight", QT_TRANSLATE_NOOP("ReportPart", "Highlight report"),
            QT_TRANSLATE_NOOP("ReportPart", "For the board: how a period went, exceptions first"),
            {P::Overall, P::History, P::Figures, P::Priorities, P::Exceptions, P::Asks, P::Progress, P::Kpis,
                P::Milestones, P::Risks, P::Voices, P::Key, P::Glossary, P::Since, P::Charts, P::Readings, P::Actions,
                P::Changes, P::Evidence}},
        {ReportKind::Plan, "plan", QT_TRANSLATE_NOOP("ReportPart", "Whole plan"),
            QT_TRANSLATE_NOOP("ReportPart", "Every priority, outcome and action as it stands"),
            {P::Overall, P::Figures, P::Priorities, P::History, P::Actions, P::Accounts, P::Kpis, P::Charts, P::Risks,
                P::Key, P::Glossary}},
        {ReportKind::Exceptions, "exceptions", QT_TRANSLATE_NOOP("ReportPart", "Exceptions report"),
            QT_TRANSLATE_NOOP("ReportPart", "For scrutiny: what is red, amber or late, and why"),
            {P::Overall, P::Figures, P::Exceptions, P::Since, P::Kpis, P::Risks, P::Asks, P::Key, P::Glossary}},
        {ReportKind::ReviewPack, "review", QT_TRANSLATE_NOOP("ReportPart", "Review pack"),
            QT_TRANSLATE_NOOP("ReportPart", "For monitors: then, did, now, impact, next, with the evidence"),
            {P::Overall, P::Figures, P::Priorities, P::Accounts, P::Since, P::Kpis, P::Charts, P::Voices, P::Evidence,
                P::Training, P::Risks, P::Actions, P::Changes, P::Key, P::Glossary}},
        {ReportKind::Public, "public", QT_TRANSLATE_NOOP("ReportPart", "Public report"),
            QT_TRANSLATE_NOOP("ReportPart", "For families: roles in place of names, no small numbers"),
            {P::PlainSummary, P::Overall, P::Figures, P::Priorities, P::Progress, P::Exceptions, P::Kpis, P::Charts,
                P::Voices, P::Key, P::Glossary}},
        {ReportKind::OnePage, "one-page", QT_TRANSLATE_NOOP("ReportPart", "Plan on a page"),
            QT_TRANSLATE_NOOP("ReportPart", "The whole at a glance, on one sheet"),
            {P::Overall, P::Figures, P::Priorities, P::Milestones, P::Key}},
        {ReportKind::CoverPaper, "cover-paper", QT_TRANSLATE_NOOP("ReportPart", "Cover paper"),
            QT_TRANSLATE_NOOP("ReportPart", "For a committee: summary, recommendations, background, papers"),
            {P::Summary, P::Recommendations, P::Background, P::Overall, P::Figures, P::Priorities, P::Exceptions,
                P::Asks, P::Papers, P::Key, P::Glossary}},
    };
    return table;
}

struct PartLine
{
    ReportPart part;
    const char *id;
    const char *words;
};

constexpr PartLine partTable[] = {
    {P::Summary, "summary", QT_TRANSLATE_NOOP("ReportPart", "Summary")},
    {P::Recommendations, "recommendations", QT_TRANSLATE_NOOP("ReportPart", "Recommendations")},
    {P::PlainSummary, "plain-summary", QT_TRANSLATE_NOOP("ReportPart", "Summary in plain words")},
    {P::Background, "background", QT_TRANSLATE_NOOP("ReportPart", "Background")},
    {P::Overall, "overall", QT_TRANSLATE_NOOP("ReportPart", "Overall status")},
    {P::Figures, "figures", QT_TRANSLATE_NOOP("ReportPart", "Key figures")},
    {P::Priorities, "priorities", QT_TRANSLATE_NOOP("ReportPart", "Priorities at a glance")},
    {P::History, "history", QT_TRANSLATE_NOOP("ReportPart", "Status month by month")},
    {P::Since, "since", QT_TRANSLATE_NOOP("ReportPart", "Since the last report")},
    {P::Exceptions, "exceptions", QT_TRANSLATE_NOOP("ReportPart", "Exceptions")},
    {P::Progress, "progress", QT_TRANSLATE_NOOP("ReportPart", "Achieved and planned next")},
    {P::Milestones, "milestones", QT_TRANSLATE_NOOP("ReportPart", "Milestones")},
    {P::Kpis, "kpis", QT_TRANSLATE_NOOP("ReportPart", "KPIs")},
    {P::Charts, "charts", QT_TRANSLATE_NOOP("ReportPart", "Charts of the KPIs")},
    {P::Risks, "risks", QT_TRANSLATE_NOOP("ReportPart", "Risks")},
    {P::Asks, "asks", QT_TRANSLATE_NOOP("ReportPart", "Decisions and help asked for")},
    {P::Voices, "voices", QT_TRANSLATE_NOOP("ReportPart", "What people said")},
    {P::Accounts, "accounts", QT_TRANSLATE_NOOP("ReportPart", "Then, did, now, impact, next")},
    {P::Evidence, "evidence", QT_TRANSLATE_NOOP("ReportPart", "Evidence")},
    {P::Training, "training", QT_TRANSLATE_NOOP("ReportPart", "Training")},
    {P::Readings, "readings", QT_TRANSLATE_NOOP("ReportPart", "Readings of the KPIs")},
    {P::Actions, "actions", QT_TRANSLATE_NOOP("ReportPart", "All actions")},
    {P::Changes, "changes", QT_TRANSLATE_NOOP("ReportPart", "Changes to the plan")},
    {P::Papers, "papers", QT_TRANSLATE_NOOP("ReportPart", "Papers relied on")},
    {P::Key, "key", QT_TRANSLATE_NOOP("ReportPart", "Key to the colours")},
    {P::Glossary, "glossary", QT_TRANSLATE_NOOP("ReportPart", "Abbreviations")},
};
// clang-format on

const KindLine &line(ReportKind kind)
{
    const auto found = std::find_if(
        kindTable().cbegin(), kindTable().cend(), [kind](const KindLine &each) { return each.kind == kind; });
    return found == kindTable().cend() ? kindTable().first() : *found;
}

const PartLine &line(ReportPart part)
{
    return *std::find_if(
        std::begin(partTable), std::end(partTable), [part](const PartLine &each) { return each.part == part; });
}

} // namespace

const QList<ReportKind> &offeredReports()
{
    static const QList<ReportKind> kinds = [] {
        QList<ReportKind> found;
        for (const KindLine &each : kindTable())
            found.append(each.kind);
        return found;
    }();
    return kinds;
}

const QList<ReportPart> &partsOf(ReportKind kind)
{
    return line(kind).parts;
}

QList<ReportPart> annexesOf(ReportKind kind)
{
    if (kind != ReportKind::Highlight)
        return {};
    return {P::Since, P::Charts, P::Readings, P::Actions, P::Changes, P::Evidence};
}

bool isNeeded(ReportPart part)
{
    return part == ReportPart::Overall || part == ReportPart::Key;
}

bool canHave(ReportKind kind, ReportPart part, qsizetype priorities)
{
    return partsOf(kind).contains(part)
        && (part != ReportPart::Priorities || priorities > 1 || kind == ReportKind::OnePage);
}

QString kindWords(ReportKind kind)
{
    return ReportWords::tr(line(kind).words);
}

QString kindPurpose(ReportKind kind)
{
    return ReportWords::tr(line(kind).purpose);
}

QString kindId(ReportKind kind)
{
    return QString::fromLatin1(line(kind).id);
}

ReportKind kindFromId(const QString &id)
{
    for (const KindLine &each : kindTable()) {
        if (QLatin1StringView(each.id) == id)
            return each.kind;
    }
    return ReportKind::NotGiven;
}

QString partWords(ReportPart part)
{
    return ReportWords::tr(line(part).words);
}

QString partId(ReportPart part)
{
    return QString::fromLatin1(line(part).id);
}

QList<ReportPart> partsFromIds(const QStringList &ids)
{
    QList<ReportPart> found;
    for (const PartLine &each : partTable) {
        if (ids.contains(QLatin1StringView(each.id)))
            found.append(each.part);
    }
    return found;
}

} // namespace waymark
