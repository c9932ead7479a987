#pragma once

#include "plan/records/Record.h"

#include <QDate>
#include <QString>

namespace waymark {

enum class Voice { NotGiven, Families, Children, Staff };

/// What people said, in their words.
struct Quotation : Record
{
    static constexpr RecordKind kind = RecordKind::Quotation;
    Id owner; ///< an Action, an Outcome or a Priority
    QString rank;
    Voice voice = Voice::NotGiven;
    QDate date;
    QString words;
};

} // namespace waymark
