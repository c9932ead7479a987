#include "store/Backups.h"

#include "store/PlanStore.h"
#include "store/Redaction.h"

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

QStringList copiesOf(const Id &plan, const QDir &folder)
{
    return folder.entryList({plan.text() + u" *.waymark"_s}, QDir::Files);
}

void clearAway(const QDir &folder, const Id &plan, QDate today)
{
    const QStringList names = copiesOf(plan, folder);
    QList<QDate> days;
    for (const QString &name : names)
        days.append(dayOf(name));
    const QList<QDate> kept = thinned(days, today);
    for (const QString &name : names) {
        if (dayOf(name).isValid() && !kept.contains(dayOf(name)))
            QFile::remove(folder.filePath(name));
    }
}

/// Whether the copy held the wording.
Result<bool> redactCopy(const QString &path, const Wording &wording)
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path);
    if (!store)
        return fail(store.error());
    const Result<std::unique_ptr<Transaction>> transaction = (*store)->begin();
    if (!transaction)
        return fail(transaction.error());
    const Result<int> places = redaction::remove((*store)->database(), wording);
    if (!places)
        return fail(places.error());
    if (*places == 0)
        return false;
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return fail(committed.error());
    if (const Result<void> cleared = (*store)->clearFreePages(); !cleared)
        return fail(cleared.error());
    return true;
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
    if (Result<void> copied = store.copyTo(target, store.copyId()); !copied)
        return copied;
    clearAway(place, store.planId(), today);
    return {};
}

Holding holding(const QString &folder, const Id &plan, const Wording &wording)
{
    Holding found;
    const QDir place(folder);
    const QStringList names = copiesOf(plan, place);
    for (const QString &name : names) {
        const Result<std::unique_ptr<PlanStore>> store = PlanStore::openReadOnly(place.filePath(name));
        const Result<bool> held = store ? redaction::holds((*store)->database(), wording) : fail(store.error());
        if (!held)
            found.unreadable.append(place.filePath(name));
        else if (*held && !found.days.contains(dayOf(name)))
            found.days.append(dayOf(name));
    }
    return found;
}

Redacted redact(const QString &folder, const Id &plan, const Wording &wording)
{
    Redacted done;
    const QDir place(folder);
    const QStringList names = copiesOf(plan, place);
    for (const QString &name : names) {
        const QString path = place.filePath(name);
        const Result<bool> held = redactCopy(path, wording);
        if (held)
            done.copies += *held ? 1 : 0;
        else if (held.error().code == ErrorCode::Damaged && QFile::remove(path))
            done.removed.append(path);
        else
            done.left.append(path);
    }
    return done;
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
