#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>

namespace waymark {

/// Takes all painting, draws none of it and remembers what it was as one number: the same calls in the same state give
/// the same number, within this process.
class PdfBlindEngine : public QPaintEngine
{
public:
    PdfBlindEngine();

    /// What was seen since begin().
    [[nodiscard]] size_t seen() const { return m_seen; }
    /// Something that is seen without being painted here.
    template <typename... Values> void note(const Values &...values) { m_seen = qHashMulti(m_seen, values...); }

    bool begin(QPaintDevice *device) override;
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &present) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawEllipse(const QRectF &rect) override;
    void drawPath(const QPainterPath &path) override;
    void drawPoints(const QPointF *points, int count) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &place, const QTextItem &item) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawTiledPixmap(const QRectF &target, const QPixmap &pixmap, const QPointF &start) override;
    void drawImage(
        const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags flags) override;

private:
    void notePen(const QPen &pen);
    void noteBrush(const QBrush &brush);
    void notePath(const QPainterPath &path);
    void noteRect(const QRectF &rect) { note(rect.x(), rect.y(), rect.width(), rect.height()); }

    size_t m_seen = 0;
};

/// A page of nothing: for the pass that only finds out on which page what stands. Its units are points, as everywhere.
class PdfMeasuringDevice : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] PdfBlindEngine &engine() { return m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    mutable PdfBlindEngine m_engine;
};

} // namespace waymark
