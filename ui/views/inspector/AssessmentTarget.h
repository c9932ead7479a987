#pragma once

#include "document/PlanDocument.h"
#include "edit/AssessmentEdits.h"
#include "plan/PlanQueries.h"
#include "settings/DraftStore.h"

namespace waymark {

/// The assessment that the editors of the panel write to: one action in one month, whether or not it exists yet.
class AssessmentTarget
{
public:
    explicit AssessmentTarget(PlanDocument &document)
        : m_document(document)
    {
    }

    void set(const Id &action, Month month);
    [[nodiscard]] const Id &action() const { return m_action; }
    [[nodiscard]] Month month() const { return m_month; }
    [[nodiscard]] const Plan &plan() const { return m_document.plan(); }
    [[nodiscard]] const Author &author() const { return m_document.author(); }

    /// The assessment as it stands; an empty one where there is none.
    [[nodiscard]] Assessment now() const;
    /// The newest earlier one in which that text was given; null where there is none.
    [[nodiscard]] const Assessment *earlier(QString Assessment::*text) const;
    /// Nothing to do counts as done.
    [[nodiscard]] Result<void> write(edit::AssessmentInput input) const;
    /// Where the drafts of its fields are kept; the same before and after the assessment comes to be.
    [[nodiscard]] DraftPlace draftOf(const Field &field) const;

private:
    PlanDocument &m_document;
    Id m_action;
    Month m_month;
};

} // namespace waymark
