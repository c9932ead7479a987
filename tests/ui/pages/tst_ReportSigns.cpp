#include "pages/ReportSigns.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What would be an empty box on paper is known beforehand, and what the fonts of a report have is not complained of.
class TestReportSigns : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheFontsLackIsNamed()
    {
        const LackingSigns lacking = lackingSigns();
        QCOMPARE(lacking(u"Café – £5, 80 % “met” ✓ ▲ ● ≤ 3"_s), QStringList());
        QCOMPARE(lacking(u"Zażółć gęślą jaźń; Їжак"_s), QStringList());
        QCOMPARE(lacking(u"Well done 🙂👍🏽 and 🙂 again"_s), (QStringList{u"🙂"_s, u"👍🏽"_s}));
        QCOMPARE(lacking(u"الف"_s).size(), 3);
    }
};

WAYMARK_TEST(TestReportSigns)
#include "tst_ReportSigns.moc"
