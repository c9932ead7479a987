#include "merge/WrittenFields.h"

#include <algorithm>

namespace waymark {

void WrittenFields::add(const QList<FieldOutcome> &outcomes)
{
    for (const FieldOutcome &outcome : outcomes)
        m_fields.insert({outcome.change.field, outcome.change.record}, outcome);
}

QList<FieldOutcome> WrittenFields::sorted() const
{
    QList<FieldOutcome> fields = m_fields.values();
    std::sort(fields.begin(), fields.end(), [](const FieldOutcome &left, const FieldOutcome &right) {
        const Change &one = left.change;
        const Change &other = right.change;
        return std::tie(one.field->kind, one.record, one.field)
            < std::tie(other.field->kind, other.record, other.field);
    });
    return fields;
}

} // namespace waymark
