#include "views/importing/UpdatePreview.h"

#include "document/PlanDocument.h"
#include "exchange/update/PlanUpdate.h"
#include "models/NetChangesModel.h"
#include "support/form/FormLabel.h"
#include "views/importing/MonthBox.h"
#include "views/importing/PreviewSize.h"
#include "views/importing/QuestionPanel.h"
#include "views/importing/SourcePane.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int whatWidth = 320;
constexpr int hereWidth = 190;

ReadingMapping keptMapping(const Plan &plan)
{
    // Answers that cannot be read any more are asked again.
    return ReadingMapping::fromJson(plan.info().mapping.toUtf8()).value_or(ReadingMapping());
}

RecordKind recordKindOf(DraftRecord::Kind kind)
{
    switch (kind) {
    case DraftRecord::Kind::Priority:
        return RecordKind::Priority;
    case DraftRecord::Kind::Outcome:
        return RecordKind::Outcome;
    case DraftRecord::Kind::Action:
        return RecordKind::Action;
    case DraftRecord::Kind::Kpi:
        return RecordKind::Kpi;
    case DraftRecord::Kind::Risk:
        return RecordKind::Risk;
    case DraftRecord::Kind::Decision:
        return RecordKind::Decision;
    case DraftRecord::Kind::Evidence:
        return RecordKind::Evidence;
    case DraftRecord::Kind::Term:
        break;
    }
    return RecordKind::GlossaryTerm;
}

/// A row of a document may hold a priority, an outcome and an action.
bool isSame(const DraftRecord &record, const ProposedItem &item)
{
    return item.place.block >= 0 && item.kind == recordKindOf(record.kind)
        && item.place.document == record.place.document && item.place.block == record.place.block
        && item.place.row == record.place.row;
}

} // namespace

UpdatePreview::UpdatePreview(
    const QList<SourceDocument> &documents, const EarlierImports &earlier, const ViewContext &context, QWidget *parent)
    : QDialog(parent)
    , m_open(documents, keptMapping(context.document.plan()))
    , m_earlier(earlier)
    , m_context(context)
    , m_model(new NetChangesModel(context.document.plan(), tr("In the document"), this))
{
    setWindowTitle(tr("Update from a document"));
    setPalette(paletteOf(context.themes.now()));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(12);
    auto *top = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(new FormLabel(FormLabel::Tone::Title, context.themes, this, m_open.reading().draft.source));
    m_counts = new FormLabel(FormLabel::Tone::Body, context.themes, this);
    words->addWidget(m_counts);
    top->addLayout(words, 1);
    top->addWidget(makeMonth(), 0, Qt::AlignTop);
    lines->addLayout(top);
    m_questions = new QuestionPanel(m_open, context, this);
    lines->addWidget(m_questions);
    m_panes = makePanes();
    lines->addWidget(m_panes, 1);
    lines->addWidget(makeFoot());
    connect(&m_open, &OpenReading::readAnew, this, &UpdatePreview::propose);
    connect(m_month, &QComboBox::currentIndexChanged, this, &UpdatePreview::propose);
    connect(m_model, &NetChangesModel::decided, this, &UpdatePreview::tell);
    propose();
    (m_questions->isOpen() ? static_cast<QWidget *>(m_questions) : m_tree)->setFocus();
    fitPreview(*this);
}

UpdatePreview::~UpdatePreview()
{
    // They look at the reading to their end, and a dialog's children outlive its members.
    delete m_panes;
    delete m_questions;
}

QWidget *UpdatePreview::makeMonth()
{
    auto *box = new MonthBox(tr("Statuses and comments are those of"), m_context, this);
    m_month = box->months();
    return box;
}

QWidget *UpdatePreview::makePanes()
{
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(4);
    m_source = new SourcePane(m_open, m_context, panes);
    panes->addWidget(makeChanges());
    panes->setSizes({previewSize.width() * 2 / 5, previewSize.width() * 3 / 5});
    connect(m_source, &SourcePane::recordChosen, this, &UpdatePreview::showRecord);
    return panes;
}

