#include "views/kpis/ReadingsPanel.h"

#include "delegates/CellDelegate.h"
#include "document/PlanDocument.h"
#include "edit/KpiEdits.h"
#include "edit/ReadingDetails.h"
#include "support/table/CellTable.h"
#include "support/table/RefusalLabel.h"
#include "views/kpis/ReadingForm.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

ReadingsPanel::ReadingsPanel(PlanDocument &document, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_model(document, clock)
    , m_table(new CellTable(ReadingRefusalRole, this))
    , m_delegate(new CellDelegate(theme, ReadingRefusalRole, {static_cast<int>(ReadingColumn::Note)}, this))
    , m_reason(new FormLabel(FormLabel::Tone::Warning, theme, this))
    , m_pages(new QStackedWidget(this))
{
    m_reason->say({});
    m_pages->addWidget(makeTable());
    m_pages->addWidget(makeForm(clock, theme));
    connect(m_delegate, &CellDelegate::typed, this, &ReadingsPanel::type);
    connect(m_table, &CellTable::emptied, this, &ReadingsPanel::empty);
    connect(m_table, &CellTable::givenUp, this, [this](const QModelIndex &index) { m_model.refuse(index, {}, {}); });
    connect(m_table, &CellTable::cursorMoved, this, &ReadingsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReadingsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReadingsPanel::showCurrent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_table);
    showCurrent();
}

QWidget *ReadingsPanel::makeTable()
{
    auto *part = new QWidget(this);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Readings"));
    m_table->setAccessibleDescription(
        tr("Type a value such as 41%, 12/29, 76-100, n/a, 45p for a provisional or 45 proj for an expected one"));
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12));
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ReadingColumn::Note), QHeaderView::Stretch);
    m_table->setColumnWidth(
        static_cast<int>(ReadingColumn::Period), fontMetrics().horizontalAdvance(tr("Sep 2026")) + 28);
    m_table->setColumnWidth(
        static_cast<int>(ReadingColumn::Value), fontMetrics().horizontalAdvance(tr("41.5% (112 of 270)")) + 40);
    m_table->setColumnWidth(
        static_cast<int>(ReadingColumn::Due), fontMetrics().horizontalAdvance(tr("Due by then")) + 20);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addWidget(makeButtons());
    return part;
}

QWidget *ReadingsPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_about = new QPushButton(tr("About &this reading…"), buttons);
    m_about->setToolTip(tr("Its n, its marks, its source, and what it said before"));
    auto *key = new QShortcut(QKeyCombination(Qt::SHIFT, Qt::Key_F2), m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_about, &QPushButton::click);
    m_earlier = new QPushButton(tr("A&dd earlier period"), buttons);
    connect(m_about, &QPushButton::clicked, this, [this] { showDetails(true); });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_model.offerEarlier();
        m_table->setCurrentIndex(m_model.index(0, static_cast<int>(ReadingColumn::Value)));
        m_table->setFocus();
    });
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_about);
    row->addStretch();
    row->addWidget(m_earlier);
    return buttons;
}

QWidget *ReadingsPanel::makeForm(const Clock &clock, const Theme &theme)
{
    auto *scroll = new QScrollArea(this);
    m_form = new ReadingForm(m_document, clock, theme, scroll);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_form, &ReadingForm::failed, this, &ReadingsPanel::failed);
    connect(m_form, &ReadingForm::left, this, [this] { showDetails(false); });
    return scroll;
}

void ReadingsPanel::showDetails(bool isShown)
{
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    if (isShown) {
        m_form->showReading(m_model.kpi(), m_model.periodAt(m_table->currentIndex().row()));
        m_form->takeFocus();
    } else {
        m_table->setFocus();
    }
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
    if (m_pages->currentIndex() == 1)
        m_form->showReading(kpi, m_model.periodAt(next.row()));
}

void ReadingsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_reason->setTheme(theme);
    m_form->setTheme(theme);
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
        submit(index, text, edit::setReadingWords(plan, kpi->id, period, fieldOf<&Reading::note>(), text));
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
        submit(index, text, edit::setReading(plan, kpi->id, period, *input, m_clock.today()));
    showCurrent();
}

void ReadingsPanel::empty(const QModelIndex &index)
{
    m_model.refuse(index, {}, {});
    if (!index.data(Qt::EditRole).toString().isEmpty())
        type(index, {});
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
    if (m_about)
        m_about->setEnabled(current.isValid());
}

} // namespace waymark
