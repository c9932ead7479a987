#include "base/Version.h"

#include "base/WaymarkVersion.h"

using namespace Qt::StringLiterals;

namespace waymark {

QString versionNumber()
{
    return QStringLiteral(WAYMARK_VERSION);
}

QString versionCommit()
{
    return QStringLiteral(WAYMARK_COMMIT);
}

} // namespace waymark
