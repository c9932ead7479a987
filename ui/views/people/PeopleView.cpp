#include "views/people/PeopleView.h"

#include "delegates/CellDelegate.h"
#include "document/PlanDocument.h"
#include "plan/records/Person.h"
#include "support/form/FormLabel.h"
#include "support/table/CellTable.h"
#include "support/table/CellWriting.h"
#include "support/table/RefusalLabel.h"
#include "views/people/HandOverBanner.h"
#include "views/people/LoadPart.h"
#include "views/people/TwinBanner.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

int peopleColumn(PeopleColumn column)
{
    return static_cast<int>(column);
}

} // namespace

PeopleView::PeopleView(const ViewContext &context, QWidget *parent)
    : DeskPage(parent)
    , m_document(context.document)
    , m_context(context)
    , m_model(context.document, context.clock)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeRegister());
    m_load = new LoadPart(context.themes, splitter);
    splitter->addWidget(m_load);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(makeEmptyPart());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    // Whoever comes here by keyboard comes to the table.
    setAccessibleName(tr("People"));
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_table);
    connect(&context.document, &PlanDocument::changed, this, &PeopleView::follow);
    connect(&context.group, &ShownGroup::changed, this, &PeopleView::showGroup);
    showGroup();
}

QWidget *PeopleView::makeRegister()
{
    auto *part = new QWidget(this);
    // In the order in which Tab is to reach them.
    QWidget *buttons = makeButtons(part);
    m_twins = new TwinBanner(m_context.themes, part);
    m_handOvers = new HandOverBanner(m_context.themes, part);
    m_delegate = new CellDelegate(m_context.themes, PeopleRefusalRole, {peopleColumn(PeopleColumn::Spellings)}, this);
    m_table = new CellTable(PeopleRefusalRole, part);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Register of people"));
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    m_table->viewport()->installEventFilter(this);
    setColumnWidths();
    connect(m_table, &CellTable::cursorMoved, this, &PeopleView::choose);
    writeByKeys(*m_table, m_table->keys(), m_context,
        [this](const QModelIndex &cell, const QString &text, const Author &) { return setFor(cell, text); });
    connect(&m_table->keys(), &TableKeys::removalAsked, this, &PeopleView::removeChosen);
    connect(m_table, &CellTable::givenUp, this, [this](const QModelIndex &index) { m_model.refuse(index, {}, {}); });
    m_delegate->setDrafts({&m_context.drafts, &m_context.notices, [this](const QModelIndex &cell) {
                               const auto column = static_cast<PeopleColumn>(cell.column());
                               const Field *field = column == PeopleColumn::Name ? nullptr : fieldOfColumn(column);
                               return DraftPlace{m_document.plan().id(), m_model.idAt(cell.row()),
                                   field ? QString::fromLatin1(field->column) : u"name"_s};
                           }});
    connect(m_delegate, &CellDelegate::typed, this, &PeopleView::type);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PeopleView::showReason);

    connect(m_twins, &TwinBanner::mergeAsked, this, &PeopleView::merge);
    connect(m_twins, &TwinBanner::pairSettled, this, [this] { m_twins->show(m_document.plan()); });
    connect(m_handOvers, &HandOverBanner::giveAsked, this, &PeopleView::settleHandOver);
    connect(m_handOvers, &HandOverBanner::withdrawAsked, this, &PeopleView::withdrawHandOver);
    m_reason = new FormLabel(FormLabel::Tone::Warning, m_context.themes, part);
    m_reason->say({});
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buttons);
    layout->addWidget(m_twins);
    layout->addWidget(m_handOvers);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    return part;
}

QPushButton *PeopleView::makeButton(const QString &words, QWidget *parent, void (PeopleView::*slot)())
{
    auto *button = new QPushButton(words, parent);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *PeopleView::makeButtons(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_summary = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, row);
    m_show = makeButton(tr("&Show their actions"), row, &PeopleView::showActions);
    m_give = makeButton(tr("&Give open actions to…"), row, &PeopleView::askToGive);
    m_remove = makeButton(tr("Re&move"), row, &PeopleView::removeChosen);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(makeButton(tr("&Add person"), row, &PeopleView::add));
    for (QPushButton *button : {m_show, m_give, m_remove})
        layout->addWidget(button);
    return row;
}

