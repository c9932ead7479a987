#pragma once

#include "analysis/People.h"
#include "charts/ChartWidget.h"

#include <memory>

namespace waymark {

/// When what is open falls due: a bar for every month. Its sentence is its title and what a screen reader says, with
/// the numbers of all bars; pointing at a bar names it. Qt Charts draws the bars where the layout says; grid and words
/// are painted, because Qt Charts cuts labels.
class LoadChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit LoadChart(const ChartColours &colours, QWidget *parent = nullptr);
    ~LoadChart() override;

    /// whose: "Head of Inclusion", "everybody".
    void setLoad(const analysis::Load &load, const QString &whose);
    /// "March 2023: 11 actions" for the bar at a place, empty where there is none.
    [[nodiscard]] QString wordsAt(const QPointF &place) const override;

protected:
    void paintChart(QPainter &painter) override;
    void forgetDrawing() override;
    [[nodiscard]] Lines lines() const override { return {14, 9}; }

private:
    class Drawing;
    [[nodiscard]] Drawing &drawing() const;

    QList<analysis::LoadBar> m_bars;
    QString m_sentence;
    mutable std::unique_ptr<Drawing> m_drawing; ///< made when first painted at a size
};

} // namespace waymark
