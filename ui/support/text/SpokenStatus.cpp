#include "support/text/SpokenStatus.h"

#include "plan/StatusName.h"

namespace waymark {

using namespace Qt::StringLiterals;

QString spokenStatus(const Plan &plan, Status status)
{
    const query::StatusName name = query::statusName(plan, status);
    if (status == Status::NotAssessed || status == Status::Unreadable || name.colour.isEmpty())
        return name.word;
    return name.colour + u", "_s + name.word.at(0).toLower() + name.word.mid(1);
}

} // namespace waymark
