#include "views/kpis/ScoreCardPanel.h"

#include "document/PlanDocument.h"
#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"
#include "plan/queries/RoundQueries.h"
#include "settings/Settings.h"
#include "support/form/FormLabel.h"
#include "support/StatusChip.h"
#include "support/table/CellCommit.h"
#include "support/table/CellTable.h"
#include "support/table/CellWriting.h"
#include "support/table/CopiedTable.h"
#include "support/table/RecordRemoval.h"
#include "support/table/RefusalLabel.h"
#include "views/kpis/ScoreCardDelegate.h"
#include "views/kpis/ScoreCardFilter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString arrangementName = u"kpis/arrangement"_s;

int column(ScoreColumn column)
{
    return static_cast<int>(column);
}

} // namespace

ScoreCardPanel::ScoreCardPanel(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_model(context.document, context.clock)
    , m_filter(new ScoreCardFilter(this))
    , m_table(new CellTable(ScoreRefusalRole, this))
    , m_delegate(new ScoreCardDelegate(context.themes, this))
    , m_reason(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
{
    copiesItself(*m_table);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(false);
    m_table->setAccessibleName(tr("Score card"));
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    setColumnWidths();
    connect(m_table, &CellTable::cursorMoved, this, &ScoreCardPanel::choose);
    writeByKeys(*m_table, m_table->keys(), context,
        [this](const QModelIndex &cell, const QString &text, const Author &) { return setFor(cell, text); });
    connect(&m_table->keys(), &TableKeys::removalAsked, this, &ScoreCardPanel::removeChosen);
    connect(m_table, &CellTable::givenUp, this, [this](const QModelIndex &index) { m_model.refuse(index, {}, {}); });
    m_delegate->setDrafts({&context.drafts, &context.notices, [this](const QModelIndex &cell) {
                               const auto column = static_cast<ScoreColumn>(cell.column());
                               const QString name = column == ScoreColumn::Text ? u"text"_s
                                   : column == ScoreColumn::Baseline            ? u"baseline"_s
                                                                                : u"target %1"_s.arg(cell.column());
                               return DraftPlace{m_document.plan().id(), m_model.idAt(cell.row()), name};
                           }});
    connect(m_delegate, &CellDelegate::typed, this, &ScoreCardPanel::type);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ScoreCardPanel::showReason);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ScoreCardPanel::arranged);
    connect(&m_model, &ScoreCardModel::counted, this, &ScoreCardPanel::showCounts);
    connect(m_filter, &ScoreCardFilter::changed, this, &ScoreCardPanel::arrange);
    connect(&m_context.group, &ShownGroup::changed, this, &ScoreCardPanel::arrange);
    connect(m_filter, &ScoreCardFilter::left, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });

    m_reason->say({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    setFocusProxy(m_table);
    takeUpArrangement();
    showCounts();
}

void ScoreCardPanel::takeUpArrangement()
{
    const QStringList kept = m_context.settings.text(arrangementName).split(u'/');
    ScoreArrangement arrangement;
    const int choice = kept.value(0).toInt();
    arrangement.choice = static_cast<ScoreChoice>(std::clamp(choice, 0, scoreChoiceCount - 1));
    arrangement.isGrouped = kept.value(1) == u"grouped";
    bool isColumn = false;
    const int sortedBy = kept.value(2).toInt(&isColumn);
    if (isColumn && sortedBy >= 0 && sortedBy < scoreColumnCount)
        arrangement.column = static_cast<ScoreColumn>(sortedBy);
    arrangement.order = kept.value(3) == u"descending" ? Qt::DescendingOrder : Qt::AscendingOrder;
    arrangement.words = kept.mid(4).join(u'/');
    arrangement.owner = m_context.group.owner();
    m_filter->set(arrangement);
    m_model.arrange(arrangement);
}

void ScoreCardPanel::keep() const
{
    const ScoreArrangement &now = m_model.arrangement();
    m_context.settings.setText(arrangementName,
        QStringList{QString::number(static_cast<int>(now.choice)), now.isGrouped ? u"grouped"_s : QString(),
            now.column ? QString::number(static_cast<int>(*now.column)) : QString(),
            now.order == Qt::DescendingOrder ? u"descending"_s : QString(), now.words}
            .join(u'/'));
}

void ScoreCardPanel::arrange()
{
    ScoreArrangement arrangement = m_model.arrangement();
    m_filter->putInto(arrangement);
    arrangement.owner = m_context.group.owner();
    m_model.arrange(arrangement);
}

/// After a reset: the cursor comes back to its KPI, and headings lie across the columns.
void ScoreCardPanel::arranged()
{
    const ScoreArrangement &now = m_model.arrangement();
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(now.column ? column(*now.column) : -1, now.order);
    showHeadings();
    // What is hidden now is not looked at any more: the first of those that are shown is.
    int row = m_model.rowOf(m_kpi);
    for (int first = 0; row < 0 && first < m_model.rowCount(); ++first)
        row = m_model.idAt(first).isNull() ? -1 : first;
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, column(ScoreColumn::Text)));
    keep();
}

