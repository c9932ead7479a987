#include "desk/Notices.h"

namespace waymark {

void Notices::fail(const Error &error, const std::function<void()> &again)
{
    if (error.code != ErrorCode::NothingToDo)
        Q_EMIT failed(error, again);
}

void Notices::offer(const QString &words, const QString &button, const std::function<void()> &work)
{
    Q_EMIT offered(words, button, work);
}

void Notices::announce(const QString &words)
{
    Q_EMIT announced(words);
}

} // namespace waymark
