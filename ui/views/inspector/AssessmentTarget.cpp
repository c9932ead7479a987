#include "views/inspector/AssessmentTarget.h"

#include "plan/ChangeBuilder.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/Status.h"

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
    return writeBy([&](const Author &) { return input; });
}

Result<void> AssessmentTarget::writeStatus(Status status, QDate today) const
{
    return writeBy([&](const Author &by) {
        edit::AssessmentInput input;
        input.status = status;
        const Assessment before = now();
        if (status == Status::SignedOff && before.signedOffBy.isEmpty())
            input.signedOffBy = by.name;
        if (status == Status::SignedOff && !before.signedOffOn.isValid())
            input.signedOffOn = today;
        return input;
    });
}

Result<void> AssessmentTarget::writeBy(const std::function<edit::AssessmentInput(const Author &by)> &input) const
{
    const auto done = m_document.submit([&](const Author &by) {
        edit::AssessmentInput written = input(by);
        written.by = by.name;
        written.correctedOn = m_correctedOn;
        return edit::assess(plan(), m_action, m_month, written);
    });
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

DraftPlace AssessmentTarget::draftOf(const Field &field) const
{
    return {plan().id(), keyedId(RecordKind::Assessment, m_action, m_month.text()), QString::fromLatin1(field.column),
        m_action};
}

} // namespace waymark
