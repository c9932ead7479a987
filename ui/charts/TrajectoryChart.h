#pragma once

#include "analysis/ChartData.h"
#include "charts/ChartWidget.h"

#include <memory>

namespace waymark {

class ChartDrawing;

/// A KPI's chart on the screen. A screen reader is told the sentence, and which kind of chart it is and why. Arrow keys
/// walk from reading to reading, Home and End to the first and the last; pointing at one chooses it as well. Plus,
/// minus and nought (Page Up and Page Down, the wheel with Ctrl) look at fewer or more months.
class TrajectoryChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit TrajectoryChart(const ChartColours &colours, QWidget *parent = nullptr);
    ~TrajectoryChart() override;

    /// The months that are looked at stay; a chosen reading stays as long as it is the same KPI's and is there.
    void setData(const analysis::ChartData &data);
    [[nodiscard]] const analysis::ChartData &data() const { return m_data; }
    /// What of it is shown: as many months as are looked at.
    [[nodiscard]] const analysis::ChartData &shown() const { return m_shown; }

    /// How many months are looked at; 0 for all.
    [[nodiscard]] int months() const { return m_months; }
    void setMonths(int months);
    /// What can be looked at, from the closest on: 12, 24, 36, all.
    [[nodiscard]] static QList<int> periods();
    void zoom(bool isCloser);

    /// The chosen reading's period; not valid where none is.
    [[nodiscard]] Month chosen() const { return m_chosen; }
    /// Shows it, where it is one of the readings.
    void choose(Month period);
    /// "March 2026: 41% (12 of 29); 50% due by then"; empty where none is chosen.
    [[nodiscard]] QString chosenWords() const;

    /// The sentence of the reading next to a place, or what a flag stands for.
    [[nodiscard]] QString wordsAt(const QPointF &place) const override;

Q_SIGNALS:
    /// Another reading was chosen, or none; its sentence is chosenWords().
    void chosenChanged();
    void monthsChanged(int months);

protected:
    void paintChart(QPainter &painter) override;
    void forgetDrawing() override;
    /// It takes what room there is; where the page scrolls it must still fit into it whole.
    [[nodiscard]] Lines lines() const override { return {11, 11}; }
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] const ChartDrawing &drawing() const;
    [[nodiscard]] std::optional<analysis::ChartReading> readingAt(const QPointF &place) const;
    [[nodiscard]] bool walk(int key);
    void look();
    void say();

    analysis::ChartData m_data;
    analysis::ChartData m_shown;
    int m_months = 0;
    Month m_chosen;
    mutable std::unique_ptr<ChartDrawing> m_drawing; ///< made when first painted at a size
};

} // namespace waymark
