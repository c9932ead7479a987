#pragma once

#include "analysis/RollUp.h"
#include "support/Theme.h"

#include <QWidget>

class QLabel;

namespace waymark {

class StatusShares;

/// The head of the plan view: what one looks at, who leads it and how often they report, and how its actions stand.
class PlanHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeader(const Theme &theme, QWidget *parent = nullptr);

    /// Of a priority, or of the whole plan where that is null.
    void show(const Plan &plan, const Id &priority, const analysis::StatusCounts &counts);
    void setTheme(const Theme &theme);

private:
    QLabel *m_title;
    QLabel *m_lead;
    StatusShares *m_strip;
    QLabel *m_counts;
};

} // namespace waymark