void ScoreCardPanel::showHeadings()
{
    m_table->clearSpans();
    const int spanned = scoreColumnCount - column(ScoreColumn::Text);
    for (int row = 0; m_model.arrangement().isGrouped && row < m_model.rowCount(); ++row) {
        if (m_model.idAt(row).isNull())
            m_table->setSpan(row, column(ScoreColumn::Text), 1, spanned);
    }
}

void ScoreCardPanel::showCounts()
{
    for (int index = 0; index < scoreChoiceCount; ++index) {
        const auto choice = static_cast<ScoreChoice>(index);
        m_filter->setCount(choice, m_model.countOf(choice));
    }
}

/// The column of the cursor: up, down, the plan's order.
void ScoreCardPanel::sortByCursor()
{
    const int at = m_table->currentIndex().column();
    const ScoreArrangement &now = m_model.arrangement();
    const bool isSame = now.column && column(*now.column) == at;
    if (!isSame)
        m_model.sort(at);
    else if (now.order == Qt::AscendingOrder)
        m_model.sort(at, Qt::DescendingOrder);
    else
        m_model.sort(-1);
    const QModelIndex back = m_table->currentIndex().siblingAtColumn(at);
    if (back.isValid())
        m_table->setCurrentIndex(back);
}

void ScoreCardPanel::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    copyTable(m_model.cells(rows));
}

void ScoreCardPanel::setColumnWidths()
{
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 22; };
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(32);
    m_table->setColumnWidth(column(ScoreColumn::Code), width(u"10.10a"_s));
    m_table->setColumnWidth(column(ScoreColumn::Direction), width(tr("Better")));
    m_table->setColumnWidth(column(ScoreColumn::Baseline), width(tr("Baseline")));
    for (const ScoreColumn target : {ScoreColumn::Target3, ScoreColumn::Target6, ScoreColumn::Target12})
        m_table->setColumnWidth(column(target), width(tr("12 months")));
    m_table->setColumnWidth(column(ScoreColumn::Latest), width(tr("41.5% (112 of 270),")));
    m_table->setColumnWidth(column(ScoreColumn::Gap), width(tr("12.5 points")));
    int widest = 0;
    for (int status = 0; status <= static_cast<int>(analysis::KpiStatus::Met); ++status)
        widest = std::max(widest, width(analysis::kpiStatusWords(static_cast<analysis::KpiStatus>(status))));
    m_table->setColumnWidth(column(ScoreColumn::Status), widest + statusChipSide(fontMetrics()));
    m_table->setColumnWidth(column(ScoreColumn::Trend), width(tr("Last 12 months")));
    m_table->setColumnWidth(column(ScoreColumn::Next), width(tr("3 overdue since")));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    for (int section = 0; section < scoreColumnCount; ++section)
        m_widths.append(m_table->columnWidth(section));
    m_table->viewport()->installEventFilter(this);
}

