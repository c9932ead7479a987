#pragma once

#include "plan/Due.h"
#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// One thing to be done. Its status is that of its latest assessment and is stored nowhere else.
struct Action : Record
{
    static constexpr RecordKind kind = RecordKind::Action;
    Id outcome;
    QString rank;
    QString ref; ///< as written: "3.4.6"; changes only when asked
    QString text; ///< lines; a bullet begins with "- "
    Due due; ///< the original deadline; a new one is part of an assessment
    QString note; ///< what the document said besides
};

} // namespace waymark
