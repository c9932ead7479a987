#pragma once

#include "plan/Field.h"

#include <vector>

namespace waymark {

/// One kind of record: its names and its fields, existence first, in the order they are stored and shown.
struct KindInfo
{
    RecordKind kind;
    const char *table; ///< name in the file and in exports
    const char *caption; ///< "action"
    std::vector<Field> fields;
    const Field *parent = nullptr; ///< the field that says where it belongs; null for kinds that stand alone
    const Field *order = nullptr; ///< the field that orders siblings; null: by id
    std::vector<const Field *> keys; ///< not empty: the id is made from these

    [[nodiscard]] const Field &alive() const { return fields.front(); }
};

} // namespace waymark
