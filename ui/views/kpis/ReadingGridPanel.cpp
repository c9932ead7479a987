#include "views/kpis/ReadingGridPanel.h"

#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "edit/AssessmentPaste.h"
#include "edit/KpiEdits.h"
#include "edit/readings/ReadingPaste.h"
#include "support/form/FormLabel.h"
#include "support/table/CellCommit.h"
#include "support/table/RefusalLabel.h"
#include "views/kpis/ReadingDraft.h"
#include "views/kpis/ReadingForm.h"
#include "views/kpis/ReadingGridDelegate.h"
#include "views/kpis/ReadingGridTable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

ReadingGridPanel::ReadingGridPanel(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_model(context.document, context.clock)
    , m_month(Month::of(context.clock.today()).plus(-1))
    , m_table(new ReadingGridTable(this))
    , m_delegate(new ReadingGridDelegate(context.themes, this))
    , m_said(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_reason(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
{
    m_model.setOwner(context.group.owner()); // before anything follows it
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Readings of all KPIs"));
    m_table->setAccessibleDescription(
        tr("Type a value such as 41%, 12/29, 76-100, n/a, 45p for a provisional or 45 proj for an expected one; paste "
           "cells from a spreadsheet; Shift+F2 shows all about a reading"));
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    m_table->viewport()->installEventFilter(this);
    setSizes();
    connect(m_table, &CellTable::cursorMoved, this, &ReadingGridPanel::choose);
    connect(m_table, &CellTable::givenUp, this, [this](const QModelIndex &index) { m_model.refuse(index, {}, {}); });
    connect(&m_table->keys(), &TableKeys::pasted, this, &ReadingGridPanel::paste);
    connect(&m_table->keys(), &TableKeys::cleared, this, &ReadingGridPanel::remove);
    connect(&m_table->keys(), &TableKeys::filledDown, this, &ReadingGridPanel::fillDown);
    connect(&m_table->keys(), &TableKeys::cutAsked, this, [this] {
        copy();
        remove(m_table->keys().chosenEntries());
    });
    connect(m_table, &ReadingGridTable::copyPressed, this, &ReadingGridPanel::copy);
    connect(m_table, &ReadingGridTable::detailsAsked, this, [this] { showDetails(true); });
    m_delegate->setDrafts({&context.drafts, &context.notices, [this](const QModelIndex &cell) {
                               return readingDraft(m_document.plan(), m_model.kpis().at(cell.row()),
                                   m_model.months().at(cell.column()), fieldOf<&Reading::value>());
                           }});
    connect(m_delegate, &CellDelegate::typed, this, &ReadingGridPanel::type);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReadingGridPanel::showReason);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReadingGridPanel::comeBack);
    connect(&context.group, &ShownGroup::changed, this, [this] { m_model.setOwner(m_context.group.owner()); });
    m_said->say({});
    m_reason->say({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addWidget(makeDetails());
    setFocusProxy(m_table);
}

QWidget *ReadingGridPanel::makeDetails()
{
    m_details = new QScrollArea(this);
    m_form = new ReadingForm(m_context, m_details);
    m_details->setWidget(m_form);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_details->setMinimumHeight(fontMetrics().height() * 13);
    m_details->hide();
    connect(m_form, &ReadingForm::left, this, [this] { showDetails(false); });
    return m_details;
}

void ReadingGridPanel::showDetails(bool isShown)
{
    m_details->setVisible(isShown);
    if (isShown) {
        m_form->showReading(m_kpi, m_month);
        m_form->takeFocus();
        m_table->scrollTo(m_table->currentIndex());
    } else {
        m_table->setFocus();
    }
}

void ReadingGridPanel::setSizes()
{
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(tr("○ 76–100% p r")) + 16);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12));
}

bool ReadingGridPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        // The words of a KPI take a third of the room, between what makes sense of them and what says it all.
        const int least = fontMetrics().averageCharWidth() * 20;
        const int most = fontMetrics().averageCharWidth() * 60;
        m_table->verticalHeader()->setFixedWidth(std::clamp(width() * 3 / 10, least, most));
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingGridPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    comeBack();
    QTimer::singleShot(0, this, &ReadingGridPanel::comeBack); // once the layout around has given it its size
}

/// To the cell where the cursor was, with the newest month in view as long as that one is too.
void ReadingGridPanel::comeBack()
{
    QModelIndex cell = m_model.indexOf(m_kpi, m_month);
    if (!cell.isValid() && m_model.rowCount() > 0)
        cell = m_model.index(0, std::max(0, m_model.columnCount() - 4));
    if (!cell.isValid())
        return;
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell.siblingAtColumn(m_model.columnCount() - 1));
    m_table->scrollTo(cell);
}

