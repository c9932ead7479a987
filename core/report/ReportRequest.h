#pragma once

#include "base/Id.h"
#include "plan/Month.h"

#include <QDate>
#include <QString>

namespace waymark {

/// What a report is for. More kinds will stand beside it; each is a choice of the same parts.
enum class ReportKind { Highlight };

/// What somebody asked for.
struct ReportRequest
{
    ReportKind kind = ReportKind::Highlight;
    Id scope; ///< a Priority or a DeliveryGroup; null for the whole plan
    Month from; ///< the first month whose assessments count
    Month to; ///< the last; the report says how things stood at its end
    QString author;
    QString version; ///< "1.2"; may be empty
    bool draft = true;
    QDate lastReport; ///< the day of the last issued report of this kind and scope; not valid where there is none
};

} // namespace waymark
