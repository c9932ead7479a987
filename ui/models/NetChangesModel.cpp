#include "models/NetChangesModel.h"

#include "analysis/proposal/ProposalWords.h"
#include "models/NetChangesParts.h"
#include "plan/queries/References.h"
#include "support/text/EscapedText.h"

#include <QLocale>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

using State = ProposedItem::State;

} // namespace

NetChangesModel::NetChangesModel(const Plan &plan, const QString &there, QObject *parent)
    : QAbstractItemModel(parent)
    , m_plan(plan)
    , m_there(there)
    , m_root(std::make_unique<Node>())
{
}

NetChangesModel::Node *NetChangesModel::add(Node &parent, Node::Kind kind, qsizetype item, int place)
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->item = item;
    node->place = place;
    node->parent = &parent;
    node->row = int(parent.children.size());
    parent.children.push_back(std::move(node));
    return parent.children.back().get();
}

void NetChangesModel::addItem(Node &part, qsizetype item)
{
    Node *node = add(part, Node::Kind::Item, item);
    m_items.insert(item, node);
    const ProposedItem &proposed = m_proposal.items.at(item);
    for (int choice = 0; choice < proposed.choices.size(); ++choice)
        add(*node, Node::Kind::Choice, item, choice);
    for (int change = 0; change < proposed.open().size(); ++change)
        add(*node, Node::Kind::Change, item, change);
}

void NetChangesModel::build()
{
    m_root = std::make_unique<Node>();
    m_items.clear();
    for (const NetChangesPart &shown : netChangesParts(m_proposal, m_document)) {
        Node *part = add(*m_root, Node::Kind::Part);
        part->title = shown.title;
        part->isQuiet = shown.isQuiet;
        for (const qsizetype item : shown.items)
            addItem(*part, item);
    }
}

void NetChangesModel::show(const Proposal &proposal)
{
    beginResetModel();
    m_proposal = proposal;
    m_unanswered = unansweredRecords(m_proposal);
    build();
    endResetModel();
}

void NetChangesModel::setDocument(int document)
{
    if (document == m_document)
        return;
    beginResetModel();
    m_document = document;
    build();
    endResetModel();
}

const ProposedChange *NetChangesModel::changeAt(const QModelIndex &index) const
{
    const Node &node = nodeAt(index);
    return index.isValid() && node.kind == Node::Kind::Change ? &changeOf(node) : nullptr;
}

void NetChangesModel::answer(const QModelIndex &index, bool isTaken)
{
    if (!index.isValid() || nodeAt(index).kind == Node::Kind::Choice)
        return;
    accept(nodeAt(index), isTaken);
    tellDecided();
}

int NetChangesModel::waitingCount() const
{
    qsizetype count = 0;
    for (const ProposedItem &item : m_proposal.items) {
        count += std::count_if(item.changes.cbegin(), item.changes.cend(),
            [](const ProposedChange &change) { return change.isWaiting(); });
    }
    return int(count);
}

QModelIndex NetChangesModel::waitingAfter(const QModelIndex &index) const
{
    QModelIndex first;
    bool isBehind = !index.isValid();
    for (int part = 0; part < rowCount(); ++part) {
        const QModelIndex partIndex = this->index(part, 0);
        isBehind = isBehind || partIndex == index.siblingAtColumn(0);
        for (int item = 0; item < rowCount(partIndex); ++item) {
            const QModelIndex itemIndex = this->index(item, 0, partIndex);
            isBehind = isBehind || itemIndex == index.siblingAtColumn(0);
            for (int line = 0; line < rowCount(itemIndex); ++line) {
                const QModelIndex at = this->index(line, 0, itemIndex);
                const ProposedChange *change = changeAt(at);
                if (change && change->isWaiting() && at != index.siblingAtColumn(0)) {
                    if (isBehind)
                        return at;
                    if (!first.isValid())
                        first = at;
                }
                isBehind = isBehind || at == index.siblingAtColumn(0);
            }
        }
    }
    return first;
}

int NetChangesModel::takenCount() const
{
    qsizetype count = 0;
    for (const ProposedItem &item : m_proposal.items) {
        if (item.state == State::Unclear && item.chosen < 0)
            continue;
        count += std::count_if(item.open().cbegin(), item.open().cend(),
            [this](const ProposedChange &change) { return change.isAccepted && !needsAnswer(change, m_unanswered); });
    }
    return int(count);
}

const NetChangesModel::Node &NetChangesModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : *m_root;
}

