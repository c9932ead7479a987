#include "views/kpis/ReadingsPanel.h"

#include "delegates/CellDelegate.h"
#include "document/PlanDocument.h"
#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"
#include "support/table/CellTable.h"
#include "support/table/RefusalLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

ReadingsPanel::ReadingsPanel(PlanDocument &document, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(document, clock)
    , m_table(new CellTable(ReadingRefusalRole, this))
    , m_delegate(new CellDelegate(theme, ReadingRefusalRole, {static_cast<int>(ReadingColumn::Note)}, this))
    , m_reason(new FormLabel(FormLabel::Tone::Warning, theme, this))
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Readings"));
    m_table->setAccessibleDescription(tr("Type a value such as 41%, 12/29, 76-100, n/a, or 45p for a provisional one"));
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12));
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ReadingColumn::Note), QHeaderView::Stretch);
    m_table->setColumnWidth(
        static_cast<int>(ReadingColumn::Period), fontMetrics().horizontalAdvance(tr("Sep 2026")) + 28);
    m_table->setColumnWidth(
        static_cast<int>(ReadingColumn::Value), fontMetrics().horizontalAdvance(tr("41.5% (112 of 270)")) + 40);
    m_table->setColumnWidth(
        static_cast<int>(ReadingColumn::Due), fontMetrics().horizontalAdvance(tr("Due by then")) + 20);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    connect(m_delegate, &CellDelegate::typed, this, &ReadingsPanel::type);
    connect(m_table, &CellTable::emptied, this, &ReadingsPanel::empty);
    connect(m_table, &CellTable::givenUp, this, [this](const QModelIndex &index) { m_model.refuse(index, {}, {}); });
    connect(m_table, &CellTable::cursorMoved, this, &ReadingsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReadingsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReadingsPanel::showCurrent);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reason->say({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addWidget(makeMarks());
    showCurrent();
}

QWidget *ReadingsPanel::makeMarks()
{
    auto *marks = new QWidget(this);
    m_projected = new QCheckBox(tr("Pro&jected"), marks);
    m_projected->setToolTip(tr("The chosen reading is not measured yet but expected"));
    m_break = new QCheckBox(tr("Counted &differently from here"), marks);
    m_break->setToolTip(tr("From the chosen reading on the figures cannot be compared with earlier ones"));
    m_earlier = new QPushButton(tr("Add &earlier period"), marks);
    connect(m_projected, &QCheckBox::clicked, this, [this](bool isOn) { mark(fieldOf<&Reading::projected>(), isOn); });
    connect(m_break, &QCheckBox::clicked, this, [this](bool isOn) { mark(fieldOf<&Reading::seriesBreak>(), isOn); });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_model.offerEarlier();
        m_table->setCurrentIndex(m_model.index(0, static_cast<int>(ReadingColumn::Value)));
        m_table->setFocus();
    });
    auto *row = new QHBoxLayout(marks);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_projected);
    row->addWidget(m_break);
    row->addStretch();
    row->addWidget(m_earlier);
    return marks;
}

void ReadingsPanel::setKpi(const Id &kpi)
{
    m_model.setKpi(kpi);
    m_earlier->setEnabled(m_model.rowCount() > 0);
    // Where the next entry belongs.
    const QModelIndex next = m_model.index(m_model.rowToFill(), static_cast<int>(ReadingColumn::Value));
    if (next.isValid()) {
        m_table->setCurrentIndex(next);
        m_table->scrollTo(next, QAbstractItemView::PositionAtCenter);
    }
}

void ReadingsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_reason->setTheme(theme);
    m_table->viewport()->update();
}

void ReadingsPanel::type(const QModelIndex &index, const QString &text)
{
    const Plan &plan = m_document.plan();
    const Kpi *kpi = plan.get<Kpi>(m_model.kpi());
    if (!kpi)
        return;
    const Month period = m_model.periodAt(index.row());
    if (static_cast<ReadingColumn>(index.column()) == ReadingColumn::Note) {
        submit(index, text, edit::setReadingNote(plan, kpi->id, period, text));
        return;
    }
    if (text.trimmed().isEmpty()) {
        submit(index, text, edit::removeReading(plan, kpi->id, period));
        return;
    }
    const Result<edit::ReadingInput> input = edit::readingFromText(text, kpi->unit);
    if (!input)
        m_model.refuse(index, text, input.error().sentence);
    else
        submit(index, text, edit::setReading(plan, kpi->id, period, *input));
    showCurrent();
}

void ReadingsPanel::empty(const QModelIndex &index)
{
    m_model.refuse(index, {}, {});
    if (!index.data(Qt::EditRole).toString().isEmpty())
        type(index, {});
}

void ReadingsPanel::mark(const Field &field, bool isOn)
{
    const Reading *reading = m_model.readingAt(m_table->currentIndex().row());
    if (!reading)
        return;
    const auto done = m_document.submit(edit::setField(m_document.plan(), field, reading->id, Value(isOn)));
    if (!done)
        Q_EMIT failed(done.error());
    showCurrent();
}

void ReadingsPanel::submit(const QModelIndex &index, const QString &text, const Result<ChangeSet> &set)
{
    // The row may move or go as the plan changes under it.
    const QPersistentModelIndex cell = index;
    m_model.refuse(index, {}, {});
    const auto done = m_document.submit(set);
    if (done)
        return;
    if (cell.isValid())
        m_model.refuse(cell, text, done.error().sentence);
    if (done.error().code != ErrorCode::Invalid && done.error().code != ErrorCode::Refused)
        Q_EMIT failed(done.error());
}

void ReadingsPanel::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    showRefusal(*m_reason, current.isValid() ? current.data(ReadingRefusalRole).toString() : QString());
    if (!m_projected)
        return;
    const Reading *reading = current.isValid() ? m_model.readingAt(current.row()) : nullptr;
    m_projected->setEnabled(reading);
    m_projected->setChecked(reading && reading->projected);
    m_break->setEnabled(reading);
    m_break->setChecked(reading && reading->seriesBreak);
}

} // namespace waymark
