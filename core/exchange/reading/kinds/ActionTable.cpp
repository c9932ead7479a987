#include "exchange/reading/kinds/ActionTable.h"

#include "edit/LeadEdits.h"
#include "exchange/reading/kinds/ActionBands.h"
#include "exchange/reading/kinds/ActionRow.h"
#include "exchange/reading/kinds/ActionValues.h"
#include "exchange/reading/kinds/ActionWhen.h"
#include "exchange/reading/kinds/CaptionRow.h"
#include "exchange/reading/kinds/GroupColumns.h"
#include "exchange/reading/kinds/KeptCells.h"
#include "exchange/reading/kinds/KpiTable.h"
#include "exchange/reading/kinds/SeveralActions.h"
#include "exchange/reading/kinds/TableFacts.h"
#include "exchange/reading/ReadingWords.h"
#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/rows/LevelRows.h"
#include "exchange/reading/tables/LabelledLine.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

class ActionTableReading
{
public:
    ActionTableReading(DraftWriter &writer, const Region &region)
        : m_writer(writer)
        , m_region(region)
        , m_columns(region.columns)
        , m_facts(factsOf(region))
        , m_bands(writer, region, m_facts)
        , m_groups(region)
        , m_levels(region)
    {
    }

    void run()
    {
        for (qsizetype index = 0; index < m_region.table.rows.size(); ++index) {
            m_index = index;
            read(m_region.table.rows.at(index));
        }
    }

private:
    void read(const TableRow &row)
    {
        m_writer.resumeRecord(0);
        if (m_index >= m_region.titleRows && m_index < m_region.firstRow())
            return readCaptionRow(m_writer, m_region, row);
        if (row.isBlank())
            return readBlank(row);
        if (m_index > m_region.firstRow() && isHeadingAgain(row, m_region))
            return claimAll(row, CellClaim::Furniture);
        if (isFurniture(firstText(row)))
            return claimAll(row, CellClaim::Furniture);
        if (m_index < m_region.titleRows)
            return m_bands.readTitle(row, m_index);
        if (const auto said = saidOf(m_writer.mapping(), m_region, row))
            return readAs(*said, row);
        if (row.sole() >= 0 && !saysOfLast(row) && m_region.columns.captions.size() > 1
            && isLabelled(row.at(row.sole()).ownText()))
            return m_writer.keep(row.number, row.at(row.sole()).own); // it says something of what stands below
        if (saysOfLast(row))
            return readSaid(row);
        if (m_facts.isFootnote(m_region, row) || isIntroduction(m_region, m_index))
            return keepAllBut(m_writer, m_columns, row, -1);
        if (const LevelRows::Rank rank = rankOf(row); rank != LevelRows::Rank::None)
            return readRanked(row, rank);
        if (m_bands.isBand(row)) {
            m_last = Last::Nothing;
            return m_bands.read(row, m_index);
        }
        readRecord(row);
    }

    /// "Update: two of four are open", in a row below its action.
    [[nodiscard]] bool saysOfLast(const TableRow &row) const
    {
        if (m_last != Last::Action || row.filled() != 1 || labelledProgress(firstText(row)).isEmpty())
            return false;
        // "Note: 3.4 was added in May", below what has an account of its own, is said of the table.
        const bool isNote = foldedCaption(labelledProgress(firstText(row)).first().label) == u"note"_s;
        return !isNote || m_writer.tree().outcome().actions.last().said.isEmpty();
    }

    void readSaid(const TableRow &row)
    {
        DraftAction &action = m_writer.tree().outcome().actions.last();
        m_writer.resumeRecord(action.record);
        readProgressInto(action, labelledProgress(firstText(row)));
        claimAll(row, CellClaim::Field);
    }

    [[nodiscard]] LevelRows::Rank rankOf(const TableRow &row) const
    {
        return m_facts.saysWholePlace ? LevelRows::Rank::None : m_levels.rankOf(row); // references say it better
    }

    /// A row that says itself how deep it stands.
    void readRanked(const TableRow &row, LevelRows::Rank rank)
    {
        if (rank == LevelRows::Rank::Action)
            return addAction(ActionRow(m_region, row, m_facts.textBeginsWithReference));
        m_last = Last::Nothing;
        m_bands.name(row, m_columns.find(Role::Text), rank == LevelRows::Rank::Outcome);
    }

    void readAs(RowMeaning meaning, const TableRow &tableRow)
    {
        const ActionRow row(m_region, tableRow, m_facts.textBeginsWithReference);
        switch (meaning) {
        case RowMeaning::Action:
            m_groups.open(m_writer, tableRow);
            return addAction(row);
        case RowMeaning::GoesOn:
            if (m_last != Last::Nothing)
                return continueLast(row);
            break;
        case RowMeaning::Outcome:
        case RowMeaning::Priority:
            m_last = Last::Nothing;
            return m_bands.name(tableRow, tableRow.sole() >= 0 ? tableRow.sole() : m_columns.find(Role::Text),
                meaning == RowMeaning::Outcome);
        case RowMeaning::Kpi:
            m_last = Last::Nothing;
            return readKpiRow(m_writer, m_region, tableRow);
        case RowMeaning::Kept:
            break;
        }
        keepAllBut(m_writer, m_columns, tableRow, -1);
    }

