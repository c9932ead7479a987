#include "FullChart.h"

#include "edit/ChartEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Comparator.h"
#include "plan/records/Target.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

FullChart::FullChart()
    : KpiPlan(u"kpi 1.1 Families say they were helped|41%|50 60 80"_s)
{
    readMonthly(Month(2025, 1), {40, 42, 39, 43, 41, 40, 42, 41, 39, 43, 41, 42, 55});
    read(u"2026-02 57p"_s);
    project(Month(2026, 5), 64);
    set<&Kpi::tolerance>(std::optional(4.0));
    setCourse(6, 65, 55);
    setCourse(12, 88, 70);
    compareWith(u"England"_s, u"2024–25"_s, 52);
    compareWith(u"Statistical neighbours"_s, {}, 47);
    note(QDate(2025, 4, 2), u"New guidance came out"_s);
    note(QDate(2025, 11, 3), u"A second team began"_s);
    note(QDate(2025, 11, 20), u"The survey went online"_s);
}

void FullChart::setCourse(int months, double hopeful, double cautious)
{
    const Id target = keyedId(RecordKind::Target, kpi().id, QString::number(months));
    submit(edit::setField(plan(), fieldOf<&Target::hopeful>(), target, Value(hopeful)));
    submit(edit::setField(plan(), fieldOf<&Target::cautious>(), target, Value(cautious)));
}

void FullChart::compareWith(const QString &name, const QString &year, double value)
{
    ChangeBuilder builder(plan());
    const Id id = ids().next();
    builder.add(RecordKind::Comparator, id);
    builder.set<&Comparator::owner>(id, kpi().id);
    builder.set<&Comparator::rank>(id, u"i"_s);
    builder.set<&Comparator::name>(id, name);
    builder.set<&Comparator::year>(id, year);
    builder.set<&Comparator::value>(id, std::optional(value));
    submit(builder.take({u"field"_s, {}}));
}

void FullChart::note(QDate on, const QString &words)
{
    submit(edit::annotate(plan(), kpi().id, on, words, ids()));
}

} // namespace waymark::test
