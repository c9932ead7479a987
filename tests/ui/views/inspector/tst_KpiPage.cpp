#include "FieldFinder.h"
#include "KpiPlan.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "edit/LinkEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Annotation.h"
#include "plan/records/Comparator.h"
#include "plan/records/Recalculation.h"
#include "plan/records/Target.h"
#include "support/form/Section.h"
#include "views/inspector/InspectorPanel.h"

#include <QCheckBox>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString line = u"action 1.1.1 Ask\nkpi 1.1 Families say they were helped|41%|50 60 80"_s;

struct Shown
{
    explicit Shown()
        : plan(line, u"2026-02 51"_s)
        , parts(plan)
        , panel(parts.context)
    {
        panel.resize(380, 1600);
        panel.showRecord({RecordKind::Kpi, plan.kpi().id});
        wake(panel);
        for (SectionHeader *header : panel.findChildren<SectionHeader *>()) {
            if (header->isVisible() && !header->isChecked())
                header->click();
        }
    }
    [[nodiscard]] QLineEdit *field(const QString &name) { return named<QLineEdit>(panel, name); }
    [[nodiscard]] const Target *target(int months)
    {
        return plan.plan().get<Target>(keyedId(RecordKind::Target, plan.kpi().id, QString::number(months)));
    }

    KpiPlan plan;
    DeskParts parts;
    InspectorPanel panel;
};

} // namespace

/// What belongs to a KPI is typed beside its chart.
class TestKpiPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereTheKpiStandsAndWhoServesIt()
    {
        Shown shown;
        QVERIFY(says(shown.panel, u"KPI 1.1a"_s));
        QVERIFY(says(shown.panel, u"51% in February 2026"_s));
        shown.plan.submit(edit::serveKpi(shown.plan.plan(), shown.plan.id(u"1.1.1"_s), shown.plan.kpi().id));
        QVERIFY(says(shown.panel, u"Served by 1.1.1 (Not assessed)."_s));
    }

    void coursesAndTheWayAreTyped()
    {
        Shown shown;
        QLineEdit *hopeful = shown.field(u"After 6 months, hopeful"_s);
        typeInto(hopeful, u"70%"_s);
        leave(hopeful);
        QCOMPARE(shown.target(6)->hopeful, std::optional(70.0));
        QCOMPARE(shown.target(6)->value, std::optional(60.0));
        QLineEdit *expected = shown.field(u"After 6 months, expected"_s);
        typeInto(expected, {});
        leave(expected);
        QVERIFY(!shown.target(6)->value); // the other course stays
        typeInto(expected, u"lots"_s);
        leave(expected);
        QCOMPARE(expected->text(), u"lots"_s); // refused, and kept
        QLineEdit *way = shown.field(u"Way to the targets"_s);
        typeInto(way, u"line"_s);
        leave(way);
        QCOMPARE(shown.plan.kpi().path, KpiPath::Line);
        QLineEdit *from = shown.field(u"Targets count from"_s);
        typeInto(from, u"1 January 2026"_s);
        leave(from);
        QCOMPARE(shown.plan.kpi().startsOn, QDate(2026, 1, 1));
    }

    void anotherPlaceIsCompared()
    {
        Shown shown;
        named<QAbstractButton>(shown.panel, u"Add to Elsewhere"_s)->click();
        typeInto(shown.field(u"Name"_s), u"England"_s);
        leave(shown.field(u"Name"_s));
        typeInto(shown.field(u"Value"_s), u"52"_s);
        leave(shown.field(u"Value"_s));
        QCOMPARE(shown.plan.plan().living(RecordKind::Comparator).size(), 1);
        QVERIFY(says(shown.panel, u"England: 52%; here 1 point below that."_s));
    }

    void whatHappenedIsWrittenDownAndTakenAway()
    {
        Shown shown;
        typeInto(shown.field(u"On"_s), u"5 November 2025"_s);
        typeInto(shown.field(u"What"_s), u"New booking line"_s);
        named<QAbstractButton>(shown.panel, u"Add to What happened meanwhile"_s)->click();
        QVERIFY(says(shown.panel, u"5 November 2025: New booking line"_s));
        QVERIFY(shown.field(u"What"_s)->text().isEmpty());
        named<QAbstractButton>(shown.panel, u"Remove “5 November 2025: New booking line”"_s)->click();
        QVERIFY(shown.plan.plan().living(RecordKind::Annotation).isEmpty());
        // Without a day it is refused, and what was typed stays.
        typeInto(shown.field(u"What"_s), u"Something"_s);
        named<QAbstractButton>(shown.panel, u"Add to What happened meanwhile"_s)->click();
        QCOMPARE(shown.field(u"What"_s)->text(), u"Something"_s);
        QVERIFY(says(shown.panel, u"Say on which day"_s));
    }

    void limitsAreReckonedAfreshForAReason()
    {
        Shown shown;
        typeInto(shown.field(u"From"_s), u"March 2026"_s);
        named<QAbstractButton>(shown.panel, u"Add to Mean and limits reckoned afresh"_s)->click();
        QVERIFY(says(shown.panel, u"so that nobody takes it for a trick"_s));
        typeInto(shown.field(u"Why"_s), u"The service changed"_s);
        named<QAbstractButton>(shown.panel, u"Add to Mean and limits reckoned afresh"_s)->click();
        QCOMPARE(shown.plan.plan().living(RecordKind::Recalculation).size(), 1);
        QVERIFY(says(shown.panel, u"from March 2026 on: The service changed (A. Lead)"_s));
    }

    void sixForATrendIsChosenForThePlan()
    {
        Shown shown;
        auto *six = shown.panel.findChild<QCheckBox *>();
        QVERIFY(six && !six->isChecked());
        six->click();
        QCOMPARE(shown.plan.plan().info().trendRun, std::optional(6));
        QVERIFY(shown.plan.document().undo());
        QVERIFY(!six->isChecked());
    }
};

WAYMARK_TEST(TestKpiPage)
#include "tst_KpiPage.moc"
