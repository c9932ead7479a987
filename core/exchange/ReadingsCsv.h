#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QDate>
#include <QList>
#include <QString>

namespace waymark {

/// One line of a file of readings, against what the plan says.
struct ReadingLine
{
    enum class State { New, Changed, Same, Wrong };

    State state = State::Wrong;
    int line = 0; ///< as a spreadsheet numbers them; the heads are line 1
    Id kpi; ///< null where that is what is wrong
    Month period;
    QString place; ///< "1.1a, March 2026", or the cells as they are written
    QString before; ///< "41%"; empty for a new one
    QString after;
    QString problem; ///< why it cannot be read; empty otherwise
};

/// A file of readings, read but not written.
struct ReadingsFile
{
    QString name;
    QList<ReadingLine> lines;
    ChangeSet set; ///< all of them; empty where a line is wrong, for then none is written

    [[nodiscard]] int count(ReadingLine::State state) const;
    /// "12 new, 3 changed, 2 the same, 1 that cannot be read"
    [[nodiscard]] QString words() const;
};

/// Reads comma, semicolon or tab separated lines under the heads kpi, period and value, and any of low, high, num, den,
/// provisional and note, in any order. KPIs are named by their code, periods as periodFromText() reads them; a value
/// may be a range or a share. Unreadable where the file is none or its heads are others.
[[nodiscard]] Result<ReadingsFile> readReadings(const Plan &plan, const QString &path, QDate today);
/// The same of a file's bytes.
[[nodiscard]] Result<ReadingsFile> readReadings(
    const Plan &plan, const QString &name, const QByteArray &bytes, QDate today);

} // namespace waymark
