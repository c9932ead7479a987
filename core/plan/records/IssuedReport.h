#pragma once

#include "plan/Month.h"
#include "plan/records/Record.h"
#include "plan/ReportKind.h"

#include <QDate>
#include <QString>

namespace waymark {

/// A report that went out: what was asked for, and the mark in the ledger up to which it tells. From these it can be
/// made again, and must then say the same; see the digest.
struct IssuedReport : Record
{
    static constexpr RecordKind kind = RecordKind::IssuedReport;
    Id owner; ///< what it is about: the plan, a Priority or a DeliveryGroup
    QDate issuedOn;
    ReportKind report = ReportKind::NotGiven;
    Month from;
    Month to;
    QString version;
    QString author;
    QString parts; ///< those that were left out, as their words, a line each
    Id mark; ///< how far the ledger had come
    QString digest; ///< SHA-256 in hexadecimal of all that the report says
};

} // namespace waymark
