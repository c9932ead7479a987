#include "frame/KeysDialog.h"

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
    resize(480, 560);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Commands and their keys"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Key"), tr("Command")});
    const QStringList here = {tr("F2, Enter\tEdit the cell"), tr("Ctrl+Enter\tAccept and go to the next action"),
        tr("Esc\tTake back what is being typed"), tr("Left, Right\tFrom cell to cell; at the first, fold and unfold"),
        tr("S\tSort the deadlines by the column; once more, the other way"),
        tr("Ctrl+Shift+O\tSort the score card by the column; a third time, the plan's order"),
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
