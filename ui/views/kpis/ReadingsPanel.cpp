#include "views/kpis/ReadingsPanel.h"

#include "delegates/CellDelegate.h"
#include "document/PlanDocument.h"
#include "edit/KpiEdits.h"
#include "edit/readings/ReadingDetails.h"
#include "support/table/CellCommit.h"
#include "support/table/CellTable.h"
#include "support/table/CellWriting.h"
#include "support/table/RefusalLabel.h"
#include "views/kpis/ReadingDraft.h"
#include "views/kpis/ReadingForm.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

ReadingsPanel::ReadingsPanel(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_model(context.document, context.clock)
    , m_table(new CellTable(ReadingRefusalRole, this))
    , m_delegate(new CellDelegate(context.themes, ReadingRefusalRole, {static_cast<int>(ReadingColumn::Note)}, this))
    , m_reason(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
    , m_pages(new QStackedWidget(this))
{
    m_reason->say({});
    m_pages->addWidget(makeTable());
    m_pages->addWidget(makeForm());
    m_delegate->setDrafts({&context.drafts, &context.notices, [this](const QModelIndex &cell) {
                               const bool isNote = static_cast<ReadingColumn>(cell.column()) == ReadingColumn::Note;
                               return readingDraft(m_document.plan(), m_model.kpi(), m_model.periodAt(cell.row()),
                                   isNote ? fieldOf<&Reading::note>() : fieldOf<&Reading::value>());
                           }});
    connect(m_delegate, &CellDelegate::typed, this, &ReadingsPanel::type);
    writeByKeys(*m_table, m_table->keys(), context,
        [this](const QModelIndex &cell, const QString &text, const Author &) { return setFor(cell, text); });
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

QWidget *ReadingsPanel::makeForm()
{
    auto *scroll = new QScrollArea(this);
    m_form = new ReadingForm(m_context, scroll);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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

Result<ChangeSet> ReadingsPanel::setFor(const QModelIndex &index, const QString &text) const
{
    const Plan &plan = m_document.plan();
    const Month period = m_model.periodAt(index.row());
    if (static_cast<ReadingColumn>(index.column()) == ReadingColumn::Note)
        return edit::setReadingWords(plan, m_model.kpi(), period, fieldOf<&Reading::note>(), text);
    if (text.trimmed().isEmpty())
        return edit::removeReading(plan, m_model.kpi(), period);
    const Result<edit::ReadingInput> input = edit::readingFromText(text, plan.get<Kpi>(m_model.kpi())->unit);
    if (!input)
        return fail(input.error());
    return edit::setReading(plan, m_model.kpi(), period, *input, m_context.clock.today());
}

void ReadingsPanel::type(const QModelIndex &index, const QString &text)
{
    if (!m_document.plan().get<Kpi>(m_model.kpi()))
        return;
    commitCell(m_model, index, text, m_context.notices, [&] { return m_document.submit(setFor(index, text)); });
    showCurrent();
}

void ReadingsPanel::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    showRefusal(*m_reason, current.isValid() ? current.data(ReadingRefusalRole).toString() : QString());
    if (m_about)
        m_about->setEnabled(current.isValid());
}

} // namespace waymark
