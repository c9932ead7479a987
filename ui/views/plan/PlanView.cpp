#include "views/plan/PlanView.h"

#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "settings/Settings.h"
#include "support/EmptyState.h"
#include "support/table/CellWriting.h"
#include "views/plan/FilterBar.h"
#include "views/plan/PlanDelegates.h"
#include "views/plan/PlanHeader.h"
#include "views/plan/PlanTree.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString columnsShape = u"plan/columns"_s;

} // namespace

PlanView::PlanView(const ViewContext &context, QWidget *parent)
    : DeskPage(parent)
    , m_context(context)
    , m_document(context.document)
    , m_model(new ActionTreeModel(context.document, context.clock, this))
    , m_editing(context.document, context.ids)
    , m_header(new PlanHeader(context.themes, this))
    , m_filter(new FilterBar(context.themes, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new PlanTree(*m_model, context.themes, this))
    , m_rows(context, m_editing, *m_tree)
    , m_empty(new EmptyState(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Plan"));
    setMinimumWidth(360);
    makeDelegates();
    makeActions();
    layOut();
    connectParts();
    setDensity(context.settings.density());
    m_filter->setPerson(m_document.author().name);
    showPriority({});
}

PlanView::~PlanView()
{
    m_context.settings.setShape(columnsShape, m_tree->header()->saveState());
}

void PlanView::makeDelegates()
{
    const ValueDelegate::Commit commit = [this](const QModelIndex &index, const QString &typed) {
        const Result<void> taken =
            m_editing.setCell(m_model->placeAt(index), static_cast<ActionColumn>(index.column()), typed);
        if (!taken && !isAboutWhatWasTyped(taken.error()))
            m_context.notices.fail(taken.error());
        return taken;
    };
    m_delegates = makePlanDelegates(*m_tree, *m_model, m_document.plan(), m_context.themes, commit);
    const CellDrafts drafts{&m_context.drafts, &m_context.notices, [this](const QModelIndex &cell) {
                                return m_editing.draftOf(
                                    m_model->placeAt(cell), static_cast<ActionColumn>(cell.column()));
                            }};
    for (ValueDelegate *delegate : std::as_const(m_delegates))
        delegate->setDrafts(drafts);
    for (ValueDelegate *delegate : std::as_const(m_delegates))
        connect(delegate, &ValueDelegate::wentOn, m_tree,
            [this](const QModelIndex &from, EditThen then) { m_tree->keys().goOn(from, then); });
}

QAction *PlanView::makeAction(const QString &words, const QKeySequence &key, const std::function<void()> &work)
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, work);
    return action;
}

