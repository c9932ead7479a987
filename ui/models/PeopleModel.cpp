#include "models/PeopleModel.h"

#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "plan/queries/RoundQueries.h"
#include "support/text/EscapedText.h"

#include <algorithm>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

bool isCount(PeopleColumn column)
{
    return column == PeopleColumn::Open || column == PeopleColumn::Overdue || column == PeopleColumn::Outcomes;
}

int countOf(const PersonLoad &load, PeopleColumn column)
{
    return column == PeopleColumn::Open   ? load.load.open
        : column == PeopleColumn::Overdue ? load.load.overdue
                                          : load.outcomes;
}

} // namespace

const Field *fieldOfColumn(PeopleColumn column)
{
    return column == PeopleColumn::Role        ? &fieldOf<&Person::role>()
        : column == PeopleColumn::Organisation ? &fieldOf<&Person::organisation>()
        : column == PeopleColumn::Spellings    ? &fieldOf<&Person::aliases>()
                                               : nullptr;
}

PeopleModel::PeopleModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
    , m_ids(document.plan().children(RecordKind::Person))
{
    connect(&document, &PlanDocument::changed, this, &PeopleModel::follow);
}

void PeopleModel::follow(const ChangeSet &set)
{
    if (!Touched(m_document.plan(), set).people())
        return;
    m_isCounted = false;
    const QList<Id> now = query::peopleOfOwner(m_document.plan(), m_owner);
    if (now != m_ids) {
        beginResetModel();
        m_ids = now;
        endResetModel();
    } else if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, peopleColumnCount - 1));
    }
}

void PeopleModel::setOwner(const Id &owner)
{
    beginResetModel();
    m_owner = owner;
    m_ids = query::peopleOfOwner(m_document.plan(), owner);
    m_isCounted = false;
    endResetModel();
}

const PeopleLoads &PeopleModel::loads() const
{
    if (!m_isCounted) {
        m_loads = peopleLoads(m_document.plan(), m_clock.today());
        m_loads.people.removeIf([this](const PersonLoad &load) { return !m_ids.contains(load.person); });
        m_isCounted = true;
    }
    return m_loads;
}

void PeopleModel::refuse(const QModelIndex &index, const QString &text, const QString &reason)
{
    const auto key = std::pair(idAt(index.row()), index.column());
    if (reason.isEmpty())
        m_refused.forget(key);
    else
        m_refused.refuse(key, text, reason);
    Q_EMIT dataChanged(index, index);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : peopleColumnCount;
}

QString PeopleModel::shown(const Person &person, int row, PeopleColumn column) const
{
    if (column == PeopleColumn::Name)
        return person.name;
    if (column == PeopleColumn::Spellings)
        return person.aliases.split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
    if (const Field *field = fieldOfColumn(column))
        return field->get(person).as<QString>();
    const int count = countOf(loads().people.value(row), column);
    return count > 0 ? QString::number(count) : QString();
}

QString PeopleModel::spoken(const Person &person, int row, PeopleColumn column) const
{
    if (isCount(column))
        return QString::number(countOf(loads().people.value(row), column));
    const QString words = shown(person, row, column);
    return words.isEmpty() ? tr("nothing said") : words;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const Person *person = m_document.plan().get<Person>(idAt(index.row()));
    if (!person || !checkIndex(index))
        return {};
    const auto column = static_cast<PeopleColumn>(index.column());
    const auto *refusal = m_refused.at(std::pair(person->id, index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return refusal ? QString(refusal->text).replace(u'\n', ", "_L1) : shown(*person, index.row(), column);
    case Qt::EditRole:
        return refusal                          ? refusal->text
            : column == PeopleColumn::Spellings ? person->aliases
                                                : shown(*person, index.row(), column);
    case Qt::AccessibleTextRole:
        return refusal ? tr("%1, refused: %2").arg(refusal->text, refusal->reason)
                       : spoken(*person, index.row(), column);
    case Qt::ToolTipRole:
        return plainForRichText(refusal ? refusal->reason
                : isCount(column)       ? loadWords(loads().people.value(index.row()).load)
                                        : shown(*person, index.row(), column));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isCount(column) ? Qt::AlignRight : Qt::AlignLeft));
    case PeopleRefusalRole:
        return refusal ? refusal->reason : QString();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<PeopleColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isCount(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const bool isLong = role != Qt::DisplayRole;
    switch (column) {
    case PeopleColumn::Name:
        return tr("Name");
    case PeopleColumn::Role:
        return tr("Role");
    case PeopleColumn::Organisation:
        return tr("Organisation");
    case PeopleColumn::Open:
        return isLong ? tr("Open actions led") : tr("Open");
    case PeopleColumn::Overdue:
        return isLong ? tr("Open actions past their deadlines") : tr("Overdue");
    case PeopleColumn::Outcomes:
        return isLong ? tr("Outcomes led") : tr("Outcomes");
    case PeopleColumn::Spellings:
        return tr("Other spellings");
    }
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.isValid() && !isCount(static_cast<PeopleColumn>(index.column()));
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

} // namespace waymark
