#include "desk/Notices.h"

namespace waymark {

void Notices::fail(const Error &error, const std::function<void()> &again)
{
    if (error.code != ErrorCode::NothingToDo)
        Q_EMIT failed(error, again);
}

void Notices::announce(const QString &words)
{
    Q_EMIT announced(words);
}

} // namespace waymark
