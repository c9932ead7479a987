#include "exchange/reading/DocumentReading.h"

#include "exchange/reading/GroupReading.h"
#include "exchange/reading/key/KeyReading.h"
#include "exchange/reading/kinds/ActionTable.h"
#include "exchange/reading/kinds/KpiTable.h"
#include "exchange/reading/kinds/RecordTables.h"
#include "exchange/reading/kinds/TableFacts.h"
#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 160;
constexpr int fewestInTable = 3; ///< labels that make a table a card
constexpr int fewestInText = 2; ///< … and lines of text, which are known to be labels by their colons
constexpr int paragraphLevel = 8; ///< of a paragraph that stands there like a heading

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
        // It is kept as text all the same: a sentence may say more than its colours.
        part.isKey = learnKey(paragraph.text, m_scheme) > 0;
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

    void addGrid(const Grid &grid, int fewestLabels = fewestInTable)
    {
        const Table table = tableOf(grid);
        if (learnKey(table, m_scheme, m_balance)) {
            add().isKey = true;
            return;
        }
        QList<const Cell *> labels;
        if (const std::optional<Table> cards = turnedCards(table, fewestLabels, labels)) {
            for (const Cell *label : std::as_const(labels))
                m_balance.claim(label, CellClaim::Caption);
            addRegions(*cards, grid, true);
        } else {
            addRegions(table, grid, false);
        }
    }

    void addRegions(const Table &table, const Grid &grid, bool isCard)
    {
        for (Region &region : regionsOf(table)) {
            DocumentPart &part = add();
            part.grid = &grid;
            part.isCard = isCard;
            part.isKey = !isCard && learnKey(region.table, m_scheme, m_balance);
            if (isCard && region.columns.kind == Columns::Kind::Unknown)
                region.columns.kind = Columns::Kind::Actions; // the heading above says what is to be done
            if (const TableMapping *said = m_mapping.tableLike(region.columns.captions))
                region.columns = mappedColumns(std::move(region.columns), *said);
            part.region = std::move(region);
        }
    }

    const ReadingMapping &m_mapping;
    StatusScheme &m_scheme;
    CellBalance &m_balance;
    DocumentParts m_made;
    int m_block = 0;
};

bool isDefaultName(const QString &sheet)
{
    static const QRegularExpression name(
        u"^(sheet|table|tabelle|feuil|blad)\\s*\\d*$"_s, QRegularExpression::CaseInsensitiveOption);
    return name.match(sheet).hasMatch();
}

class PartsReading
{
public:
    explicit PartsReading(DraftWriter &writer)
        : m_writer(writer)
    {
    }

