#include "models/EarlierReadings.h"

#include "analysis/KpiWords.h"
#include "edit/KpiEdits.h"
#include "plan/FieldCatalogue.h"

#include <algorithm>

namespace waymark {

QList<EarlierReading> earlierReadings(const QList<ChangeSet> &history, const Id &reading, Unit unit)
{
    QList<EarlierReading> earlier;
    Reading now;
    const auto words = [&now, unit] {
        return !now.alive || edit::readingText(now, unit).isEmpty() ? QString() : analysis::readingWords(now, unit);
    };
    for (auto set = history.crbegin(); set != history.crend(); ++set) {
        const QString before = words();
        for (const Change &change : set->changes) {
            if (change.record == reading)
                change.field->set(now, change.after);
        }
        if (!before.isEmpty() && words() != before)
            earlier.prepend({before, set->time, set->author.name});
    }
    return earlier;
}

} // namespace waymark