void ReadingGridPanel::showKpi(const Id &kpi)
{
    if (kpi == m_kpi)
        return;
    m_kpi = kpi;
    if (const QModelIndex cell = m_model.indexOf(kpi, m_month); cell.isValid())
        m_table->setCurrentIndex(cell);
}

void ReadingGridPanel::choose(const QModelIndex &index)
{
    showReason();
    if (!index.isValid())
        return;
    m_kpi = m_model.kpis().at(index.row());
    m_month = m_model.months().at(index.column());
    if (!m_details->isHidden())
        m_form->showReading(m_kpi, m_month);
    Q_EMIT kpiChosen(m_kpi);
}

void ReadingGridPanel::showReason()
{
    const QModelIndex current = m_table->currentIndex();
    showRefusal(*m_reason, current.isValid() ? current.data(GridRefusalRole).toString() : QString());
}

bool ReadingGridPanel::submit(const Result<ChangeSet> &set)
{
    const auto done = m_document.submit(set);
    if (done)
        return true;
    if (isAboutWhatWasTyped(done.error()))
        showRefusal(*m_said, done.error().sentence);
    else
        m_context.notices.fail(done.error());
    return false;
}

void ReadingGridPanel::type(const QModelIndex &index, const QString &text)
{
    const Plan &plan = m_document.plan();
    const Id kpi = m_model.kpis().at(index.row());
    const Month period = m_model.months().at(index.column());
    m_said->say({});
    const Result<edit::ReadingInput> input = edit::readingFromText(text, plan.get<Kpi>(kpi)->unit);
    commitCell(m_model, index, text, m_context.notices, [&] {
        return m_document.submit(text.trimmed().isEmpty() ? edit::removeReading(plan, kpi, period)
                : input ? edit::setReading(plan, kpi, period, *input, m_context.clock.today())
                        : Result<ChangeSet>(fail(input.error())));
    });
}

void ReadingGridPanel::paste(const QString &text)
{
    const QModelIndexList chosen = m_table->keys().chosenCells();
    if (!chosen.isEmpty())
        pasteBlock(chosen.first(), edit::cellsFromClipboard(text));
}

void ReadingGridPanel::pasteBlock(const QModelIndex &first, const QList<QStringList> &block)
{
    if (block.isEmpty())
        return;
    m_said->say({});
    const edit::ReadingArea area{m_model.kpis(), m_model.months(), first.row(), first.column()};
    Result<edit::PastedReadings> pasted = edit::pasteReadings(m_document.plan(), area, block, m_context.clock.today());
    if (!pasted) {
        showRefusal(*m_said, pasted.error().sentence);
        return;
    }
    if (!submit(pasted->set))
        return;
    for (const edit::RefusedReading &refused : std::as_const(pasted->refused)) {
        if (const QModelIndex cell = m_model.indexOf(refused.kpi, refused.period); cell.isValid())
            m_model.refuse(cell, refused.text, refused.reason);
    }
    showRefusal(*m_said, pasted->words());
}

void ReadingGridPanel::copy()
{
    const QModelIndexList chosen = m_table->keys().chosenCells();
    if (chosen.isEmpty())
        return;
    int left = chosen.first().column();
    int right = left;
    for (const QModelIndex &cell : chosen) {
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    QStringList rows;
    for (int row = chosen.first().row(); row <= chosen.last().row(); ++row) {
        const Kpi *kpi = m_document.plan().get<Kpi>(m_model.kpis().at(row));
        QStringList cells;
        for (int column = left; column <= right; ++column) {
            const QModelIndex cell = m_model.index(row, column);
            const Reading *reading = chosen.contains(cell) ? m_model.readingAt(cell) : nullptr;
            cells.append(reading ? edit::copiedReading(*reading, kpi->unit) : QString());
        }
        rows.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(rows.join(u'\n') + u'\n');
}

void ReadingGridPanel::remove(const QModelIndexList &chosen)
{
    QList<std::pair<Id, Month>> cells;
    for (const QModelIndex &cell : chosen) {
        m_model.refuse(cell, {}, {});
        cells.append({m_model.kpis().at(cell.row()), m_model.months().at(cell.column())});
    }
    m_said->say({});
    (void)submit(edit::removeReadings(m_document.plan(), cells));
}

void ReadingGridPanel::fillDown(const QModelIndex &from, const QModelIndexList &cells)
{
    const Reading *reading = m_model.readingAt(from);
    if (!reading)
        return;
    const QString text = edit::copiedReading(*reading, m_document.plan().get<Kpi>(reading->kpi)->unit);
    QList<QStringList> block; // what lies between the cells stays as it is
    for (int row = cells.first().row(); row <= cells.last().row(); ++row)
        block.append({cells.contains(cells.first().siblingAtRow(row)) ? text : QString()});
    pasteBlock(cells.first(), block);
}

} // namespace waymark
