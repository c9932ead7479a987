#pragma once

#include "charts/ChartColours.h"

#include <QWidget>

namespace waymark {

/// A painted chart on the screen: it takes the keyboard, is a chart to a screen reader, names what is pointed at, and
/// is laid out anew for every size and font. What it shows and says is its heirs'.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(const ChartColours &colours, QWidget *parent = nullptr);

    void setColours(const ChartColours &colours);
    /// What stands at a place, in words; empty where nothing does.
    [[nodiscard]] virtual QString wordsAt(const QPointF &place) const = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] const ChartColours &colours() const { return m_colours; }
    virtual void paintChart(QPainter &painter) = 0;
    /// Size, font, colours or data are others now.
    virtual void forgetDrawing() = 0;
    /// The lines of text that the chart should be high, and must be.
    struct Lines
    {
        int usual = 18;
        int least = 11;
    };
    [[nodiscard]] virtual Lines lines() const { return {}; }
    /// Forgets the drawing and paints anew.
    void refresh();

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    ChartColours m_colours;
};

} // namespace waymark
