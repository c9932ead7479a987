#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// What a priority wants to be true in the end; its actions lead there.
struct Outcome : Record
{
    static constexpr RecordKind kind = RecordKind::Outcome;
    Id priority;
    QString rank;
    QString ref; ///< as written: "3.4"; changes only when asked
    QString text;
    QString note; ///< what the document said besides
};

} // namespace waymark
