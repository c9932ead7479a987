#include "views/importing/ReadingsPreview.h"

#include "support/form/FormLabel.h"
#include "support/PreviewSize.h"
#include "support/text/EscapedText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waymark {

namespace {

/// What is wrong comes first, then what would change.
QList<ReadingLine> linesToShow(const ReadingsFile &file)
{
    QList<ReadingLine> lines;
    for (const ReadingLine::State state :
        {ReadingLine::State::Wrong, ReadingLine::State::Changed, ReadingLine::State::New}) {
        for (const ReadingLine &line : file.lines) {
            if (line.state == state)
                lines.append(line);
        }
    }
    return lines;
}

QString outcomeOf(const ReadingLine &line)
{
    switch (line.state) {
    case ReadingLine::State::Wrong:
        return line.problem;
    case ReadingLine::State::Changed:
        return line.before == line.after ? ReadingsPreview::tr("%1, with other details").arg(line.after)
                                         : ReadingsPreview::tr("%1 in place of %2").arg(line.after, line.before);
    default:
        return ReadingsPreview::tr("%1, new").arg(line.after);
    }
}

} // namespace

ReadingsPreview::ReadingsPreview(const ReadingsFile &file, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Readings from a file"));
    setPalette(paletteOf(themes.now()));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, 16);
    lines->setSpacing(12);
    lines->addWidget(new FormLabel(FormLabel::Tone::Title, themes, this, file.name));
    lines->addWidget(new FormLabel(FormLabel::Tone::Body, themes, this, file.words()));
    if (file.count(ReadingLine::State::Wrong) > 0) {
        lines->addWidget(new FormLabel(FormLabel::Tone::Warning, themes, this,
            tr("Nothing is written while a line cannot be read. Correct the file and choose it again.")));
    }
    if (file.count(ReadingLine::State::Same) < file.lines.size())
        lines->addWidget(makeTable(file), 1);
    lines->addWidget(makeButtons(file));
    sizeForScreen(*this, {720, 480});
}

QTableWidget *ReadingsPreview::makeTable(const ReadingsFile &file)
{
    const QList<ReadingLine> lines = linesToShow(file);
    auto *table = new QTableWidget(int(lines.size()), 3, this);
    table->setHorizontalHeaderLabels({tr("Line"), tr("Reading"), tr("What becomes of it")});
    table->setAccessibleName(tr("Lines of the file"));
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < lines.size(); ++row) {
        const ReadingLine &line = lines.at(row);
        table->setItem(row, 0, new QTableWidgetItem(QString::number(line.line)));
        table->setItem(row, 1, new QTableWidgetItem(line.place));
        auto *outcome = new QTableWidgetItem(outcomeOf(line));
        outcome->setToolTip(plainForRichText(outcome->text()));
        table->setItem(row, 2, outcome);
    }
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->verticalHeader()->setMinimumSectionSize(28);
    table->resizeRowsToContents();
    table->setCurrentCell(0, 0);
    return table;
}

QWidget *ReadingsPreview::makeButtons(const ReadingsFile &file)
{
    auto *buttons = new QDialogButtonBox(this);
    const int count = file.count(ReadingLine::State::New) + file.count(ReadingLine::State::Changed);
    QPushButton *write = buttons->addButton(
        count == 1 ? tr("Write 1 reading") : tr("Write %1 readings").arg(count), QDialogButtonBox::AcceptRole);
    write->setEnabled(!file.set.isEmpty());
    write->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadingsPreview::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReadingsPreview::reject);
    return buttons;
}

} // namespace waymark
