#include "frame/LeftPlace.h"

#include "frame/DeskPages.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString leftName(const Id &of)
{
    return u"left/"_s + of.text();
}

} // namespace

void keepLeftPlace(Settings &settings, const Id &of, const LeftPlace &left)
{
    settings.setText(leftName(of),
        QStringList{left.destination.page, left.destination.priority.text(),
            QString::number(static_cast<int>(left.record.kind)), left.record.id.text()}
            .join(u'/'));
}

std::optional<LeftPlace> leftPlace(const Settings &settings, const Id &of, const Plan &plan)
{
    const QStringList kept = settings.text(leftName(of)).split(u'/');
    const bool isPage = std::any_of(deskPages().cbegin(), deskPages().cend(),
        [&kept](const DeskPageInfo &page) { return page.id == kept.first(); });
    const Id priority = Id::fromText(kept.value(1));
    if (!isPage || (!priority.isNull() && !plan.get<Priority>(priority)))
        return std::nullopt;
    LeftPlace left{{kept.first(), priority}};
    const int kind = kept.value(2).toInt();
    const bool isKind = kind >= 0 && kind < int(recordKindCount);
    const query::Place place{isKind ? static_cast<RecordKind>(kind) : RecordKind::Plan, Id::fromText(kept.value(3))};
    const Record *record = place.id.isNull() ? nullptr : plan.find(place.kind, place.id);
    if (record && record->alive)
        left.record = place;
    return left;
}

} // namespace waymark
