#pragma once

#include "plan/Month.h"

#include <QDate>
#include <QString>

namespace waymark {

/// What a person decides in the preview of an import.
struct ImportChoices
{
    QString title; ///< the draft's where empty
    QDate start; ///< from which the KPI targets count; may be open
    Month month; ///< the month the statuses are written into
    QString mapping = {}; ///< how the documents were read, as JSON: kept with the plan
};

} // namespace waymark
