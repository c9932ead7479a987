#include "exchange/reading/PlanReading.h"

#include "exchange/reading/DocumentReading.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PlanReader
{
    Q_DECLARE_TR_FUNCTIONS(PlanReader)
};

bool isEmpty(const PlanDraft &draft)
{
    return draft.actionCount() == 0 && draft.outcomeCount() == 0 && draft.kpis.isEmpty() && draft.risks.isEmpty()
        && draft.decisions.isEmpty() && draft.evidence.isEmpty() && draft.terms.isEmpty();
}

qsizetype listItems(const QList<SourceDocument> &documents)
{
    qsizetype items = 0;
    for (const SourceDocument &document : documents) {
        items +=
            std::count_if(document.blocks.cbegin(), document.blocks.cend(), [](const SourceDocument::Block &block) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                return paragraph && paragraph->text.startsWith(u"- ");
            });
    }
    return items;
}

/// The tables and headings that were seen, so that a person knows what was looked at.
QString seenIn(const QList<SourceDocument> &documents)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype most = 6;
    QStringList seen;
    for (const SourceDocument &document : documents) {
        for (const SourceDocument::Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block)) {
                seen.append(u"“%1”"_s.arg(heading->text.left(longest)));
            } else if (const auto *grid = std::get_if<Grid>(&block); grid && !grid->rows.isEmpty()) {
                QStringList cells;
                for (const Cell &cell : grid->rows.first().cells)
                    cells.append(cell.text.simplified().left(longest / 3));
                seen.append(PlanReader::tr("%1 (%2)").arg(grid->name, cells.join(u" | "_s)));
            }
        }
    }
    if (seen.size() > most)
        seen = seen.first(most) << u"…"_s;
    return seen.isEmpty() ? PlanReader::tr("It has neither headings nor tables")
                          : PlanReader::tr("What was seen: %1").arg(seen.join(u", "_s));
}

} // namespace

Result<PlanDraft> readPlan(const QList<SourceDocument> &documents)
{
    StatusScheme scheme;
    CellBalance balance;
    QStringList names;
    QList<DocumentParts> apart;
    for (const SourceDocument &document : documents) {
        names.append(document.name);
        apart.append(takeApart(document, scheme, balance));
    }
    scheme.settle();
    DraftWriter writer(scheme, balance);
    for (qsizetype index = 0; index < documents.size(); ++index) {
        writer.beginDocument(int(index), documents.size() > 1 ? documents.at(index).name : QString());
        readParts(apart.at(index), writer);
    }
    constexpr qsizetype fewestItems = 3;
    if (isEmpty(writer.draft()) && listItems(documents) >= fewestItems) {
        for (qsizetype index = 0; index < documents.size(); ++index)
            readLists(documents.at(index), int(index), writer);
    }
    if (isEmpty(writer.draft())) {
        return fail(ErrorCode::Unreadable,
            PlanReader::tr(
                "“%1” holds nothing that can be read as actions, KPIs or other records of a plan. %2. Nothing "
                "was changed; choose the document with the plan's tables, or give its columns headings such "
                "as Action, Lead and Due.")
                .arg(names.join(u", "_s), seenIn(documents)));
    }
    balance.sweep(documents, [&](const QString &place, const QString &text) { writer.keep(place, text); });
    PlanDraft draft = writer.take();
    draft.source = names.join(u", ");
    draft.balance = balance.sum(documents);
    return draft;
}

} // namespace waymark
