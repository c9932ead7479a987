#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// Somebody who leads or signs off, or a post that does ("Project manager"). The name is the key.
struct Person : Record
{
    static constexpr RecordKind kind = RecordKind::Person;
    QString name;
    QString role;
    QString organisation;
    QString aliases; ///< other spellings, a line each
};

} // namespace waymark