    /// Nothing in it but what is painted, crossed out or a picture.
    void readBlank(const TableRow &row)
    {
        for (const TableCell &cell : row.cells) {
            if (cell.own && saysNothing(*cell.own))
                continue;
            if (cell.own && wholeText(*cell.own).startsWith(u'[') && besidesIsEmpty(*cell.own))
                m_writer.balance().claim(cell.own, CellClaim::Furniture); // a painted line between two parts
            else
                m_writer.keep(row.number, cell.own);
        }
    }

    static bool besidesIsEmpty(const Cell &cell) { return DraftWriter::besides(&cell).isEmpty(); }

    static QString firstText(const TableRow &row)
    {
        for (const TableCell &cell : row.cells) {
            if (!cell.ownText().isEmpty())
                return cell.ownText();
        }
        return {};
    }

    void claimAll(const TableRow &row, CellClaim claim)
    {
        for (const TableCell &cell : row.cells)
            m_writer.balance().claim(cell.own, claim);
    }

    void readRecord(const TableRow &tableRow)
    {
        const ActionRow row(m_region, tableRow, m_facts.textBeginsWithReference);
        if (row.isWithdrawn())
            return keepWithdrawn(m_writer, m_columns, tableRow);
        if (saysFiguresAlone(tableRow))
            return keepAllBut(m_writer, m_columns, tableRow, -1);
        if (m_groups.isParent(tableRow) || m_facts.isSummary(row))
            return addGroup(row);
        if (goesOn(row))
            return continueLast(row);
        if (m_facts.isHeading(row))
            return addHeading(row);
        m_groups.open(m_writer, tableRow);
        if (row.text.isEmpty() && row.reference.isEmpty() && row.saysNothingElse())
            return keepAllBesides(m_writer, tableRow); // a row that only names its group
        if (const std::optional<SeveralActions> several = severalActionsIn(row))
            return addSeveral(row, *several);
        addAction(row);
    }

    /// Each with all that the row says.
    void addSeveral(ActionRow row, const SeveralActions &several)
    {
        if (several.isNumbered)
            row.reference.clear();
        DraftOutcome &outcome = m_writer.tree().outcome();
        if (outcome.ref.isEmpty() && !row.of(Role::Outcome).isEmpty())
            outcome.ref = row.reference;
        const bool isOutcomes = outcome.ref == row.reference;
        for (qsizetype at = 0; at < several.rows.size(); ++at) {
            ActionRow action = row;
            action.row = &several.rows.at(at);
            action.text = several.texts.at(at);
            if (isOutcomes || at > 0)
                action.reference.clear();
            addAction(action);
        }
        claim(row, several.parted, CellClaim::Field);
        m_writer.note(row.row->number, {}, row.text,
            ReadingWords::tr(
                "%n actions in one cell, each with all that the row says", nullptr, int(several.texts.size())));
    }

    [[nodiscard]] bool goesOn(const ActionRow &row) const
    {
        const bool isOpen = m_last == Last::Outcome || m_last == Last::Action;
        if (!isOpen || !row.reference.isEmpty())
            return false;
        const TableCell text = row.cell(Role::Text);
        if (!text.own && text.above) // its text reaches down to it
            return true;
        if (row.text.isEmpty())
            return !m_groups.isGroupRow(*row.row);
        return m_facts.hasReferences && !row.carries() && row.cell(Role::Leads).ownText().isEmpty()
            && continuesWords(lastText(), row.text);
    }

    [[nodiscard]] QString lastText() const
    {
        DraftOutcome &outcome = m_writer.tree().outcome();
        return m_last == Last::Action && !outcome.actions.isEmpty() ? outcome.actions.last().text : outcome.text;
    }

    /// Other rows name it as the one that they belong to, or it is a phase with the dates that it reaches over.
    void addGroup(const ActionRow &row)
    {
        const QString title = row.text.simplified();
        const bool isParent = m_groups.isParent(*row.row);
        if (isParent ? m_writer.tree().openPriority({}, title) : m_writer.tree().openTitle(title))
            m_writer.resumePriority();
        else
            m_writer.resumeOutcome();
        claim(row, {Role::Text}, CellClaim::Heading);
        keepOthers(m_writer, row, {Role::Text});
        keepAllBesides(m_writer, *row.row);
        m_last = Last::Nothing;
    }

