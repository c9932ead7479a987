#include "frame/KeysDialog.h"
#include "support/PreviewSize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QStringList &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    sizeForScreen(*this, {720, 560});
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Commands and their keys"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Key"), tr("Command")});
    const QStringList here = {tr("F2, Enter or typing\tBegin an entry in the cell"),
        tr("Enter\tAccept and go down; in a column of statuses go down"),
        tr("Alt+Enter, Shift+Enter\tA new line in a long text"), tr("Esc\tTake back what is being typed"),
        tr("Tab, Shift+Tab\tTo the next cell, at the end of a row to the next row; F6 leaves the table"),
        tr("1 to 6\tIn a column of statuses: give that status to the rows chosen"),
        tr("0\tIn a column of statuses: no change since last time"),
        tr("Space, a letter or a click\tIn a column of statuses: the list of them"), tr("Delete\tClear the cells"),
        tr("Ctrl+Delete\tRemove what the rows stand for"), tr("Ctrl+D\tFill down"),
        tr("Ctrl+C, Ctrl+X, Ctrl+V\tCopy, cut and paste cells"),
        tr("Left, Right\tFrom cell to cell; at the first, fold and unfold"),
        tr("Ctrl+Shift+O\tSort by the column of the cursor; once more, the other way"),
        tr("Shift+F2\tAbout this reading"), tr("Left, Right\tOn a chart: from reading to reading"),
        tr("+, −, 0\tOn a chart: fewer months, more, all"),
        tr("Ctrl+wheel\tOn the pages of a report: larger, smaller")};
    for (const QString &line : lines + here)
        new QTreeWidgetItem(list, {line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    list->resizeColumnToContents(0);
    list->setCurrentItem(list->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(list);
    layout->addWidget(buttons);
}

} // namespace waymark
