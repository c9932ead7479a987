#include "views/importing/SourceModel.h"

#include "exchange/reading/status/Colours.h"
#include "support/text/EscapedText.h"
#include "views/importing/MappingWords.h"

#include <QColor>
#include <QFont>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

using Line = SourceRow::Kind;

constexpr int takenColumn = 0;
/// What a row of such a table may be called; nothing of a table of another kind.
const QList<RowMeaning> &rowMeanings(Columns::Kind kind)
{
    static const QList<RowMeaning> actions{RowMeaning::Action, RowMeaning::Outcome, RowMeaning::Priority,
        RowMeaning::GoesOn, RowMeaning::Kpi, RowMeaning::Kept};
    static const QList<RowMeaning> kpis{RowMeaning::Kpi, RowMeaning::GoesOn, RowMeaning::Kept};
    static const QList<RowMeaning> none;
    return kind == Columns::Kind::Actions ? actions : kind == Columns::Kind::Kpis ? kpis : none;
}
constexpr std::array tableKinds{Columns::Kind::Actions, Columns::Kind::Kpis, Columns::Kind::Risks,
    Columns::Kind::Decisions, Columns::Kind::Evidence, Columns::Kind::Glossary, Columns::Kind::Initials,
    Columns::Kind::Unknown};

int widthOf(const GridRow &row)
{
    int width = 0;
    for (const Cell &cell : row.cells)
        width += cell.columns;
    return width;
}

QString recordWords(DraftRecord::Kind kind)
{
    switch (kind) {
    case DraftRecord::Kind::Priority:
        return SourceModel::tr("Priority");
    case DraftRecord::Kind::Outcome:
        return SourceModel::tr("Outcome");
    case DraftRecord::Kind::Action:
        return SourceModel::tr("Action");
    case DraftRecord::Kind::Kpi:
        return SourceModel::tr("KPI");
    case DraftRecord::Kind::Risk:
        return SourceModel::tr("Risk");
    case DraftRecord::Kind::Decision:
        return SourceModel::tr("Decision");
    case DraftRecord::Kind::Evidence:
        return SourceModel::tr("Evidence");
    case DraftRecord::Kind::Term:
        break;
    }
    return SourceModel::tr("Term");
}

QString claimWords(CellClaim claim)
{
    switch (claim) {
    case CellClaim::Nothing:
        return {};
    case CellClaim::Note:
        return SourceModel::tr("Kept as text");
    case CellClaim::Furniture:
        return SourceModel::tr("Not part of it");
    case CellClaim::Key:
        return SourceModel::tr("Key");
    case CellClaim::Caption:
        return SourceModel::tr("Heading");
    case CellClaim::Heading:
        return SourceModel::tr("Heading");
    case CellClaim::Value:
    case CellClaim::Field:
        return SourceModel::tr("In the plan");
    }
    return {};
}

} // namespace

SourceModel::SourceModel(OpenReading &open, QObject *parent)
    : QAbstractTableModel(parent)
    , m_open(open)
{
    readAgain();
    connect(&open, &OpenReading::readAnew, this, &SourceModel::readAgain);
}

void SourceModel::readAgain()
{
    beginResetModel();
    m_rows = sourceRows(m_open.documents(), m_open.reading());
    m_records = draftRecords(m_open.reading().draft);
    m_firstRows.clear();
    m_columns = 1;
    const CellBalance &balance = m_open.reading().balance;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == Line::Roles) {
            const ReadTable &table = m_open.reading().tables.at(m_rows.at(row).table);
            m_columns = std::max(m_columns, table.firstColumn + int(table.columns.roles.size()));
        }
        if (m_rows.at(row).kind != Line::Cells) {
            if (const int record = balance.recordOf(thingAt(index(row, 1)));
                record > 0 && !m_firstRows.contains(record))
                m_firstRows.insert(record, row);
            continue;
        }
        const GridRow &cells = gridOf(m_rows.at(row)).rows.at(m_rows.at(row).row);
        m_columns = std::max(m_columns, widthOf(cells));
        for (const Cell &cell : cells.cells) {
            if (const int record = balance.recordOf(&cell); record > 0 && !m_firstRows.contains(record))
                m_firstRows.insert(record, row);
        }
    }
    endResetModel();
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + m_columns;
}

const Grid &SourceModel::gridOf(const SourceRow &row) const
{
    return std::get<Grid>(m_open.documents().at(row.document).blocks.at(row.block));
}

