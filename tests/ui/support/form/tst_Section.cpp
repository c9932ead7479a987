#include "Keys.h"
#include "support/form/Section.h"
#include "TestMain.h"

#include <QLineEdit>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestSection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndClosesByEnterAndSpace()
    {
        const ThemeSource themes(Theme::light());
        Section section(u"Parts"_s, themes, nullptr);
        auto *content = new QLineEdit(&section);
        section.setContent(content);
        section.resize(300, 120);
        activate(section);
        section.setFocus();
        bool isOpen = false;
        for (const int key : {Qt::Key_Return, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Space}) {
            press(key);
            isOpen = !isOpen;
            QCOMPARE(section.isOpen(), isOpen);
            QCOMPARE(content->isVisible(), isOpen);
        }
    }

    void theRingLeavesTheWordsRoom()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::highContrast()}) {
            QWidget window;
            window.setPalette(paletteOf(theme));
            const ThemeSource themes(theme);
            SectionHeader header(u"HHH"_s, themes, &window);
            header.resize(200, 40);
            activate(window);
            header.setFocus();
            const QImage image = window.grab({0, 0, 200, 40}).toImage();
            QCOMPARE(image.pixelColor(1, 20), theme.focus);
            for (int x = 4; x < 8; ++x) {
                const QColor ground = image.pixelColor(x, 20); // of another colour under the pointer
                QVERIFY(ground == theme.window || ground == theme.hover);
            }
        }
    }
};

WAYMARK_TEST(TestSection)
#include "tst_Section.moc"
