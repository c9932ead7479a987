#include "views/deadlines/DeadlinesView.h"

#include "delegates/StatusCell.h"
#include "document/PlanDocument.h"
#include "plan/queries/References.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "settings/Settings.h"
#include "support/EmptyState.h"
#include "support/table/CopiedTable.h"
#include "views/deadlines/DeadlineFilter.h"
#include "views/deadlines/DeadlinesDelegate.h"
#include "views/deadlines/DeadlinesTable.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString deadlineShape = u"deadlines/columns"_s;
const QString choiceText = u"deadlines/choice"_s;
const QString wordsText = u"deadlines/words"_s;

int deadlineSection(DeadlineColumn column)
{
    return static_cast<int>(column);
}

} // namespace

DeadlinesView::DeadlinesView(const ViewContext &context, QWidget *parent)
    : DeskPage(parent)
    , m_context(context)
    , m_document(context.document)
    , m_model(context.document, context.clock)
    , m_filter(new DeadlineFilter(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new DeadlinesTable(m_pages))
    , m_delegate(new DeadlinesDelegate(context, this))
    , m_empty(new EmptyState(m_pages))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Deadlines"));
    setFocusProxy(m_table); // the keyboard comes to the rows first
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    makeTable();
    connectParts();
    restoreChoices();
    m_model.refresh();
    showWhatThereIs();
    restoreCurrent();
}

DeadlinesView::~DeadlinesView()
{
    m_context.settings.setShape(deadlineShape, m_table->horizontalHeader()->saveState());
    m_context.settings.setText(choiceText, QString::number(static_cast<int>(m_filter->choice())));
    m_context.settings.setText(wordsText, m_filter->words());
}

void DeadlinesView::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Deadlines"));
    m_table->setAccessibleDescription(
        tr("Enter goes to the action in the plan; in the column of the status keys 1 to 6 give one; Ctrl+Shift+O sorts "
           "by the column, Ctrl+C copies"));
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *heads = m_table->horizontalHeader();
    const std::pair<DeadlineColumn, int> widths[] = {{DeadlineColumn::Ref, 8}, {DeadlineColumn::Leads, 14},
        {DeadlineColumn::Original, 11}, {DeadlineColumn::Moved, 7}, {DeadlineColumn::Now, 14},
        {DeadlineColumn::Late, 16}, {DeadlineColumn::Reason, 15}, {DeadlineColumn::GrantedBy, 13},
        {DeadlineColumn::Status, 18}};
    for (const auto &[column, letters] : widths)
        heads->resizeSection(deadlineSection(column), letters * letter + 16);
    heads->setSectionResizeMode(deadlineSection(DeadlineColumn::Text), QHeaderView::Stretch);
    heads->setSortIndicator(deadlineSection(DeadlineColumn::Now), Qt::AscendingOrder);
    heads->restoreState(m_context.settings.shape(deadlineShape));
    heads->setStretchLastSection(false);
    m_table->setSortingEnabled(true); // and sorts at once, as remembered
}

