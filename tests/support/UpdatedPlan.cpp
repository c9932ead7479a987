#include "analysis/proposal/ProposalWords.h"
#include "edit/FieldEdits.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"
#include "exchange/update/PlanUpdate.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "UpdatedPlan.h"


namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<PlanDocument> made(const QString &path, const ChangeSet &first, const DocumentContext &context)
{
    auto document = PlanDocument::create(path, first, context);
    if (!document)
        qFatal("no plan: %s", qPrintable(document.error().sentence));
    return std::move(*document);
}

} // namespace

PlanDraft draftOf(const QString &table)
{
    Grid grid;
    grid.name = u"table 1"_s;
    int number = 0;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        GridRow row;
        row.number = ++number;
        for (const QString &text : line.split(u'|')) {
            Cell cell;
            cell.text = QString(text.trimmed()).replace(u'/', u'\n');
            row.cells.append(cell);
        }
        grid.rows.append(row);
    }
    SourceDocument document;
    document.name = u"plan.csv"_s;
    document.blocks.append(grid);
    const Result<PlanDraft> draft = readPlan({document});
    if (!draft)
        qFatal("no plan: %s", qPrintable(draft.error().sentence));
    return *draft;
}

UpdatedPlan::UpdatedPlan(const QString &table, Month month)
    : UpdatedPlan(draftOf(table), month)
{
}

UpdatedPlan::UpdatedPlan(const PlanDraft &draft, Month month, QDate start)
    : m_document(made(m_folder.filePath(u"plan.waymark"_s), importAsNewPlan(draft, {{}, start, month}, m_ids),
        {m_clock, m_ids, {u"A. Lead"_s, {}}, {}}))
{
}

QString UpdatedPlan::defaultTable()
{
    return u"Ref|Priority|Outcome|Action|Lead|Due|Status|Progress\n"
           "1.1.1|1 Early help|1.1 Families know where to turn|Write the guide for families|Head of "
           "Inclusion|Mar-26|On target|Draft is written\n"
           "1.1.2|1 Early help|1.1 Families know where to turn|Train two hundred school staff|Designated "
           "Officer|Jun-26|At risk|\n"
           "1.2.1|1 Early help|1.2 Waiting is shorter|Publish waiting times every month|Head of Inclusion|Jul-26|Not "
           "started|\n"
           "1.2.2|1 Early help|1.2 Waiting is shorter|Agree a pathway with the trust|Designated Officer|Sep-26|Missed|Talks go on\n"_s;
}

Id UpdatedPlan::id(const QString &reference) const
{
    const Result<query::Place> place = query::findByReference(plan(), reference);
    return place ? place->id : Id();
}

Proposal UpdatedPlan::proposed(const PlanDraft &draft, Month month)
{
    const auto history = m_document->setsSince({});
    if (!history)
        qFatal("no history: %s", qPrintable(history.error().sentence));
    return updateFrom(plan(), draft, {{}, {}, month}, EarlierImports(*history), m_ids);
}

Proposal UpdatedPlan::proposed(const QString &table, Month month)
{
    return proposed(draftOf(table), month);
}

PlanDocument::Outcome UpdatedPlan::take(const Proposal &proposal)
{
    const auto outcome = m_document->submit(updateSet(plan(), proposal, {}));
    if (!outcome)
        qFatal("not taken: %s", qPrintable(outcome.error().sentence));
    return *outcome;
}

QStringList UpdatedPlan::lines(const Proposal &proposal) const
{
    QStringList lines;
    for (const ProposedItem &item : proposal.items) {
        for (const ProposedChange &change : item.open()) {
            for (const QString &words : analysis::proposedWords(plan(), item, change))
                lines.append(change.isAccepted ? words : u'[' + words + u']');
        }
        if (item.state == ProposedItem::State::Unclear && item.chosen < 0)
            lines.append(u"? %1: %2"_s.arg(item.name, analysis::choiceWords(plan(), item).join(u" or "_s)));
        else if (item.state == ProposedItem::State::Missing)
            lines.append(u"- "_s + analysis::itemWords(item));
    }
    return lines;
}

void UpdatedPlan::edit(const QString &reference, const QString &column, const QString &text)
{
    const Result<query::Place> place = query::findByReference(plan(), reference);
    const auto done =
        m_document->submit(waymark::edit::setFieldText(plan(), *findField(place->kind, column), place->id, text));
    if (!done || *done != PlanDocument::Outcome::Done)
        qFatal("not edited: %s", qPrintable(reference));
}

} // namespace waymark::test
