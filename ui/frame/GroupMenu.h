#pragma once

#include "desk/ShownGroup.h"
#include "plan/Plan.h"

#include <QMenu>

namespace waymark {

/// Whose part of the plan is looked at: all groups, or one. In the View menu and above the views.
class GroupMenu : public QMenu
{
    Q_OBJECT

public:
    /// The choice must outlive the menu.
    GroupMenu(ShownGroup &shown, QWidget *parent);

    /// Null where no plan is open.
    void setPlan(const Plan *plan);
    /// Whether there is anything to choose.
    [[nodiscard]] bool isChoice() const;
    /// "All groups", or the name of the one.
    [[nodiscard]] QString shownName() const;

Q_SIGNALS:
    /// Another is shown, or there is another plan.
    void named();

private:
    void fill();

    ShownGroup &m_shown;
    const Plan *m_plan = nullptr;
};

} // namespace waymark
