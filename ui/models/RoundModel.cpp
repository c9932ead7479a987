#include "models/RoundModel.h"

#include "analysis/Deadlines.h"
#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/StatusMeaning.h"
#include "plan/StatusName.h"
#include "support/text/EscapedText.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString actionLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

} // namespace

RoundModel::RoundModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
{
    connect(&document, &PlanDocument::changed, this, &RoundModel::follow);
}

const Plan &RoundModel::plan() const
{
    return m_past ? *m_past : m_document.plan();
}

void RoundModel::setRound(const Id &owner, Month month)
{
    if (owner != m_owner || month != m_month)
        m_refused.clear();
    m_owner = owner;
    m_month = month;
    fill();
}

void RoundModel::showPast(std::optional<Plan> past)
{
    // Rows ask the plan: it goes together with them.
    beginResetModel();
    m_items.clear();
    m_rows.clear();
    m_past = std::move(past);
    endResetModel();
    m_refused.clear();
    fill();
}

void RoundModel::fill()
{
    beginResetModel();
    m_items.clear();
    m_rows.clear();
    const QList<Id> owners = m_owner.isNull() ? query::roundOwners(plan()) : QList<Id>{m_owner};
    for (const Id &owner : m_month.isValid() ? owners : QList<Id>())
        m_items += analysis::roundState(plan(), owner, m_month).items;
    for (int row = 0; row < rowCount(); ++row)
        m_rows.insert(m_items.at(row).action, row);
    m_assessed = int(std::count_if(
        m_items.cbegin(), m_items.cend(), [](const analysis::RoundItem &item) { return item.isAssessed; }));
    endResetModel();
    Q_EMIT progressed();
}

void RoundModel::follow(const ChangeSet &set)
{
    if (m_past)
        return;
    const analysis::Touched touched(plan(), set);
    const std::optional<QSet<Id>> actions = touched.rounds();
    // An assessment of another month, or one that was taken back, may bring actions into the round or out of it.
    const QSet<Id> &assessments = touched.own(RecordKind::Assessment);
    const bool isAnotherRound = std::any_of(assessments.cbegin(), assessments.cend(), [this](const Id &id) {
        const Assessment *assessment = plan().get<Assessment>(id);
        return !assessment || assessment->month != m_month;
    });
    const bool areAllKnown = actions && std::all_of(actions->cbegin(), actions->cend(), [this](const Id &action) {
        return m_rows.contains(action);
    });
    if (!areAllKnown || isAnotherRound || touched.has(RecordKind::StatusMeaning)) {
        fill();
        return;
    }
    for (const Id &action : *actions)
        refreshRow(m_rows.value(action));
    if (!actions->isEmpty())
        Q_EMIT progressed();
}

void RoundModel::refreshRow(int row)
{
    analysis::RoundItem &item = m_items[row];
    const Assessment *now = query::assessment(plan(), item.action, m_month);
    const bool isAssessed = now && now->status != Status::NotAssessed;
    m_assessed += int(isAssessed) - int(item.isAssessed);
    item.isAssessed = isAssessed;
    Q_EMIT dataChanged(index(row, 0), index(row, roundColumnCount - 1));
}

int RoundModel::nextWaiting(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int candidate = (row + step) % rowCount();
        if (!m_items.at(candidate).isAssessed)
            return candidate;
    }
    return -1;
}

void RoundModel::refuse(const QModelIndex &index, const QString &text, const QString &reason)
{
    const auto key = std::pair(actionAt(index.row()), index.column());
    if (reason.isEmpty())
        m_refused.forget(key);
    else
        m_refused.refuse(key, text, reason);
    Q_EMIT dataChanged(index, index);
}

int RoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int RoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : roundColumnCount;
}

Status RoundModel::statusAt(const Action &action, RoundColumn column) const
{
    if (column == RoundColumn::Before)
        return query::statusOf(plan(), action.id, m_month.plus(-1));
    const Assessment *now = query::assessment(plan(), action.id, m_month);
    return now ? now->status : Status::NotAssessed;
}

