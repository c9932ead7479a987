#pragma once

#include "plan/Month.h"
#include "plan/queries/PlanScope.h"
#include "report/data/ReportPart.h"

#include <QDate>
#include <QString>

namespace waymark {

/// What somebody asked for.
struct ReportRequest
{
    ReportKind kind = ReportKind::Highlight;
    QList<ReportPart> without; ///< parts of the kind that are left out; those it needs stay
    PlanScope scope;
    Month from; ///< the first month whose assessments count
    Month to; ///< the last; the report says how things stood at its end
    QString author;
    QString version; ///< "1.2"; may be empty
    bool draft = true;
    bool attachesPlan = false; ///< inside its PDF goes the plan as a file; the report itself says the same
    QDate lastReport; ///< the day of the last issued report of this kind and scope; not valid where there is none
    Month lastTo; ///< the last month of that one
    QDate unknownReport; ///< the day of a last report that went out from a copy whose history this one does not know

    /// The parts of the kind that are wanted, in its order.
    [[nodiscard]] QList<ReportPart> parts() const;
};

} // namespace waymark