void DeadlinesView::connectParts()
{
    auto *filter = new QAction(tr("Filter"), this);
    filter->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(filter);
    connect(filter, &QAction::triggered, m_filter, &DeadlineFilter::focusWords);
    connect(m_filter, &DeadlineFilter::choiceChanged, this, &DeadlinesView::applyChoice);
    connect(m_filter, &DeadlineFilter::wordsChanged, this, &DeadlinesView::applyWords);
    connect(m_filter, &DeadlineFilter::left, this, &DeadlinesView::takeKeyboard);
    connect(m_empty, &EmptyState::stepChosen, m_filter, &DeadlineFilter::clear);
    connect(&m_table->keys(), &TableKeys::statusPressed, this, &DeadlinesView::giveStatus);
    connect(&m_table->keys(), &TableKeys::cleared, this, [this] { giveStatus(Status::NotAssessed); });
    connect(&m_table->keys(), &TableKeys::unchangedPressed, this, &DeadlinesView::sayUnchanged);
    connect(m_delegate, &CellDelegate::typed, this, [this](const QModelIndex &, const QString &text) {
        if (text == StatusCell::unchanged)
            sayUnchanged();
        else
            giveStatus(statusFromText(text));
    });
    connect(m_table, &DeadlinesTable::copyPressed, this, &DeadlinesView::copyChosen);
    connect(m_table, &DeadlinesTable::openPressed, this, [this] {
        if (!action().isNull())
            Q_EMIT placeRequested({RecordKind::Action, action()});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadlinesView::tellChosen);
    connect(&m_model, &DeadlinesModel::counted, this, &DeadlinesView::showCounts);
    connect(&m_context.group, &ShownGroup::changed, this, [this] { m_model.setOwner(m_context.group.owner()); });
    m_model.setOwner(m_context.group.owner());
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DeadlinesView::restoreCurrent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &DeadlinesView::showWhatThereIs);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void DeadlinesView::restoreChoices()
{
    bool isKnown = false;
    const int stored = m_context.settings.text(choiceText).toInt(&isKnown);
    isKnown = isKnown && stored >= 0 && stored < deadlineChoiceCount;
    // What is finished would stand above everything else, for its deadlines are the oldest.
    m_filter->set(
        isKnown ? static_cast<DeadlineChoice>(stored) : DeadlineChoice::Open, m_context.settings.text(wordsText));
    m_model.setChoice(m_filter->choice());
    m_model.setWords(m_filter->words());
}

void DeadlinesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// What matters least gives way first where there is no room for all.
void DeadlinesView::fitColumns()
{
    int room = width() - fontMetrics().averageCharWidth() * 24; // for the words of the action
    for (const DeadlineColumn column :
        {DeadlineColumn::Ref, DeadlineColumn::Now, DeadlineColumn::Status, DeadlineColumn::Late, DeadlineColumn::Moved,
            DeadlineColumn::Original, DeadlineColumn::Reason, DeadlineColumn::Leads, DeadlineColumn::GrantedBy}) {
        m_table->setColumnHidden(deadlineSection(column), false); // a hidden one has no width
        room -= m_table->columnWidth(deadlineSection(column));
        m_table->setColumnHidden(deadlineSection(column), room < 0);
    }
}

/// The day may have changed since somebody last looked.
void DeadlinesView::showEvent(QShowEvent *event)
{
    m_model.refresh();
    QWidget::showEvent(event);
}

void DeadlinesView::applyChoice(DeadlineChoice choice)
{
    m_model.setChoice(choice);
    sayFound();
}

void DeadlinesView::applyWords(const QString &words)
{
    m_model.setWords(words);
    sayFound();
}

void DeadlinesView::sayFound()
{
    showWhatThereIs();
    const int found = m_model.rowCount();
    m_context.notices.announce(found == 1 ? tr("1 action found") : tr("%1 actions found").arg(found));
}

void DeadlinesView::showCounts()
{
    for (int choice = 0; choice < deadlineChoiceCount; ++choice)
        m_filter->setCount(static_cast<DeadlineChoice>(choice), m_model.countOf(static_cast<DeadlineChoice>(choice)));
    showWhatThereIs();
}

void DeadlinesView::showWhatThereIs()
{
    const bool hasActions = m_model.countOf(DeadlineChoice::All) > 0;
    m_filter->setVisible(hasActions);
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        return;
    }
    m_empty->setWords(hasActions ? tr("No deadline is like this") : tr("No deadlines yet"),
        hasActions ? tr("No action has these words and such a deadline.")
                   : tr("Every action of the plan stands here, with what its deadline was and what it is now."));
    m_empty->setStep(hasActions ? tr("Show all deadlines") : QString());
    m_pages->setCurrentWidget(m_empty);
}

Id DeadlinesView::action() const
{
    return m_model.actionAt(m_table->currentIndex().row());
}

void DeadlinesView::tellChosen()
{
    if (m_table->currentIndex().isValid()) {
        m_action = action();
        m_row = m_table->currentIndex().row();
    }
    Q_EMIT placeChosen({RecordKind::Action, action()});
}

/// After the rows are new: the same action where it is still there, else what is in its place.
void DeadlinesView::restoreCurrent()
{
    const int known = m_model.rowOf(m_action);
    const int row = known >= 0 ? known : std::min(m_row, m_model.rowCount() - 1);
    if (row < 0) {
        Q_EMIT placeChosen({RecordKind::Action, {}});
        return;
    }
    const QModelIndex cell = m_model.index(row, deadlineSection(DeadlineColumn::Now));
    m_table->choose(cell);
    m_table->scrollTo(cell);
}

void DeadlinesView::showRecord(const query::Place &place)
{
    m_model.refresh(); // nothing is read before it is looked at
    if (const int row = m_model.rowOf(place.id); row >= 0)
        m_table->choose(m_model.index(row, deadlineSection(DeadlineColumn::Now)));
}

bool DeadlinesView::takeKeyboard()
{
    (m_pages->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_empty)->setFocus(Qt::OtherFocusReason);
    return true;
}

void DeadlinesView::goToNext()
{
    const QModelIndex below = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1);
    if (below.isValid())
        m_table->choose(below);
    takeKeyboard();
}

void DeadlinesView::giveStatus(Status status)
{
    edit::AssessmentInput input;
    input.status = status;
    assess(input, query::statusName(m_document.plan(), status).word);
}

void DeadlinesView::sayUnchanged()
{
    edit::AssessmentInput input;
    input.unchanged = true;
    assess(input, tr("No change"));
}

void DeadlinesView::assess(edit::AssessmentInput input, const QString &word)
{
    QList<Id> actions;
    for (const int row : m_table->chosenRows())
        actions.append(m_model.actionAt(row));
    if (actions.isEmpty())
        return;
    const Plan &plan = m_document.plan();
    const QString reference = query::referenceOf(plan, RecordKind::Action, actions.first());
    const auto done = m_document.submit([&](const Author &by) {
        input.by = by.name;
        return edit::assessAll(plan, actions, m_round, input);
    });
    if (!done && done.error().code != ErrorCode::NothingToDo)
        m_context.notices.fail(done.error());
    else
        m_context.notices.announce(actions.size() == 1 ? tr("%1: %2").arg(reference, word)
                                                       : tr("%1 actions: %2").arg(actions.size()).arg(word));
}

void DeadlinesView::copyChosen()
{
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty())
        return;
    copyTable(m_model.cells(rows));
    m_context.notices.announce(rows.size() == 1 ? tr("1 row copied, for a spreadsheet")
                                                : tr("%1 rows copied, for a spreadsheet").arg(rows.size()));
}

} // namespace waymark
