#include "TestMain.h"

#include "DeskParts.h"
#include "FieldFinder.h"
#include "plan/records/Action.h"
#include "plan/records/Evidence.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "PlanBuilder.h"
#include "support/form/Section.h"
#include "views/inspector/InspectorPanel.h"
#include "views/inspector/KeptCopy.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What belongs to an action is added and typed where the action is shown.
class TestBelongings : public TestCase
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
        DeskParts parts(test);
        InspectorPanel panel(parts.context);
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

    void aCopyOfAFileIsKeptAndTakenOut()
    {
        TestPlan test;
        DeskParts parts(test);
        InspectorPanel panel(parts.context);
        panel.resize(360, 1200);
        panel.showRecord({RecordKind::Action, test.id(u"1.1.2"_s)});
        wake(panel);
        header(panel, u"Evidence"_s)->click();
        named<QAbstractButton>(panel, u"Add to Evidence"_s)->click();
        auto *copy = panel.findChild<KeptCopy *>();
        QVERIFY(copy);
        QSignalSpy failed(&parts.notices, &Notices::failed);
        const QString source = test.folder() + u"/Survey of families.csv"_s;
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("yes,41") == 6);
        file.close();
        copy->keep(source);
        QCOMPARE(failed.size(), 0);
        QVERIFY(says(panel, u"Kept in this plan: Survey of families.csv"_s));
        QCOMPARE(named<QLineEdit>(panel, u"Title"_s)->text(), u"Survey of families"_s);
        QVERIFY(QFile::remove(source));
        copy->takeOut(test.folder() + u"/again.csv"_s);
        QFile again(test.folder() + u"/again.csv"_s);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), QByteArray("yes,41"));
        button(panel, u"No longer keep"_s)->click();
        QVERIFY(!says(panel, u"Kept in this plan"_s));
        copy->keep(test.folder() + u"/not there.csv"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().sentence.contains(u"not there.csv"_s));
    }

    void whatAnActionFollowsAndServesIsTyped()
    {
        TestPlan test;
        DeskParts parts(test);
        InspectorPanel panel(parts.context);
        panel.resize(360, 1200);
        const Id action = test.id(u"1.2.1"_s);
        panel.showRecord({RecordKind::Action, action});
        wake(panel);
        header(panel, u"Starts after"_s)->click();
        auto *first = named<QLineEdit>(panel, u"Add an action"_s);
        typeInto(first, u"train reception"_s);
        QVERIFY(says(panel, u"1.1.2 Train the reception teams · Not assessed"_s)); // read while it is typed
        leave(first);
        QCOMPARE(test.plan().children(RecordKind::Predecessor, action).size(), 1);
        QCOMPARE(header(panel, u"Starts after"_s)->text(), u"Starts after · 1"_s);
        typeInto(first, u"1.2.1"_s);
        leave(first);
        QCOMPARE(first->text(), u"1.2.1"_s); // refused, and kept
        QVERIFY(says(panel, u"cannot start after itself"_s));
        typeInto(first, u"the"_s);
        QVERIFY(says(panel, u"entries say that"_s));
        typeInto(first, {});
        header(panel, u"KPIs it serves"_s)->click();
        auto *kpi = named<QLineEdit>(panel, u"Add a KPI"_s);
        typeInto(kpi, u"2.1a"_s);
        leave(kpi);
        const Id link = test.plan().children(RecordKind::KpiLink, action).value(0);
        QVERIFY(!link.isNull());
        auto *effect = named<QPlainTextEdit>(panel, u"Expected effect"_s);
        typeInto(effect, u"Ten plans more a term"_s);
        leave(effect);
        QCOMPARE(test.plan().get<KpiLink>(link)->effect, u"Ten plans more a term"_s);
        named<QAbstractButton>(panel, u"Remove 2.1a"_s)->click();
        QVERIFY(test.plan().children(RecordKind::KpiLink, action).isEmpty());
    }

    void eachRecordShowsItsOwn()
    {
        TestPlan test;
        DeskParts parts(test, Theme::dark());
        InspectorPanel panel(parts.context);
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
