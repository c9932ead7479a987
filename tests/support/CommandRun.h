#pragma once

#include <QStringList>

namespace waymark::test {

/// What a verb of the command line said, and its exit code.
struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

/// Runs `waymark` with these words, in this process.
[[nodiscard]] Ran runWaymark(const QStringList &words);

} // namespace waymark::test
