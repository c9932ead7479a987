#include "support/FlowLayout.h"

#include "TestMain.h"

#include <QtTest>
#include <QWidget>

using namespace waymark;

/// Items in a line, and on to the next.
class TestFlowLayout : public waymark::test::TestCase
{
    Q_OBJECT

private:
    static QList<QWidget *> fill(QWidget &around)
    {
        auto *layout = new FlowLayout(&around, 4);
        QList<QWidget *> parts;
        for (int index = 0; index < 3; ++index) {
            parts.append(new QWidget(&around));
            parts.last()->setFixedSize(100, 20);
            layout->addWidget(parts.last());
        }
        return parts;
    }

private Q_SLOTS:
    void theyBreakWhereThereIsNoMoreRoom()
    {
        QWidget around;
        const QList<QWidget *> parts = fill(around);
        around.layout()->setGeometry({0, 0, 308, 200});
        QCOMPARE(parts.at(2)->geometry(), QRect(208, 0, 100, 20));
        QCOMPARE(around.layout()->heightForWidth(308), 20);
        QCOMPARE(around.layout()->heightForWidth(307), 44);
        around.layout()->setGeometry({0, 0, 204, 200});
        QCOMPARE(parts.at(1)->geometry(), QRect(104, 0, 100, 20));
        QCOMPARE(parts.at(2)->geometry(), QRect(0, 24, 100, 20));
    }

    void theyBeginAtTheOtherSideWhereOneReadsSo()
    {
        QWidget around;
        around.setLayoutDirection(Qt::RightToLeft);
        const QList<QWidget *> parts = fill(around);
        around.layout()->setGeometry({0, 0, 308, 200});
        QCOMPARE(parts.at(0)->geometry(), QRect(208, 0, 100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        QWidget around;
        const QList<QWidget *> parts = fill(around);
        parts.first()->hide();
        QCOMPARE(around.layout()->heightForWidth(204), 20);
        QCOMPARE(around.layout()->minimumSize(), QSize(100, 20));
    }
};

WAYMARK_TEST(TestFlowLayout)
#include "tst_FlowLayout.moc"
