#include "TestMain.h"

#include "PlanBuilder.h"
#include "store/Backups.h"
#include "store/PlanStore.h"
#include "store/Verification.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestBackups : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneADayAndWhole()
    {
        TestPlan test;
        const auto store = PlanStore::open(test.path());
        QVERIFY(store);
        const QString folder = test.folder() + u"/backups"_s;
        QVERIFY(backups::make(**store, folder, u"edit"_s, QDate(2026, 3, 15)));
        QVERIFY(backups::make(**store, folder, u"edit"_s, QDate(2026, 3, 15)));
        QVERIFY(backups::make(**store, folder, u"edit"_s, QDate(2026, 3, 16)));
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo &file : files) {
            const Result<Verification> found = verifyFile(file.filePath());
            QVERIFY(found);
            QCOMPARE(found->problems, QStringList());
        }
    }

    void tenAlwaysStayThenOneAWeekThenOneAMonth()
    {
        const QDate today(2026, 3, 15);
        QList<QDate> days;
        for (int back = 0; back < 700; ++back)
            days.append(today.addDays(-back));
        const QList<QDate> kept = backups::thinned(days, today);
        for (int back = 0; back < 10; ++back)
            QVERIFY(kept.contains(today.addDays(-back)));
        QVERIFY(kept.size() > 10 + 10 + 18);
        QVERIFY(kept.size() < 10 + 14 + 24);
        // Old or not, ten are kept.
        const QList<QDate> few{QDate(2020, 1, 1), QDate(2020, 1, 2), QDate(2020, 1, 3)};
        QCOMPARE(backups::thinned(few, today).size(), 3);
    }

    void aPlaceThatCannotBeWrittenToIsSaidAndHarmless()
    {
        TestPlan test;
        const auto store = PlanStore::open(test.path());
        QVERIFY(store);
        const Result<void> made =
            backups::make(**store, test.path() + u"/inside a file"_s, u"edit"_s, QDate(2026, 3, 15));
        QVERIFY(!made);
        QVERIFY(made.error().sentence.contains(u"The plan itself is safe"_s));
        QVERIFY(verifyFile(test.path())->isSound());
    }
};

WAYMARK_TEST(TestBackups)
#include "tst_Backups.moc"
