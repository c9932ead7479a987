#include "report/outline/ReportBlocks.h"

namespace waymark {

QList<ReportHeading> ReportOutline::parts() const
{
    QList<ReportHeading> found;
    for (const ReportBlock &block : blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block); heading && heading->level == 2)
            found.append(*heading);
    }
    return found;
}

} // namespace waymark
