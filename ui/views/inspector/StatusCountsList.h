#pragma once

#include "analysis/RollUp.h"
#include "desk/ThemeSource.h"
#include "support/form/FormLabel.h"
#include "support/StatusChip.h"

#include <QWidget>

namespace waymark {

/// How many actions stand how, a line for each status that occurs, and what else is worth counting beneath.
class StatusCountsList : public QWidget
{
    Q_OBJECT

public:
    StatusCountsList(const ThemeSource &themes, QWidget *parent);

    void setCounts(const Plan &plan, const analysis::StatusCounts &counts);

private:
    struct Line
    {
        Status status;
        StatusLabel *label;
        FormLabel *count;
    };
    QList<Line> m_lines;
    FormLabel *m_more;
};

} // namespace waymark