    void run(const QList<DocumentPart> &parts)
    {
        for (qsizetype at = 0; at < parts.size(); ++at) {
            const DocumentPart &part = parts.at(at);
            if (part.heading && at + 1 < parts.size() && parts.at(at + 1).isKey && namesKey(part.heading->text))
                m_writer.balance().claim(part.heading, CellClaim::Key);
            else if (part.heading)
                read(*part.heading);
            else if (part.paragraph)
                read(*part.paragraph, !part.isKey && isBeforeTable(parts, at), part.isKey);
            else if (part.grid)
                read(part);
        }
        claimSections();
    }

private:
    static bool namesKey(const QString &text)
    {
        static const QRegularExpression key(u"\\b(key|rag|brag|rating|colou?rs?|status|legend|definitions?)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        return text.contains(key);
    }

    static bool isBeforeTable(const QList<DocumentPart> &parts, qsizetype at)
    {
        return at + 1 < parts.size() && parts.at(at + 1).grid;
    }

    void read(const Heading &heading)
    {
        const Band band = bandIn(heading.text);
        if (band.level == Band::Level::Priority) {
            m_writer.balance().claim(&heading, CellClaim::Heading);
            if (!m_writer.tree().openPriorityHeading(heading.level, band.number, band.title))
                m_writer.keep(m_writer.place(0), heading.text);
        } else if (isTitle(heading)) {
            m_writer.addTitle(heading.text);
            ++m_titles;
            m_hasPlanTitle = m_hasPlanTitle || heading.text.contains(u"plan"_s, Qt::CaseInsensitive);
            m_writer.balance().claim(&heading, CellClaim::Field);
        } else if (isFurniture(heading.text)) {
            m_writer.balance().claim(&heading, CellClaim::Furniture);
        } else {
            addSection(heading.level, heading.text, &heading, nullptr);
        }
    }

    /// A cover often says whose plan it is in one line and what it is in the next; a first line that says both is
    /// enough.
    [[nodiscard]] bool isTitle(const Heading &heading) const
    {
        const bool isEnough = m_titles > 1 || (m_titles == 1 && m_hasPlanTitle);
        return heading.level <= 1 && m_writer.draft().priorities.isEmpty() && !isEnough && !m_hasTables;
    }

    void read(const Paragraph &paragraph, bool isBeforeTable, bool isKey)
    {
        const DraftGroup group = readGroupSentence(paragraph.text);
        if (!group.leadPost.isEmpty()) {
            m_writer.setGroup(group);
            m_writer.balance().claim(&paragraph, CellClaim::Field);
            return;
        }
        if (isKey)
            return;
        if (isFurniture(paragraph.text)) {
            m_writer.balance().claim(&paragraph, CellClaim::Furniture);
            return;
        }
        const Band band = bandIn(paragraph.text);
        const bool isShort = paragraph.text.size() < longestHeading && !paragraph.text.endsWith(u'.');
        const bool isNamed = band.level != Band::Level::Unknown && !band.number.isEmpty();
        if (!isShort || !(paragraph.bold || isBeforeTable) || !(isNamed || paragraph.bold))
            return;
        if (band.level == Band::Level::Priority) {
            m_writer.balance().claim(&paragraph, CellClaim::Heading);
            if (!m_writer.tree().openPriorityHeading(paragraphLevel - 1, band.number, band.title))
                m_writer.keep(m_writer.place(0), paragraph.text);
        } else {
            addSection(paragraphLevel, paragraph.text, nullptr, &paragraph);
        }
    }

    void addSection(int level, const QString &text, const Heading *heading, const Paragraph *paragraph)
    {
        m_sections.append({heading, paragraph});
        m_writer.tree().section(level, text, m_sections.size() - 1);
    }

    void claimSections()
    {
        for (const qsizetype index : m_writer.tree().takeUsedSections()) {
            if (const Heading *heading = m_sections.value(index).first)
                m_writer.balance().claim(heading, CellClaim::Heading);
            else if (const Paragraph *paragraph = m_sections.value(index).second)
                m_writer.balance().claim(paragraph, CellClaim::Heading);
        }
    }

    void read(const DocumentPart &part)
    {
        m_hasTables = true;
        m_writer.beginTable(part.block, part.grid, part.grid->name);
        if (part.grid->sheet && part.grid != m_sheet && !isDefaultName(part.grid->name)
            && !namesATable(part.grid->name))
            openSheet(*part.grid);
        m_sheet = part.grid;
        if (part.isKey)
            return;
        switch (part.region.columns.kind) {
        case Columns::Kind::Actions:
            readActionTable(m_writer, part.region);
            break;
        case Columns::Kind::Kpis:
            readKpiTable(m_writer, part.region);
            break;
        case Columns::Kind::Unknown:
            readGroups(part.region.table);
            break;
        default:
            readRecordTable(m_writer, part.region);
        }
        claimSections();
    }

    /// A sheet's name is a heading above all that stands in it.
    void openSheet(const Grid &grid)
    {
        const Band band = bandIn(grid.name);
        if (band.level == Band::Level::Priority)
            m_writer.tree().openPriorityHeading(1, band.number, band.title);
        else
            m_writer.tree().section(1, grid.name, -1);
    }

    void readGroups(const Table &table)
    {
        for (const TableRow &row : table.rows) {
            for (const TableCell &cell : row.cells) {
                if (const auto group = readGroupCell(cell.ownText())) {
                    m_writer.rememberGroup(group->number, group->group);
                    m_writer.balance().claim(cell.own, CellClaim::Field);
                }
            }
        }
    }

    DraftWriter &m_writer;
    QList<std::pair<const Heading *, const Paragraph *>> m_sections;
    const Grid *m_sheet = nullptr;
    int m_titles = 0;
    bool m_hasPlanTitle = false;
    bool m_hasTables = false;
};

} // namespace

DocumentParts takeApart(
    const SourceDocument &document, const ReadingMapping &mapping, StatusScheme &scheme, CellBalance &balance)
{
    return TakingApart(mapping, scheme, balance).run(document);
}

void readParts(const DocumentParts &parts, DraftWriter &writer)
{
    PartsReading(writer).run(parts.parts);
    for (const ProseTable &prose : parts.prose) {
        for (auto source = prose.sources.cbegin(); source != prose.sources.cend(); ++source) {
            writer.resumeRecord(writer.balance().recordOf(source.key()));
            writer.balance().claim(source.value(), writer.balance().claimOf(source.key()));
        }
    }
}

void readLists(const SourceDocument &document, int index, DraftWriter &writer)
{
    writer.beginDocument(index, {});
    qsizetype heading = -1;
    QList<const Heading *> headings;
    for (qsizetype at = 0; at < document.blocks.size(); ++at) {
        const SourceDocument::Block &block = document.blocks.at(at);
        if (const auto *found = std::get_if<Heading>(&block)) {
            if (writer.balance().claimOf(found) != CellClaim::Nothing)
                continue;
            headings.append(found);
            heading = headings.size() - 1;
            writer.tree().section(found->level, found->text, heading);
            continue;
        }
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || writer.balance().claimOf(paragraph) != CellClaim::Nothing || heading < 0)
            continue;
        const ReferenceFound numbered = findReference(paragraph->text);
        const bool isNumbered = numbered.depth > 0 && !numbered.rest.isEmpty();
        if (!paragraph->text.startsWith(u"- ") && !isNumbered)
            continue;
        DraftAction action;
        action.ref = isNumbered ? numbered.reference : QString();
        action.text = isNumbered ? numbered.rest : paragraph->text.sliced(2);
        action.place = {index, int(at), -1, -1};
        action.record = writer.beginRecord();
        QString made;
        writer.tree().add(action, true, &made);
        writer.balance().claim(paragraph, CellClaim::Field);
    }
    for (const qsizetype used : writer.tree().takeUsedSections())
        writer.balance().claim(headings.at(used), CellClaim::Heading);
}

} // namespace waymark
