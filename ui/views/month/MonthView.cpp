#include "views/month/MonthView.h"

#include "analysis/StatusSuggestion.h"
#include "delegates/StatusCell.h"
#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "support/EmptyState.h"
#include "support/form/FormLabel.h"
#include "support/table/CellTable.h"
#include "support/table/CopiedTable.h"
#include "support/table/RefusalLabel.h"
#include "views/month/RoundCloser.h"
#include "views/month/RoundDelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

int roundSection(RoundColumn column)
{
    return static_cast<int>(column);
}

QString lineOf(const QString &text)
{
    return text.simplified();
}

} // namespace

MonthView::MonthView(const ViewContext &context, QWidget *parent)
    : DeskPage(parent)
    , m_context(context)
    , m_document(context.document)
    , m_model(context.document, context.clock)
    , m_editing(context, m_model, [this] { return m_closer->isCorrecting(); })
    , m_title(new FormLabel(FormLabel::Tone::Title, context.themes, this))
    , m_progressWords(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_progress(new QProgressBar(this))
    , m_table(new CellTable(RoundRefusalRole, this, {roundSection(RoundColumn::Status)}))
    , m_delegate(new RoundDelegate(context, m_model, this))
    , m_refusal(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
    , m_lastTime(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_suggestion(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_closer(new RoundCloser(context, this))
    , m_empty(new EmptyState(this))
{
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_refusal, m_lastTime, m_suggestion, m_closer})
        layout->addWidget(part);
    m_refusal->say({});
    setFocusProxy(m_table); // the keyboard comes to the rows first
    connectTable();
    context.themes.follow(this, [this](const Theme &theme) {
        QPalette colours = paletteOf(theme);
        colours.setColor(QPalette::Highlight, theme.accent); // a chosen row is pale, a bar is not
        m_progress->setPalette(colours);
    });
    connect(m_closer, &RoundCloser::pastChosen, this, &MonthView::showPast);
    connect(m_closer, &RoundCloser::contradictionFound, this, [this](const Id &action) {
        showRecord({RecordKind::Action, action});
    });
    connect(m_closer, &RoundCloser::nextAsked, this, &MonthView::roundRequested);
    connect(&context.group, &ShownGroup::changed, this, [this] { setRound(m_month); });
    connect(&context.document, &PlanDocument::changed, this, &MonthView::showWhole);
}

QWidget *MonthView::makeHead()
{
    auto *head = new QWidget(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Assessed"));
    m_progressWords->setWordWrap(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_progressWords);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(bar);
    return head;
}

void MonthView::makeTable()
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_delegate->setDrafts({&m_context.drafts, &m_context.notices, [this](const QModelIndex &cell) {
                               const Id action = m_model.actionAt(cell.row());
                               const bool isSaid = static_cast<RoundColumn>(cell.column()) == RoundColumn::Said;
                               return DraftPlace{m_document.plan().id(),
                                   keyedId(RecordKind::Assessment, action, m_month.text()),
                                   isSaid ? u"said"_s : u"next"_s, action};
                           }});
    m_table->setAccessibleName(tr("Round"));
    m_table->setAccessibleDescription(
        tr("In the column of the month keys 1 to 6 give a status, 0 says that nothing changed, Enter goes to the next "
           "action"));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    m_table->horizontalHeader()->setMinimumSectionSize(32);
    m_table->viewport()->installEventFilter(this);
}

void MonthView::connectTable()
{
    connect(&m_table->keys(), &TableKeys::statusPressed, this, [this](Status status) {
        edit::AssessmentInput input;
        input.status = status;
        assess(input);
    });
    connect(&m_table->keys(), &TableKeys::unchangedPressed, this, [this] {
        edit::AssessmentInput input;
        input.unchanged = true;
        assess(input);
    });
    connect(&m_table->keys(), &TableKeys::pasted, this, &MonthView::paste);
    connect(&m_table->keys(), &TableKeys::cutAsked, this, &MonthView::cut);
    connect(&m_table->keys(), &TableKeys::cleared, this, &MonthView::clear);
    connect(&m_table->keys(), &TableKeys::filledDown, this, &MonthView::fillDown);
    connect(m_table, &CellTable::cursorMoved, this, &MonthView::showCurrent);
    connect(m_table, &CellTable::givenUp, this, [this](const QModelIndex &index) { m_model.refuse(index, {}, {}); });
    connect(m_delegate, &CellDelegate::typed, this, &MonthView::type);
    connect(&m_model, &RoundModel::progressed, this, &MonthView::showProgress);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MonthView::showCurrent);
}

bool MonthView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

void MonthView::shareWidth()
{
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 22; };
    const int chip = fontMetrics().height() + 10;
    const int fixed[] = {width(u"10.10.10"_s), 0, width(tr("Not assessed")) + chip, width(tr("12 months late")),
        width(tr("Awaiting sign-off")) + chip, 0, 0};
    int rest = m_table->viewport()->width();
    for (int column = 0; column < roundColumnCount; ++column) {
        if (fixed[column] > 0)
            m_table->setColumnWidth(column, fixed[column]);
        rest -= fixed[column];
    }
    // None is ever hidden, for what is pasted must be seen: where there is no room for three, the table scrolls.
    const int least = fontMetrics().averageCharWidth() * 16;
    for (const RoundColumn column : {RoundColumn::Text, RoundColumn::Said, RoundColumn::Next})
        m_table->setColumnWidth(roundSection(column), std::max(least, rest / 3));
}

