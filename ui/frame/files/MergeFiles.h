#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"

#include <QStringList>

class QWidget;

namespace waymark {

/// Writes the section of each delivery group that a person chooses into a folder, under names made of the plan's and
/// the group's. What was written in a sentence; empty where they thought better of it. A file that is there already is
/// not written over: Refused, and those before it stay.
[[nodiscard]] Result<QString> handOutSections(QWidget *parent, const ViewContext &context);

/// Merges files into the open plan: asks which where none are given, shows what would come of it, and does it as it was
/// decided; then offers to keep the minutes of it. What was merged in a sentence, also that there was nothing to do;
/// empty where the person thought better of it. In every failure nothing was changed.
[[nodiscard]] Result<QString> mergeFiles(QWidget *parent, const ViewContext &context, const QStringList &files);

} // namespace waymark
