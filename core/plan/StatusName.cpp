#include "plan/StatusName.h"

#include "plan/Plan.h"
#include "plan/records/StatusMeaning.h"

#include <QCoreApplication>

namespace waymark::query {

StatusName statusName(const Plan &plan, Status status)
{
    const StatusWords &usual = defaultStatusWords(status);
    StatusName name{QCoreApplication::translate("Status", usual.word),
        QCoreApplication::translate("Status", usual.colourName),
        QCoreApplication::translate("Status", usual.definition)};
    for (const StatusMeaning *own : plan.all<StatusMeaning>()) {
        if (own->meaning != status)
            continue;
        name.word = own->word.isEmpty() ? name.word : own->word;
        name.colour = own->colour.isEmpty() ? name.colour : own->colour;
        name.definition = own->definition.isEmpty() ? name.definition : own->definition;
    }
    return name;
}

} // namespace waymark::query
