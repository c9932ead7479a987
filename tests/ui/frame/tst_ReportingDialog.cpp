#include "DeskParts.h"
#include "FieldFinder.h"
#include "frame/ReportingDialog.h"
#include "Months.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A manager sees who has not reported, and has the letter to them at hand.
class TestReportingDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLetterIsCopied()
    {
        TestPlan plan;
        DeskParts parts(plan);
        ReportingDialog dialog(parts.context, february, {}, nullptr);
        wake(dialog);
        QVERIFY(says(dialog, u"not reported for February 2026"_s));
        const QString letter = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(letter.contains(u"1.1.1 Write the guide"_s), qPrintable(letter));
        button(dialog, u"&Copy the letter"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), letter);
    }

    void eachGroupHasItsLine()
    {
        const QString twoGroups =
            u"priority 1 Getting help early | Early help | monthly\n"
            "outcome 1.1 Families know || Head\naction 1.1.1 Write the guide|Jan-26|Head\n"
            "priority 2 Adulthood | Moving on | monthly\n"
            "outcome 2.1 Young people choose || Head\naction 2.1.1 Visit colleges|Mar-26|Head\n"_s;
        TestPlan plan(twoGroups);
        DeskParts parts(plan);
        ReportingDialog dialog(parts.context, february, {}, nullptr);
        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().startsWith(u"Moving on\n1 of 1 actions to assess"_s));
    }
};

WAYMARK_TEST(TestReportingDialog)
#include "tst_ReportingDialog.moc"
