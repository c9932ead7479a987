#pragma once

#include "analysis/RollUp.h"
#include "desk/ThemeSource.h"

#include <QWidget>

class QLabel;

namespace waymark {

class StatusShares;

/// The head of the plan view: what one looks at, who leads it and how often they report, and how its actions stand.
class PlanHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeader(const ThemeSource &themes, QWidget *parent = nullptr);

    /// Of a priority; where that is null of a delivery group, or of the whole plan where that is null too.
    void show(const Plan &plan, const Id &priority, const Id &group, const analysis::StatusCounts &counts);

private:
    QLabel *m_title;
    QLabel *m_lead;
    StatusShares *m_strip;
    QLabel *m_counts;
};

} // namespace waymark
