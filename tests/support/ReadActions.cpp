#include "ReadActions.h"

#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"

#include <QtTest>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

QString actionsOf(const QString &name, const QByteArray &bytes, bool statuses)
{
    const Result<SourceDocument> source = readDocument(name, bytes);
    if (!source)
        return source.error().sentence;
    const PlanDraft draft = understand({*source}).draft;
    if (draft.balance.all != draft.balance.inPlan + draft.balance.headings + draft.balance.kept)
        return u"the account is not exact"_s;
    QStringList lines;
    for (const DraftPriority &priority : draft.priorities) {
        for (const DraftOutcome &outcome : priority.outcomes) {
            for (const DraftAction &action : outcome.actions) {
                QStringList parts{action.text, action.leads.join(u"; "_s), action.due.lastDay({}).toString(Qt::ISODate),
                    priority.title};
                if (statuses)
                    parts.append(statusText(action.status));
                lines.append(parts.join(u" | "_s));
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString actionsIn(const QString &html, bool statuses)
{
    return actionsOf(u"plan.html"_s, html.toUtf8(), statuses);
}

QString actionsInCsv(const QString &csv, bool statuses)
{
    return actionsOf(u"plan.csv"_s, csv.toUtf8(), statuses);
}

} // namespace waymark::test
