#include "report/data/ReportRequest.h"

namespace waymark {

QList<ReportPart> ReportRequest::parts() const
{
    QList<ReportPart> wanted = partsOf(kind);
    wanted.removeIf([this](ReportPart part) { return without.contains(part) && !isNeeded(part); });
    return wanted;
}

} // namespace waymark
