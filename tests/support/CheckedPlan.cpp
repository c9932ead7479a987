#include "CheckedPlan.h"

#include "plan/queries/References.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

void CheckedPlan::submit(ChangeBuilder &builder)
{
    const auto done = document().submit(builder.take({u"field"_s, {}}));
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence + done.error().detail));
}

void CheckedPlan::assess(const QString &reference, Month month, const Assessment &values)
{
    const Id action = id(reference);
    const Id assessment = keyedId(RecordKind::Assessment, action, month.text());
    ChangeBuilder builder(plan());
    builder.add(RecordKind::Assessment, assessment);
    for (const Field &field : kindInfo(RecordKind::Assessment).fields) {
        if (field.role == FieldRole::Plain)
            builder.set(field, assessment, field.get(values));
    }
    builder.set<&Assessment::action>(assessment, action);
    builder.set<&Assessment::month>(assessment, month);
    submit(builder);
}

QStringList CheckedPlan::found(analysis::CheckRule rule) const
{
    QStringList references;
    for (const analysis::PlanIssue &issue : analysis::checkPlan(plan(), today, round)) {
        if (issue.rule == rule)
            references.append(query::referenceOf(plan(), issue.place.kind, issue.place.id));
    }
    return references;
}

QStringList CheckedPlan::sentences(analysis::CheckRule rule) const
{
    QStringList sentences;
    for (const analysis::PlanIssue &issue : analysis::checkPlan(plan(), today, round)) {
        if (issue.rule == rule)
            sentences.append(issue.sentence);
    }
    return sentences;
}

} // namespace waymark::test
