#pragma once

#include "analysis/ChartData.h"
#include "charts/ChartColours.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace waymark {

class ChartDrawing;

/// Paints a KPI's chart into a rectangle, as vectors, on a page as on a screen: readings, target steps, baseline and
/// what was reckoned, with a key. Lengths and words follow the painter's font. The title is not part of it: it is text
/// beside it.
void paintTrajectoryChart(
    QPainter &painter, const QRectF &rect, const analysis::ChartData &data, const ChartColours &colours);

/// The same as an <svg> element for a web page (no prologue), with a title and a description for those who cannot see
/// it. Size and font are in CSS pixels; it scales. Where the reader's machine has not got the font, it takes one like
/// it.
[[nodiscard]] QByteArray trajectorySvg(const analysis::ChartData &data, const ChartColours &colours, QSizeF size,
    const QFont &font, const QString &title, const QString &description);

/// The chart on the screen. A screen reader is told the sentence, and which kind of chart it is and why; pointing at a
/// reading names it.
class TrajectoryChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrajectoryChart(const ChartColours &colours, QWidget *parent = nullptr);
    ~TrajectoryChart() override;

    void setData(const analysis::ChartData &data);
    void setColours(const ChartColours &colours);
    [[nodiscard]] const analysis::ChartData &data() const { return m_data; }
    /// "March 2026: 41% (12 of 29)" for the reading next to a place, empty where none is near.
    [[nodiscard]] QString wordsAt(const QPointF &place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const ChartDrawing &drawing() const;

    analysis::ChartData m_data;
    ChartColours m_colours;
    mutable std::unique_ptr<ChartDrawing> m_drawing; ///< made when first painted at a size
};

} // namespace waymark
