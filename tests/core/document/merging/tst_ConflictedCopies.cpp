#include "TestMain.h"

#include "document/merging/ConflictedCopies.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What synchronisers leave behind where two people saved at once is known by its name, whichever of the two was
/// opened.
class TestConflictedCopies : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void synchronisersNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCopy");
        QTest::newRow("dated") << u"Plan (conflicted copy 2026-05-03)"_s << true;
        QTest::newRow("whose") << u"Plan (Ada's conflicted copy 2026-05-03)"_s << true;
        QTest::newRow("host") << u"Plan-LAPTOP-7F"_s << true;
        QTest::newRow("underscore") << u"Plan_conflict-20260503-101112"_s << true;
        QTest::newRow("number") << u"Plan (1)"_s << true;
        QTest::newRow("itself") << u"Plan"_s << false;
        QTest::newRow("a section") << u"Plan – Early help"_s << false;
        QTest::newRow("a copy by hand") << u"Plan (copy)"_s << false;
        QTest::newRow("a year") << u"Plan 2026"_s << false;
        QTest::newRow("a word") << u"Plan-draft"_s << false;
        QTest::newRow("another") << u"Planning (1)"_s << false;
    }

    void synchronisersNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, isCopy);
        QCOMPARE(areConflictedNames(u"Plan"_s, name), isCopy);
        QCOMPARE(areConflictedNames(name, u"Plan"_s), isCopy);
    }

    void twoCopiesOfOneAreCopiesOfEachOther() { QVERIFY(areConflictedNames(u"Plan (1)"_s, u"Plan-LAPTOP-7F"_s)); }

    void theFolderIsLookedThrough()
    {
        const QTemporaryDir folder;
        for (const QString &name :
            {u"Plan.waymark"_s, u"Plan (2).waymark"_s, u"Plan (1).waymark"_s, u"Plan (1).txt"_s, u"Other.waymark"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList names;
        for (const QString &path : conflictedCopies(folder.filePath(u"Plan.waymark"_s)))
            names.append(QFileInfo(path).fileName());
        QCOMPARE(names, (QStringList{u"Plan (1).waymark"_s, u"Plan (2).waymark"_s}));
    }
};

WAYMARK_TEST(TestConflictedCopies)
#include "tst_ConflictedCopies.moc"