    void addHeading(const ActionRow &row)
    {
        m_writer.noteSecond(row.row->number, row.reference);
        if (referenceDepth(row.reference) == 1) {
            if (!m_writer.tree().openPriority(row.reference, row.text.simplified()))
                m_writer.keep(row.row->number, row.cell(Role::Text).own);
            m_writer.resumePriority();
            claim(row, {Role::Reference, Role::Text}, CellClaim::Heading);
            keepOthers(m_writer, row, {Role::Reference, Role::Text});
            keepAllBesides(m_writer, *row.row);
            m_last = Last::Nothing;
            return;
        }
        DraftOutcome outcome;
        outcome.record = m_writer.beginRecord();
        outcome.ref = row.reference;
        outcome.text = row.text;
        outcome.leads = edit::leadNamesFrom(row.of(Role::Leads));
        outcome.place = m_writer.sourcePlace(row.row->number);
        QList<Role> used{Role::Reference, Role::Text};
        if (!outcome.leads.isEmpty())
            used.append(Role::Leads);
        claim(row, used, CellClaim::Field);
        outcome.note = keptLines(m_writer, row, used);
        m_writer.tree().addOutcome(outcome);
        m_last = Last::Outcome;
    }

    void addAction(const ActionRow &row)
    {
        const int number = row.row->number;
        m_writer.noteSecond(number, row.reference);
        DraftAction action;
        action.record = m_writer.beginRecord();
        action.ref = row.reference;
        action.text = row.text;
        action.place = m_writer.sourcePlace(number);
        if (action.text.isEmpty() && !m_columns.has(Role::Text)) {
            action.text = m_writer.tree().nearestSection().text; // a card under its heading
            if (const ReferenceFound numbered = findReference(action.text);
                action.ref.isEmpty() && numbered.depth > 0 && !numbered.rest.isEmpty()) {
                action.ref = numbered.reference;
                action.text = numbered.rest;
            }
            m_writer.tree().spendNearest();
        }
        QList<Role> used{Role::Reference, Role::Text, Role::Outcome, Role::Priority};
        if (rankOf(*row.row) != LevelRows::Rank::None)
            used.append(Role::Level);
        readWrittenInto(action, m_columns, m_writer.mapping().dates);
        readActionValues(m_writer, row, action, used);
        readWhenInto(m_writer, action, row, m_bands);
        for (const Role role : used) {
            if (const int column = m_columns.find(role); column >= 0 && !row.row->at(column).isEmpty())
                action.places.insert(QString::number(int(role)), m_writer.sourcePlace(number, column));
        }
        claim(row, used, CellClaim::Field);
        action.note = joinedLines(action.note, keptLines(m_writer, row, used));
        if (action.ref.isEmpty() && row.of(Role::Reference).isEmpty() && m_facts.hasReferences)
            m_writer.note(number, {}, action.text, ReadingWords::tr("an action without a reference"));
        QString made;
        const QString reference = action.ref;
        if (m_facts.isFlat) // its first number is that of an action above, not of a priority
            action.ref.clear();
        m_writer.tree().add(action, m_facts.hasOneFirst, &made).ref = reference;
        if (!made.isEmpty()) {
            m_writer.note(number, {}, row.reference,
                ReadingWords::tr("its outcome %1 does not stand before it; an empty one was made").arg(made));
        }
        m_last = Last::Action;
    }

    void continueLast(const ActionRow &row)
    {
        DraftOutcome &outcome = m_writer.tree().outcome();
        QList<Role> used{Role::Text};
        if (m_last == Last::Outcome || outcome.actions.isEmpty()) {
            m_writer.resumeOutcome();
            outcome.text = joinedWords(outcome.text, row.text);
            outcome.leads += edit::leadNamesFrom(row.cell(Role::Leads).ownText());
            used.append(Role::Leads);
            claim(row, used, CellClaim::Field);
            outcome.note = joinedLines(outcome.note, keptLines(m_writer, row, used));
            return;
        }
        DraftAction &action = outcome.actions.last();
        m_writer.resumeRecord(action.record);
        action.text = joinedWords(action.text, row.text);
        readOwnInto(action, row, used);
        claim(row, used, CellClaim::Field);
        action.note = joinedLines(action.note, keptLines(m_writer, row, used));
        if (!row.text.isEmpty())
            m_writer.note(
                row.row->number, {}, row.text, ReadingWords::tr("joined to the row above, which it goes on with"));
    }

    /// Of a row that goes on only its own cells count: what reaches down to it was read above.
    void readOwnInto(DraftAction &action, const ActionRow &row, QList<Role> &used)
    {
        TableRow own = *row.row;
        for (TableCell &cell : own.cells)
            cell.above = nullptr;
        ActionRow rest = row;
        rest.row = &own;
        readActionValues(m_writer, rest, action, used);
    }

    void claim(const ActionRow &row, const QList<Role> &roles, CellClaim claim)
    {
        for (const Role role : roles) {
            const bool isMeaning = role == Role::Status || role == Role::Percent || role == Role::Level;
            m_writer.balance().claim(row.cell(role).own, isMeaning ? CellClaim::Value : claim);
        }
    }

    DraftWriter &m_writer;
    const Region &m_region;
    const Columns &m_columns;
    const TableFacts m_facts;
    ActionBands m_bands;
    GroupColumns m_groups;
    const LevelRows m_levels;
    qsizetype m_index = 0;
    enum class Last { Nothing, Outcome, Action } m_last = Last::Nothing;
};

} // namespace

void readActionTable(DraftWriter &writer, const Region &region)
{
    ActionTableReading(writer, region).run();
}

} // namespace waymark
