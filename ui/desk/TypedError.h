#pragma once

#include "base/Error.h"

namespace waymark {

/// Whether an error is about what was typed or chosen: then it is told at the field or cell and the text stays there.
/// Any other is a failed operation, which no other typing would help, and goes to the notices.
[[nodiscard]] inline bool isAboutWhatWasTyped(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::Refused:
    case ErrorCode::Stale: // the plan moved on beneath the text, which is right to look at again
        return true;
    case ErrorCode::Usage:
    case ErrorCode::NothingToDo:
    case ErrorCode::NotFound:
    case ErrorCode::NotAPlan:
    case ErrorCode::Newer:
    case ErrorCode::Damaged:
    case ErrorCode::InUse:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Unreadable:
    case ErrorCode::Storage:
    case ErrorCode::Cancelled:
        break;
    }
    return false;
}

} // namespace waymark
