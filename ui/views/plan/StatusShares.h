#pragma once

#include "analysis/RollUp.h"
#include "desk/ThemeSource.h"

#include <QWidget>

namespace waymark {

/// How many actions stand how, as one bar; its words are said beside it and to screen readers.
class StatusShares : public QWidget
{
    Q_OBJECT

public:
    explicit StatusShares(const ThemeSource &themes, QWidget *parent = nullptr);

    void setCounts(const analysis::StatusCounts &counts);
    [[nodiscard]] QSize sizeHint() const override { return {200, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
    analysis::StatusCounts m_counts;
};

/// "19 on target · 8 at risk · 3 missed · 6 signed off", in the plan's words; what there is none of is left out.
[[nodiscard]] QString countsInWords(const Plan &plan, const analysis::StatusCounts &counts);

} // namespace waymark
