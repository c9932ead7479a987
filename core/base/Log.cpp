#include "base/Log.h"

namespace waymark {

Q_LOGGING_CATEGORY(waymarkLog, "waymark")

} // namespace waymark
