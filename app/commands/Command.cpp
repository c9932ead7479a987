#include "commands/Command.h"

namespace waymark {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return Words;
    case ErrorCode::NothingToDo:
        return Done;
    default:
        return Refused;
    }
}

int Command::failed(const Error &error)
{
    err << error.sentence << Qt::endl;
    return exitCodeFor(error.code);
}

} // namespace waymark
