#include "TestMain.h"

#include "support/form/TextArea.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// Long text as people write it: bullets go on by themselves, and nothing is changed on the way in and out.
class TestTextArea : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        TextArea area;
        for (const QString &text :
            {u""_s, u"One line"_s, u"Lead-in\n- first - and more\n- second"_s, u"a\n\n- b\n\nc"_s, u"5 - 3"_s}) {
            area.setText(text);
            QCOMPARE(area.text(), text);
        }
    }

    void bulletsAreShownAsBullets()
    {
        TextArea area;
        area.setText(u"Lead-in\n- first"_s);
        QCOMPARE(area.toPlainText(), u"Lead-in\n• first"_s);
    }

    void enterGoesOnWithAListAndEndsIt()
    {
        TextArea area;
        area.setText(u"- first"_s);
        area.moveCursor(QTextCursor::End);
        QTest::keyClick(&area, Qt::Key_Return);
        QTest::keyClicks(&area, u"second"_s);
        QTest::keyClick(&area, Qt::Key_Return);
        QTest::keyClick(&area, Qt::Key_Return);
        QTest::keyClicks(&area, u"after"_s);
        QCOMPARE(area.text(), u"- first\n- second\nafter"_s);
    }

    void itGrowsWithItsText()
    {
        TextArea area;
        area.resize(200, 20);
        area.show();
        const int before = area.height();
        area.setText(u"one\ntwo\nthree\nfour\nfive"_s);
        QVERIFY(area.height() >= before + 4 * area.fontMetrics().lineSpacing());
        const int unwrapped = area.height();
        area.setText(u"a long line of many words that has to be broken several times at this width "_s.repeated(3));
        area.resize(120, area.height());
        QVERIFY(area.height() > unwrapped);
        QCoreApplication::processEvents();
        QCOMPARE(area.verticalScrollBar()->maximum(), 0);
    }

    void paragraphsOutOfSightCountWithAllTheirLines()
    {
        TextArea area;
        area.resize(120, 20);
        area.show();
        area.setText(u"First\n- a bullet of many words that has to be broken\n- and another one of many words"_s);
        int lines = 0;
        for (QTextBlock block = area.document()->begin(); block.isValid(); block = block.next())
            lines += block.layout()->lineCount();
        QVERIFY(lines > 5);
        QVERIFY(area.height() >= lines * area.fontMetrics().lineSpacing());
    }

    void replacingCanBeUndone()
    {
        TextArea area;
        area.setText(u"mine"_s);
        area.replaceText(u"theirs\n- b"_s);
        QCOMPARE(area.text(), u"theirs\n- b"_s);
        area.undo();
        QCOMPARE(area.text(), u"mine"_s);
    }
};

WAYMARK_TEST(TestTextArea)
#include "tst_TextArea.moc"
