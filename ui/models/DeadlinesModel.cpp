#include "models/DeadlinesModel.h"

#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "plan/DueCalendar.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/StatusMeaning.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "support/text/EscapedText.h"
#include "support/text/SpokenStatus.h"

#include <QFont>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// More than this many rows at once are read and sorted together.
constexpr qsizetype manyRows = 200;

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

/// "Q4 23/24", and beneath it the day where the words are none.
QString writtenWithDay(const Due &due, QDate day)
{
    const QString written = due.source().isEmpty() ? due.words() : due.source().simplified();
    return due.kind() == Due::Kind::Day || !day.isValid()
        ? due.words()
        : DeadlinesModel::tr("%1\nby %2").arg(written, Due::day(day).words());
}

} // namespace

DeadlinesModel::DeadlinesModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
{
    connect(&document, &PlanDocument::changed, this, &DeadlinesModel::follow);
}

void DeadlinesModel::refresh()
{
    if (m_today == m_clock.today())
        return;
    m_today = m_clock.today();
    read();
}

void DeadlinesModel::read()
{
    beginResetModel();
    fill();
    filter();
    endResetModel();
    Q_EMIT counted();
}

void DeadlinesModel::fill()
{
    const Plan &plan = m_document.plan();
    m_entries.clear();
    m_entryOf.clear();
    m_counts.fill(0);
    for (const Id &priority : plan.children(RecordKind::Priority)) {
        if (!query::isOfOwner(plan, m_owner, {RecordKind::Priority, priority}))
            continue;
        for (const Action *action : query::actionsOfPriority(plan, priority)) {
            m_entryOf.insert(action->id, int(m_entries.size()));
            m_entries.append(readDeadlineRow(plan, *action, int(m_entries.size()), m_today));
            count(m_entries.last(), 1);
        }
    }
}

void DeadlinesModel::filter()
{
    m_shown.clear();
    m_rowOf.fill(-1, m_entries.size());
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        if (isWanted(m_entries.at(entry)))
            m_shown.append(entry);
    }
    std::sort(m_shown.begin(), m_shown.end(), [this](int one, int other) { return isBefore(one, other); });
    renumber(0, rowCount() - 1);
}

void DeadlinesModel::count(const DeadlineRow &row, int step)
{
    for (int choice = 0; choice < deadlineChoiceCount; ++choice)
        m_counts[size_t(choice)] += row.isIn(static_cast<DeadlineChoice>(choice), m_today) ? step : 0;
}

bool DeadlinesModel::isWanted(const DeadlineRow &row) const
{
    return row.isIn(m_choice, m_today) && m_words.match(row.words);
}

bool DeadlinesModel::isBefore(int one, int other) const
{
    return comesBefore(m_entries.at(one), m_entries.at(other), m_column, m_order);
}

void DeadlinesModel::renumber(int from, int to)
{
    for (int row = from; row <= to; ++row)
        m_rowOf[m_shown.at(row)] = row;
}

void DeadlinesModel::setOwner(const Id &owner)
{
    m_owner = owner;
    if (m_today.isValid())
        read();
}

void DeadlinesModel::setChoice(DeadlineChoice choice)
{
    if (choice == m_choice)
        return;
    beginResetModel();
    m_choice = choice;
    filter();
    endResetModel();
}

void DeadlinesModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = FilterWords(words);
    filter();
    endResetModel();
}

void DeadlinesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= deadlineColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_column = static_cast<DeadlineColumn>(column);
    m_order = order;
    const QModelIndexList before = persistentIndexList();
    QList<int> entries;
    for (const QModelIndex &index : before)
        entries.append(m_shown.at(index.row()));
    filter();
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at)
        after.append(index(m_rowOf.at(entries.at(at)), before.at(at).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DeadlinesModel::follow(const ChangeSet &set)
{
    if (!m_today.isValid())
        return;
    const analysis::Touched touched(m_document.plan(), set);
    const std::optional<QSet<Id>> actions = touched.deadlines();
    if (!actions || actions->size() > manyRows) {
        read();
        return;
    }
    const auto before = m_counts;
    for (const Id &action : *actions) {
        if (const auto entry = m_entryOf.constFind(action); entry != m_entryOf.constEnd())
            readAgain(*entry);
    }
    if (touched.has(RecordKind::StatusMeaning) && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, deadlineColumnCount - 1));
    if (m_counts != before)
        Q_EMIT counted();
}

/// The row comes, goes, moves or stays, as filter and order have it now.
void DeadlinesModel::readAgain(int entry)
{
    const int was = m_rowOf.at(entry);
    DeadlineRow now =
        readDeadlineRow(m_document.plan(), *m_document.plan().get<Action>(m_entries.at(entry).action), entry, m_today);
    if (was >= 0 && !isWanted(now)) {
        beginRemoveRows({}, was, was);
        m_shown.removeAt(was);
        m_rowOf[entry] = -1;
        renumber(was, rowCount() - 1);
        endRemoveRows();
    }
    count(m_entries.at(entry), -1);
    m_entries[entry] = std::move(now);
    count(m_entries.at(entry), 1);
    if (!isWanted(m_entries.at(entry)))
        return;
    QList<int> others = m_shown;
    if (was >= 0)
        others.removeAt(was);
    const auto place = std::lower_bound(
        others.cbegin(), others.cend(), entry, [this](int one, int other) { return isBefore(one, other); });
    const int row = int(place - others.cbegin());
    if (was < 0) {
        beginInsertRows({}, row, row);
        m_shown.insert(row, entry);
        renumber(row, rowCount() - 1);
        endInsertRows();
        return;
    }
    if (row != was) {
        beginMoveRows({}, was, was, {}, row > was ? row + 1 : row);
        m_shown.move(was, row);
        renumber(std::min(was, row), std::max(was, row));
        endMoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, deadlineColumnCount - 1));
}

