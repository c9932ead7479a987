#pragma once

#include "document/PlanDocument.h"
#include "edit/AssessmentEdits.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Assessment.h"
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

    /// The assessment as it stands; an empty one where there is none.
    [[nodiscard]] Assessment now() const;
    /// The newest earlier one in which that text was given; null where there is none.
    [[nodiscard]] const Assessment *earlier(QString Assessment::*text) const;
    /// Who closed the round, and when; null while it is open.
    [[nodiscard]] const Round *closing() const { return query::closedRoundOf(plan(), m_action, m_month); }
    /// From now on what is written to a closed month is a correction of that day; until another action is set.
    void correctOn(QDate day) { m_correctedOn = day; }
    [[nodiscard]] bool canWrite() const { return m_correctedOn.isValid() || !closing(); }
    /// Nothing to do counts as done.
    [[nodiscard]] Result<void> write(edit::AssessmentInput input) const;
    /// Signing off names who and when, where nobody has yet.
    [[nodiscard]] Result<void> writeStatus(Status status, QDate today) const;
    /// Where the drafts of its fields are kept; the same before and after the assessment comes to be.
    [[nodiscard]] DraftPlace draftOf(const Field &field) const;

private:
    [[nodiscard]] Result<void> writeBy(const std::function<edit::AssessmentInput(const Author &by)> &input) const;

    PlanDocument &m_document;
    Id m_action;
    Month m_month;
    QDate m_correctedOn;
};

} // namespace waymark
