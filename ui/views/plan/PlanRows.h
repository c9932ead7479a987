#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"

class QWidget;

namespace waymark {

class PlanEditing;
class PlanTree;

/// What a person does to whole rows of the plan: moves, removes.
class PlanRows
{
public:
    /// All must outlive it.
    PlanRows(const ViewContext &context, PlanEditing &editing, PlanTree &tree);

    /// One place up (-1) or down (+1) among its siblings; the row stays in sight.
    void moveBy(int step);
    /// Asks where to.
    void moveTo(QWidget *window);
    /// Every chosen row with what belongs to it, and says how many went.
    void remove();

private:
    void tell(const Result<void> &done) const;

    ViewContext m_context;
    PlanEditing &m_editing;
    PlanTree &m_tree;
};

} // namespace waymark
