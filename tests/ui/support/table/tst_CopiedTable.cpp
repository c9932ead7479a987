#include "support/table/CopiedTable.h"

#include "exchange/DocumentReaders.h"
#include "TestMain.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Ref"_s, u"Action"_s, u"Due"_s});
    for (const QStringList &row : {QStringList{u"1"_s, u"Paint <the> hall"_s, u"May"_s},
             QStringList{u"2"_s, u"Sweep\nthe yard"_s, u"June"_s}, QStringList{u"3"_s, u"=1+1"_s, u"July"_s}}) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items.append(new QStandardItem(text));
        model.appendRow(items);
    }
}

/// What a reader of documents takes from the clipboard, cells parted by "|", rows by ";".
QString pasted()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const Result<SourceDocument> read = readPasted(data->html(), data->text());
    if (!read)
        return read.error().sentence;
    QStringList rows;
    for (const GridRow &row : std::get<Grid>(read->blocks.first()).rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(QString(cell.text).replace(u'\n', u'/'));
        rows.append(cells.join(u'|'));
    }
    return rows.join(u';');
}

} // namespace

/// What is chosen in any table comes into another program as a table.
class TestCopiedTable : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreCopiedAsTheyStand()
    {
        QStandardItemModel model;
        fill(model);
        QTableView table;
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.horizontalHeader()->moveSection(2, 0);
        table.setColumnHidden(0, true);
        CopyGuard guard(nullptr);
        table.show();
        table.selectRow(0);
        table.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        // A formula stays text, in a spreadsheet by its apostrophe.
        QCOMPARE(QGuiApplication::clipboard()->text(), u"May\tPaint <the> hall\nJuly\t'=1+1\n"_s);
        QCOMPARE(pasted(), u"May|Paint <the> hall;July|=1+1"_s);
    }

    void someCellsOfATreeAreCopied()
    {
        QStandardItemModel model;
        fill(model);
        model.item(0)->appendRow({new QStandardItem(u"1.1"_s), new QStandardItem(u"Buy paint"_s)});
        QTreeView tree;
        tree.setModel(&model);
        tree.setSelectionBehavior(QAbstractItemView::SelectItems);
        tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
        tree.expandAll();
        CopyGuard guard(nullptr);
        tree.show();
        const QModelIndex below = model.index(0, 1, model.index(0, 0));
        for (const QModelIndex &index : {model.index(1, 1), below, model.index(0, 0)})
            tree.selectionModel()->select(index, QItemSelectionModel::Select);
        QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(pasted(), u"1|;|Buy paint;|Sweep/the yard"_s);
    }

    void nothingChosenLeavesTheClipboard()
    {
        QStandardItemModel model;
        fill(model);
        QTableView table;
        table.setModel(&model);
        CopyGuard guard(nullptr);
        table.show();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
};

WAYMARK_TEST(TestCopiedTable)
#include "tst_CopiedTable.moc"
