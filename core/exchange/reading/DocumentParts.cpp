#include "exchange/reading/DocumentParts.h"

#include "exchange/reading/keys/KeyReading.h"
#include "exchange/reading/keys/KeyWords.h"
#include "exchange/reading/kinds/OtherLogs.h"
#include "exchange/reading/kinds/RecordTables.h"
#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/shapes/CardBlocks.h"
#include "exchange/reading/shapes/InnerTables.h"
#include "exchange/reading/shapes/Lanes.h"
#include "exchange/reading/shapes/SeriesRows.h"
#include "exchange/reading/shapes/SideBySide.h"
#include "exchange/reading/shapes/TextActions.h"
#include "exchange/reading/shapes/TurnedTables.h"
#include "exchange/reading/shapes/TypedRows.h"
#include "exchange/reading/tables/LabelledLine.h"
#include "exchange/reading/values/WrittenDue.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestInTable = 3; ///< labels that make a table a card
constexpr int fewestInText = 2; ///< … and lines of text, which are known to be labels by their colons

class TakingApart
{
public:
    TakingApart(const ReadingMapping &mapping, StatusScheme &scheme, CellBalance &balance)
        : m_mapping(mapping)
        , m_scheme(scheme)
        , m_balance(balance)
    {
    }

    DocumentParts run(const SourceDocument &document)
    {
        lookAt(document.blocks);
        for (qsizetype at = 0; at < document.blocks.size(); ++at) {
            m_block = int(at);
            take(document.blocks, at);
        }
        return std::move(m_made);
    }

private:
    DocumentPart &add()
    {
        m_made.parts.append(DocumentPart());
        m_made.parts.last().block = m_block;
        return m_made.parts.last();
    }

    void lookAt(const QList<SourceDocument::Block> &blocks)
    {
        for (const SourceDocument::Block &block : blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                m_text.look(paragraph->text, isItem(*paragraph));
        }
    }

    void take(const QList<SourceDocument::Block> &blocks, qsizetype &at)
    {
        const SourceDocument::Block &block = blocks.at(at);
        if (const auto *grid = std::get_if<Grid>(&block)) {
            m_above = grid->sheet ? grid->name : m_above;
            m_isLookup = grid->sheet && namesLookups(grid->name);
            addGrid(*grid);
        } else if (addKey(blocks, at) || addCard(blocks, at) || addTextActions(blocks, at))
            return;
        else if (const auto *heading = std::get_if<Heading>(&block)) {
            add().heading = heading;
            m_above = heading->text;
        } else
            addParagraph(std::get<Paragraph>(block));
    }

    /// What stands in a sheet like a text, a line a row.
    bool addText(const Table &table)
    {
        std::optional<MadeText> text = textOf(table, !m_title.isEmpty());
        if (!text)
            return false;
        m_made.texts.push_back(std::move(*text));
        const QList<SourceDocument::Block> &blocks = m_made.texts.back().blocks();
        lookAt(blocks);
        m_noCardBefore = 0;
        for (qsizetype at = 0; at < blocks.size(); ++at)
            take(blocks, at);
        m_noCardBefore = 0;
        return true;
    }

    static bool namesLookups(const QString &sheet)
    {
        static const QStringList names{u"list"_s, u"lookup"_s, u"look up"_s, u"dropdown"_s, u"drop down"_s,
            u"drop down list"_s, u"dropdown list"_s, u"data validation"_s, u"validation"_s, u"validation list"_s,
            u"reference data"_s, u"ref data"_s, u"option"_s, u"picklist"_s, u"pick list"_s, u"lookup list"_s,
            u"lookup table"_s};
        return names.contains(foldedCaption(sheet));
    }

    static bool namesASheet(const QString &text)
    {
        static const QStringList sheets{u"content"_s, u"cover"_s, u"cover sheet"_s, u"index"_s, u"read me"_s,
            u"readme"_s, u"instruction"_s, u"guidance"_s, u"note"_s, u"list"_s, u"table of content"_s};
        return sheets.contains(foldedCaption(text));
    }

    /// The first line of a sheet, parted from what stands below it or with other lines under it, names the plan; on the
    /// sheets that follow it is said again.
    void takeTitle(Table &table)
    {
        if (table.rows.size() < 2 || table.rows.first().sole() < 0)
            return;
        const TableRow &first = table.rows.first();
        const TableRow &next = table.rows.at(1);
        const Cell *cell = first.at(first.sole()).own;
        const QString text = first.at(first.sole()).ownText();
        constexpr qsizetype longestTitle = 160;
        StatusScheme unused;
        const bool isParted = next.number > first.number + 1 + (table.sheet ? 0 : text.count(u'\n')) || next.isBlank();
        const bool isSheetName = table.sheet && text == table.name;
        // A name of 31 letters may be all of the title that a sheet has room for.
        constexpr qsizetype nearlyFull = 25;
        const bool isOfSheet = table.sheet && table.name.size() >= nearlyFull && text.size() > table.name.size()
            && text.startsWith(table.name.trimmed());
        const bool isTitle = m_made.parts.isEmpty() && (isParted || isSheetName) && !isOfSheet
            && text.size() < longestTitle && !text.endsWith(u'.') && bandIn(text).level == Band::Level::Unknown
            && !isLabelled(text) && learnKey(text, unused) == 0 && !namesKey(text) && !isDateLike(text)
            && !namesASheet(text);
        if (isTitle)
            m_title = text;
        if (text != m_title || m_title.isEmpty())
            return;
        add().title = cell;
        table.rows.removeFirst();
    }

