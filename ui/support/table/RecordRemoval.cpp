#include "support/table/RecordRemoval.h"

#include "document/PlanDocument.h"
#include "edit/TreeEdits.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct RecordRemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordRemoval)
};

/// Those that people count; what belongs to them goes without being named.
QStringList countedWords(const ChangeSet &set)
{
    const struct
    {
        RecordKind kind;
        QString one;
        QString many;
    } counted[] = {
        {RecordKind::Priority, RecordRemovalWords::tr("1 priority"), RecordRemovalWords::tr("%1 priorities")},
        {RecordKind::Outcome, RecordRemovalWords::tr("1 outcome"), RecordRemovalWords::tr("%1 outcomes")},
        {RecordKind::Action, RecordRemovalWords::tr("1 action"), RecordRemovalWords::tr("%1 actions")},
        {RecordKind::Kpi, RecordRemovalWords::tr("1 KPI"), RecordRemovalWords::tr("%1 KPIs")},
    };
    QStringList words;
    for (const auto &[kind, one, many] : counted) {
        qsizetype gone = 0;
        for (const Change &change : set.changes)
            gone += change.field == &kindInfo(kind).alive() && change.after.isEmpty() ? 1 : 0;
        if (gone > 0)
            words.append(gone == 1 ? one : many.arg(gone));
    }
    return words;
}

} // namespace

void removeRecords(const ViewContext &context, const QList<query::Place> &places)
{
    if (places.isEmpty())
        return;
    const Result<ChangeSet> set = edit::removeAll(context.document.plan(), places);
    const QStringList counted = set ? countedWords(*set) : QStringList();
    const auto done = context.document.submit(set);
    if (!done) {
        if (done.error().code != ErrorCode::NothingToDo)
            context.notices.fail(done.error());
        return;
    }
    const QString last = counted.last();
    const QString words = counted.size() == 1
        ? last
        : RecordRemovalWords::tr("%1 and %2").arg(counted.mid(0, counted.size() - 1).join(u", "_s), last);
    const bool isOne = counted.size() == 1 && places.size() == 1;
    context.notices.announce(isOne ? RecordRemovalWords::tr("%1 removed. Undo brings it back.").arg(words)
                                   : RecordRemovalWords::tr("%1 removed. Undo brings them back.").arg(words));
}

} // namespace waymark