QModelIndex NetChangesModel::indexOf(qsizetype item) const
{
    const Node *node = m_items.value(item);
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex NetChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &above = nodeAt(parent);
    if (row < 0 || row >= int(above.children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, above.children.at(size_t(row)).get());
}

QModelIndex NetChangesModel::parent(const QModelIndex &index) const
{
    const Node *above = index.isValid() ? nodeAt(index).parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int NetChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int NetChangesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const ProposedChange &NetChangesModel::changeOf(const Node &node) const
{
    return m_proposal.items.at(node.item).open().at(node.place);
}

/// What stands here; where nothing does in that month, what stood the month before, and that it did.
QString NetChangesModel::hereWords(const analysis::ChangeWords &words, const ProposedChange &proposed) const
{
    const QString earlier = words.before.isEmpty()
        ? analysis::valueWords(m_plan, *words.change.field, proposed.earlier.value(words.change.field))
        : QString();
    return earlier.isEmpty() ? words.before : tr("before: %1").arg(earlier);
}

QString NetChangesModel::changeText(const Node &node, int column) const
{
    const ProposedChange &proposed = changeOf(node);
    QStringList parts;
    for (const analysis::ChangeWords &words : analysis::tellingChanges(m_plan, proposed.changes)) {
        if (column == What)
            parts.append(words.about.isEmpty() ? words.what : u"%1, %2"_s.arg(words.what, words.about));
        else
            parts.append(column == There ? words.after : hereWords(words, proposed));
    }
    parts.removeAll(QString());
    const QString why = column != What        ? QString()
        : needsAnswer(proposed, m_unanswered) ? tr("waits until it is clear what it belongs to")
        : proposed.ground == Ground::Apart    ? QString() // of all that asks; beside both values it is said
                                              : analysis::groundWords(proposed.ground);
    const QString text = parts.join(u" · "_s);
    return why.isEmpty() ? text : u"%1 (%2)"_s.arg(text, why);
}

/// Beside its name what the plan calls it; what the source calls it where that is not among the changes.
QString NetChangesModel::itemText(const ProposedItem &item, int column) const
{
    if (column == What)
        return analysis::itemWords(item);
    const Field *words = query::wordsField(item.kind);
    if (!words)
        return {};
    if (column == Here)
        return query::firstWords(m_plan.value(*words, item.record).as<QString>());
    for (const ProposedChoice &choice : item.choices) {
        for (const ProposedChange &proposed : choice.changes) {
            for (const Change &change : proposed.changes) {
                if (change.field == words)
                    return query::firstWords(change.after.as<QString>());
            }
        }
    }
    return {};
}

QString NetChangesModel::partName(const Node &node) const
{
    return u"%1 (%2)"_s.arg(node.title, QLocale().toString(qsizetype(node.children.size())));
}

QString NetChangesModel::textOf(const Node &node, int column) const
{
    switch (node.kind) {
    case Node::Kind::Part:
        return column == What ? partName(node) : QString();
    case Node::Kind::Item:
        return itemText(m_proposal.items.at(node.item), column);
    case Node::Kind::Choice:
        return column == What
            ? tr("It is %1").arg(analysis::choiceWords(m_plan, m_proposal.items.at(node.item)).value(node.place))
            : QString();
    case Node::Kind::Change:
        return changeText(node, column);
    }
    return {};
}

QVariant NetChangesModel::checkOf(const Node &node) const
{
    if (node.kind == Node::Kind::Choice)
        return m_proposal.items.at(node.item).chosen == node.place ? Qt::Checked : Qt::Unchecked;
    if (node.kind == Node::Kind::Change)
        return changeOf(node).isAccepted ? Qt::Checked : Qt::Unchecked;
    int checked = 0;
    int open = 0;
    for (const auto &child : node.children) {
        if (child->kind == Node::Kind::Choice)
            continue;
        const QVariant own = checkOf(*child);
        if (!own.isValid())
            continue;
        if (own.toInt() == Qt::PartiallyChecked)
            return Qt::PartiallyChecked;
        ++(own.toInt() == Qt::Checked ? checked : open);
    }
    if (checked + open == 0)
        return {};
    return checked == 0 ? Qt::Unchecked : open == 0 ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant NetChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, index.column());
    case Qt::ToolTipRole: {
        const QString text = textOf(node, index.column());
        return text.isEmpty() ? QVariant() : QVariant(plainForRichText(text));
    }
    case Qt::CheckStateRole:
        return index.column() == What ? checkOf(node) : QVariant();
    case ItemRole:
        return node.item;
    case QuietRole:
        return node.isQuiet;
    case WaitingRole:
        return node.kind == Node::Kind::Item && m_proposal.items.at(node.item).isWaiting();
    default:
        return {};
    }
}

QVariant NetChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What") : section == Here ? tr("In the plan") : m_there;
}

Qt::ItemFlags NetChangesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.column() != What)
        return flags;
    const Node &node = nodeAt(index);
    const bool isClosed = node.kind == Node::Kind::Change && changeOf(node).ground == Ground::Closed;
    if (checkOf(node).isValid() && !isClosed)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void NetChangesModel::accept(const Node &node, bool isAccepted)
{
    if (node.kind == Node::Kind::Change)
        setAccepted(m_proposal, node.item, node.place, isAccepted);
    for (const auto &child : node.children)
        accept(*child, isAccepted);
}

bool NetChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const Node &node = nodeAt(index);
    const bool isChecked = value.toInt() == Qt::Checked;
    if (node.kind == Node::Kind::Choice) {
        choose(m_proposal, node.item, isChecked ? node.place : -1);
        show(Proposal(m_proposal)); // other changes are open now
    } else {
        accept(node, isChecked);
    }
    tellDecided();
    return true;
}

void NetChangesModel::tellDecided()
{
    // One may have taken or left others with it, wherever they stand.
    Q_EMIT dataChanged(this->index(0, What), this->index(rowCount() - 1, ColumnCount - 1), {Qt::CheckStateRole});
    Q_EMIT decided();
}

} // namespace waymark
