#pragma once

#include "plan/Month.h"
#include "plan/records/Record.h"

#include <QDate>
#include <QString>

namespace waymark {

/// A delivery group's month of assessments, once somebody closed it. Owner and month are the key. While it is closed
/// its assessments change only as corrections that say so.
struct Round : Record
{
    static constexpr RecordKind kind = RecordKind::Round;
    Id owner; ///< a DeliveryGroup; the plan itself for actions that belong to none
    Month month;
    QString closedBy; ///< empty where it was opened again
    QDate closedOn;
};

} // namespace waymark
