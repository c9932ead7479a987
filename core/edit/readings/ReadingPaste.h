#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"

namespace waymark::edit {

/// The table that a block is pasted over: KPIs down, months across, and the cell where the block begins.
struct ReadingArea
{
    QList<Id> kpis;
    QList<Month> months;
    int row = 0;
    int column = 0;
};

/// A cell that was left as it was, with what should have gone there and why it could not.
struct RefusedReading
{
    Id kpi;
    Month period;
    QString text;
    QString reason;
};

/// What became of a block.
struct PastedReadings
{
    ChangeSet set; ///< all that could be read, as one thing to undo
    int written = 0; ///< cells that say something else than before
    int unchanged = 0;
    QList<RefusedReading> refused;

    /// "23 readings written, 2 refused"
    [[nodiscard]] QString words() const;
};

/// Reads a block of cells over KPIs and months. Cells that cannot be read are refused each by itself and the others
/// are written; an empty cell leaves what is there. A first row of months and a first column of codes say where the
/// block belongs, whatever cell it is pasted at; without them it goes down and to the right of that cell. Invalid, and
/// nothing is written, where it sticks out over the edge of the table or names a month or KPI that is not in it.
[[nodiscard]] Result<PastedReadings> pasteReadings(
    const Plan &plan, const ReadingArea &area, const QList<QStringList> &block, QDate today);

/// Takes the readings of these KPIs and months away, as one thing to undo; where there is none nothing is to be done.
[[nodiscard]] Result<ChangeSet> removeReadings(const Plan &plan, const QList<std::pair<Id, Month>> &cells);

/// A reading as a spreadsheet is to have it: it would take "12/96" and "3-5" for days, so "12 of 96" and "3 to 5%".
/// What pasteReadings() reads as the same reading.
[[nodiscard]] QString copiedReading(const Reading &reading, Unit unit);

} // namespace waymark::edit
