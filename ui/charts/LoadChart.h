#pragma once

#include "analysis/People.h"
#include "charts/ChartColours.h"

#include <QWidget>

#include <memory>

namespace waymark {

/// When what is open falls due: a bar for every month. Its sentence is its title and what a screen reader says, with
/// the numbers of all bars; pointing at a bar names it. Qt Charts draws the bars where the layout says; grid and words
/// are painted, because Qt Charts cuts labels.
class LoadChart : public QWidget
{
    Q_OBJECT

public:
    explicit LoadChart(const ChartColours &colours, QWidget *parent = nullptr);
    ~LoadChart() override;

    /// whose: "Head of Inclusion", "everybody".
    void setLoad(const analysis::Load &load, const QString &whose);
    void setColours(const ChartColours &colours);
    /// "March 2023: 11 actions" for the bar at a place, empty where there is none.
    [[nodiscard]] QString wordsAt(const QPointF &place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Drawing;
    [[nodiscard]] Drawing &drawing() const;

    QList<analysis::LoadBar> m_bars;
    QString m_sentence;
    ChartColours m_colours;
    mutable std::unique_ptr<Drawing> m_drawing; ///< made when first painted at a size
};

} // namespace waymark
