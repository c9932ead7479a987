#include "models/IssuesModel.h"

#include "document/PlanDocument.h"
#include "plan/queries/References.h"
#include "plan/queries/RoundQueries.h"
#include "support/text/EscapedText.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. At once would be before the row that was edited is painted, which takes its place in the queue late.
constexpr int afterThePaint = 50;

} // namespace

IssuesModel::IssuesModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
    , m_list(document.plan(), clock.today(), {})
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterThePaint);
    connect(&m_soon, &QTimer::timeout, this, &IssuesModel::check);
    connect(&document, &PlanDocument::changed, this, [this](const ChangeSet &set) {
        m_list.follow(set);
        m_soon.start();
    });
    m_soon.start();
}

void IssuesModel::catchUp()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    check();
}

void IssuesModel::setRound(Month round)
{
    m_list.setRound(round);
    m_soon.start();
}

void IssuesModel::setOwner(const Id &owner)
{
    m_owner = owner;
    m_soon.start();
}

void IssuesModel::setRule(std::optional<analysis::CheckRule> rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    show();
}

void IssuesModel::check()
{
    m_list.setToday(m_clock.today());
    QList<analysis::PlanIssue> issues = m_list.issues();
    issues.removeIf([this](const analysis::PlanIssue &issue) {
        return !query::isOfOwner(m_document.plan(), m_owner, issue.place);
    });
    if (issues != m_all) {
        m_all = std::move(issues);
        show();
    }
    Q_EMIT checked();
}

void IssuesModel::show()
{
    beginResetModel();
    m_shown = m_all;
    if (m_rule)
        m_shown.removeIf([this](const analysis::PlanIssue &issue) { return issue.rule != *m_rule; });
    endResetModel();
}

int IssuesModel::countOf(analysis::CheckRule rule) const
{
    return static_cast<int>(std::count_if(
        m_all.cbegin(), m_all.cend(), [rule](const analysis::PlanIssue &issue) { return issue.rule == rule; }));
}

int IssuesModel::countOf(analysis::Severity severity) const
{
    return static_cast<int>(std::count_if(m_all.cbegin(), m_all.cend(),
        [severity](const analysis::PlanIssue &issue) { return analysis::ruleInfo(issue.rule).severity == severity; }));
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IssuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IssuesModel::text(const analysis::PlanIssue &issue, int column) const
{
    switch (column) {
    case Place:
        return query::referenceOf(m_document.plan(), issue.place.kind, issue.place.id).simplified();
    case Sentence:
        return issue.sentence;
    case Kind:
        return analysis::severityWords(analysis::ruleInfo(issue.rule).severity);
    case Rule:
        return analysis::ruleWords(issue.rule);
    default:
        return {};
    }
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const analysis::PlanIssue &issue = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(issue, index.column());
    case Qt::ToolTipRole:
        return plainForRichText(issue.sentence);
    case Qt::AccessibleTextRole:
        // Wherever in the row the cursor stands, the issue is what one wants to hear.
        return index.column() == Place || index.column() == Sentence
            ? tr("%1: %2").arg(text(issue, Kind), issue.sentence)
            : text(issue, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    switch (section) {
    case Place:
        return tr("Where");
    case Sentence:
        return tr("What");
    case Kind:
        return tr("Kind");
    case Rule:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace waymark
