#include "exchange/reading/kinds/GroupColumns.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Number and words of a group's cell: "1.2 Schools act early", "Objective A: Workforce", "3".
Band groupIn(const QString &text)
{
    const Band band = bandIn(text);
    if (band.level != Band::Level::Unknown || !band.number.isEmpty())
        return band;
    const ReferenceFound found = findReference(text);
    return found.depth > 0 && found.rest.isEmpty() ? Band{Band::Level::Unknown, found.reference, {}} : band;
}

} // namespace

GroupColumns::GroupColumns(const Region &region)
    : m_parents(region)
    , m_priority(region.columns.find(Role::Priority))
    , m_outcome(region.columns.find(Role::Outcome))
{
}

bool GroupColumns::isGroupRow(const TableRow &row) const
{
    return !row.at(m_priority).ownText().isEmpty() || !row.at(m_outcome).ownText().isEmpty();
}

void GroupColumns::open(DraftWriter &writer, const TableRow &row)
{
    const QString priority = m_parents.titleOf(row.at(m_priority).text().simplified());
    if (!priority.isEmpty() && priority != m_openPriority) {
        const Band band = groupIn(priority);
        const QString title = band.title.isEmpty() && band.number.isEmpty() ? priority : band.title;
        if (!writer.tree().openPriority(band.number, title))
            writer.keep(writer.place(row.number), priority);
        writer.resumePriority();
        writer.balance().claim(row.at(m_priority).own, CellBalance::Claim::Field);
        m_openPriority = priority;
        m_openOutcome.clear();
    }
    const QString outcome = row.at(m_outcome).text();
    if (!outcome.isEmpty() && outcome.simplified() != m_openOutcome) {
        const Band band = groupIn(outcome.simplified());
        const bool isRead = !band.number.isEmpty() && band.level != Band::Level::Priority;
        writer.tree().openOutcome(isRead ? band.number : QString(), isRead ? band.title : outcome);
        writer.tree().outcome().place = writer.sourcePlace(row.number, m_outcome);
        writer.resumeOutcome();
        writer.balance().claim(row.at(m_outcome).own, CellBalance::Claim::Field);
        m_openOutcome = outcome.simplified();
    }
    writer.resumeRecord(0);
    for (const int column : {m_priority, m_outcome})
        writer.balance().claim(row.at(column).own, CellBalance::Claim::Field);
}

} // namespace waymark