void MonthView::setRound(Month month)
{
    m_month = month;
    m_editing.setRound(month);
    m_model.setRound(owner(), month);
    showWhole();
}

/// Where there is only one round, it is nobody's choice.
Id MonthView::owner() const
{
    const QList<Id> owners = query::roundOwners(m_document.plan());
    return owners.size() == 1 ? owners.first() : m_context.group.owner();
}

void MonthView::showPast(bool isPast)
{
    if (!isPast) {
        m_model.showPast(std::nullopt);
    } else if (Result<Plan> past = m_document.planAfter(m_closer->closingSet()); past) {
        m_model.showPast(std::move(*past));
    } else {
        m_context.notices.fail(past.error());
        return;
    }
    showWhole();
}

/// After anything that may have changed what the round is.
void MonthView::showWhole()
{
    const Id shown = owner();
    m_title->setText(shown.isNull()
            ? m_month.words()
            : tr("%1 · %2").arg(m_month.words(), query::roundOwnerName(m_document.plan(), shown).simplified()));
    m_closer->showRound(shown, m_month, m_model.rowCount(), m_model.rowCount() - m_model.assessed());
    const bool isEmpty = m_model.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setWords(tr("Nothing to assess in %1").arg(m_month.words()),
        tr("A group that reports quarterly assesses in March, June, September and December, and in between what is at "
           "risk, missed or due."));
    if (!m_table->currentIndex().isValid() && !isEmpty) {
        const int known = m_model.rowOf(m_action);
        const int row = known >= 0 ? known : std::max(m_model.nextWaiting(-1), 0);
        m_table->setCurrentIndex(m_model.index(row, roundSection(RoundColumn::Status)));
    }
    showProgress();
    showCurrent();
}

void MonthView::showProgress()
{
    m_progress->setRange(0, std::max(1, m_model.rowCount()));
    m_progress->setValue(m_model.assessed());
    m_progressWords->setText(tr("%1 of %2 assessed").arg(m_model.assessed()).arg(m_model.rowCount()));
}

Id MonthView::action() const
{
    return m_model.actionAt(m_table->currentIndex().row());
}

void MonthView::showRecord(const query::Place &place)
{
    if (const int row = m_model.rowOf(place.id); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, roundSection(RoundColumn::Status)));
}

bool MonthView::takeKeyboard()
{
    m_table->setFocus();
    return m_table->isVisible();
}

void MonthView::goToNext()
{
    const int row = m_model.nextWaiting(m_table->currentIndex().row());
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, roundSection(RoundColumn::Status)));
    takeKeyboard();
}

