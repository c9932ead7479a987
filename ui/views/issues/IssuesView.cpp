#include "views/issues/IssuesView.h"

#include "delegates/CellDelegate.h"
#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "edit/RuleEdits.h"
#include "support/EmptyState.h"
#include "support/form/FormLabel.h"
#include "views/issues/ReasonStrip.h"
#include "views/issues/RuleSwitches.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
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
    , m_rules(new QComboBox(this))
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
    setTabOrder(m_rules, m_switchOff);
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
    head->addWidget(m_rules);
    head->addWidget(m_switchOff);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, head);
    m_rules->setAccessibleName(tr("Rule"));
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rules->setMinimumContentsLength(22);
    connect(m_rules, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto rule = static_cast<analysis::CheckRule>(m_rules->currentData().toInt());
        m_model.setRule(index <= 0 ? std::nullopt : std::optional(rule)); // the first line is all of them
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
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(32);
    header->setSectionResizeMode(IssuesModel::Sentence, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT placeRequested(m_model.issueAt(index.row()).place);
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
    const int least = fontMetrics().height() * 14;
    const int kind = width(tr("Contradiction"));
    const int rule = fontMetrics().height() * 13;
    int room = this->width() - width(u"10.10.10"_s) - least;
    m_table->setColumnWidth(IssuesModel::Place, width(u"10.10.10"_s));
    // What happened keeps its room; what it says of its kind and rule gives way in a narrow window.
    m_table->setColumnHidden(IssuesModel::Rule, room < rule);
    room -= room < rule ? 0 : rule;
    m_table->setColumnHidden(IssuesModel::Kind, room < kind);
    m_table->setColumnWidth(IssuesModel::Rule, rule);
    m_table->setColumnWidth(IssuesModel::Kind, kind);
}

std::optional<query::Place> IssuesView::place() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? m_model.issueAt(row).place : query::Place{RecordKind::Plan, {}};
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
    fillRules();
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setWords(tr("Nothing to ask"),
        tr("Nothing in this plan contradicts itself, and nothing that a careful reader would look for is missing."));
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_summary->setVisible(!isEmpty);
    m_rules->setVisible(!isEmpty);
    m_switchOff->setVisible(!isEmpty);
}

void IssuesView::fillRules()
{
    std::optional<analysis::CheckRule> chosen = m_model.rule();
    if (chosen && m_model.countOf(*chosen) == 0)
        chosen.reset();
    {
        const QSignalBlocker quiet(m_rules);
        m_rules->clear();
        m_rules->addItem(tr("All rules"));
        for (const analysis::CheckRuleInfo &info : analysis::checkRules()) {
            const int count = m_model.countOf(info.rule);
            if (count > 0)
                m_rules->addItem(tr("%1 (%2)").arg(analysis::ruleWords(info.rule), QString::number(count)),
                    static_cast<int>(info.rule));
        }
        m_rules->setCurrentIndex(chosen ? m_rules->findData(static_cast<int>(*chosen)) : 0);
    }
    m_model.setRule(chosen); // the last issue of a rule is gone: back to all of them
}

void IssuesView::keepCurrent()
{
    m_row = std::max(0, m_table->currentIndex().row());
    m_current.reset();
    if (m_table->currentIndex().isValid())
        m_current = m_model.issueAt(m_row);
}

void IssuesView::restoreCurrent()
{
    int row = std::min(m_row, m_model.rowCount() - 1);
    for (int at = 0; m_current && at < m_model.rowCount(); ++at) {
        const analysis::PlanIssue &issue = m_model.issueAt(at);
        if (issue.rule == m_current->rule && issue.place.id == m_current->place.id)
            row = at;
    }
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, IssuesModel::Sentence));
    m_switchOff->setEnabled(row >= 0);
}

void IssuesView::askWhy()
{
    if (m_table->currentIndex().isValid())
        m_reason->ask(m_model.issueAt(m_table->currentIndex().row()).rule);
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
