#include "views/issues/IssuesView.h"

#include "delegates/CellDelegate.h"
#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "edit/RuleEdits.h"
#include "support/EmptyState.h"
#include "support/form/FormLabel.h"
#include "views/issues/ReasonStrip.h"
#include "views/issues/RuleSwitches.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

IssuesView::IssuesView(const ViewContext &context, IssuesModel &model, QWidget *parent)
    : DeskPage(parent)
    , m_document(context.document)
    , m_model(model)
    , m_context(context)
    , m_delegate(new CellDelegate(context.themes, Qt::UserRole, {}, this)) // nothing is typed here, so nothing refused
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(m_pages))
    , m_empty(new EmptyState(m_pages))
    , m_summary(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_mine(new QToolButton(this))
    , m_switchOff(new QPushButton(tr("&Switch this rule off…"), this))
    , m_reason(new ReasonStrip(context.themes, this))
    , m_switches(new RuleSwitches(context, this))
{
    makeTable();
    m_empty->setStep({});
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    makeHead();
    layout->addWidget(m_reason);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_switches);
    setTabOrder(m_mine, m_switchOff);
    setTabOrder(m_switchOff, m_table);
    connect(m_reason, &ReasonStrip::given, this, &IssuesView::switchOff);
    connect(m_reason, &ReasonStrip::givenUp, this, &IssuesView::stopAsking);
    connect(&model, &IssuesModel::checked, this, &IssuesView::follow);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &IssuesView::keepCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &IssuesView::restoreCurrent);
    model.catchUp();
    follow();
    restoreCurrent();
}

void IssuesView::makeHead()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_mine);
    head->addWidget(m_switchOff);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, head);
    m_mine->setText(tr("Mine"));
    m_mine->setToolTip(tr("Only what is said of what you lead"));
    m_mine->setCheckable(true);
    m_mine->setAutoRaise(true);
    m_mine->setFocusPolicy(Qt::StrongFocus);
    m_mine->setMinimumHeight(28);
    connect(m_mine, &QToolButton::toggled, this, [this](bool isOn) {
        m_model.setLead(isOn ? m_document.author().name : QString());
        m_model.catchUp();
    });
    connect(m_switchOff, &QPushButton::clicked, this, &IssuesView::askWhy);
}

void IssuesView::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Issues"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(32);
    header->setSectionResizeMode(IssuesModel::Sentence, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &IssuesView::activate);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isHeading(index.row()))
            activate(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_switchOff->setEnabled(m_table->currentIndex().isValid());
        Q_EMIT placeChosen(*place());
    });
}

void IssuesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void IssuesView::fitColumns()
{
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 22; };
    // What happened keeps its room; what it says of its kind gives way in a narrow window.
    const int kind = width(tr("Contradiction")) + fontMetrics().height(); // it is bold
    const int place = width(u"10.10.10"_s);
    m_table->setColumnWidth(IssuesModel::Place, place);
    m_table->setColumnHidden(IssuesModel::Kind, this->width() - place - fontMetrics().height() * 14 < kind);
    m_table->setColumnWidth(IssuesModel::Kind, kind);
    showRows();
}

/// A rule lies across the columns; what does not go into one line has two.
void IssuesView::showRows()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isHeading(row))
            m_table->setSpan(row, IssuesModel::Place, 1, IssuesModel::Kind);
        const QString words = m_model.index(row, IssuesModel::Sentence).data().toString();
        const bool isLong = fontMetrics().horizontalAdvance(words) + 22 > m_table->columnWidth(IssuesModel::Sentence);
        m_table->setRowHeight(row, fontMetrics().height() * (isLong ? 2 : 1) + 16);
    }
}

void IssuesView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const analysis::PlanIssue *issue = m_model.issueAt(index.row())) {
        Q_EMIT placeRequested(issue->place);
        return;
    }
    const analysis::CheckRule rule = m_model.ruleAt(index.row());
    m_model.setOpen(rule, !m_model.isOpen(rule));
}

