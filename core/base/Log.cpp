#include "base/Log.h"

namespace waymark {

// Silent unless asked for (QT_LOGGING_RULES="waymark=true"): on the command line standard error is for one sentence.
Q_LOGGING_CATEGORY(waymarkLog, "waymark", QtFatalMsg)

} // namespace waymark
