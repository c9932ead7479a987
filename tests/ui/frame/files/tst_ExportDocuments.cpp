#include "SourceText.h"
#include "TestMain.h"
#include "WindowOpened.h"

#include "exchange/DocumentReaders.h"
#include "frame/files/FileCommands.h"
#include "frame/StatusLine.h"
#include "plan/records/Action.h"

#include <QAction>
#include <QFile>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The plan goes out from the File menu in the forms that the command line has.
class TestExportDocuments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanIsWrittenInTheFormOfItsName_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"docx", "xlsx", "html", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void thePlanIsWrittenInTheFormOfItsName()
    {
        QFETCH(QString, ending);
        WindowOpened opened;
        opened.open();
        opened.prompts.path = opened.plan.folder() + u"/out."_s + ending;
        opened.part<FileCommands>().exportPlan->trigger();
        const Result<SourceDocument> written = readDocument(opened.prompts.path);
        QVERIFY(written);
        const Action *first = opened.live().get<Action>(opened.live().living(RecordKind::Action).first());
        QVERIFY2(sourceText(written).contains(first->text), qPrintable(sourceText(written)));
    }

    void theDatesGoToACalendar()
    {
        WindowOpened opened;
        opened.open();
        opened.prompts.path = opened.plan.folder() + u"/due.ics"_s;
        opened.part<FileCommands>().exportDates->trigger();
        QVERIFY(bytesOf(opened.prompts.path).startsWith("BEGIN:VCALENDAR"));
        QCOMPARE(opened.prompts.asked.last(), u"test.ics"_s);
    }

    void withoutAPlanNothingGoesOut()
    {
        WindowOpened opened;
        QVERIFY(!opened.part<FileCommands>().exportPlan->isEnabled());
        QVERIFY(!opened.part<FileCommands>().exportDates->isEnabled());
    }
};

WAYMARK_TEST(TestExportDocuments)
#include "tst_ExportDocuments.moc"
