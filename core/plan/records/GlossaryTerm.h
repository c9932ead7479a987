#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// What an abbreviation stands for. The term is the key.
struct GlossaryTerm : Record
{
    static constexpr RecordKind kind = RecordKind::GlossaryTerm;
    QString term;
    QString meaning;
};

} // namespace waymark