const Cell *SourceModel::cellAt(const QModelIndex &index) const
{
    const SourceRow &row = m_rows.at(index.row());
    if (row.kind != Line::Cells || index.column() == takenColumn)
        return nullptr;
    int column = 1;
    for (const Cell &cell : gridOf(row).rows.at(row.row).cells) {
        if (index.column() < column + cell.columns)
            return index.column() == column ? &cell : nullptr;
        column += cell.columns;
    }
    return nullptr;
}

const void *SourceModel::thingAt(const QModelIndex &index) const
{
    const SourceRow &row = m_rows.at(index.row());
    if (row.kind == Line::Cells)
        return cellAt(index);
    if (row.block < 0)
        return nullptr;
    const SourceDocument::Block &block = m_open.documents().at(row.document).blocks.at(row.block);
    if (row.kind == Line::Heading)
        return &std::get<Heading>(block);
    return row.kind == Line::Paragraph ? &std::get<Paragraph>(block) : nullptr;
}

int SourceModel::spanOf(const QModelIndex &index) const
{
    const SourceRow &row = m_rows.at(index.row());
    if (index.column() == takenColumn || row.kind == Line::Roles)
        return 1;
    if (row.kind != Line::Cells)
        return index.column() == 1 ? m_columns : 1;
    const Cell *cell = cellAt(index);
    return cell ? std::min(cell->columns, 1 + m_columns - index.column()) : 1;
}

int SourceModel::rowOf(int record) const
{
    return m_firstRows.value(record, -1);
}

QString SourceModel::rowKeyOf(const SourceRow &row) const
{
    if (row.kind != Line::Cells || row.table < 0)
        return {};
    return m_open.reading().tables.at(row.table).rowKeys.value(gridOf(row).rows.at(row.row).number);
}

int SourceModel::columnAt(const QModelIndex &index) const
{
    const SourceRow &row = m_rows.at(index.row());
    if (row.kind != Line::Roles || index.column() == takenColumn)
        return -1;
    const ReadTable &table = m_open.reading().tables.at(row.table);
    const int column = index.column() - 1 - table.firstColumn;
    return column < table.columns.roles.size() ? std::max(column, -1) : -1;
}

QString SourceModel::takenForCells(const SourceRow &row) const
{
    const CellBalance &balance = m_open.reading().balance;
    const GridRow &cells = gridOf(row).rows.at(row.row);
    CellClaim strongest = CellClaim::Nothing;
    int record = 0;
    for (const Cell &cell : cells.cells) {
        // What the row is, rather than the group that stands beside it or reaches down to it.
        const int own = balance.recordOf(&cell);
        const auto kindOf = [this](int number) { return m_records.value(number).kind; };
        if (own > 0 && (record == 0 || kindOf(own) > kindOf(record)))
            record = own;
        strongest = std::max(strongest, balance.claimOf(&cell));
    }
    if (record == 0 || !m_records.contains(record) || strongest == CellClaim::Note)
        return claimWords(strongest);
    const DraftRecord &known = m_records[record];
    const bool mayGoOn = known.kind == DraftRecord::Kind::Action || known.kind == DraftRecord::Kind::Kpi;
    const bool goesOn = mayGoOn && known.place.block == row.block && known.place.document == row.document
        && known.place.row != cells.number;
    return goesOn ? rowWords(RowMeaning::GoesOn) : recordWords(known.kind);
}

QString SourceModel::takenFor(const SourceRow &row) const
{
    switch (row.kind) {
    case Line::Document:
    case Line::Table:
        return {};
    case Line::Roles:
        return kindWords(m_open.reading().tables.at(row.table).columns.kind);
    case Line::Cells:
        return takenForCells(row);
    case Line::Heading:
    case Line::Paragraph:
        break;
    }
    const SourceDocument::Block &block = m_open.documents().at(row.document).blocks.at(row.block);
    const CellBalance &balance = m_open.reading().balance;
    return claimWords(row.kind == Line::Heading ? balance.claimOf(&std::get<Heading>(block))
                                                : balance.claimOf(&std::get<Paragraph>(block)));
}

