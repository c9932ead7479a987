#include "report/outline/OutlineColumns.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

const QList<ReportColumn> columns{{u"Ref"_s, 1}, {u"Text"_s, 6}, {u"Completed"_s, 1}};

} // namespace

class TestOutlineColumns : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sharesDecideWhereThereIsRoom()
    {
        QCOMPARE(columnWidths(columns, {20, 25, 60}, 800), QList<double>({100, 600, 100}));
    }

    void theOthersMakeRoomForAHeading()
    {
        const QList<double> widths = columnWidths(columns, {20, 25, 60}, 400);
        QCOMPARE(widths.at(2), 60.0);
        QVERIFY(widths.at(0) >= 20 && widths.at(0) < 50);
        QVERIFY(widths.at(1) < 300);
        QCOMPARE(widths.at(0) + widths.at(1) + widths.at(2), 400.0);
    }

    void whereNothingHelpsSharesDecide()
    {
        QCOMPARE(columnWidths(columns, {20, 25, 60}, 80), QList<double>({10, 60, 10}));
    }
};

WAYMARK_TEST(TestOutlineColumns)
#include "tst_OutlineColumns.moc"
