#pragma once

#include "plan/records/Evidence.h"
#include "plan/records/Quotation.h"
#include "plan/records/Risk.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark {

// What stands beside priorities, outcomes and actions in a report; see ReportData.

/// What may go wrong, and what is done about it. Open ones only.
struct ReportRisk
{
    QString about; ///< "1.1.2", "Priority 3"
    QString text;
    std::optional<int> likelihood; ///< 1 to 5
    std::optional<int> impact; ///< 1 to 5
    QString mitigation; ///< may be empty, which the report says
    QString owner;
    Trend trend = Trend::NotGiven;
};

/// What somebody is asked to decide or to help with: unanswered, or answered in the period.
struct ReportAsk
{
    QString about;
    QString text;
    QString to;
    QDate by;
    QString answer;
    QDate answeredOn;
    bool isLate = false; ///< unanswered at the end of the period, though it was needed before
};

/// What shows that something was done or has changed.
struct ReportProof
{
    QString about;
    QString title;
    EvidenceKind kind = EvidenceKind::NotGiven;
    QDate date;
    QString shows;
    QString link; ///< a path or an address; may be empty
    QString digest; ///< SHA-256 in hexadecimal of the file that the plan keeps; empty where it keeps none
};

/// What people said in the period, and what has no day.
struct ReportVoice
{
    QString about;
    Voice who = Voice::NotGiven;
    QDate on;
    QString words;
};

} // namespace waymark
