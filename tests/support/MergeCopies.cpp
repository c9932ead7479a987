#include "MergeCopies.h"

#include "edit/FieldEdits.h"
#include "edit/TreeEdits.h"
#include "plan/queries/References.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

/// Every copy draws from one source; the plan's own ids come from another, so these begin elsewhere.
void skipTakenIds(CountingIds &ids)
{
    for (int taken = 0; taken < 4096; ++taken)
        (void)ids.next();
}

query::Place placeOf(const Plan &plan, const QString &reference)
{
    const Result<query::Place> place = query::findByReference(plan, reference);
    if (!place)
        qFatal("no %s", qPrintable(reference));
    return *place;
}

void require(const Result<PlanDocument::Outcome> &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().sentence));
}

} // namespace

MergeCopies::MergeCopies(const QString &lines)
    : m_first(lines)
{
    skipTakenIds(m_ids);
    const QString path = m_first.folder() + u"/copy0.waymark"_s;
    if (!m_first.document().saveCopy(path))
        qFatal("no copy");
    open(path, QDate(2026, 3, 15));
}

void MergeCopies::open(const QString &path, QDate today)
{
    auto clock = std::make_unique<FixedClock>(today);
    auto document = PlanDocument::open(path, {*clock, m_ids, {u"Author %1"_s.arg(count()), u"Lead"_s}});
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence));
    m_copies.push_back({path, std::move(clock), std::move(*document)});
}

int MergeCopies::addCopy(int of, QDate today)
{
    const QString path = m_first.folder() + u"/copy%1.waymark"_s.arg(count());
    if (const Result<void> saved = at(of).saveCopy(path); !saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    open(path, today);
    return count() - 1;
}

int MergeCopies::addSection(const PlanScope &scope, int of)
{
    const QString path = m_first.folder() + u"/copy%1.waymark"_s.arg(count());
    if (const Result<void> saved = at(of).saveSection(path, scope, KeptAlong::OnlyEvidence); !saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    open(path, QDate(2026, 3, 15));
    return count() - 1;
}

Id MergeCopies::id(const QString &reference, int copy) const
{
    return placeOf(plan(copy), reference).id;
}

void MergeCopies::type(int copy, const QString &reference, const QString &column, const QString &text)
{
    const query::Place place = placeOf(plan(copy), reference);
    require(at(copy).submit(edit::setFieldText(plan(copy), *findField(place.kind, column), place.id, text)));
}

void MergeCopies::remove(int copy, const QString &reference)
{
    require(at(copy).submit(edit::remove(plan(copy), placeOf(plan(copy), reference))));
}

QString MergeCopies::text(int copy, const QString &reference, const QString &column) const
{
    const query::Place place = placeOf(plan(copy), reference);
    return valueText(plan(copy).value(*findField(place.kind, column), place.id));
}

MergeRehearsal MergeCopies::rehearse(int into, const QList<int> &from)
{
    QStringList paths;
    for (const int copy : from)
        paths.append(path(copy));
    Result<MergeRehearsal> rehearsal = at(into).rehearse(paths);
    if (!rehearsal)
        qFatal("%s", qPrintable(rehearsal.error().sentence));
    return *rehearsal;
}

Merged MergeCopies::merge(int into, const QList<int> &from)
{
    const Result<Merged> merged = at(into).merge(rehearse(into, from), Undecided::AsPreselected);
    if (!merged)
        qFatal("%s %s", qPrintable(merged.error().sentence), qPrintable(merged.error().detail));
    return *merged;
}

QStringList MergeCopies::lines(const MergeRehearsal &rehearsal)
{
    QStringList lines;
    for (const ProposedItem &item : rehearsal.proposal().items) {
        for (const ProposedChange &change : item.changes) {
            const Change &main = change.main();
            const QString line = (change.isQuestion() ? u"?"_s : QString())
                + u"%1 %2: %3 → %4"_s.arg(
                    item.name, QLatin1StringView(main.field->column), valueText(main.before), valueText(main.after));
            lines.append(change.isAccepted ? line : u'[' + line + u']');
        }
    }
    return lines;
}

} // namespace waymark::test
