#pragma once

#include "plan/Place.h"
#include "plan/Plan.h"
#include "report/data/ReportRequest.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark {

/// Words that people wrote and by which somebody could be known.
struct PersonInText
{
    enum class Kind {
        Name, ///< of the plan
        MayBeName, ///< see NearNames
        FewPeople, ///< a number below five, see fewPeopleIn()
    };
    Kind kind = Kind::Name;
    query::Place place; ///< the entry whose words they are; the plan or a delivery group for those of a report
    QString words; ///< as they stand
    QString name; ///< as the register has it; empty where nobody in particular may be meant
    QString caption; ///< of the field: "What happened"
    QString about; ///< "1.1.2", "1.1.2, March 2026"
};

/// Where a report of that scope and period would say the name of a person, what may be one, or how few people there
/// are, in words of people: titles and texts, what was said and planned, reasons, accounts, quotations, the report's
/// own texts, KPIs and what stands on their charts, what statuses and abbreviations mean. Each once for each text, in
/// the plan's order, the report's own texts first. `others` are names that the plan holds outside its register; those
/// that do not look like a person's are not searched for. Costs what stands under the scope.
[[nodiscard]] QList<PersonInText> peopleInTexts(
    const Plan &plan, const ReportRequest &request, const QStringList &others = {});

} // namespace waymark
