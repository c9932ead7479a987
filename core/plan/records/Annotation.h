#pragma once

#include "plan/records/Record.h"

#include <QDate>
#include <QString>

namespace waymark {

/// Something that happened and may explain what a chart shows, such as a change of policy.
struct Annotation : Record
{
    static constexpr RecordKind kind = RecordKind::Annotation;
    Id owner; ///< a Kpi; the plan where it concerns all of them
    QDate on;
    QString words;
};

} // namespace waymark
