#include "views/importing/OpenReading.h"

namespace waymark {

OpenReading::OpenReading(const QList<SourceDocument> &documents, const ReadingMapping &mapping, QObject *parent)
    : QObject(parent)
    , m_documents(documents)
    , m_mapping(mapping)
    , m_reading(understand(m_documents, mapping))
{
}

QString OpenReading::mapping() const
{
    return QString::fromUtf8(m_reading.mapping(m_mapping).toJson());
}

void OpenReading::read(const ReadingMapping &mapping)
{
    if (mapping == m_mapping)
        return;
    m_earlier.append(m_mapping);
    m_mapping = mapping;
    m_reading = understand(m_documents, m_mapping);
    Q_EMIT readAnew();
}

void OpenReading::answer(const ReadingQuestion &question, const QString &key)
{
    read(answered(m_mapping, question, key));
}

void OpenReading::leaveAsTaken()
{
    ReadingMapping mapping = m_mapping;
    for (const ReadingQuestion &question : m_reading.questions) {
        if (!question.taken.isEmpty())
            mapping = answered(mapping, question, question.taken);
    }
    read(mapping);
}

void OpenReading::setRole(int table, int column, Role role)
{
    const Columns &columns = m_reading.tables.at(table).columns;
    TableMapping said{columns.kind, columns.captions, columns.roles};
    if (isHeldOnce(role))
        said.roles.replace(said.roles.indexOf(role) >= 0 ? said.roles.indexOf(role) : column, Role::Other);
    said.roles[column] = role;
    ReadingMapping mapping = m_mapping;
    mapping.setTable(said);
    read(mapping);
}

void OpenReading::setKind(int table, Columns::Kind kind)
{
    const Columns &columns = m_reading.tables.at(table).columns;
    const QList<Role> nothing(columns.roles.size(), Role::Other);
    ReadingMapping mapping = m_mapping;
    mapping.setTable({kind, columns.captions, kind == Columns::Kind::Unknown ? nothing : columns.roles});
    read(mapping);
}

void OpenReading::setRow(const QString &key, std::optional<RowMeaning> meaning)
{
    ReadingMapping mapping = m_mapping;
    if (meaning)
        mapping.rows.insert(key, *meaning);
    else
        mapping.rows.remove(key);
    read(mapping);
}

void OpenReading::takeBack()
{
    if (m_earlier.isEmpty())
        return;
    m_mapping = m_earlier.takeLast();
    m_reading = understand(m_documents, m_mapping);
    Q_EMIT readAnew();
}

} // namespace waymark
