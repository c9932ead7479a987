#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"

class QWidget;

namespace waymark {

/// Asks where to write the plan and in which form, and writes it. What was written in a sentence; empty where the
/// person thought better of it. In every failure no file was changed.
[[nodiscard]] Result<QString> exportDocument(QWidget *parent, const ViewContext &context);

/// The same with the due dates of what is open, as a calendar program takes them.
[[nodiscard]] Result<QString> exportCalendar(QWidget *parent, const ViewContext &context);

} // namespace waymark
