#include "TestMain.h"
#include "views/kpis/KpiView.h"
#include "WindowOpened.h"

#include "frame/MessageBar.h"
#include "plan/records/Reading.h"
#include "views/importing/ReadingsPreview.h"

#include <QFile>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A file of readings, from the button over the score card to the plan and back.
class TestImportReadings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesIntoThePlanAndOutAgain()
    {
        WindowOpened opened(TestPlan::defaultLines() + u"\nkpi 1.1 Families were helped|41%|50 60 80"_s);
        opened.open();
        opened.prompts.documents = {
            write(opened, "kpi,period,value,num,den\n1.1a,2026-01,,20,50\n1.1a,2026-02,44,,\n")};
        bool isShown = false;
        choose(opened, isShown);
        QVERIFY(isShown);
        const QList<const Reading *> readings =
            opened.live().all<Reading>(opened.live().living(RecordKind::Kpi).first());
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings.first()->value, std::optional(40.0));
        QCOMPARE(opened.window.document()->undoWords(), u"import of 2 readings"_s);
        QVERIFY(opened.window.document()->undo());
        QVERIFY(opened.live().living(RecordKind::Reading).isEmpty());
    }

    void aFileThatIsNoneSaysSoAndChangesNothing()
    {
        WindowOpened opened(TestPlan::defaultLines() + u"\nkpi 1.1 Families were helped|41%|50 60 80"_s);
        opened.open();
        const qint64 before = opened.window.document()->place().position;
        opened.prompts.documents = {write(opened, "colour,size\nred,4\n")};
        bool isShown = false;
        choose(opened, isShown);
        QVERIFY(!isShown);
        QCOMPARE(opened.window.document()->place().position, before);
        QVERIFY2(opened.part<MessageBar>().words().contains(u"readings.csv"_s),
            qPrintable(opened.part<MessageBar>().words()));
    }

private:
    static QString write(const WindowOpened &opened, const QByteArray &text)
    {
        QFile file(opened.plan.folder() + u"/readings.csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file could not be written");
        return file.fileName();
    }

    /// Presses the button; where the preview comes, writes what it shows.
    static void choose(WindowOpened &opened, bool &isShown)
    {
        opened.window.go({kpisPage});
        QTimer::singleShot(0, &opened.window, [&isShown] {
            auto *preview = qobject_cast<ReadingsPreview *>(QApplication::activeModalWidget());
            isShown = preview;
            if (preview)
                preview->findChild<QPushButton *>()->click();
        });
        Q_EMIT opened.part<KpiView>().fileAsked();
        QCoreApplication::processEvents();
    }
};

WAYMARK_TEST(TestImportReadings)
#include "tst_ImportReadings.moc"
