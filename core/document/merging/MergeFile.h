#pragma once

#include "base/Error.h"
#include "plan/ChangeSet.h"
#include "plan/queries/PlanScope.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark {

/// A file that is to be merged, and what became of looking at it.
struct MergeFile
{
    QString path;
    QString name; ///< without its folder, as people speak of it
    PlanScope scope; ///< what it was handed out for; the whole plan where it was not
    QString handedOutBy;
    QDate handedOutOn;
    int sets = 0; ///< how many actions it brings that this copy has not learned
    Signature latest; ///< the last of those, by its own clock
    /// Why nothing of it is taken, in a sentence. NothingToDo: there is nothing new in it, and that is no fault.
    std::optional<Error> refusal;
};

} // namespace waymark
