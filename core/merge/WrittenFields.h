#pragma once

#include "merge/MergeDraft.h"

namespace waymark {

/// What a merge writes, each field of each record once.
class WrittenFields
{
public:
    /// The later word on a field counts.
    void add(const QList<FieldOutcome> &outcomes);
    [[nodiscard]] bool contains(const Change &change) const
    {
        return m_fields.contains(FieldPlace(change.field, change.record));
    }
    /// By kind and record, in the order of the catalogue.
    [[nodiscard]] QList<FieldOutcome> sorted() const;

private:
    QHash<FieldPlace, FieldOutcome> m_fields;
};

} // namespace waymark
