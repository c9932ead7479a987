#include "views/plan/PlanView.h"

#include "delegates/ActionDelegates.h"
#include "document/PlanDocument.h"
#include "plan/PlanQueries.h"
#include "plan/StatusName.h"
#include "settings/Settings.h"
#include "support/EmptyState.h"
#include "support/StatusChip.h"
#include "views/plan/FilterBar.h"
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
/// From these widths on, in letters, there is room for a column.
constexpr int roomForLeads = 84;
constexpr int roomForDue = 60;
constexpr int roomForLastAssessed = 120;

int section(ActionColumn column)
{
    return static_cast<int>(column);
}

} // namespace

PlanView::PlanView(
    PlanDocument &document, const Clock &clock, IdSource &ids, Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(settings)
    , m_model(new ActionTreeModel(document, clock, this))
    , m_editing(document, ids)
    , m_header(new PlanHeader(theme, this))
    , m_filter(new FilterBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new PlanTree(*m_model, theme, this))
    , m_empty(new EmptyState(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Plan"));
    setMinimumWidth(360);
    makeDelegates(theme, clock);
    makeActions();
    layOut();
    connectParts();
    setDensity(settings.density());
    refresh();
}

PlanView::~PlanView()
{
    m_settings.setShape(columnsShape, m_tree->header()->saveState());
}

void PlanView::makeDelegates(const Theme &theme, const Clock &)
{
    const ValueDelegate::Commit commit = [this](const QModelIndex &index, const QString &typed) {
        return m_editing.setCell(m_model->placeAt(index), static_cast<ActionColumn>(index.column()), typed);
    };
    auto *text = new TextDelegate(theme, commit, this);
    text->setPlaceholder(tr("No words yet"));
    text->setPaintedElsewhere([this](const QModelIndex &index) {
        return layoutDirection() == Qt::LeftToRight && m_model->placeAt(index).kind != RecordKind::Action;
    });
    auto *due = new DueDelegate(theme, commit, {OverdueRole, TimesMovedRole}, this);
    due->setReading(dueReading(m_document.plan()));
    auto *leads = new LeadsDelegate(theme, commit, this);
    leads->setNames([this] {
        QStringList names;
        for (const Person *person : m_document.plan().all<Person>())
            names.append(person->name);
        names.sort(Qt::CaseInsensitive);
        return names;
    });
    auto *status = new StatusDelegate(theme, commit, {StatusRole, DecidedRole}, this);
    status->setChoices([this] {
        QList<StatusOption> choices;
        for (const Status one : chosenStatuses)
            choices.append({one, query::statusName(m_document.plan(), one).word, spokenStatus(m_document.plan(), one)});
        return choices;
    });
    m_delegates = {
        new ValueDelegate(theme, commit, this), text, due, leads, status, new ValueDelegate(theme, commit, this)};
    for (int column = 0; column < actionColumnCount; ++column) {
        m_delegates[column]->setValueName(actionColumnName(static_cast<ActionColumn>(column)));
        m_tree->setItemDelegateForColumn(column, m_delegates[column]);
        connect(m_delegates[column], &ValueDelegate::wentOn, this, &PlanView::goOn);
    }
}

QAction *PlanView::makeAction(const QString &words, const QKeySequence &key, void (PlanView::*slot)())
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PlanView::makeActions()
{
    m_actions.addBelow = makeAction(tr("Add below"), QKeySequence(Qt::Key_Insert), &PlanView::addBelow);
    m_actions.addInside = makeAction(tr("Add inside"), QKeySequence(Qt::SHIFT | Qt::Key_Insert), &PlanView::addInside);
    m_actions.moveUp = makeAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), &PlanView::moveUp);
    m_actions.moveDown = makeAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), &PlanView::moveDown);
    m_actions.moveTo = makeAction(tr("Move to…"), QKeySequence(Qt::CTRL | Qt::Key_M), &PlanView::moveTo);
    m_actions.remove = makeAction(tr("Delete"), QKeySequence(Qt::Key_Delete), &PlanView::removeChosen);
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

    QHeaderView *header = m_tree->header();
    header->setMinimumSectionSize(56);
    for (int column = 0; column < actionColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::Interactive);
    header->setSectionResizeMode(section(ActionColumn::Text), QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(section(ActionColumn::Reference), 12 * letter + 8);
    header->resizeSection(section(ActionColumn::Due), 12 * letter + 16);
    header->resizeSection(section(ActionColumn::Leads), 16 * letter + 16);
    header->resizeSection(section(ActionColumn::Status), 15 * letter + 44);
    header->resizeSection(section(ActionColumn::LastAssessed), 11 * letter + 16);
    header->restoreState(m_settings.shape(columnsShape));
    header->setStretchLastSection(false);
}

void PlanView::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, this, &PlanView::applyFilter);
    connect(m_filter, &FilterBar::left, this, [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(m_tree, &PlanTree::currentPlaceChanged, this, &PlanView::currentChanged);
    connect(m_tree, &PlanTree::statusKeyPressed, this, &PlanView::giveStatus);
    connect(m_empty, &EmptyState::stepChosen, this, &PlanView::takeFirstStep);
    // After the model, which was connected first.
    connect(&m_document, &PlanDocument::changed, this, &PlanView::follow);
}

void PlanView::showPriority(const Id &priority)
{
    m_model->setPriority(priority);
    refresh();
}

void PlanView::showRecord(const query::Place &place)
{
    if (m_tree->goTo(place.id))
        return;
    const Priority *priority = query::priorityOf(m_document.plan(), place.kind, place.id);
    if (!priority)
        return;
    if (!m_model->priority().isNull() && m_model->priority() != priority->id)
        showPriority(priority->id);
    if (!m_tree->goTo(place.id)) {
        m_filter->clear();
        m_tree->goTo(place.id);
    }
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

void PlanView::goToNextAction()
{
    QModelIndex next = m_tree->indexBelow(m_tree->currentIndex());
    while (next.isValid() && m_model->placeAt(next).kind != RecordKind::Action)
        next = m_tree->indexBelow(next);
    if (next.isValid())
        m_tree->goTo(m_model->placeAt(next).id);
}

void PlanView::focusRows()
{
    (m_stack->currentWidget() == m_tree ? static_cast<QWidget *>(m_tree) : m_empty)->setFocus(Qt::OtherFocusReason);
}

void PlanView::setTheme(const Theme &theme)
{
    m_header->setTheme(theme);
    m_filter->setTheme(theme);
    m_tree->setTheme(theme);
    for (ValueDelegate *delegate : std::as_const(m_delegates))
        delegate->setTheme(theme);
}

void PlanView::setDensity(int lines)
{
    for (ValueDelegate *delegate : std::as_const(m_delegates))
        delegate->setLines(lines);
    m_tree->doItemsLayout();
}

void PlanView::setPerson(const QString &name)
{
    m_filter->setPerson(name);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / fontMetrics().averageCharWidth();
    m_tree->setColumnHidden(section(ActionColumn::LastAssessed), letters < roomForLastAssessed);
    m_tree->setColumnHidden(section(ActionColumn::Leads), letters < roomForLeads);
    m_tree->setColumnHidden(section(ActionColumn::Due), letters < roomForDue);
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
    m_header->show(m_document.plan(), m_model->priority(), counts);
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
    Q_EMIT announced(!filter.isActive() ? QString()
            : found == 1                ? tr("1 action found")
                                        : tr("%1 actions found").arg(found));
}

} // namespace waymark
