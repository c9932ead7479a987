#pragma once

#include "plan/records/Record.h"

#include <QDate>
#include <QString>

namespace waymark {

/// What somebody is asked to decide or to help with, and what they answered.
struct Decision : Record
{
    static constexpr RecordKind kind = RecordKind::Decision;
    Id owner; ///< an Action, an Outcome or a Priority
    QString rank;
    QString text;
    QString to; ///< "Partnership board"
    QDate by; ///< when the answer is needed
    QString answer;
    QDate answeredOn;
};

} // namespace waymark