    void addParagraph(const Paragraph &paragraph)
    {
        DocumentPart &part = add();
        part.paragraph = &paragraph;
        part.isKey = learnKey(keyLine(paragraph), m_scheme) > 0;
        if (part.isKey) // it is kept as text where it says more than its colours
            m_balance.claim(&paragraph, CellClaim::Key);
    }

    /// A list of the words that this document has for its statuses.
    bool addKey(const QList<SourceDocument::Block> &blocks, qsizetype &at)
    {
        const qsizetype lines = learnKeyParagraphs(blocks, at, m_scheme);
        for (qsizetype line = at; line < at + lines; ++line) {
            DocumentPart &part = add();
            part.paragraph = &std::get<Paragraph>(blocks.at(line));
            part.isKey = true;
            m_balance.claim(part.paragraph, CellClaim::Key);
        }
        at += std::max<qsizetype>(0, lines - 1);
        return lines > 0;
    }

    /// A sign before a line is its colour.
    static QString keyLine(const Paragraph &paragraph)
    {
        const QString sign = paragraph.pictures.value(0).section(u'.', 0, 0);
        const QString text = paragraph.text.startsWith(u"- ") ? paragraph.text.sliced(2) : paragraph.text;
        return colourFromWord(sign) == Colour::None ? paragraph.text : sign + u": "_s + text;
    }

    bool addCard(const QList<SourceDocument::Block> &blocks, qsizetype &at)
    {
        if (at < m_noCardBefore)
            return false;
        qsizetype next = at;
        std::optional<MadeTable> card = proseCard(blocks, next);
        if (!card) {
            m_noCardBefore = next;
            return false;
        }
        m_made.made.push_back(std::move(*card));
        addTable(tableOf(m_made.made.back().grid()), m_made.made.back().grid(), fewestInText);
        at = next - 1;
        return true;
    }

    static bool isItem(const Paragraph &paragraph)
    {
        return paragraph.text.startsWith(u"- ") || findReference(paragraph.text).depth > 0;
    }

    /// Lines that say lead and date of what they say is to be done.
    bool addTextActions(const QList<SourceDocument::Block> &blocks, qsizetype &at)
    {
        ActionLines lines(u"text"_s);
        qsizetype next = at;
        for (; next < blocks.size(); ++next) {
            const auto *paragraph = std::get_if<Paragraph>(&blocks.at(next));
            const QList<WrittenAction> actions =
                paragraph ? m_text.in(paragraph->text, isItem(*paragraph)) : QList<WrittenAction>();
            if (actions.isEmpty())
                break;
            Cell look;
            look.pictures = paragraph->pictures;
            look.mark = paragraph->mark;
            ActionLinePlace place;
            place.number = int(next - at) + 1;
            for (const WrittenAction &action : actions)
                lines.add(action, {paragraph}, place, look);
        }
        if (lines.isEmpty())
            return false;
        addLines(lines);
        at = next - 1;
        return true;
    }

    void addLines(ActionLines &lines)
    {
        m_made.made.push_back(std::move(lines.made()));
        DocumentPart &part = add();
        part.grid = &m_made.made.back().grid();
        part.isCard = true;
        part.region = ActionLines::regionOf(m_made.made.back());
    }

    void addGrid(const Grid &grid)
    {
        std::optional<MadeTable> unfolded = withInnerRows(grid);
        if (unfolded)
            m_made.made.push_back(std::move(*unfolded));
        const Grid &read = unfolded ? m_made.made.back().grid() : grid;
        Table table = tableOf(read);
        if (learnKey(table, m_scheme, m_balance)) {
            add().isKey = true;
            return;
        }
        takeTitle(table);
        if (addText(table))
            return;
        for (const Table &beside : sideBySide(table))
            addTable(withInnerHeadings(beside), read);
    }

