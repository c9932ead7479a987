#include "support/WheelGuard.h"

#include "TestMain.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QtTest/qtestspontaneevent.h>
#include <QtTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

/// A column of choices in a page that is longer than its window.
struct Page
{
    Page()
    {
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        const auto add = [&](auto *widget) {
            column->addWidget(widget);
            return widget;
        };
        box = add(new QComboBox);
        typed = add(new QComboBox);
        number = add(new QSpinBox);
        day = add(new QDateEdit(QDate(2026, 3, 1)));
        slider = add(new QSlider(Qt::Horizontal));
        tabs = add(new QTabBar);
        typed->setEditable(true);
        for (const QString &word : {u"one"_s, u"two"_s, u"three"_s}) {
            box->addItem(word);
            typed->addItem(word);
            tabs->addTab(word);
        }
        for (QComboBox *choice : {box, typed})
            choice->setCurrentIndex(1);
        tabs->setCurrentIndex(1);
        number->setValue(5);
        slider->setValue(5);
        column->addSpacing(2000);
        area.setWidget(inside);
        area.resize(300, 300);
        area.show();
    }
    /// One notch down over the middle of a widget, the way it comes from the window.
    void turn(QWidget *over)
    {
        const QPoint middle = over->rect().center();
        QWheelEvent wheel(middle, over->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // only a turn by hand goes on to the parent
        qApp->notify(over, &wheel);
    }
    QString state() const
    {
        return u"%1 %2 %3 %4 %5 %6"_s.arg(box->currentIndex())
            .arg(typed->currentIndex())
            .arg(number->value())
            .arg(day->date().toString(Qt::ISODate))
            .arg(slider->value())
            .arg(tabs->currentIndex());
    }

    QScrollArea area;
    QComboBox *box;
    QComboBox *typed;
    QSpinBox *number;
    QDateEdit *day;
    QSlider *slider;
    QTabBar *tabs;
};

} // namespace

/// A turn of the wheel over a closed choice.
class TestWheelGuard : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itScrollsThePageAndChoosesNothing()
    {
        QObject owner;
        new WheelGuard(&owner);
        Page page;
        const QString before = page.state();
        const QList<QWidget *> choices{
            page.box, page.typed, page.typed->lineEdit(), page.number, page.day, page.slider, page.tabs};
        for (QWidget *choice : choices) {
            const int stood = page.area.verticalScrollBar()->value();
            choice->setFocus(); // not even then
            page.turn(choice);
            QCOMPARE(page.state(), before);
            QVERIFY2(page.area.verticalScrollBar()->value() > stood, choice->metaObject()->className());
        }
    }

    void whatScrollsStillDoes()
    {
        QObject owner;
        new WheelGuard(&owner);
        Page page;
        page.turn(page.area.verticalScrollBar());
        QVERIFY(page.area.verticalScrollBar()->value() > 0);
    }

    void withoutItTheWheelWouldChoose()
    {
        Page page; // so that the tests above can fail
        page.turn(page.box);
        QCOMPARE(page.box->currentIndex(), 2);
    }
};

WAYMARK_TEST(TestWheelGuard)
#include "tst_WheelGuard.moc"
