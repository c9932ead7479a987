#include "support/table/CellWriting.h"

#include "desk/Notices.h"
#include "document/PlanDocument.h"
#include "edit/AssessmentPaste.h"
#include "edit/JoinedEdits.h"
#include "support/table/CopiedTable.h"
#include "support/table/TableKeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QTableView>
#include <QTreeView>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct CellWritingWords
{
    Q_DECLARE_TR_FUNCTIONS(CellWriting)
};

Error misfitOf(const QString &what)
{
    return {ErrorCode::Invalid, what + u' ' + CellWritingWords::tr("Nothing was changed."), {}};
}

QList<int> shownColumns(const QAbstractItemView &view, const QModelIndex &from)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    QList<int> columns;
    for (int column = from.column(); column < from.model()->columnCount(from.parent()); ++column) {
        if (!(table && table->isColumnHidden(column)) && !(tree && tree->isColumnHidden(column)))
            columns.append(column);
    }
    return columns;
}

QModelIndex rowUnder(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->indexBelow(index) : index.sibling(index.row() + 1, index.column());
}

QString columnName(const QModelIndex &cell)
{
    return cell.model()->headerData(cell.column(), Qt::Horizontal).toString();
}

} // namespace

Result<QList<CellText>> pastedCells(const QAbstractItemView &view, const TableKeys &keys, const QString &text)
{
    const QList<QStringList> block = edit::cellsFromClipboard(text);
    const QModelIndexList chosen = keys.chosenCells();
    QList<CellText> cells;
    if (block.isEmpty() || chosen.isEmpty())
        return cells;
    if (block.size() == 1 && block.first().size() == 1) {
        for (const QModelIndex &cell : keys.chosenEntries())
            cells.append({cell, block.first().first()});
        if (cells.isEmpty())
            return fail(misfitOf(CellWritingWords::tr("“%1” cannot be pasted over.").arg(columnName(chosen.first()))));
        return cells;
    }
    const QList<int> columns = shownColumns(view, chosen.first());
    QModelIndex row = chosen.first();
    for (const QStringList &texts : block) {
        if (!row.isValid()) {
            return fail(misfitOf(
                CellWritingWords::tr("There are %1 rows to paste, more than from here to the end.").arg(block.size())));
        }
        if (texts.size() > columns.size()) {
            return fail(misfitOf(CellWritingWords::tr("There are %1 columns to paste, and room for %2 from here.")
                                     .arg(texts.size())
                                     .arg(columns.size())));
        }
        for (qsizetype at = 0; at < texts.size(); ++at) {
            const QModelIndex cell = row.siblingAtColumn(columns.at(at));
            if (texts.at(at).trimmed().isEmpty())
                continue;
            if (!cell.flags().testFlag(Qt::ItemIsEditable))
                return fail(misfitOf(CellWritingWords::tr("“%1” cannot be pasted over.").arg(columnName(cell))));
            cells.append({cell, texts.at(at)});
        }
        row = rowUnder(view, row);
    }
    return cells;
}

void writeByKeys(QAbstractItemView &view, TableKeys &keys, const ViewContext &context, const SetForCell &setFor)
{
    const auto put = [context, setFor](const QList<CellText> &cells, const QString &name, const QString &manyDone) {
        const PlanDocument &document = context.document;
        const auto done = context.document.submit([&](const Author &by) -> Result<ChangeSet> {
            QList<ChangeSet> sets;
            for (const auto &[cell, text] : cells) {
                Result<ChangeSet> set = setFor(cell, text, by);
                if (!set && set.error().code != ErrorCode::NothingToDo)
                    return set;
                if (set)
                    sets.append(std::move(*set));
            }
            return edit::joined(document.plan(), sets, {name, {ActionArgument::count(cells.size())}});
        });
        if (done && cells.size() > 1)
            context.notices.announce(manyDone.arg(cells.size()));
        else if (!done && done.error().code != ErrorCode::NothingToDo)
            context.notices.fail(done.error());
    };
    const auto clear = [put](const QModelIndexList &cells) {
        QList<CellText> empty;
        for (const QModelIndex &cell : cells)
            empty.append({cell, {}});
        put(empty, u"clear"_s, CellWritingWords::tr("%1 cells cleared. Undo brings them back."));
    };
    QObject::connect(&keys, &TableKeys::cleared, &view, clear);
    QObject::connect(&keys, &TableKeys::cutAsked, &view, [clear, &view, &keys] {
        copyTable(chosenCells(view));
        clear(keys.chosenEntries());
    });
    QObject::connect(&keys, &TableKeys::filledDown, &view, [put](const QModelIndex &from, const QModelIndexList &cells) {
        QList<CellText> filled;
        for (const QModelIndex &cell : cells)
            filled.append({cell, from.data(Qt::EditRole).toString()});
        put(filled, u"fill_down"_s, CellWritingWords::tr("Filled down over %1 cells."));
    });
    QObject::connect(&keys, &TableKeys::pasted, &view, [put, context, &view, &keys](const QString &text) {
        const Result<QList<CellText>> cells = pastedCells(view, keys, text);
        if (cells)
            put(*cells, u"paste_cells"_s, CellWritingWords::tr("%1 cells pasted."));
        else
            context.notices.fail(cells.error());
    });
}

} // namespace waymark
