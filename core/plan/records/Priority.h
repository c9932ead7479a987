#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

struct Priority : Record
{
    static constexpr RecordKind kind = RecordKind::Priority;
    QString rank;
    QString number; ///< as written: "3"
    QString title;
    Id group; ///< the DeliveryGroup that owns it
    QString note;
};

} // namespace waymark