void PlanView::makeActions()
{
    m_actions.addBelow = makeAction(tr("Add below"), QKeySequence(Qt::Key_Insert), [this] { addBelow(); });
    m_actions.addInside =
        makeAction(tr("Add inside"), QKeySequence(Qt::SHIFT | Qt::Key_Insert), [this] { addInside(); });
    m_actions.moveUp = makeAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_rows.moveBy(-1); });
    m_actions.moveDown =
        makeAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_rows.moveBy(1); });
    m_actions.moveTo = makeAction(tr("Move to…"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_rows.moveTo(this); });
    m_actions.remove = makeAction(tr("Remove"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { m_rows.remove(); });
    m_actions.filter = new QAction(tr("Filter"), this);
    m_actions.filter->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_actions.filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_actions.filter);
    connect(m_actions.filter, &QAction::triggered, m_filter, &FilterBar::focusWords);
    for (const Status status : chosenStatuses) {
        // The tree hears the keys itself, so that they are letters everywhere else; the menu only shows them.
        const QString key = QString::number(m_actions.statuses.size() + 1);
        auto *action = new QAction(query::statusName(m_document.plan(), status).word + u'\t' + key, this);
        connect(action, &QAction::triggered, this, [this, status] { giveStatus(status); });
        m_actions.statuses.append(action);
    }
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PlanView::layOut()
{
    m_tree->setAccessibleName(tr("Outcomes and actions"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);

    m_tree->setColumnWidths(m_context.settings.shape(columnsShape));
}

void PlanView::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, this, &PlanView::applyFilter);
    connect(m_filter, &FilterBar::left, this, [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(m_tree, &PlanTree::currentPlaceChanged, this, &PlanView::placeChosen);
    connect(&m_tree->keys(), &TableKeys::statusPressed, this, &PlanView::giveStatus);
    connect(&m_tree->keys(), &TableKeys::unchangedPressed, this, &PlanView::sayUnchanged);
    writeByKeys(*m_tree, m_tree->keys(), m_context,
        [this](const QModelIndex &cell, const QString &text, const Author &by) { return setFor(cell, text, by); });
    connect(m_empty, &EmptyState::stepChosen, this, &PlanView::takeFirstStep);
    connect(&m_context.group, &ShownGroup::changed, this, [this] { showPriority(priority()); });
    connect(&m_document, &PlanDocument::authorChanged, this, [this] { m_filter->setPerson(m_document.author().name); });
    // After the model, which was connected first.
    connect(&m_document, &PlanDocument::changed, this, &PlanView::follow);
}

void PlanView::showPriority(const Id &priority)
{
    m_model->setScope(priority, m_context.group.owner());
    refresh();
}

void PlanView::showRecord(const query::Place &place)
{
    if (m_tree->goTo(place.id))
        return;
    const Priority *priority = query::priorityOf(m_document.plan(), place.kind, place.id);
    if (!priority)
        return;
    if (!query::isOfOwner(m_document.plan(), m_context.group.owner(), place))
        m_context.group.show({});
    if (!m_model->priority().isNull() && m_model->priority() != priority->id)
        showPriority(priority->id);
    if (!m_tree->goTo(place.id)) {
        m_filter->clear();
        m_tree->goTo(place.id);
    }
}

std::optional<query::Place> PlanView::place() const
{
    if (const query::Place chosen = current(); chosen.kind != RecordKind::Plan)
        return chosen;
    return priority().isNull() ? std::nullopt : std::optional(query::Place{RecordKind::Priority, priority()});
}

query::Place PlanView::current() const
{
    return m_tree->currentPlace();
}

void PlanView::setRound(Month month)
{
    m_editing.setRound(month);
    m_model->setRound(month);
    refresh();
}

void PlanView::showFiltered(const ActionFilter &filter)
{
    m_filter->setFilter(filter);
    applyFilter(filter);
}

void PlanView::showLead(const QString &name)
{
    m_filter->setLead(name);
    applyFilter(m_filter->filter());
}

void PlanView::goToNext()
{
    QModelIndex next = m_tree->indexBelow(m_tree->currentIndex());
    while (next.isValid() && m_model->placeAt(next).kind != RecordKind::Action)
        next = m_tree->indexBelow(next);
    if (next.isValid())
        m_tree->goTo(m_model->placeAt(next).id);
}

bool PlanView::takeKeyboard()
{
    (m_stack->currentWidget() == m_tree ? static_cast<QWidget *>(m_tree) : m_empty)->setFocus(Qt::OtherFocusReason);
    return true;
}

void PlanView::setDensity(int lines)
{
    for (ValueDelegate *delegate : std::as_const(m_delegates))
        delegate->setLines(lines);
    m_tree->doItemsLayout();
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->showColumnsThatFit(width());
}

/// Counting looks at every row: an edit elsewhere does not wait for it.
void PlanView::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void PlanView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void PlanView::refresh()
{
    m_isStale = false;
    showCounts();
    showWhatThereIs();
}

void PlanView::showCounts()
{
    const analysis::StatusCounts counts = m_model->counts();
    m_header->show(m_document.plan(), m_model->priority(), m_context.group.owner(), counts);
    m_filter->setCounts(m_document.plan(), counts, m_model->waiting());
}

void PlanView::showWhatThereIs()
{
    const bool isFiltered = m_model->filter().isActive();
    m_filter->setVisible(isFiltered || m_model->counts().total > 0);
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    if (isFiltered) {
        m_empty->setWords(tr("Nothing matches the filter"), tr("No action has these words and statuses together."));
        m_empty->setStep(tr("Clear the filter"));
    } else if (m_model->priority().isNull()) {
        m_empty->setWords(tr("This plan has no priorities yet"),
            tr("A priority holds the outcomes you want, and each outcome the actions that lead there."));
        m_empty->setStep(tr("Add the first priority"));
    } else {
        m_empty->setWords(
            tr("This priority has no outcomes yet"), tr("An outcome says what will be true; its actions lead there."));
        m_empty->setStep(tr("Add the first outcome"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void PlanView::applyFilter(const ActionFilter &filter)
{
    m_model->setFilter(filter);
    showWhatThereIs();
    const int found = m_model->shownActions();
    m_context.notices.announce(!filter.isActive() ? QString()
            : found == 1                          ? tr("1 action found")
                                                  : tr("%1 actions found").arg(found));
}

} // namespace waymark
