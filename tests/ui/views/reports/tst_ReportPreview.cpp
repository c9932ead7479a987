#include "Keys.h"
#include "pages/ReportPages.h"
#include "ReportPlan.h"
#include "TestMain.h"
#include "views/reports/ReportPreview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(ReportPreview &preview, const QPoint &at, int turned, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(
        at, preview.viewport()->mapToGlobal(at), {}, {0, turned}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(preview.viewport(), &event);
}

/// Where in the pages one looks, in parts of a page.
qreal across(const ReportPreview &preview, int x)
{
    const int left = qMax(16, (preview.viewport()->width() - preview.pageWidth()) / 2);
    return qreal(x + preview.horizontalScrollBar()->value() - left) / preview.pageWidth();
}

} // namespace

class TestReportPreview : public TestCase
{
    Q_OBJECT

    ReportPlan m_plan;
    ReportPages m_maker;
    ThemeSource m_themes{Theme::light()};
    std::unique_ptr<ReportPreview> m_preview;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        const Result<QList<PdfPagePicture>> pages = m_maker.pictures(m_plan.report(m_plan.march()));
        QVERIFY(pages && pages->size() > 2);
        m_preview = std::make_unique<ReportPreview>(m_themes);
        m_preview->resize(440, 500);
        m_preview->setPages(*pages);
        activate(*m_preview);
        m_preview->setFocus();
    }

    void isAsWideAsTheRoomUntilItIsMadeLarger()
    {
        QVERIFY(m_preview->isFitted());
        QVERIFY(m_preview->pageWidth() <= m_preview->viewport()->width());
        QVERIFY(!m_preview->horizontalScrollBar()->isVisible());
        const int fitted = m_preview->pageWidth();
        m_preview->zoomIn();
        QVERIFY(m_preview->pageWidth() > fitted);
        QTRY_VERIFY(m_preview->horizontalScrollBar()->isVisible());
        for (int time = 0; time < 30; ++time)
            m_preview->zoomIn();
        const int full = m_preview->logicalDpiX() * 842 / 72; // A4, lying
        QVERIFY(qAbs(m_preview->pageWidth() - 3 * full) < 6);
        for (int time = 0; time < 30; ++time)
            m_preview->zoomOut();
        QVERIFY(m_preview->isFitted());
        QCOMPARE(m_preview->pageWidth(), fitted);
        m_preview->zoomIn();
        m_preview->fitWidth();
        QCOMPARE(m_preview->pageWidth(), fitted);
        QTRY_VERIFY(!m_preview->horizontalScrollBar()->isVisible());
    }

    void theWheelKeepsWhatIsUnderThePointer()
    {
        const QPoint at(120, 200);
        const qreal before = across(*m_preview, at.x());
        for (int notch = 0; notch < 4; ++notch)
            turnWheel(*m_preview, at, 120, Qt::ControlModifier);
        QVERIFY(!m_preview->isFitted());
        QVERIFY(qAbs(across(*m_preview, at.x()) - before) < 0.01);
        const int wide = m_preview->pageWidth();
        turnWheel(*m_preview, at, -120, Qt::NoModifier); // without Ctrl it scrolls
        QCOMPARE(m_preview->pageWidth(), wide);
        turnWheel(*m_preview, at, -120, Qt::ControlModifier);
        QVERIFY(m_preview->pageWidth() < wide);
    }

    void thePageThatIsReadStaysInSight()
    {
        m_preview->showPage(2);
        m_preview->zoomIn();
        m_preview->zoomIn();
        QCOMPARE(m_preview->currentPage(), 2);
        const int wide = m_preview->pageWidth();
        m_preview->resize(600, 620);
        QCOMPARE(m_preview->currentPage(), 2);
        QCOMPARE(m_preview->pageWidth(), wide); // larger than the room still
        m_preview->fitWidth();
        QCOMPARE(m_preview->currentPage(), 2);
    }

    void arrowsGoBothWaysAndPagesAreReadPieceByPiece()
    {
        for (int time = 0; time < 6; ++time)
            m_preview->zoomIn();
        QScrollBar &sideways = *m_preview->horizontalScrollBar();
        QScrollBar &down = *m_preview->verticalScrollBar();
        press(Qt::Key_Home);
        const int left = sideways.value();
        press(Qt::Key_Right);
        QVERIFY(sideways.value() > left);
        press(Qt::Key_Left);
        QCOMPARE(sideways.value(), left);
        press(Qt::Key_Down);
        QVERIFY(down.value() > 0);
        press(Qt::Key_Home);
        press(Qt::Key_PageDown);
        QCOMPARE(m_preview->currentPage(), 0);
        QVERIFY(down.value() > 0 && down.value() < m_preview->viewport()->height());
        press(Qt::Key_End);
        QCOMPARE(down.value(), down.maximum());
    }

    void theRingOfTheKeyboardIsOfTheThemeAndUponItsGround()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::highContrast()}) {
            m_themes.change(theme); // while it is shown: it follows at once
            for (const bool isLarge : {false, true}) {
                for (int time = 0; time < 8 && isLarge; ++time)
                    m_preview->zoomIn();
                const QImage image = m_preview->viewport()->grab().toImage();
                const int middle = image.height() / 2;
                QCOMPARE(image.pixelColor(2, middle), theme.focus);
                QCOMPARE(image.pixelColor(5, middle), theme.window); // never beside the white of a page
                QVERIFY(contrastOf(theme.focus, theme.window) >= 3);
            }
            m_preview->fitWidth();
        }
    }
};

WAYMARK_TEST(TestReportPreview)
#include "tst_ReportPreview.moc"
