#pragma once

#include <QLoggingCategory>

namespace waymark {

/// The detail of failures goes here; never a text from a plan, for a log may be mailed.
Q_DECLARE_LOGGING_CATEGORY(waymarkLog)

} // namespace waymark
