#include "TestMain.h"

#include "FieldFinder.h"
#include "plan/PlanQueries.h"
#include "plan/records/Evidence.h"
#include "PlanBuilder.h"
#include "support/form/Section.h"
#include "views/inspector/InspectorPanel.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What belongs to an action is added and typed where the action is shown.
class TestBelongings : public QObject
{
    Q_OBJECT

private:
    static QAbstractButton *header(const QWidget &panel, const QString &title)
    {
        for (SectionHeader *each : panel.findChildren<SectionHeader *>()) {
            if (each->isVisible() && each->text().startsWith(title))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void evidenceIsAddedTypedAndRemoved()
    {
        TestPlan test;
        InspectorPanel panel(test.document(), test.clock(), Theme::light());
        panel.resize(360, 1200);
        const Id action = test.id(u"1.1.2"_s);
        panel.showRecord({RecordKind::Action, action});
        wake(panel);
        QVERIFY(header(panel, u"Evidence"_s));
        header(panel, u"Evidence"_s)->click();
        auto *add = named<QAbstractButton>(panel, u"Add to Evidence"_s);
        QVERIFY(add);
        add->click();
        QCOMPARE(test.plan().children(RecordKind::Evidence, action).size(), 1);
        QCOMPARE(header(panel, u"Evidence"_s)->text(), u"Evidence · 1"_s);
        auto *title = named<QLineEdit>(panel, u"Title"_s);
        QVERIFY(title && title->hasFocus());
        typeInto(title, u"Minutes of the board"_s);
        leave(title);
        const Id evidence = test.plan().children(RecordKind::Evidence, action).first();
        QCOMPARE(test.plan().get<Evidence>(evidence)->title, u"Minutes of the board"_s);
        auto *kind = named<QLineEdit>(panel, u"Kind"_s);
        typeInto(kind, u"rumour"_s);
        leave(kind);
        QCOMPARE(kind->text(), u"rumour"_s); // refused, and kept
        QCOMPARE(test.plan().get<Evidence>(evidence)->evidenceKind, EvidenceKind::NotGiven);
        typeInto(kind, u"document"_s);
        leave(kind);
        QCOMPARE(test.plan().get<Evidence>(evidence)->evidenceKind, EvidenceKind::Document);
        named<QAbstractButton>(panel, u"Remove from Evidence"_s)->click();
        QVERIFY(test.plan().children(RecordKind::Evidence, action).isEmpty());
        QVERIFY(test.document().undo());
        QCOMPARE(named<QLineEdit>(panel, u"Title"_s)->text(), u"Minutes of the board"_s);
    }

    void eachRecordShowsItsOwn()
    {
        TestPlan test;
        InspectorPanel panel(test.document(), test.clock(), Theme::dark());
        panel.resize(360, 1200);
        panel.showRecord({RecordKind::Action, test.id(u"1.1.2"_s)});
        wake(panel);
        header(panel, u"Risks"_s)->click();
        named<QAbstractButton>(panel, u"Add to Risks"_s)->click();
        QCOMPARE(header(panel, u"Risks"_s)->text(), u"Risks · 1"_s);
        panel.showRecord({RecordKind::Action, test.id(u"1.1.1"_s)});
        QCOMPARE(header(panel, u"Risks"_s)->text(), u"Risks"_s);
        panel.showRecord({RecordKind::Kpi, test.id(u"1.1a"_s)});
        QVERIFY(!header(panel, u"Risks"_s)); // a KPI has none
    }
};

WAYMARK_TEST(TestBelongings)
#include "tst_Belongings.moc"
