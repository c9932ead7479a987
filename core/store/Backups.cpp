#include "store/Backups.h"

#include "store/PlanStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace waymark::backups {

using namespace Qt::StringLiterals;

namespace {

struct Backups
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// `<plan id> <day> <occasion>.waymark`
QString fileName(const Id &plan, QDate day, const QString &occasion)
{
    return u"%1 %2 %3.waymark"_s.arg(plan.text(), day.toString(Qt::ISODate), occasion);
}

QDate dayOf(const QString &name)
{
    return QDate::fromString(name.section(u' ', 1, 1), Qt::ISODate);
}

void clearAway(const QDir &folder, const Id &plan, QDate today)
{
    const QStringList names = folder.entryList({plan.text() + u" *.waymark"_s}, QDir::Files);
    QList<QDate> days;
    for (const QString &name : names)
        days.append(dayOf(name));
    const QList<QDate> kept = thinned(days, today);
    for (const QString &name : names) {
        if (dayOf(name).isValid() && !kept.contains(dayOf(name)))
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

Result<void> make(PlanStore &store, const QString &folder, const QString &occasion, QDate today)
{
    const QDir place(folder);
    if (!place.mkpath(u"."_s)) {
        return fail(ErrorCode::ReadOnly,
            Backups::tr("No backup could be made, because “%1” cannot be written to. The plan itself is safe.")
                .arg(folder));
    }
    const QString target = place.filePath(fileName(store.planId(), today, occasion));
    if (QFile::exists(target))
        return {};
    if (Result<void> copied = store.copyTo(target); !copied)
        return copied;
    clearAway(place, store.planId(), today);
    return {};
}

QList<QDate> thinned(QList<QDate> days, QDate today)
{
    constexpr qsizetype newest = 10;
    constexpr int weeklyDays = 92;
    std::sort(days.begin(), days.end(), std::greater<>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    QList<QDate> kept;
    QSet<QString> spans;
    for (const QDate day : days) {
        const bool isRecent = day.daysTo(today) <= weeklyDays;
        int year = 0;
        const int week = day.weekNumber(&year);
        const QString span = isRecent ? u"week %1 %2"_s.arg(year).arg(week) : day.toString(u"yyyy-MM"_s);
        if (kept.size() < newest || !spans.contains(span))
            kept.append(day);
        spans.insert(span);
    }
    return kept;
}

} // namespace waymark::backups