void PeopleView::setColumnWidths()
{
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 26; };
    m_table->horizontalHeader()->setMinimumSectionSize(32);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12));
    m_table->setColumnWidth(peopleColumn(PeopleColumn::Open), width(tr("Open")));
    m_table->setColumnWidth(peopleColumn(PeopleColumn::Overdue), width(tr("Overdue")));
    m_table->setColumnWidth(peopleColumn(PeopleColumn::Outcomes), width(tr("Outcomes")));
}

/// The columns of words share what the counts leave.
void PeopleView::shareRoom()
{
    int room = m_table->viewport()->width();
    for (const PeopleColumn count : {PeopleColumn::Open, PeopleColumn::Overdue, PeopleColumn::Outcomes})
        room -= m_table->columnWidth(peopleColumn(count));
    const int least = fontMetrics().height() * 6;
    const std::pair<PeopleColumn, int> shares[] = {{PeopleColumn::Name, 30}, {PeopleColumn::Role, 25},
        {PeopleColumn::Organisation, 20}, {PeopleColumn::Spellings, 25}};
    for (const auto &[words, percent] : shares)
        m_table->setColumnWidth(peopleColumn(words), std::max(least, room * percent / 100));
}

bool PeopleView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        shareRoom();
    return QWidget::eventFilter(watched, event);
}

QWidget *PeopleView::makeEmptyPart()
{
    auto *part = new QWidget(this);
    m_emptyWords = new FormLabel(FormLabel::Tone::Body, m_context.themes, part,
        tr("Whoever leads an action or an outcome stands here, with what they carry and when it falls due.\nType leads "
           "in the plan, or add the first person here."));
    m_emptyWords->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(part);
    layout->addStretch();
    layout->addWidget(m_emptyWords);
    layout->addWidget(makeButton(tr("&Add person"), part, &PeopleView::add), 0, Qt::AlignCenter);
    layout->addStretch();
    return part;
}

void PeopleView::showPerson(const Id &person)
{
    const int row = m_model.rowOf(person);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, std::max(0, m_table->currentIndex().column())));
}

void PeopleView::choose(const QModelIndex &index)
{
    showReason();
    const Id chosen = m_model.idAt(index.row());
    if (chosen == m_person || chosen.isNull())
        return;
    m_person = chosen;
    showChosen();
}

void PeopleView::showGroup()
{
    m_model.setOwner(m_context.group.owner());
    refresh();
}

/// Counting looks at every action: an edit elsewhere does not wait for it.
void PeopleView::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void PeopleView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void PeopleView::refresh()
{
    m_isStale = false;
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowOf(m_person) < 0)
        m_person = {};
    if (m_person.isNull() && m_model.rowCount() > 0)
        showPerson(m_model.idAt(std::clamp(m_table->currentIndex().row(), 0, m_model.rowCount() - 1)));
    else if (m_model.idAt(m_table->currentIndex().row()) != m_person)
        showPerson(m_person); // a reset took the cursor away
    m_twins->show(m_document.plan());
    m_handOvers->show(m_document.plan(), m_context.clock.today());
    showChosen();
}

void PeopleView::showChosen()
{
    const int count = m_model.rowCount();
    int leading = 0;
    for (const PersonLoad &load : m_model.loads().people)
        leading += load.load.open > 0 ? 1 : 0;
    m_summary->setText(
        tr("%1 · %2 with open actions").arg(count == 1 ? tr("1 person") : tr("%1 people").arg(count)).arg(leading));
    const PersonLoad load = m_model.loads().people.value(m_model.rowOf(m_person));
    m_show->setEnabled(load.actions > 0);
    m_give->setEnabled(load.load.open > 0 && count > 1);
    m_remove->setEnabled(!m_person.isNull());
    const Person *person = m_document.plan().get<Person>(m_person);
    m_load->show(person ? person->name : QString(), load.load, m_model.loads().whole);
}

void PeopleView::showReason()
{
    const QModelIndex current = m_table->currentIndex();
    showRefusal(*m_reason, current.isValid() ? current.data(PeopleRefusalRole).toString() : QString());
}

} // namespace waymark
