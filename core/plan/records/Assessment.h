#pragma once

#include "plan/Due.h"
#include "plan/Month.h"
#include "plan/records/Record.h"
#include "plan/Status.h"

#include <QDate>
#include <QString>

namespace waymark {

/// How one action stood in one month. Action and month are the key: two values for one month are a conflict, never a
/// double.
struct Assessment : Record
{
    static constexpr RecordKind kind = RecordKind::Assessment;
    Id action;
    Month month;
    Status status = Status::NotAssessed;
    QString statusText; ///< the words of an imported cell that nobody could read
    QString said; ///< what happened
    QString next; ///< what is planned
    Due newDue;
    QString reason; ///< why the deadline moved
    QString grantedBy; ///< who allowed it, where the board does
    QString signedOffBy;
    QDate signedOffOn;
    QString by; ///< who made the assessment
    bool unchanged = false; ///< somebody looked and said: no change since last time
    QDate correctedOn; ///< when it was changed after its round was closed
    QString correctedBy;
};

} // namespace waymark
