#pragma once

#include "plan/Month.h"
#include "report/data/ReportStatus.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace waymark {

// What a report is about, and how the whole of it stands; see ReportData.

/// Which way the whole went since the period before.
enum class ReportTrend { Unknown, Better, Same, Worse };

struct ReportIdentity
{
    QString plan;
    QString partnership; ///< may be empty
    QString scope; ///< "Priority 3: Plans that are timely", "Whole plan"
    QStringList groups; ///< delivery groups, each once; may be empty
    QStringList leads; ///< theirs, each once; may be empty
    Month from;
    Month to;
    int rounds = 0; ///< the groups' months in the period
    int closedRounds = 0; ///< those that were signed off
    QString closedBy; ///< who signed the only one; empty where there are several, or none is closed
    QDate closedOn;
    QString author; ///< may be empty
    QString version; ///< may be empty
    bool draft = true;
    QDate made;
    int entries = 0; ///< of the ledger, up to which it tells; 0 where it is not issued
    QString digest; ///< of all that it says, see reportDigest(); empty where it is not issued
};

struct ReportOverall
{
    ReportStatus now; ///< at the end of the period
    QString reason; ///< "2 of 7 at risk, none missed"
    Month before; ///< the last month of the period before
    ReportStatus last;
    QString lastReason;
    ReportTrend trend = ReportTrend::Unknown;
};

} // namespace waymark
