#include "exchange/reading/shapes/ActionLines.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct LineColumn
{
    Role role;
    const char *caption;
};

constexpr LineColumn lineColumns[] = {{Role::Priority, "Priority"}, {Role::Outcome, "Outcome"},
    {Role::Reference, "Ref"}, {Role::Text, "Action"}, {Role::Leads, "Lead"}, {Role::Due, "Due"},
    {Role::Status, "Status"}, {Role::Said, "Progress"}, {Role::Other, ""}};

} // namespace

void ActionLines::add(const WrittenAction &action, const QList<MadeTable::Source> &sources,
    const ActionLinePlace &place, const Cell &look)
{
    ++m_actions;
    const auto part = [&](const QString &text) {
        m_made.add(text, text.isEmpty() ? QList<MadeTable::Source>() : sources);
    };
    m_made.beginRow(place.number);
    m_made.add(place.priority, place.prioritySources);
    m_made.add(place.outcome, place.outcomeSources);
    part(action.reference);
    part(action.text);
    part(action.leads);
    if (action.due.isEmpty())
        m_made.add(place.due, place.dueSources);
    else
        part(action.due);
    Cell status = look; // what is painted or pictured is its rating
    status.text = action.status.isEmpty() ? action.sign : action.status;
    m_made.add(status, saysNothing(status) ? QList<MadeTable::Source>() : sources);
    part(action.said);
    part(action.rest);
}

void ActionLines::addBand(int number, const Cell &cell, const QList<MadeTable::Source> &sources)
{
    Cell band = cell;
    band.columns = int(std::size(lineColumns));
    m_made.beginRow(number);
    m_made.add(band, sources);
}

Region ActionLines::regionOf(const MadeTable &made)
{
    Region region{tableOf(made.grid()), 0, 0, {}};
    region.columns.kind = Columns::Kind::Actions;
    for (const LineColumn &column : lineColumns) {
        region.columns.roles.append(column.role);
        region.columns.captions.append(QString::fromLatin1(column.caption));
    }
    return region;
}

} // namespace waymark