void ScoreCardPanel::hideWhatHasNoRoom()
{
    // The wording keeps its room; what other columns say too gives way first, and what is left can be scrolled.
    const int leastText = fontMetrics().height() * 12;
    const int room = m_table->viewport()->width();
    int others = 0;
    for (int section = 0; section < scoreColumnCount; ++section)
        others += section == column(ScoreColumn::Text) ? 0 : m_widths.value(section);
    for (const ScoreColumn spare :
        {ScoreColumn::Trend, ScoreColumn::Direction, ScoreColumn::Gap, ScoreColumn::Baseline, ScoreColumn::Target3}) {
        const bool isHidden = others + leastText > room;
        m_table->setColumnHidden(column(spare), isHidden);
        others -= isHidden ? m_widths.value(column(spare)) : 0;
    }
    m_table->setColumnWidth(column(ScoreColumn::Text), std::max(leastText, room - others));
}

bool ScoreCardPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        hideWhatHasNoRoom();
    if (event->type() == QEvent::KeyPress && watched == m_table) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && key->key() == Qt::Key_O) {
            sortByCursor();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScoreCardPanel::revealKpi(const Id &kpi)
{
    if (!query::isOfOwner(m_document.plan(), m_context.group.owner(), {RecordKind::Kpi, kpi}))
        m_context.group.show({});
    if (m_model.rowOf(kpi) < 0 && m_document.plan().get<Kpi>(kpi)) {
        ScoreArrangement open = m_model.arrangement();
        open.words.clear();
        open.choice = ScoreChoice::All;
        m_filter->set(open);
        m_model.arrange(open);
    }
    showKpi(kpi);
}

void ScoreCardPanel::showKpi(const Id &kpi)
{
    const int row = m_model.rowOf(kpi);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, column(ScoreColumn::Text)));
}

void ScoreCardPanel::typeWords()
{
    const QModelIndex words = m_table->currentIndex().siblingAtColumn(column(ScoreColumn::Text));
    m_table->setFocus();
    m_table->setCurrentIndex(words);
    m_table->edit(words);
}

Id ScoreCardPanel::kpi() const
{
    return m_model.idAt(m_table->currentIndex().row());
}

void ScoreCardPanel::choose(const QModelIndex &index)
{
    showReason();
    const Id chosen = m_model.idAt(index.row());
    if (chosen.isNull())
        return;
    m_kpi = chosen;
    Q_EMIT kpiChosen(chosen);
}

void ScoreCardPanel::showReason()
{
    const QModelIndex current = m_table->currentIndex();
    showRefusal(*m_reason, current.isValid() ? current.data(ScoreRefusalRole).toString() : QString());
}

Result<ChangeSet> ScoreCardPanel::setFor(const QModelIndex &index, const QString &text) const
{
    const Plan &plan = m_document.plan();
    const Id kpi = m_model.idAt(index.row());
    switch (const auto typedIn = static_cast<ScoreColumn>(index.column())) {
    case ScoreColumn::Text:
        // A KPI without words is no mistake one makes with a key: those are typed over, not emptied.
        if (text.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, tr("A KPI keeps its words. Nothing was changed; type over them."));
        return edit::setFieldText(plan, fieldOf<&Kpi::text>(), kpi, text);
    case ScoreColumn::Baseline:
        return edit::setBaseline(plan, kpi, text);
    default:
        return edit::setTarget(plan, kpi, monthsOfColumn(typedIn), text);
    }
}

void ScoreCardPanel::type(const QModelIndex &index, const QString &text)
{
    commitCell(m_model, index, text, m_context.notices, [&] { return m_document.submit(setFor(index, text)); });
}

void ScoreCardPanel::removeChosen()
{
    QList<query::Place> places;
    for (const int row : m_table->chosenRows()) {
        if (const Id kpi = m_model.idAt(row); !kpi.isNull())
            places.append({RecordKind::Kpi, kpi});
    }
    removeRecords(m_context, places);
}

} // namespace waymark
