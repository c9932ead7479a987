#include "pdf/PdfMeasuringDevice.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

using Painting = std::function<void(QPainter &)>;

size_t seen(const Painting &paint)
{
    PdfMeasuringDevice device;
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.engine().seen();
}

} // namespace

class TestPdfMeasuringDevice : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatLooksOtherwiseIsAnotherNumber()
    {
        const QList<Painting> paintings{
            [](QPainter &) {},
            [](QPainter &p) { p.fillRect(QRectF(1, 2, 3, 4), Qt::red); },
            [](QPainter &p) { p.fillRect(QRectF(1, 2, 3, 4), Qt::blue); },
            [](QPainter &p) { p.fillRect(QRectF(1, 2, 3, 5), Qt::red); },
            [](QPainter &p) { p.translate(1, 0), p.fillRect(QRectF(1, 2, 3, 4), Qt::red); },
            [](QPainter &p) { p.setOpacity(0.5), p.fillRect(QRectF(1, 2, 3, 4), Qt::red); },
            [](QPainter &p) { p.setClipRect(QRectF(0, 0, 2, 2)), p.fillRect(QRectF(1, 2, 3, 4), Qt::red); },
            [](QPainter &p) { p.setClipRect(QRectF(0, 0, 2, 9)), p.fillRect(QRectF(1, 2, 3, 4), Qt::red); },
            [](QPainter &p) { p.drawEllipse(QRectF(1, 2, 3, 4)); },
            [](QPainter &p) { p.drawRoundedRect(QRectF(1, 2, 3, 4), 1, 1); },
            [](QPainter &p) { p.drawRoundedRect(QRectF(1, 2, 3, 4), 1.5, 1); },
            [](QPainter &p) { p.drawLine(QPointF(0, 0), QPointF(9, 9)); },
            [](QPainter &p) { p.setPen(QPen(Qt::black, 2)), p.drawLine(QPointF(0, 0), QPointF(9, 9)); },
            [](QPainter &p) { p.setPen(Qt::DashLine), p.drawLine(QPointF(0, 0), QPointF(9, 9)); },
            [](QPainter &p) { p.drawText(QPointF(5, 5), u"words"_s); },
            [](QPainter &p) { p.drawText(QPointF(5, 5), u"wordy"_s); },
            [](QPainter &p) { p.drawText(QPointF(5, 6), u"words"_s); },
            [](QPainter &p) {
                QFont font;
                font.setBold(true);
                p.setFont(font);
                p.drawText(QPointF(5, 5), u"words"_s);
            },
        };
        QSet<size_t> numbers;
        for (const Painting &painting : paintings) {
            QCOMPARE(seen(painting), seen(painting));
            numbers.insert(seen(painting));
        }
        QCOMPARE(numbers.size(), paintings.size());
    }

    void whatWasNotPaintedHereCounts()
    {
        PdfMeasuringDevice device;
        QPainter painter(&device);
        const size_t before = device.engine().seen();
        device.engine().note(7);
        QVERIFY(device.engine().seen() != before);
    }
};

WAYMARK_TEST(TestPdfMeasuringDevice)

#include "tst_PdfMeasuringDevice.moc"
