#include "support/table/CopiedTable.h"

#include "support/table/SpreadsheetText.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <map>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *ownCopy = "copiesItself"; ///< a property of the table

const QHeaderView *headingOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

/// What the cell shows, or says where it shows no words.
QString wordsOf(const QModelIndex &index)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

/// Where a row stands on the screen, below everything that stands above it.
QList<int> placeOf(const QModelIndex &index)
{
    QList<int> place;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        place.prepend(at.row());
    return place;
}

QString htmlTable(const QList<QStringList> &rows)
{
    QString html = u"<table border=\"1\">"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

void copyTable(const QList<QStringList> &rows)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(spreadsheetText(rows));
    data->setData(u"text/html"_s, htmlTable(rows).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data.release());
}

QList<QStringList> chosenCells(const QAbstractItemView &view)
{
    const QHeaderView *heading = headingOf(view);
    std::map<QList<int>, std::map<int, QString>> rows; // by place, then by column as it stands on the screen
    for (const QModelIndex &index : view.selectionModel()->selectedIndexes()) {
        const int column = heading ? heading->visualIndex(index.column()) : index.column();
        if (!heading || !heading->isSectionHidden(index.column()))
            rows[placeOf(index)][column] = wordsOf(index);
    }
    std::map<int, int> columns; // those that any row has
    for (const auto &[place, cells] : rows) {
        for (const auto &[column, words] : cells)
            columns[column];
    }
    QList<QStringList> copied;
    for (const auto &[place, cells] : rows) {
        QStringList row;
        for (const auto &[column, count] : columns) {
            const auto found = cells.find(column);
            row.append(found == cells.end() ? QString() : found->second);
        }
        copied.append(row);
    }
    return copied;
}

void copiesItself(QAbstractItemView &view)
{
    view.setProperty(ownCopy, true);
}

CopyGuard::CopyGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool CopyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(watched);
    if (!view || view->property(ownCopy).toBool() || !view->selectionModel() || !view->selectionModel()->hasSelection())
        return false;
    copyTable(chosenCells(*view));
    return true;
}

} // namespace waymark
