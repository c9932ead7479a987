#include "frame/RoundsToChoose.h"

#include <algorithm>

namespace waymark {

QList<Month> roundsToChoose(Month round, QDate today)
{
    const Month newest = std::max(Month::of(today), round);
    const int count = std::max(13, round.monthsTo(newest) + 2);
    QList<Month> months;
    for (int back = 0; back < std::min(count, 36); ++back)
        months.append(newest.plus(-back));
    return months;
}

} // namespace waymark