Id DeadlinesModel::actionAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_entries.at(m_shown.at(row)).action : Id();
}

int DeadlinesModel::rowOf(const Id &action) const
{
    const auto entry = m_entryOf.constFind(action);
    return entry == m_entryOf.constEnd() ? -1 : m_rowOf.at(*entry);
}

int DeadlinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DeadlinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : deadlineColumnCount;
}

QString DeadlinesModel::shown(const DeadlineRow &row, DeadlineColumn column) const
{
    const Action *action = m_document.plan().get<Action>(row.action);
    switch (column) {
    case DeadlineColumn::Ref:
        return action ? action->ref : QString();
    case DeadlineColumn::Text:
        return action ? firstLine(action->text) : QString();
    case DeadlineColumn::Leads:
        return row.leads;
    case DeadlineColumn::Original:
        return row.story.original.words();
    case DeadlineColumn::Moved:
        return row.story.moves.isEmpty() ? QString() : QString::number(row.story.timesMoved());
    case DeadlineColumn::Now:
        return writtenWithDay(row.story.now, row.story.day);
    case DeadlineColumn::Late:
        return analysis::lateWords(row.story);
    case DeadlineColumn::Reason:
        return row.lastMove() ? row.lastMove()->reason : QString();
    case DeadlineColumn::GrantedBy:
        return row.lastMove() ? row.lastMove()->grantedBy : QString();
    case DeadlineColumn::Status:
        return row.story.status == Status::NotAssessed ? tr("Not assessed")
                                                       : query::statusName(m_document.plan(), row.story.status).word;
    }
    return {};
}

QString DeadlinesModel::spoken(const DeadlineRow &row, DeadlineColumn column) const
{
    const QString words = shown(row, column).replace(u'\n', u' ');
    switch (column) {
    case DeadlineColumn::Moved:
        return row.story.moves.isEmpty() ? tr("never moved") : analysis::timesMovedWords(row.story.timesMoved());
    case DeadlineColumn::Original:
    case DeadlineColumn::Now:
        return words.isEmpty() ? tr("no deadline") : words;
    case DeadlineColumn::Late:
        return words.isEmpty() ? tr("not late") : words;
    case DeadlineColumn::Status:
        return spokenStatus(m_document.plan(), row.story.status);
    default:
        return words.isEmpty() ? tr("nothing said") : words;
    }
}

QString DeadlinesModel::tip(const DeadlineRow &row, DeadlineColumn column) const
{
    const Action *action = m_document.plan().get<Action>(row.action);
    if (column == DeadlineColumn::Text)
        return action ? action->text : QString();
    if (column == DeadlineColumn::Leads || column == DeadlineColumn::GrantedBy)
        return shown(row, column);
    if (column < DeadlineColumn::Original || column > DeadlineColumn::Reason)
        return {};
    QStringList lines{analysis::deadlineWords(row.story)};
    for (const analysis::DeadlineMove &move : row.story.moves)
        lines.append(analysis::moveWords(move));
    return lines.join(u'\n');
}

QVariant DeadlinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index) || !index.isValid())
        return {};
    const DeadlineRow &row = m_entries.at(m_shown.at(index.row()));
    const auto column = static_cast<DeadlineColumn>(index.column());
    switch (role) {
    case Qt::EditRole:
        return column == DeadlineColumn::Status ? statusText(row.story.status) : shown(row, column);
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::ToolTipRole:
        return plainForRichText(tip(row, column));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        const bool isSaid = column == DeadlineColumn::Now || column == DeadlineColumn::Late;
        return isSaid && row.story.isOverdue() ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case DeadlineStatusRole:
        return column == DeadlineColumn::Status ? int(row.story.status) : -1;
    default:
        return {};
    }
}

/// A status is chosen; all else is only told here.
Qt::ItemFlags DeadlinesModel::flags(const QModelIndex &index) const
{
    const bool isStatus = static_cast<DeadlineColumn>(index.column()) == DeadlineColumn::Status;
    return isStatus ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : QAbstractTableModel::flags(index);
}

QVariant DeadlinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Ref"), tr("Action"), tr("Lead"), tr("Original"), tr("Moved"), tr("Now"), tr("Late"),
        tr("Last reason"), tr("Granted by"), tr("Status")};
    return names.value(section);
}

QList<QStringList> DeadlinesModel::cells(const QList<int> &rows) const
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    const auto months = [](const analysis::Lateness &late) {
        return late.isPast ? QString::number(late.months) : QString();
    };
    const auto written = [](const Due &due) {
        return due.source().isEmpty() ? due.words() : due.source().simplified();
    };
    QList<QStringList> cells{{tr("Ref"), tr("Action"), tr("Lead"), tr("Original deadline"), tr("Original day"),
        tr("Times moved"), tr("Deadline now"), tr("Day now"), tr("Months past the first day"), tr("Months late now"),
        tr("Last reason"), tr("Granted by"), tr("Status")}};
    for (const int at : rows) {
        const DeadlineRow &row = m_entries.at(m_shown.at(at));
        const Action *action = m_document.plan().get<Action>(row.action);
        cells.append({shown(row, DeadlineColumn::Ref), action ? action->text : QString(), row.leads,
            written(row.story.original), day(row.story.originalDay), QString::number(row.story.timesMoved()),
            written(row.story.now), day(row.story.day), months(row.story.lateAtFirst), months(row.story.late),
            shown(row, DeadlineColumn::Reason), shown(row, DeadlineColumn::GrantedBy),
            shown(row, DeadlineColumn::Status)});
    }
    return cells;
}

} // namespace waymark
