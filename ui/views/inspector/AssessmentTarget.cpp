#include "views/inspector/AssessmentTarget.h"

#include "plan/ChangeBuilder.h"
#include "plan/PlanQueries.h"

namespace waymark {

void AssessmentTarget::set(const Id &action, Month month)
{
    m_action = action;
    m_month = month;
    m_correctedOn = {};
}

Assessment AssessmentTarget::now() const
{
    const Assessment *found = query::assessment(plan(), m_action, m_month);
    return found ? *found : Assessment();
}

const Assessment *AssessmentTarget::earlier(QString Assessment::*text) const
{
    const QList<const Assessment *> all = plan().all<Assessment>(m_action);
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        if ((*each)->month < m_month && !((*each)->*text).isEmpty())
            return *each;
    }
    return nullptr;
}

Result<void> AssessmentTarget::write(edit::AssessmentInput input) const
{
    input.by = m_document.signer().name;
    input.correctedOn = m_correctedOn;
    const Result<PlanDocument::Outcome> outcome = m_document.submit(edit::assess(plan(), m_action, m_month, input));
    return outcome ? Result<void>() : Result<void>(fail(outcome.error()));
}

DraftPlace AssessmentTarget::draftOf(const Field &field) const
{
    return {plan().id(), keyedId(RecordKind::Assessment, m_action, m_month.text()), QString::fromLatin1(field.column)};
}

} // namespace waymark