QWidget *UpdatePreview::makeChanges()
{
    auto *changes = new QWidget(this);
    auto *lines = new QVBoxLayout(changes);
    lines->setContentsMargins(6, 0, 0, 0);
    lines->setSpacing(8);
    auto *title = new FormLabel(FormLabel::Tone::Heading, m_context.themes, changes, tr("What it would change"));
    lines->addWidget(title);
    m_tree = new QTreeView(changes);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(title->text());
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setColumnWidth(NetChangesModel::What, whatWidth);
    m_tree->setColumnWidth(NetChangesModel::Here, hereWidth);
    lines->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &UpdatePreview::showCells);
    return changes;
}

QWidget *UpdatePreview::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_balance = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, foot);
    line->addWidget(m_balance, 1);
    auto *buttons = new QDialogButtonBox(foot);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setMinimumSize(cancel->fontMetrics().horizontalAdvance(cancel->text()) + 32, 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &UpdatePreview::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UpdatePreview::reject);
    line->addWidget(buttons);
    return foot;
}

ImportChoices UpdatePreview::choices() const
{
    return {{}, {}, Month::fromText(m_month->currentData().toString()), m_open.mapping()};
}

void UpdatePreview::propose()
{
    m_model->show(updateFrom(m_context.document.plan(), m_open.reading().draft, choices(), m_earlier, m_context.ids));
    for (int part = 0; part < m_model->rowCount(); ++part) {
        const QModelIndex index = m_model->index(part, 0);
        // What is the same or missing is there to be looked up, not to be read.
        const auto first = m_model->index(0, 0, index).data(NetChangesModel::ItemRole).toLongLong();
        const ProposedItem::State state = m_model->proposal().items.at(first).state;
        if (state != ProposedItem::State::Same && state != ProposedItem::State::Missing)
            m_tree->expandRecursively(index);
    }
    tell();
}

void UpdatePreview::tell()
{
    using State = ProposedItem::State;
    const Proposal &proposal = m_model->proposal();
    m_counts->setText(tr("%1 changed, %2 new, %3 the same, %4 unclear, %5 not in it.")
                          .arg(proposal.count(State::Changed))
                          .arg(proposal.count(State::New))
                          .arg(proposal.count(State::Same))
                          .arg(proposal.count(State::Unclear))
                          .arg(proposal.count(State::Missing)));
    const BalanceSum &balance = m_open.reading().draft.balance;
    m_balance->setText(tr("%1 cells: %2 in the plan, %3 headings, %4 kept as text.")
                           .arg(balance.all)
                           .arg(balance.inPlan)
                           .arg(balance.headings)
                           .arg(balance.kept));
    const int taken = m_model->takenCount();
    m_take->setText(taken == 0 ? tr("Nothing to take")
            : taken == 1       ? tr("Take one change")
                               : tr("Take %1 changes").arg(taken));
    m_take->setEnabled(taken > 0);
    m_take->setMinimumSize(m_take->fontMetrics().horizontalAdvance(m_take->text()) + 32, 32);
}

void UpdatePreview::showRecord(int record)
{
    const QHash<int, DraftRecord> records = draftRecords(m_open.reading().draft);
    const auto known = records.constFind(record);
    const QList<ProposedItem> &items = m_model->proposal().items;
    for (qsizetype item = 0; known != records.cend() && item < items.size(); ++item) {
        if (!isSame(*known, items.at(item)))
            continue;
        m_isShowing = true;
        m_tree->setCurrentIndex(m_model->indexOf(item));
        m_isShowing = false;
        return;
    }
}

void UpdatePreview::showCells()
{
    const qsizetype item = m_tree->currentIndex().data(NetChangesModel::ItemRole).toLongLong();
    if (m_isShowing || !m_tree->currentIndex().isValid() || item < 0)
        return;
    const QHash<int, DraftRecord> records = draftRecords(m_open.reading().draft);
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        if (isSame(*record, m_model->proposal().items.at(item)))
            return m_source->showRecord(record.key());
    }
}

ChangeSet UpdatePreview::changes() const
{
    return updateSet(m_context.document.plan(), m_model->proposal(), choices());
}

} // namespace waymark