void MonthView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    showRefusal(*m_refusal, current.isValid() ? current.data(RoundRefusalRole).toString() : QString());
    const Plan &plan = m_model.plan();
    const Action *record = plan.get<Action>(action());
    if (record)
        m_action = record->id;
    Q_EMIT placeChosen({RecordKind::Action, record ? record->id : Id()});
    if (!record) {
        m_lastTime->say({});
        m_suggestion->say({});
        return;
    }
    const Assessment *last = query::latestAssessment(plan, record->id, m_month.plus(-1));
    QStringList words;
    if (last && !last->said.isEmpty())
        words.append(tr("%1: %2").arg(last->month.words(), lineOf(last->said)));
    if (last && !last->next.isEmpty())
        words.append(tr("Planned then: %1").arg(lineOf(last->next)));
    m_lastTime->say(words.join(u'\n'));
    const analysis::StatusSuggestion suggestion =
        analysis::suggestStatus(plan, *record, m_month, m_context.clock.today());
    m_suggestion->say(suggestion.status == Status::NotAssessed
            ? QString()
            : tr("Suggested for %1: %2. %3")
                  .arg(record->ref, query::statusName(plan, suggestion.status).word.toLower(), suggestion.reason));
}

bool MonthView::tell(const Result<void> &done)
{
    showCurrent();
    if (!done && isAboutWhatWasTyped(done.error()))
        showRefusal(*m_refusal, done.error().sentence);
    else if (!done)
        m_context.notices.fail(done.error());
    return done.has_value();
}

void MonthView::assess(const edit::AssessmentInput &input)
{
    if (m_model.isPast()) {
        m_context.notices.announce(tr("This is the month as it was closed; nothing can be changed here"));
        return;
    }
    const QList<int> rows = m_table->chosenRows();
    const Action *first = m_model.plan().get<Action>(m_model.actionAt(rows.value(0, -1)));
    if (!m_editing.assess(rows, input, m_table->currentIndex())) {
        showCurrent();
        return;
    }
    const QString word = input.unchanged
        ? tr("No change")
        : query::statusName(m_document.plan(), input.status.value_or(Status::NotAssessed)).word;
    m_context.notices.announce(m_model.assessed() == m_model.rowCount() ? tr("All of the round is assessed")
            : rows.size() == 1 && first                                 ? tr("%1: %2").arg(first->ref, word)
                                        : tr("%1 actions: %2").arg(rows.size()).arg(word));
}

void MonthView::type(const QModelIndex &index, const QString &text)
{
    if (static_cast<RoundColumn>(index.column()) == RoundColumn::Status) {
        edit::AssessmentInput input;
        input.unchanged = text == StatusCell::unchanged;
        if (!input.unchanged)
            input.status = statusFromText(text);
        assess(input);
    } else if (!m_editing.type(index, text)) {
        showCurrent();
    }
}

void MonthView::clear(const QModelIndexList &cells)
{
    if (tell(m_editing.write(cells, {}, u"clear"_s)) && cells.size() > 1)
        m_context.notices.announce(tr("%1 cells cleared. Undo brings them back.").arg(cells.size()));
}

void MonthView::fillDown(const QModelIndex &from, const QModelIndexList &cells)
{
    tell(m_editing.write(cells, from.data(Qt::EditRole).toString(), u"fill_down"_s));
}

void MonthView::cut()
{
    copyTable(chosenCells(*m_table));
    if (const QModelIndexList entries = m_table->keys().chosenEntries(); !entries.isEmpty())
        clear(entries);
}

/// One value over all the cells that are chosen, or a block from the first of them on.
void MonthView::paste(const QString &text)
{
    const QList<QStringList> block = edit::cellsFromClipboard(text);
    const QModelIndexList entries = m_table->keys().chosenEntries();
    if (block.isEmpty())
        return;
    const bool isOneValue = block.size() == 1 && block.first().size() == 1;
    const bool isDone =
        tell(isOneValue && entries.size() > 1 ? m_editing.write(entries, block.first().first(), u"paste"_s)
                                              : m_editing.paste(m_table->keys().chosenCells().value(0), block));
    const qsizetype cells = isOneValue ? std::max<qsizetype>(1, entries.size()) : block.size() * block.first().size();
    if (isDone)
        m_context.notices.announce(cells == 1 ? tr("1 cell pasted") : tr("%1 cells pasted").arg(cells));
}

} // namespace waymark
