#include "exchange/reading/PlanReading.h"

#include "exchange/reading/balance/DraftWords.h"
#include "exchange/reading/DocumentReading.h"
#include "exchange/reading/kinds/ActionRow.h"
#include "exchange/reading/kinds/KeyColumn.h"
#include "exchange/reading/ReferenceReading.h"

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
                return paragraph && (paragraph->text.startsWith(u"- ") || findReference(paragraph->text).depth > 0);
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

void applyAnswers(StatusScheme &scheme, const ReadingMapping &mapping)
{
    for (auto one = mapping.colours.cbegin(); one != mapping.colours.cend(); ++one)
        scheme.answer(one.key(), one.value());
    for (auto one = mapping.words.cbegin(); one != mapping.words.cend(); ++one)
        scheme.answer(one.key(), one.value());
    scheme.prefer(mapping.disagreement);
}

/// Every year that a due date of the draft names, and the one after the last.
QList<int> yearsIn(const PlanDraft &draft)
{
    QSet<int> years;
    for (const DraftPriority &priority : draft.priorities) {
        for (const DraftOutcome &outcome : priority.outcomes) {
            for (const DraftAction &action : outcome.actions) {
                if (const QDate day = action.due.lastDay({}); day.isValid())
                    years.insert(day.year());
            }
        }
    }
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end());
    if (!sorted.isEmpty())
        sorted.append(sorted.last() + 1);
    return sorted;
}

ReadTable readTableOf(const DocumentPart &part, int document)
{
    const QList<TableRow> &rows = part.region.table.rows;
    const qsizetype heading = part.region.headerRows > 0 ? part.region.titleRows : 0;
    const int number = rows.isEmpty() ? 0 : rows.at(heading).number;
    ReadTable made{
        {document, part.block, number, -1}, part.region.columns, part.isTurned, part.region.table.firstColumn};
    if (part.isCard)
        return made; // its rows are none of the document's, or those of the table beside it
    for (qsizetype row = part.region.firstRow(); row < rows.size(); ++row)
        made.rowKeys.insert(rows.at(row).number, rowKey(part.region, rows.at(row)));
    return made;
}

/// What people can say of it would count: a table with columns of its own; of cards, the first with those labels. Cards
/// made of a sheet's text stand nowhere in its rows.
bool isToBeShown(const DocumentPart &part, const SourceDocument &document, int index, const QList<ReadTable> &shown)
{
    if (!part.grid || part.isKey)
        return false;
    if (!part.isCard)
        return true;
    const auto *grid = std::get_if<Grid>(&document.blocks.at(part.block));
    if (!part.isTurned || (grid && grid != part.grid))
        return part.region.table.firstColumn > 0 && part.region.headerRows > 0 && grid == part.grid;
    const QStringList &captions = part.region.columns.captions;
    return std::none_of(shown.cbegin(), shown.cend(), [&](const ReadTable &table) {
        return table.isMade && table.place.document == index && table.columns.captions == captions;
    });
}

/// Every table is a list of readings, as `waymark readings` takes it: of which KPIs nobody could know here.
bool holdsReadingsAlone(const QList<DocumentParts> &apart)
{
    int tables = 0;
    for (const DocumentParts &parts : apart) {
        for (const DocumentPart &part : parts.parts) {
            if (!part.grid)
                continue;
            QStringList captions;
            for (const QString &caption : part.region.columns.captions)
                captions.append(foldedCaption(caption));
            const bool isReadings =
                captions.contains(u"kpi"_s) && captions.contains(u"period"_s) && captions.contains(u"value"_s);
            if (!isReadings)
                return false;
            ++tables;
        }
    }
    return tables > 0;
}

Error readingsOnly(const QStringList &names)
{
    return {ErrorCode::Unreadable,
        PlanReader::tr("“%1” holds readings of KPIs (kpi, period, value) and no plan. Nothing was changed; bring them "
                       "into the plan that has these KPIs, by its import of readings.")
            .arg(names.join(u", "_s)),
        {}};
}

Error nothingFound(const QStringList &names, const QList<SourceDocument> &documents)
{
    return {ErrorCode::Unreadable,
        PlanReader::tr("“%1” holds nothing that can be read as actions, KPIs or other records of a plan. %2. Nothing "
                       "was changed; choose the document with the plan's tables, or give its columns headings such "
                       "as Action, Lead and Due.")
            .arg(names.join(u", "_s), seenIn(documents)),
        {}};
}

} // namespace

ReadingMapping PlanReading::mapping(ReadingMapping answers) const
{
    for (const ReadTable &table : tables) {
        if (table.columns.kind != Columns::Kind::Unknown && !table.isMade)
            answers.setTable({table.columns.kind, table.columns.captions, table.columns.roles});
    }
    return answers;
}

PlanReading understand(const QList<SourceDocument> &documents, const ReadingMapping &mapping)
{
    PlanReading reading;
    StatusScheme scheme;
    CellBalance &balance = reading.balance;
    QStringList names;
    QList<DocumentParts> apart;
    for (const SourceDocument &document : documents) {
        names.append(document.name);
        apart.append(takeApart(document, mapping, scheme, balance));
    }
    scheme.settle();
    applyAnswers(scheme, mapping);
    for (DocumentParts &parts : apart) {
        for (DocumentPart &part : parts.parts) {
            if (!mapping.tableLike(part.region.columns.captions))
                findKeyColumn(part.region, scheme);
        }
    }
    DraftWriter writer(scheme, mapping, balance);
    for (qsizetype index = 0; index < documents.size(); ++index) {
        writer.beginDocument(int(index), documents.size() > 1 ? documents.at(index).name : QString());
        readParts(apart.at(index), writer);
        for (const DocumentPart &part : apart.at(index).parts) {
            if (isToBeShown(part, documents.at(index), int(index), reading.tables))
                reading.tables.append(readTableOf(part, int(index)));
        }
    }
    constexpr qsizetype fewestItems = 3;
    if (isEmpty(writer.draft()) && listItems(documents) >= fewestItems) {
        for (qsizetype index = 0; index < documents.size(); ++index)
            readLists(documents.at(index), int(index), writer);
    }
    if (isEmpty(writer.draft()))
        reading.problem = nothingFound(names, documents);
    else if (holdsReadingsAlone(apart))
        reading.problem = readingsOnly(names);
    writer.resumeRecord(0);
    const DraftWords words(writer.settle());
    for (const DocumentParts &parts : std::as_const(apart)) {
        for (const MadeTable &made : parts.made)
            made.handOver(balance, [&](const QString &text) { return words.hold(text); });
        for (const MadeText &text : parts.texts)
            text.handOver(balance, [&](const QString &line) { return words.hold(line); });
    }
    balance.takeBack(documents, [&](const QString &text) { return words.hold(text); });
    balance.sweep(documents, [&](const QString &place, const QString &text) { writer.keep(place, text); });
    reading.draft = writer.take();
    reading.draft.source = names.join(u", ");
    reading.draft.balance = balance.sum(documents);
    reading.questions = writer.questions().questions(yearsIn(reading.draft));
    return reading;
}

Result<PlanDraft> readPlan(const QList<SourceDocument> &documents, const ReadingMapping &mapping)
{
    PlanReading reading = understand(documents, mapping);
    if (reading.problem)
        return fail(*reading.problem);
    return std::move(reading.draft);
}

} // namespace waymark
