#include "exchange/reading/DocumentParts.h"

#include "exchange/reading/kinds/KeyReading.h"
#include "exchange/reading/kinds/RecordTables.h"
#include "exchange/reading/rows/Bands.h"

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
        for (qsizetype at = 0; at < document.blocks.size(); ++at) {
            const SourceDocument::Block &block = document.blocks.at(at);
            m_block = int(at);
            if (const auto *heading = std::get_if<Heading>(&block))
                add().heading = heading;
            else if (const auto *grid = std::get_if<Grid>(&block))
                addGrid(*grid);
            else if (!addCard(document.blocks, at))
                addParagraph(std::get<Paragraph>(block));
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

    void addParagraph(const Paragraph &paragraph)
    {
        DocumentPart &part = add();
        part.paragraph = &paragraph;
        part.isKey = learnKey(keyLine(paragraph), m_scheme) > 0;
        if (part.isKey) // it is kept as text where it says more than its colours
            m_balance.claim(&paragraph, CellClaim::Key);
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
        qsizetype next = at;
        std::optional<ProseTable> card = proseCard(blocks, next);
        if (!card)
            return false;
        m_made.prose.push_back(std::move(*card));
        addGrid(m_made.prose.back().grid, fewestInText);
        at = next - 1;
        return true;
    }

    /// Keys and cards stand in a sheet beside tables, parted from them by blank rows.
    void addGrid(const Grid &grid, int fewestLabels = fewestInTable)
    {
        Table table = tableOf(grid);
        if (learnKey(table, m_scheme, m_balance)) {
            add().isKey = true;
            return;
        }
        takeKeyLines(table);
        Table open = table.slice(0, 0);
        for (const Table &block : blocksOf(table)) {
            const bool isKey = block.rows.size() < table.rows.size() && learnKey(block, m_scheme, m_balance);
            std::optional<Region> cards = isKey ? std::nullopt : glossaryOf(block);
            if (!isKey && !cards)
                cards = cardsOf(block, grid, fewestLabels);
            if (!isKey && !cards) {
                open.rows += block.rows;
                continue;
            }
            addRegions(open, grid);
            open.rows.clear();
            if (cards) {
                DocumentPart &part = add();
                part.grid = &grid;
                part.isCard = true;
                part.region = mapped(std::move(*cards));
            }
        }
        addRegions(open, grid);
    }

    /// "Key", "RAG ratings": the title of one, and of nothing else.
    static bool namesKey(const QString &text)
    {
        static const QStringList words{u"key"_s, u"legend"_s, u"rag"_s, u"rag key"_s, u"rag rating"_s, u"rating"_s,
            u"brag"_s, u"key to rating"_s, u"key to the rating"_s, u"key to colour"_s, u"colour"_s, u"rag definition"_s,
            u"rag status"_s, u"brag rating"_s, u"definition"_s, u"what the colour mean"_s, u"what the sign mean"_s};
        return words.contains(foldedCaption(text));
    }

    /// Sentences and lists that say what the colours mean, in rows of their own above or below a table.
    void takeKeyLines(Table &table)
    {
        const auto textOf = [](const TableRow &row) {
            const int sole = row.sole();
            return sole < 0 ? QString() : row.at(sole).ownText();
        };
        StatusScheme unused;
        int taught = 0;
        for (const TableRow &row : std::as_const(table.rows))
            taught += learnKey(textOf(row), unused);
        if (taught < 2)
            return;
        QList<TableRow> rest;
        for (const TableRow &row : std::as_const(table.rows)) {
            if (learnKey(textOf(row), m_scheme) == 0) {
                rest.append(row);
                continue;
            }
            m_balance.claim(row.at(row.sole()).own, CellClaim::Key);
            if (!rest.isEmpty() && namesKey(textOf(rest.last()))) {
                m_balance.claim(rest.last().at(rest.last().sole()).own, CellClaim::Furniture);
                rest.removeLast();
            }
        }
        table.rows = rest;
    }

    /// "Words we use" above pairs of a term and its meaning.
    static std::optional<Region> glossaryOf(const Table &block)
    {
        const int title = block.rows.isEmpty() ? -1 : block.rows.first().sole();
        if (title < 0 || !namesGlossary(block.rows.first().at(title).ownText()) || block.width < 2)
            return std::nullopt;
        const bool isAll = std::all_of(block.rows.cbegin() + 1, block.rows.cend(),
            [](const TableRow &row) { return row.filled() == 2 || row.sole() >= 0 || row.isBlank(); });
        Region region{block, 1, 0, {}};
        region.columns.kind = Columns::Kind::Glossary;
        for (int column = 0; column < block.width; ++column) {
            region.columns.roles.append(column == title ? Role::Term : Role::Other);
            region.columns.captions.append(QString());
        }
        return isAll ? std::optional(region) : std::nullopt;
    }

    /// Cards, with the bands above them.
    std::optional<Region> cardsOf(const Table &block, const Grid &grid, int fewestLabels)
    {
        qsizetype titles = 0;
        while (titles < block.rows.size() && block.rows.at(titles).sole() >= 0)
            ++titles;
        const auto isBand = [&](qsizetype row) {
            return bandIn(block.rows.at(row).at(block.rows.at(row).sole()).ownText()).level != Band::Level::Unknown;
        };
        if (titles > 0 && !isBand(titles - 1))
            --titles; // what the card is about
        QList<const Cell *> labels;
        const std::optional<Table> cards = turnedCards(block.slice(titles, block.rows.size()), fewestLabels, labels);
        if (!cards)
            return std::nullopt;
        Region region{*cards, titles, 1, {}};
        QList<QStringList> captions;
        for (const TableCell &label : cards->rows.first().cells)
            captions.append({label.ownText().simplified()});
        region.columns = columnsOf(*cards, 1, captions);
        for (qsizetype title = titles; title > 0; --title)
            region.table.rows.prepend(block.rows.at(title - 1));
        const bool isNamed = region.columns.has(Role::Text) || region.columns.has(Role::Outcome);
        if (region.columns.kind == Columns::Kind::Unknown && (isNamed || !grid.sheet))
            region.columns.kind = Columns::Kind::Actions; // the heading above says what is to be done
        if (region.columns.kind == Columns::Kind::Unknown)
            return std::nullopt;
        for (const Cell *label : std::as_const(labels))
            m_balance.claim(label, CellClaim::Caption);
        return region;
    }

    [[nodiscard]] Region mapped(Region region) const
    {
        if (const TableMapping *said = m_mapping.tableLike(region.columns.captions))
            region.columns = mappedColumns(std::move(region.columns), *said);
        return region;
    }

    void addRegions(const Table &table, const Grid &grid)
    {
        if (table.rows.isEmpty())
            return;
        for (Region &region : regionsOf(table)) {
            DocumentPart &part = add();
            part.grid = &grid;
            part.isKey = learnKey(region.table, m_scheme, m_balance);
            part.region = mapped(std::move(region));
        }
    }

    const ReadingMapping &m_mapping;
    StatusScheme &m_scheme;
    CellBalance &m_balance;
    DocumentParts m_made;
    int m_block = 0;
};

} // namespace

DocumentParts takeApart(
    const SourceDocument &document, const ReadingMapping &mapping, StatusScheme &scheme, CellBalance &balance)
{
    return TakingApart(mapping, scheme, balance).run(document);
}

} // namespace waymark