QString SourceModel::textAt(const QModelIndex &index) const
{
    const SourceRow &row = m_rows.at(index.row());
    if (index.column() == takenColumn)
        return takenFor(row);
    if (const Cell *cell = cellAt(index))
        return cell->text.isEmpty() && !saysNothing(*cell) && (!cell->struck.isEmpty() || !cell->pictures.isEmpty())
            ? wholeText(*cell)
            : cell->text;
    const SourceDocument &document = m_open.documents().at(row.document);
    switch (row.kind) {
    case Line::Document:
        return index.column() == 1 ? document.name : QString();
    case Line::Heading:
        return index.column() == 1 ? std::get<Heading>(document.blocks.at(row.block)).text : QString();
    case Line::Paragraph:
        return index.column() == 1 ? std::get<Paragraph>(document.blocks.at(row.block)).text : QString();
    case Line::Table:
        return index.column() == 1 ? std::get<Grid>(document.blocks.at(row.block)).name : QString();
    case Line::Roles: {
        const ReadTable &table = m_open.reading().tables.at(row.table);
        const int column = columnAt(index);
        if (column < 0)
            return {};
        const QString words = roleWords(table.columns.roles.at(column));
        return table.isMade ? tr("%1: %2").arg(table.columns.captions.value(column), words) : words;
    }
    case Line::Cells:
        break;
    }
    return {};
}

QStringList SourceModel::choicesAt(const QModelIndex &index) const
{
    const SourceRow &row = m_rows.at(index.row());
    QStringList words;
    if (row.kind == Line::Roles && index.column() == takenColumn) {
        for (const Columns::Kind kind : tableKinds)
            words.append(kindWords(kind));
    } else if (row.kind == Line::Roles) {
        if (columnAt(index) < 0)
            return {};
        for (const waymark::Role offered : offeredRoles(m_open.reading().tables.at(row.table).columns.kind))
            words.append(roleWords(offered));
    } else if (row.kind == Line::Cells && index.column() == takenColumn && !rowKeyOf(row).isEmpty()) {
        for (const RowMeaning meaning : rowMeanings(m_open.reading().tables.at(row.table).columns.kind))
            words.append(rowWords(meaning));
        if (!words.isEmpty())
            words.append(tr("As it was read"));
    }
    return words;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SourceRow &row = m_rows.at(index.row());
    const CellBalance &balance = m_open.reading().balance;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole: {
        const QString text = textAt(index);
        return text.size() > 20 ? QVariant(plainForRichText(text)) : QVariant();
    }
    case Qt::AccessibleTextRole: {
        const void *thing = thingAt(index);
        const QString text = textAt(index);
        return thing ? u"%1, %2"_s.arg(text.isEmpty() ? tr("empty") : text, claimWords(balance.claimOf(thing))) : text;
    }
    case FillRole: {
        const Cell *cell = cellAt(index);
        const QString fill = !cell ? QString() : !cell->fill.isEmpty() ? cell->fill : cell->mark;
        return fill.isEmpty() ? QVariant() : QVariant(QColor(fill));
    }
    case RecordRole:
        return balance.recordOf(thingAt(index));
    case KeptRole:
        return balance.claimOf(thingAt(index)) == CellClaim::Note;
    case LineRole:
        return int(row.kind);
    case BoldRole: {
        const Cell *cell = cellAt(index);
        return row.kind == Line::Heading || row.kind == Line::Document || (cell && cell->bold);
    }
    case ChoicesRole:
        return choicesAt(index);
    case ChoiceRole:
        if (const int column = columnAt(index); column >= 0) {
            const Columns &columns = m_open.reading().tables.at(row.table).columns;
            return int(offeredRoles(columns.kind).indexOf(columns.roles.at(column)));
        }
        return choicesAt(index).indexOf(textAt(index));
    default:
        return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == takenColumn ? tr("Taken for") : QString();
    const SourceRow &row = m_rows.at(section);
    return row.kind == Line::Cells ? QString::number(gridOf(row).rows.at(row.row).number) : QString();
}

Qt::ItemFlags SourceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!choicesAt(index).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SourceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int choice = value.toInt();
    if (role != Qt::EditRole || choice < 0 || choice >= choicesAt(index).size())
        return false;
    const SourceRow row = m_rows.at(index.row());
    const int column = columnAt(index);
    const Columns::Kind kind = row.table >= 0 ? m_open.reading().tables.at(row.table).columns.kind : Columns::Kind();
    const QString key = rowKeyOf(row);
    // It has everything read anew, and this model with it: not while the editor of the cell is still open.
    QMetaObject::invokeMethod(
        &m_open,
        [&open = m_open, row, column, kind, key, choice] {
            if (row.kind == Line::Cells) {
                const QList<RowMeaning> &meanings = rowMeanings(kind);
                open.setRow(key, choice < meanings.size() ? std::optional(meanings.at(choice)) : std::nullopt);
            } else if (column < 0) {
                open.setKind(row.table, tableKinds.at(size_t(choice)));
            } else {
                open.setRole(row.table, column, offeredRoles(kind).at(choice));
            }
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace waymark
