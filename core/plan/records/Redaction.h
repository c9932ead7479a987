#pragma once

#include "base/Id.h"
#include "plan/records/Record.h"

#include <QDate>
#include <QString>

namespace waymark {

/// That a wording was taken out of the plan and of its whole history: where it stood and why, never what it said.
struct Redaction : Record
{
    static constexpr RecordKind kind = RecordKind::Redaction;
    Id about; ///< the record it stood in, of any kind
    QString recordKind; ///< its kind, as the catalogue's table is called: "action"
    QString field; ///< the column: "note"
    QString reason;
    QDate on;
    QString by;
};

} // namespace waymark