    /// Keys and cards stand in a sheet beside tables, parted from them by blank rows.
    void addTable(Table table, const Grid &grid, int fewestLabels = fewestInTable)
    {
        takeKeyLines(table, m_scheme, m_balance);
        Table open = table.slice(0, 0);
        QList<Table> blocks;
        for (const Table &block : blocksOf(table))
            blocks += partedAtHeads(block);
        for (const Table &block : std::as_const(blocks)) {
            const bool isPart = block.rows.size() < table.rows.size() || table.firstColumn > 0;
            const bool isKey = isPart && learnKey(block, m_scheme, m_balance);
            std::optional<Region> cards = isKey ? std::nullopt : cardsBelow(open, block, grid, fewestLabels);
            if (!isKey && !cards) {
                open.rows += block.rows;
                continue;
            }
            if (cards)
                takeBandsAbove(*cards, open);
            addRegions(open, grid);
            open.rows.clear();
            if (cards) {
                DocumentPart &part = add();
                part.grid = &grid;
                part.isCard = true;
                part.isTurned = true;
                part.region = mapped(std::move(*cards));
            }
        }
        addRegions(open, grid);
    }

    /// A glossary, or records whose captions stand before their values; a line directly above, parted by a blank row,
    /// is what they are about and taken from there.
    std::optional<Region> cardsBelow(Table &open, const Table &block, const Grid &grid, int fewestLabels)
    {
        if (std::optional<Region> glossary = glossaryRegion(block))
            return glossary;
        Table whole = block;
        const bool isTitled = !open.rows.isEmpty() && open.rows.last().sole() >= 0 && !block.rows.isEmpty()
            && block.rows.first().sole() < 0;
        if (isTitled)
            whole.rows.prepend(open.rows.last());
        std::optional<Region> cards = turnedRegion(whole);
        QList<const Cell *> labels;
        if (!cards)
            cards = cardRegion(whole, grid.sheet, fewestLabels, labels);
        for (const Cell *label : std::as_const(labels))
            m_balance.claim(label, CellClaim::Caption);
        if (cards && isTitled)
            open.rows.removeLast();
        return cards;
    }

    [[nodiscard]] Region mapped(Region region) const
    {
        if (isOtherLog(region, m_above)) {
            region.columns.kind = Columns::Kind::Unknown;
            region.columns.isOtherLog = true;
        }
        if (m_isLookup)
            region.columns.kind = Columns::Kind::Unknown;
        if (const TableMapping *said = m_mapping.tableLike(region.columns.captions))
            region.columns = mappedColumns(std::move(region.columns), *said);
        return region;
    }

    void addRegions(const Table &table, const Grid &grid)
    {
        if (table.rows.isEmpty())
            return;
        if (std::optional<ActionLines> lanes = lanesOf(table)) {
            lanes->made().belongsTo(grid);
            return addLines(*lanes);
        }
        for (const Region &whole : regionsOf(table)) {
            const bool isKey = learnKey(whole.table, m_scheme, m_balance);
            const Region said = mapped(whole);
            if (!isKey && addSeries(said, grid))
                continue;
            if (said.columns.kind == Columns::Kind::Unknown && !isKey && addWrittenRows(said.table, grid))
                continue;
            const QList<Region> parts = byType(said);
            for (const Region &region : parts) {
                DocumentPart &part = add();
                part.grid = &grid;
                part.isKey = isKey;
                part.isCard = parts.size() > 1 || region.table.firstColumn > 0; // its rows are those of another too
                part.region = region;
            }
        }
    }

    /// Figures by month or quarter, a row each.
    bool addSeries(const Region &region, const Grid &grid)
    {
        bool isAny = false;
        for (MadeTable &series : seriesByRows(region)) {
            series.belongsTo(grid);
            m_made.made.push_back(std::move(series));
            for (const Region &turned : regionsOf(tableOf(m_made.made.back().grid()))) {
                if (turned.columns.kind != Columns::Kind::Kpis)
                    continue;
                DocumentPart &part = add();
                part.grid = &m_made.made.back().grid();
                part.isCard = true;
                part.region = turned;
                isAny = true;
            }
        }
        return isAny;
    }

    /// Rows of text that say themselves who does it, and by when.
    bool addWrittenRows(const Table &table, const Grid &grid)
    {
        std::optional<ActionLines> lines = actionLinesOf(table);
        if (!lines)
            return false;
        lines->made().belongsTo(grid);
        addLines(*lines);
        return true;
    }

    const ReadingMapping &m_mapping;
    StatusScheme &m_scheme;
    CellBalance &m_balance;
    DocumentParts m_made;
    TextActions m_text;
    qsizetype m_noCardBefore = 0; ///< the block up to which no card of text begins
    QString m_title; ///< that the first sheet names
    bool m_isLookup = false; ///< the sheet holds what cells may be chosen from
    QString m_above; ///< the last heading, or the sheet
    int m_block = 0;
};

} // namespace

DocumentParts takeApart(
    const SourceDocument &document, const ReadingMapping &mapping, StatusScheme &scheme, CellBalance &balance)
{
    return TakingApart(mapping, scheme, balance).run(document);
}

} // namespace waymark
