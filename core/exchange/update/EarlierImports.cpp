#include "exchange/update/EarlierImports.h"

#include <QSet>

namespace waymark {

namespace {

/// Those that were undone and not done again have said nothing.
QSet<Id> undoneSets(const QList<ChangeSet> &sets)
{
    QSet<Id> undone;
    for (const ChangeSet &set : sets) {
        if (set.kind == SetKind::Undo)
            undone.insert(set.about);
        else if (set.kind == SetKind::Redo)
            undone.remove(set.about);
    }
    return undone;
}

} // namespace

EarlierImports::EarlierImports(const QList<ChangeSet> &sets)
    : m_isKnown(true)
{
    const QSet<Id> undone = undoneSets(sets);
    for (const ChangeSet &set : sets) {
        if (set.kind != SetKind::Import || undone.contains(set.id))
            continue;
        for (const Change &change : set.changes)
            m_values.insert(std::pair(change.field, change.record), change.after);
    }
}

std::optional<Value> EarlierImports::value(const Field &field, const Id &record) const
{
    const auto found = m_values.constFind(std::pair(&field, record));
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

Ground EarlierImports::ground(const Field &field, const Id &record, const Value &present, const Value &said) const
{
    const std::optional<Value> before = value(field, record);
    if (!m_isKnown || (before ? present == *before : present.isEmpty()))
        return Ground::Source;
    return before == said ? Ground::Plan : Ground::Both;
}

} // namespace waymark
