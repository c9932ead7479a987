#include "models/IssuesModel.h"

#include "document/PlanDocument.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Kpi.h"
#include "support/text/EscapedText.h"

#include <QFont>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. At once would be before the row that was edited is painted, which takes its place in the queue late.
constexpr int afterThePaint = 50;

/// Whether somebody leads what an issue is about: the action or outcome itself, or the outcome that a KPI belongs to.
bool isLedBy(const Plan &plan, const query::Place &place, const QString &name)
{
    const Kpi *kpi = plan.get<Kpi>(place.id);
    const QStringList leads = query::leadNames(plan, kpi ? kpi->outcome : place.id);
    return std::any_of(
        leads.cbegin(), leads.cend(), [&name](const QString &lead) { return foldedName(lead) == foldedName(name); });
}

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

void IssuesModel::setLead(const QString &name)
{
    if (name == m_lead)
        return;
    m_lead = name;
    m_soon.start();
}

void IssuesModel::setOpen(analysis::CheckRule rule, bool isOpen)
{
    m_isOpen[rule] = isOpen;
    show();
}

bool IssuesModel::isOpen(analysis::CheckRule rule) const
{
    return m_isOpen.value(rule, analysis::ruleInfo(rule).severity == analysis::Severity::Contradiction);
}

void IssuesModel::check()
{
    m_list.setToday(m_clock.today());
    QList<analysis::PlanIssue> issues = m_list.issues();
    issues.removeIf([this](const analysis::PlanIssue &issue) {
        return !query::isOfOwner(m_document.plan(), m_owner, issue.place)
            || (!m_lead.isEmpty() && !isLedBy(m_document.plan(), issue.place, m_lead));
    });
    if (issues != m_all) {
        m_all = std::move(issues);
        show();
    }
    Q_EMIT checked();
}

void IssuesModel::show()
{
    std::vector<analysis::CheckRuleInfo> rules = analysis::checkRules();
    std::stable_sort(
        rules.begin(), rules.end(), [](const auto &one, const auto &other) { return one.severity > other.severity; });
    beginResetModel();
    m_lines.clear();
    for (const analysis::CheckRuleInfo &info : rules) {
        if (countOf(info.rule) == 0)
            continue;
        m_lines.append({info.rule, {}});
        for (qsizetype index = 0; isOpen(info.rule) && index < m_all.size(); ++index) {
            if (m_all.at(index).rule == info.rule)
                m_lines.append({info.rule, index});
        }
    }
    endResetModel();
}

const analysis::PlanIssue *IssuesModel::issueAt(int row) const
{
    const std::optional<qsizetype> issue = m_lines.at(row).issue;
    return issue ? &m_all.at(*issue) : nullptr;
}

int IssuesModel::rowOf(analysis::CheckRule rule) const
{
    const auto line = std::find_if(
        m_lines.cbegin(), m_lines.cend(), [rule](const Line &each) { return each.rule == rule && !each.issue; });
    return line == m_lines.cend() ? -1 : int(line - m_lines.cbegin());
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
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int IssuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// "▾ Signed off without evidence (83)"
QString IssuesModel::headingWords(analysis::CheckRule rule) const
{
    return tr("%1  %2 (%3)").arg(isOpen(rule) ? u"▾"_s : u"▸"_s, analysis::ruleWords(rule)).arg(countOf(rule));
}

QString IssuesModel::text(const Line &line, int column) const
{
    if (!line.issue) {
        return column == Place ? headingWords(line.rule)
            : column == Kind   ? analysis::severityWords(analysis::ruleInfo(line.rule).severity)
                               : QString();
    }
    const analysis::PlanIssue &issue = m_all.at(*line.issue);
    return column == Place   ? query::referenceOf(m_document.plan(), issue.place.kind, issue.place.id).simplified()
        : column == Sentence ? issue.sentence
                             : QString();
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    const QString kind = analysis::severityWords(analysis::ruleInfo(line.rule).severity);
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return line.issue ? plainForRichText(m_all.at(*line.issue).sentence) : QString();
    case Qt::AccessibleTextRole:
        // Wherever in the row the cursor stands, the issue is what one wants to hear.
        if (!line.issue)
            return tr("%1: %2, %3, %4")
                .arg(kind, analysis::ruleWords(line.rule), QString::number(countOf(line.rule)),
                    isOpen(line.rule) ? tr("open") : tr("closed"));
        return tr("%1: %2").arg(kind, m_all.at(*line.issue).sentence);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return line.issue ? QVariant() : QVariant(font);
    }
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
    default:
        return {};
    }
}

} // namespace waymark
