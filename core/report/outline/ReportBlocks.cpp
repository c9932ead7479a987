#include "report/outline/ReportBlocks.h"

#include <algorithm>

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

int ReportOutline::bandedPages() const
{
    return int(std::count_if(blocks.cbegin(), blocks.cend(), [](const ReportBlock &block) {
        const auto *band = std::get_if<ReportBand>(&block);
        return band && band->isPageStart;
    }));
}

} // namespace waymark
