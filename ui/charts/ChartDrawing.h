#pragma once

#include "charts/ChartColours.h"
#include "charts/ChartLayout.h"

#include <QFont>

#include <memory>

class QPainter;

namespace waymark {

class ChartScene;

/// One chart, laid out and ready to be painted any number of times, as vectors. Qt Charts draws lines and markers
/// where the layout says; grid, words and key are painted, because Qt Charts cuts labels and cannot show dashes in a
/// key.
class ChartDrawing
{
public:
    /// Lengths are those of the device that the font's metrics are of.
    ChartDrawing(const analysis::ChartData &data, const ChartColours &colours, const QRectF &rect, const QFont &font,
        const QFontMetricsF &metrics);
    ~ChartDrawing();

    void paint(QPainter &painter) const;
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }

    /// Points that Qt Charts has been given as readings and projections.
    [[nodiscard]] int drawnReadings() const;

private:
    void paintTolerance(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintSignals(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;
    void paintSmallPrint(QPainter &painter) const;

    analysis::ChartData m_data;
    ChartColours m_colours;
    QRectF m_rect;
    QFont m_font;
    ChartLayout m_layout;
    std::unique_ptr<ChartScene> m_scene;
};

} // namespace waymark
