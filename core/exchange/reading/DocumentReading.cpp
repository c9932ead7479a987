#include "exchange/reading/DocumentReading.h"

#include "exchange/reading/GroupReading.h"
#include "exchange/reading/kinds/ActionTable.h"
#include "exchange/reading/kinds/ColumnTies.h"
#include "exchange/reading/kinds/KpiTable.h"
#include "exchange/reading/kinds/OtherLogs.h"
#include "exchange/reading/kinds/RecordTables.h"
#include "exchange/reading/kinds/ReferredRows.h"
#include "exchange/reading/kinds/TableFacts.h"
#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/tables/Captions.h"

#include <QRegularExpression>
#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 160;
constexpr int paragraphLevel = 8; ///< of a paragraph that stands there like a heading

bool isDefaultName(const QString &sheet)
{
    static const QRegularExpression name(
        u"^(sheet|table|tabelle|feuil|blad)\\s*\\d*$"_s, QRegularExpression::CaseInsensitiveOption);
    return name.match(sheet).hasMatch();
}

/// "Priority 2: Getting assessments right" on the sheet "P2 Assessment": a priority of the same number. "Getting the
/// right support at the right time" on a sheet of which the name had to end after 31 letters.
bool isFullerName(const QString &title, const QString &sheet)
{
    constexpr qsizetype nearlyFull = 25; // letters: a word at the end may have been left out
    static const QRegularExpression digits(u"\\d+"_s);
    if (title.size() <= sheet.size())
        return false;
    if (sheet.size() >= nearlyFull && title.startsWith(sheet.trimmed(), Qt::CaseInsensitive))
        return true;
    const Band band = bandIn(title);
    const Band name = bandIn(sheet);
    const QString number = name.number.isEmpty() ? digits.match(sheet).captured() : name.number;
    return band.level == Band::Level::Priority && !band.title.isEmpty() && !number.isEmpty() && band.number == number;
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
        // The name of the only sheet says no more than that of the file.
        QSet<int> sheets;
        for (const DocumentPart &part : parts) {
            const bool isRead = part.region.columns.kind == Columns::Kind::Actions || part.isCard;
            if (part.grid && part.grid->sheet && isRead && !part.isKey)
                sheets.insert(part.block);
        }
        m_hasSheets = sheets.size() > 1;
        for (qsizetype at = 0; at < parts.size(); ++at) {
            const DocumentPart &part = parts.at(at);
            if (part.heading && at + 1 < parts.size() && parts.at(at + 1).isKey && namesKey(part.heading->text))
                m_writer.balance().claim(part.heading, CellClaim::Key);
            else if (part.title)
                readTitle(*part.title);
            else if (part.heading && namesColumn(parts, at))
                m_writer.balance().claim(part.heading, CellClaim::Furniture);
            else if (part.heading)
                read(*part.heading, at > 0 && parts.at(at - 1).heading && !isBeforeTable(parts, at));
            else if (part.paragraph && namesMeasure(parts, at))
                addSection(paragraphLevel, part.paragraph->text, nullptr, part.paragraph);
            else if (part.paragraph && !part.isKey && readOutcome(parts, at))
                continue;
            else if (part.paragraph)
                read(*part.paragraph, !part.isKey && (isBeforeTable(parts, at) || isLabelBeforeTable(parts, at)),
                    part.isKey);
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

    /// The table below it has a column of that name: what kind of thing it lists, and no group of them.
    static bool namesColumn(const QList<DocumentPart> &parts, qsizetype at)
    {
        const QString name = foldedCaption(parts.at(at).heading->text);
        const QStringList captions =
            isBeforeTable(parts, at) ? parts.at(at + 1).region.columns.captions : QStringList();
        return std::any_of(captions.cbegin(), captions.cend(),
            [&name](const QString &caption) { return !name.isEmpty() && foldedCaption(caption) == name; });
    }

    /// Figures below it that say no name of what they measure.
    static bool namesMeasure(const QList<DocumentPart> &parts, qsizetype at)
    {
        if (!isBeforeTable(parts, at))
            return false;
        const Region &region = parts.at(at + 1).region;
        const bool isNamed = region.table.rows.size() <= region.firstRow()
            || !region.table.rows.at(region.firstRow()).at(region.columns.find(Role::Kpi)).isEmpty();
        return region.columns.kind == Columns::Kind::Kpis && !isNamed;
    }

    /// "Priority: Staff", "Outcome: Families …" in lines above a table.
    static bool isLabelBeforeTable(const QList<DocumentPart> &parts, qsizetype at)
    {
        constexpr qsizetype farthest = 3;
        if (bandIn(parts.at(at).paragraph->text).level == Band::Level::Unknown)
            return false;
        for (qsizetype next = at + 1; next < parts.size() && next <= at + farthest; ++next) {
            if (parts.at(next).grid)
                return true;
            if (!parts.at(next).paragraph)
                return false;
        }
        return false;
    }

    /// An outcome in a line of its own below a priority, whose actions stand further down under headings of theirs.
    bool readOutcome(const QList<DocumentPart> &parts, qsizetype at)
    {
        const Band band = bandIn(parts.at(at).paragraph->text);
        if (band.level != Band::Level::Outcome || band.title.isEmpty() || isBeforeTable(parts, at)
            || !holdsHeadings(parts, at))
            return false;
        m_writer.tree().openOutcome(band.number, band.title);
        m_writer.balance().claim(parts.at(at).paragraph, CellClaim::Heading);
        return true;
    }

    /// Between it and the next table are headings, all of them below the one above it.
    static bool holdsHeadings(const QList<DocumentPart> &parts, qsizetype at)
    {
        qsizetype above = at;
        while (above >= 0 && !parts.at(above).heading)
            --above;
        if (above < 0 || bandIn(parts.at(above).heading->text).level != Band::Level::Priority)
            return false;
        qsizetype next = at + 1;
        bool isAny = false;
        for (; next < parts.size() && !parts.at(next).grid; ++next) {
            const Heading *heading = parts.at(next).heading;
            if (heading && heading->level <= parts.at(above).heading->level)
                return false;
            isAny = isAny || heading;
        }
        return isAny && next < parts.size();
    }

    void readTitle(const Cell &cell)
    {
        m_writer.addTitle(cell.text);
        m_titles = std::max(m_titles, 1);
        m_hasPlanTitle = true;
        m_writer.balance().claim(&cell, CellClaim::Field);
    }

    void read(const Heading &heading, bool isSecondLine)
    {
        m_isGlossary = namesGlossary(heading.text);
        m_term = nullptr;
        if (m_isGlossary)
            return m_writer.balance().claim(&heading, CellClaim::Furniture);
        const Band band = bandIn(heading.text);
        const ReferenceFound numbered = findReference(heading.text);
        const bool isNumberOfCard = numbered.depth > 0 && numbered.rest.isEmpty()
            && heading.text.simplified().section(u' ', -1) == numbered.reference && !numbered.reference.contains(u' ');
        if (isNumberOfCard && heading.text.contains(u' ')) // "Action 1"
            return m_writer.balance().claim(&heading, CellClaim::Furniture);
        if (band.level == Band::Level::Priority) {
            m_writer.balance().claim(&heading, CellClaim::Heading);
            if (!m_writer.tree().openPriorityHeading(heading.level, band.number, band.title))
                m_writer.keep(m_writer.place(0), heading.text);
        } else if (isTitle(heading, isSecondLine)) {
            m_writer.addTitle(heading.text);
            ++m_titles;
            m_hasPlanTitle = m_hasPlanTitle || heading.text.contains(u"plan"_s, Qt::CaseInsensitive);
            m_writer.balance().claim(&heading, CellClaim::Field);
        } else if (isFurniture(heading.text) || namesATable(heading.text)) {
            m_writer.balance().claim(&heading, CellClaim::Furniture);
        } else {
            addSection(heading.level, heading.text, &heading, nullptr);
        }
    }

    /// A cover often says whose plan it is in one line and what it is in the next; a first line that says both is
    /// enough.
    [[nodiscard]] bool isTitle(const Heading &heading, bool isSecondLine) const
    {
        const bool isEnough = m_titles > 1 || (m_titles == 1 && (m_hasPlanTitle || !isSecondLine));
        return heading.level <= 1 && m_writer.draft().priorities.isEmpty() && !isEnough && !m_hasTables;
    }

    void read(const Paragraph &paragraph, bool isBeforeTable, bool isKey)
    {
        m_writer.rememberInitialsIn(paragraph.text);
        const DraftGroup group = readGroupSentence(paragraph.text);
        if (!group.leadPost.isEmpty()) {
            m_writer.setGroup(group);
            m_writer.balance().claim(&paragraph, CellClaim::Field);
            return;
        }
        if (isKey || (m_isGlossary && readTerm(paragraph)))
            return;
        if (isFurniture(paragraph.text)) {
            m_writer.balance().claim(&paragraph, CellClaim::Furniture);
            return;
        }
        const Band band = bandIn(paragraph.text);
        const bool isShort = paragraph.text.size() < longestHeading && !paragraph.text.endsWith(u'.');
        const bool isNamed = band.level != Band::Level::Unknown;
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

    /// Under the heading of a glossary: "Term: meaning" in a line, or the one above the other.
    bool readTerm(const Paragraph &paragraph)
    {
        static const QRegularExpression pair(u"^(?:- )?([^:–=]{1,50}?)\\s*(?::|–|=| - )\\s*(\\S.*)$"_s);
        const auto add = [&](const QString &term, const QString &meaning) {
            m_writer.draft().terms.append({term.simplified(), meaning, {}, m_writer.beginRecord()});
            m_writer.balance().claim(&paragraph, CellClaim::Field);
        };
        constexpr qsizetype longestTerm = 50;
        const QRegularExpressionMatch match = pair.match(paragraph.text);
        if (m_term) {
            m_writer.balance().claim(m_term, CellClaim::Field);
            add(std::exchange(m_term, nullptr)->text, paragraph.text);
        } else if (match.hasMatch()) {
            add(match.captured(1), match.captured(2));
        } else if (paragraph.text.size() <= longestTerm && !paragraph.text.endsWith(u'.')) {
            m_term = &paragraph;
        } else {
            return false;
        }
        return true;
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
        m_writer.beginTable(part.block, part.grid, part.grid->name, part.region.table.firstColumn);
        if (part.grid->sheet && part.block != m_sheet && m_hasSheets && !isDefaultName(part.grid->name)
            && !namesATable(part.grid->name) && !m_writer.isTitle(part.grid->name))
            openSheet(part);
        m_sheet = part.block;
        if (part.isKey)
            return;
        switch (part.region.columns.kind) {
        case Columns::Kind::Actions:
            askOfTies(m_writer, part.region);
            readActionTable(m_writer, part.region);
            break;
        case Columns::Kind::Kpis:
            readKpiTable(m_writer, part.region);
            break;
        case Columns::Kind::Unknown:
            if (part.region.columns.isOtherLog)
                readOtherLog(m_writer, part.region);
            else if (!readReferredRows(m_writer, part.region))
                readGroups(part.region.table);
            break;
        default:
            readRecordTable(m_writer, part.region);
        }
        claimSections();
    }

    /// A sheet's name is a heading above all that stands in it, unless a title in its first row says it better.
    void openSheet(const DocumentPart &part)
    {
        const QString &name = part.grid->name;
        const Region &region = part.region;
        const TableRow first = region.titleRows > 0 ? region.table.rows.first() : TableRow();
        const QString title = first.sole() < 0 ? QString() : first.at(first.sole()).ownText();
        const bool isTitle = isFullerName(title, name);
        const Band band = bandIn(isTitle ? title : name);
        if (band.level == Band::Level::Priority)
            m_writer.tree().openPriorityHeading(1, band.number, band.title);
        else
            m_writer.tree().section(1, isTitle ? title : name, -1);
        if (isTitle)
            m_writer.balance().claim(first.at(first.sole()).own, CellClaim::Heading);
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
    int m_sheet = -1; ///< its block
    int m_titles = 0;
    bool m_hasPlanTitle = false;
    bool m_hasTables = false;
    bool m_hasSheets = false; ///< more than one
    bool m_isGlossary = false; ///< the heading above names one
    const Paragraph *m_term = nullptr; ///< whose meaning is to follow
};

} // namespace

void readParts(const DocumentParts &parts, DraftWriter &writer)
{
    PartsReading(writer).run(parts.parts);
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