/// As in a tree: Right opens a rule, Left closes it, from wherever in it the cursor is.
bool IssuesView::eventFilter(QObject *watched, QEvent *event)
{
    const int row = m_table->currentIndex().row();
    if (watched != m_table || event->type() != QEvent::KeyPress || row < 0 || row >= m_model.rowCount())
        return DeskPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return DeskPage::eventFilter(watched, event);
    const analysis::CheckRule rule = m_model.ruleAt(row);
    m_table->setCurrentIndex(m_model.index(m_model.rowOf(rule), IssuesModel::Place));
    m_model.setOpen(rule, key == Qt::Key_Right);
    return true;
}

std::optional<query::Place> IssuesView::place() const
{
    const int row = m_table->currentIndex().row();
    const analysis::PlanIssue *issue = row >= 0 && row < m_model.rowCount() ? m_model.issueAt(row) : nullptr;
    return issue ? issue->place : query::Place{RecordKind::Plan, {}};
}

void IssuesView::follow()
{
    const auto counted = [this](analysis::Severity severity, const QString &one, const QString &many) {
        const int count = m_model.countOf(severity);
        return count == 1 ? one : many.arg(count);
    };
    const QString all = m_model.count() == 1 ? tr("1 issue") : tr("%1 issues").arg(m_model.count());
    m_summary->setText(u"%1 · %2 · %3 · %4"_s.arg(all,
        counted(analysis::Severity::Contradiction, tr("1 contradiction"), tr("%1 contradictions")),
        counted(analysis::Severity::Warning, tr("1 warning"), tr("%1 warnings")),
        counted(analysis::Severity::Question, tr("1 question"), tr("%1 questions"))));
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setWords(tr("Nothing to ask"),
        tr("Nothing in this plan contradicts itself, and nothing that a careful reader would look for is missing."));
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_summary->setVisible(!isEmpty);
    m_mine->setVisible((!isEmpty || m_mine->isChecked()) && !m_document.author().name.isEmpty());
    m_switchOff->setVisible(!isEmpty);
}

void IssuesView::keepCurrent()
{
    m_row = std::max(0, m_table->currentIndex().row());
    m_current.reset();
    m_currentRule.reset();
    if (!m_table->currentIndex().isValid() || m_row >= m_model.rowCount())
        return;
    m_currentRule = m_model.ruleAt(m_row);
    if (const analysis::PlanIssue *issue = m_model.issueAt(m_row))
        m_current = *issue;
}

void IssuesView::restoreCurrent()
{
    showRows();
    int row = std::min(m_row, m_model.rowCount() - 1);
    for (int at = 0; m_currentRule && at < m_model.rowCount(); ++at) {
        const analysis::PlanIssue *issue = m_model.issueAt(at);
        const bool isSame = m_current ? issue && issue->place.id == m_current->place.id : !issue;
        if (isSame && m_model.ruleAt(at) == *m_currentRule)
            row = at;
    }
    if (row >= 0)
        m_table->setCurrentIndex(
            m_model.index(row, m_model.isHeading(row) ? IssuesModel::Place : IssuesModel::Sentence));
    m_switchOff->setEnabled(row >= 0);
}

void IssuesView::askWhy()
{
    if (m_table->currentIndex().isValid())
        m_reason->ask(m_model.ruleAt(m_table->currentIndex().row()));
}

void IssuesView::switchOff(analysis::CheckRule rule, const QString &reason)
{
    const auto done = m_document.submit([&](const Author &by) {
        return edit::switchRuleOff(m_document.plan(), analysis::ruleId(rule), reason, by.name);
    });
    if (done) {
        stopAsking();
        m_context.notices.announce(tr("Switched off: %1").arg(analysis::ruleWords(rule)));
        return;
    }
    m_reason->refuse(done.error().sentence);
    if (!isAboutWhatWasTyped(done.error()))
        m_context.notices.fail(done.error());
}

void IssuesView::stopAsking()
{
    m_reason->hide();
    m_table->setFocus();
}

} // namespace waymark
