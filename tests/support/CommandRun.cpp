#include "CommandRun.h"

#include "CommandLine.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

Ran runWaymark(const QStringList &words)
{
    Ran ran;
    RandomIds ids;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runCommandLine(QStringList{u"waymark"_s} + words, out, err, ids);
    return ran;
}

} // namespace waymark::test
