#include "FieldFinder.h"
#include "ReportPlan.h"
#include "support/form/Section.h"
#include "TestMain.h"
#include "views/reports/PartChoices.h"
#include "views/reports/ReportView.h"

#include <QCheckBox>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QCheckBox *box(const PartChoices &parts, ReportPart part)
{
    for (QCheckBox *box : parts.findChildren<QCheckBox *>()) {
        if (box->text() == partWords(part) || box->text() == partWords(part) + u" (annex)"_s)
            return box;
    }
    return nullptr;
}

} // namespace

class TestPartChoices : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutIsCountedThoughTheListIsClosed()
    {
        ReportPlan plan;
        DeskParts desk(plan);
        ReportView view(desk.context);
        view.resize(1000, 700);
        wake(view);
        QVERIFY(named<SectionHeader>(view, u"Parts"_s));
        const auto &parts = *view.findChild<PartChoices *>();
        for (const ReportPart part : {ReportPart::Kpis, ReportPart::Risks, ReportPart::Priorities})
            box(parts, part)->click();
        QVERIFY(!parts.isVisible());
        QVERIFY(named<SectionHeader>(view, u"Parts: 3 left out"_s));
        view.setScope(plan.id(u"2"_s)); // has no overview of priorities to leave out
        QVERIFY(named<SectionHeader>(view, u"Parts: 2 left out"_s));
        view.setScope({});
        QVERIFY(named<SectionHeader>(view, u"Parts: 3 left out"_s));
        view.setKind(ReportKind::Plan);
        QVERIFY(named<SectionHeader>(view, u"Parts"_s));
    }

    void onePriorityIsNotComparedWithOthers()
    {
        ReportPlan plan;
        DeskParts desk(plan);
        PartChoices parts(desk.settings, nullptr);
        parts.setKind(ReportKind::Highlight, 2);
        QVERIFY(!box(parts, ReportPart::Priorities)->isHidden());
        parts.setKind(ReportKind::Highlight, 1);
        QVERIFY(box(parts, ReportPart::Priorities)->isHidden());
        parts.setKind(ReportKind::OnePage, 1); // where its outcomes stand
        QVERIFY(!box(parts, ReportPart::Priorities)->isHidden());
    }

    void whatWasLeftOutStaysSoNextTime()
    {
        ReportPlan plan;
        DeskParts desk(plan);
        PartChoices first(desk.settings, nullptr);
        first.setKind(ReportKind::Highlight, 2);
        box(first, ReportPart::Risks)->click();
        PartChoices next(desk.settings, nullptr);
        next.setKind(ReportKind::Highlight, 2);
        QCOMPARE(next.without(), QList<ReportPart>{ReportPart::Risks} + annexesOf(ReportKind::Highlight));
        QCOMPARE(next.leftOutCount(), 1);
        // An annex that was asked for is there the next time too, and so is all where nothing is left out.
        for (const ReportPart part : QList<ReportPart>{ReportPart::Risks} + annexesOf(ReportKind::Highlight))
            box(next, part)->click();
        PartChoices last(desk.settings, nullptr);
        last.setKind(ReportKind::Highlight, 2);
        QCOMPARE(last.without(), QList<ReportPart>());
        next.setKind(ReportKind::Plan, 2); // of each kind its own
        QCOMPARE(next.without(), QList<ReportPart>());
    }

    void aReportHasThePartsThatAreOffered()
    {
        for (const ReportKind kind : offeredReports()) {
            for (const ReportPart part : partsOf(kind))
                QCOMPARE(canHave(kind, part, 1), part != ReportPart::Priorities || kind == ReportKind::OnePage);
            QVERIFY(canHave(kind, ReportPart::Priorities, 2) == partsOf(kind).contains(ReportPart::Priorities));
        }
    }
};

WAYMARK_TEST(TestPartChoices)
#include "tst_PartChoices.moc"
