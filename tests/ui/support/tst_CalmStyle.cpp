#include "support/CalmStyle.h"
#include "TestMain.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

/// The same but for what the words or the menu add to it.
template <typename T> int differentPixels(T &widget, const QImage &other, const QRect &part)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int x = part.left(); x <= part.right(); ++x) {
        for (int y = part.top(); y <= part.bottom(); ++y)
            count += image.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return count;
}

} // namespace

class TestCalmStyle : public waymark::test::TestCase
{
    Q_OBJECT

    CalmStyle m_style{Theme::light()};

private Q_SLOTS:
    void whatIsTooLongForAChoiceEndsInDots()
    {
        QComboBox box;
        box.setStyle(&m_style);
        box.addItem(u"Plans that are timely, clear and kept"_s);
        box.resize(160, 32);
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const int room =
            m_style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        const QImage cut = box.grab().toImage();
        box.setItemText(0, box.fontMetrics().elidedText(box.itemText(0), Qt::ElideRight, room - 2));
        QVERIFY(box.currentText().endsWith(u'…'));
        QCOMPARE(differentPixels(box, cut, box.rect()), 0); // as if it had been written like that
        box.setItemText(0, u"Short"_s);
        QVERIFY(differentPixels(box, cut, box.rect()) > 0);
    }

    void aButtonWithAMenuShowsThatItOpens()
    {
        QPushButton plain(u"Export"_s);
        QPushButton opening(u"Export"_s);
        QMenu menu;
        opening.setMenu(&menu);
        for (QPushButton *button : {&plain, &opening}) {
            button->setStyle(&m_style);
            button->setPalette(paletteOf(Theme::light()));
            button->resize(160, 32);
        }
        QVERIFY(differentPixels(opening, plain.grab().toImage(), {132, 8, 20, 16}) > 5);
        opening.setMenu(nullptr);
        QCOMPARE(differentPixels(opening, plain.grab().toImage(), {132, 8, 20, 16}), 0);
    }
};

WAYMARK_TEST(TestCalmStyle)
#include "tst_CalmStyle.moc"