QString RoundModel::dueWords(const Action &action) const
{
    const QDate asOf = std::min(m_month.lastDay(), m_clock.today());
    const analysis::DeadlineStory story = analysis::deadlineStory(plan(), action, asOf, m_month);
    const QString late = analysis::shortLateWords(story);
    return late.isEmpty() ? story.now.words() : story.now.words() + u'\n' + late;
}

QString RoundModel::shown(const Action &action, RoundColumn column) const
{
    const Assessment *now = query::assessment(plan(), action.id, m_month);
    switch (column) {
    case RoundColumn::Ref:
        return action.ref;
    case RoundColumn::Text:
        return actionLine(action.text);
    case RoundColumn::Before:
    case RoundColumn::Status: {
        const Status status = statusAt(action, column);
        if (status == Status::NotAssessed)
            return column == RoundColumn::Status ? tr("Not assessed") : tr("Never");
        // The chip says which; what was said of it fits beside.
        return column == RoundColumn::Status && now && now->unchanged ? tr("No change")
                                                                      : query::statusName(plan(), status).word;
    }
    case RoundColumn::Due:
        return dueWords(action);
    case RoundColumn::Said:
        return now ? now->said : QString();
    case RoundColumn::Next:
        return now ? now->next : QString();
    }
    return {};
}

QString RoundModel::spoken(const Action &action, RoundColumn column) const
{
    if (column == RoundColumn::Before || column == RoundColumn::Status) {
        const Assessment *now = query::assessment(plan(), action.id, m_month);
        const bool isNow = column == RoundColumn::Status && now;
        const QString words = isNow && now->unchanged
            ? tr("%1, no change").arg(query::statusName(plan(), now->status).word)
            : shown(action, column);
        return isNow && now->correctedOn.isValid() ? tr("%1, corrected after closing").arg(words) : words;
    }
    const QString words = shown(action, column).replace(u'\n', u' ');
    if (!words.isEmpty())
        return words;
    return column == RoundColumn::Due ? tr("no deadline") : tr("nothing said");
}

QVariant RoundModel::data(const QModelIndex &index, int role) const
{
    const Action *action = checkIndex(index) ? plan().get<Action>(actionAt(index.row())) : nullptr;
    if (!action)
        return {};
    const auto column = static_cast<RoundColumn>(index.column());
    const auto *refusal = m_refused.at(std::pair(action->id, index.column()));
    switch (role) {
    case Qt::EditRole:
        if (!refusal && column == RoundColumn::Status)
            return statusText(statusAt(*action, column));
        [[fallthrough]];
    case Qt::DisplayRole:
        return refusal ? refusal->text : shown(*action, column);
    case Qt::AccessibleTextRole:
        return refusal ? tr("%1, refused: %2").arg(refusal->text, refusal->reason) : spoken(*action, column);
    case Qt::ToolTipRole:
        return refusal                    ? plainForRichText(refusal->reason)
            : column == RoundColumn::Text ? plainForRichText(action->text)
            : column >= RoundColumn::Said ? plainForRichText(shown(*action, column))
                                          : QString();
    case RoundStatusRole:
        return column == RoundColumn::Before || column == RoundColumn::Status ? int(statusAt(*action, column)) : -1;
    case RoundRefusalRole:
        return refusal ? refusal->reason : QString();
    default:
        return {};
    }
}

QVariant RoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Ref"), tr("Action"), tr("Last time"), tr("Deadline"), m_month.shortWords(),
        tr("What happened"), tr("What next")};
    return names.value(section);
}

Qt::ItemFlags RoundModel::flags(const QModelIndex &index) const
{
    const auto column = static_cast<RoundColumn>(index.column());
    const bool isSaid = column >= RoundColumn::Status;
    return isSaid && !m_past ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable
                             : QAbstractTableModel::flags(index);
}

} // namespace waymark
