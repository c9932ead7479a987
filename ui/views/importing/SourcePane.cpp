#include "views/importing/SourcePane.h"

#include "support/form/FormLabel.h"
#include "views/importing/SourceDelegate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

constexpr int besideWords = 12; ///< margins of a cell
constexpr int besideChoice = 28; ///< and the arrow of one that can be changed
constexpr int shownLines = 2; ///< of a cell's words; all of them are in its tip
constexpr int takenWidth = 110; ///< logical pixels
constexpr int leastWidth = 64;
constexpr int mostWidth = 260;
constexpr int looksAtRows = 2000; ///< by which their heights are found
constexpr int looksAt = 60; ///< rows by which the widths of columns are found

} // namespace

SourcePane::SourcePane(OpenReading &open, const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new SourceModel(open, this))
    , m_delegate(new SourceDelegate(context.themes, this))
    , m_table(new QTableView(this))
{
    auto *title = new FormLabel(FormLabel::Tone::Heading, context.themes, this, tr("In the document"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(title->text());
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 5 + 8);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 6, 0);
    lines->setSpacing(8);
    lines->addWidget(title);
    lines->addWidget(m_table, 1);
    spanCells();
    layColumns();
    layRows();
    // The place where a person was stays, though everything was read anew.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex now = m_table->currentIndex();
        const int scrolled = m_table->verticalScrollBar()->value();
        connect(
            m_model, &QAbstractItemModel::modelReset, this,
            [this, row = now.row(), column = now.column(), scrolled] {
                spanCells();
                layRows();
                m_isShowing = true;
                if (row >= 0)
                    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
                m_isShowing = false;
                m_table->verticalScrollBar()->setValue(scrolled);
            },
            Qt::SingleShotConnection);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { followCursor(); });
}

void SourcePane::spanCells()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SourceRow::Kind kind = m_model->row(row).kind;
        for (int column = 1; column < m_model->columnCount(); ++column) {
            const int span = m_model->spanOf(m_model->index(row, column));
            if (span > 1)
                m_table->setSpan(row, column, 1, span);
            if (kind != SourceRow::Kind::Cells)
                break;
            column += span - 1;
        }
    }
}

void SourcePane::layColumns()
{
    m_table->setColumnWidth(0, takenWidth);
    QStyleOptionViewItem option;
    option.fontMetrics = m_table->fontMetrics();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        int wanted = leastWidth;
        for (int row = 0; row < std::min(m_model->rowCount(), looksAt); ++row) {
            const QModelIndex index = m_model->index(row, column);
            if (m_model->spanOf(index) == 1)
                wanted = std::max(wanted, m_delegate->sizeHint(option, index).width());
        }
        m_table->setColumnWidth(column, std::clamp(wanted, leastWidth, mostWidth));
    }
}

/// One line where that is enough, else two; all two where there are too many rows to look at each.
void SourcePane::layRows()
{
    const int line = m_table->fontMetrics().lineSpacing();
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(shownLines * line + 8);
    if (m_model->rowCount() > looksAtRows)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bool isOne = true;
        for (int column = 0; column < m_model->columnCount() && isOne; ++column) {
            const QModelIndex index = m_model->index(row, column);
            const QString text = index.data().toString();
            const int width = m_model->spanOf(index) > 1 ? m_table->viewport()->width() : m_table->columnWidth(column);
            const int beside = index.flags() & Qt::ItemIsEditable ? besideChoice : besideWords;
            isOne = !text.contains(u'\n') && text.size() * letter < width - beside;
        }
        m_table->setRowHeight(row, isOne ? line + 12 : shownLines * line + 8);
    }
}

void SourcePane::followCursor()
{
    if (m_isShowing)
        return;
    const int record = m_table->currentIndex().data(SourceModel::RecordRole).toInt();
    m_delegate->setRecord(record);
    m_table->viewport()->update();
    Q_EMIT recordChosen(record);
}

void SourcePane::showRecord(int record)
{
    m_delegate->setRecord(record);
    m_table->viewport()->update();
    const int row = m_model->rowOf(record);
    if (row < 0)
        return;
    m_isShowing = true;
    QModelIndex first = m_model->index(row, 1);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (m_model->index(row, column).data(SourceModel::RecordRole).toInt() == record) {
            first = m_model->index(row, column);
            break;
        }
    }
    m_table->setCurrentIndex(first);
    m_table->scrollTo(first, QAbstractItemView::PositionAtCenter);
    m_isShowing = false;
}

} // namespace waymark
