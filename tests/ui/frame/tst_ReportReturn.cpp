#include "edit/AssessmentEdits.h"
#include "frame/Commands.h"
#include "issue/ReportSource.h"
#include "plan/records/Priority.h"
#include "TestMain.h"
#include "views/plan/PlanView.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportView.h"
#include "WindowOpened.h"

#include <QComboBox>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QList<QImage> imagesOf(const QList<PdfPagePicture> &pages)
{
    QList<QImage> images;
    for (const PdfPagePicture &page : pages) {
        QImage image(page.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        page.paint(painter);
        painter.end();
        images.append(image);
    }
    return images;
}

/// The pages that are shown are those that would be sent.
bool showsWhatItWouldSend(WindowOpened &opened)
{
    const ReportView &view = opened.part<ReportView>();
    const Result<ReportData> report = draftReport(*opened.window.document(), view.request(), opened.plan.clock());
    const Result<QList<PdfPagePicture>> pages = report ? reportPictures(*report) : fail(report.error());
    return pages && imagesOf(*pages) == imagesOf(opened.part<ReportPreview>().pages());
}

} // namespace

/// Who leaves the Reports page and comes back finds what was chosen, and pages that say it.
class TestReportReturn : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAndPagesStayTogether()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().pages[reportsPage]->trigger();
        const Id priority = opened.live().all<Priority>().first()->id;
        auto &view = opened.part<ReportView>();
        view.setScope(priority);
        view.setKind(ReportKind::Exceptions);
        QTRY_VERIFY(showsWhatItWouldSend(opened));

        opened.part<Commands>().pages[planPage]->trigger();
        QVERIFY(!view.isVisible());
        opened.part<Commands>().pages[reportsPage]->trigger();
        QCOMPARE(view.request().scope.id(), priority);
        QCOMPARE(view.request().kind, ReportKind::Exceptions);
        QTRY_VERIFY(showsWhatItWouldSend(opened));
        view.setKind(ReportKind::Highlight); // and the pages still follow
        QTRY_VERIFY(showsWhatItWouldSend(opened));
        view.setScope({});
        QTRY_VERIFY(showsWhatItWouldSend(opened));
    }

    void whatChangesMeanwhileIsSeenOnReturn()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().pages[reportsPage]->trigger();
        QTRY_VERIFY(showsWhatItWouldSend(opened));
        opened.part<Commands>().pages[planPage]->trigger();
        edit::AssessmentInput input;
        input.status = Status::Missed;
        input.said = u"Nobody was free"_s;
        QVERIFY(opened.window.document()->submit(
            edit::assess(opened.live(), opened.id(u"1.1.1"_s), opened.window.round(), input)));
        opened.part<ReportView>().setKind(ReportKind::Plan);
        opened.part<Commands>().pages[reportsPage]->trigger();
        QTRY_VERIFY(showsWhatItWouldSend(opened));
    }

    void whoBeginsToWorkOnOnePriorityReportsOnIt()
    {
        WindowOpened opened;
        opened.open();
        const QList<const Priority *> priorities = opened.live().all<Priority>();
        QVERIFY(priorities.size() > 1);
        opened.part<PlanView>().showPriority(priorities.at(1)->id);
        opened.part<Commands>().pages[reportsPage]->trigger();
        auto &view = opened.part<ReportView>();
        QCOMPARE(view.request().scope.id(), priorities.at(1)->id);
        view.setScope({}); // chosen by hand: kept, though the plan still shows that priority
        opened.part<Commands>().pages[planPage]->trigger();
        opened.part<Commands>().pages[reportsPage]->trigger();
        QVERIFY(view.request().scope.isWholePlan());
    }
};

WAYMARK_TEST(TestReportReturn)
#include "tst_ReportReturn.moc"
