#include "views/importing/DraftItems.h"

#include "plan/Due.h"
#include "support/text/EscapedText.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct DraftItemWords
{
    Q_DECLARE_TR_FUNCTIONS(DraftItems)
};

QString withReference(const QString &reference, const QString &text)
{
    const QString words = text.isEmpty() ? DraftItemWords::tr("(no words)") : text;
    return reference.isEmpty() ? words : reference + u"  "_s + words;
}

QString dueWords(const Due &due)
{
    const QDate day = due.lastDay({});
    return day.isValid() && due.kind() != Due::Kind::Day
        ? u"%1 (%2)"_s.arg(due.source().simplified(), QLocale().toString(day, u"d MMM yyyy"_s))
        : day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s)
                        : due.source().simplified();
}

QString actionDetails(const DraftAction &action)
{
    QStringList parts;
    if (!action.due.isNone())
        parts.append(DraftItemWords::tr("due %1").arg(dueWords(action.due)));
    if (!action.newDue.isNone())
        parts.append(DraftItemWords::tr("now %1").arg(dueWords(action.newDue)));
    if (!action.leads.isEmpty())
        parts.append(action.leads.join(u", "_s));
    if (action.status == Status::Unreadable)
        parts.append(u"“%1”"_s.arg(action.statusText));
    else if (action.status != Status::NotAssessed)
        parts.append(QCoreApplication::translate("Status", defaultStatusWords(action.status).word));
    if (!action.said.isEmpty())
        parts.append(DraftItemWords::tr("said: %1").arg(action.said.simplified()));
    if (!action.next.isEmpty())
        parts.append(DraftItemWords::tr("next: %1").arg(action.next.simplified()));
    if (!action.note.isEmpty())
        parts.append(DraftItemWords::tr("note: %1").arg(action.note.simplified()));
    return parts.join(u" · "_s);
}

QString kpiDetails(const DraftKpi &kpi)
{
    QStringList parts;
    if (!kpi.baselineSource.isEmpty())
        parts.append(DraftItemWords::tr("baseline %1").arg(kpi.baselineSource));
    for (const DraftTarget &target : kpi.targets) {
        const QString when =
            target.month.isValid() ? target.month.words() : DraftItemWords::tr("after %1 months").arg(target.months);
        parts.append(DraftItemWords::tr("target %1 %2").arg(target.source, when));
    }
    if (!kpi.readings.isEmpty())
        parts.append(kpi.readings.size() == 1 ? DraftItemWords::tr("one reading")
                                              : DraftItemWords::tr("%1 readings").arg(kpi.readings.size()));
    return parts.join(u" · "_s);
}

QStandardItem *itemOf(const QString &text, int record)
{
    auto *item = new QStandardItem(text.simplified());
    item->setEditable(false);
    item->setData(record, draftRecordRole);
    item->setToolTip(plainForRichText(text));
    return item;
}

QStandardItem *add(QStandardItem *parent, const QString &text, const QString &details, int record)
{
    QStandardItem *item = itemOf(text, record);
    parent->appendRow({item, itemOf(details, record)});
    return item;
}

/// A heading over records of one kind; null where there is none of them.
QStandardItem *headingFor(QStandardItem *root, const QString &name, qsizetype count)
{
    return count > 0 ? add(root, name, QLocale().toString(count), 0) : nullptr;
}

void addRecords(QStandardItem *root, const PlanDraft &draft)
{
    if (QStandardItem *risks = headingFor(root, DraftItemWords::tr("Risks"), draft.risks.size())) {
        for (const DraftRisk &risk : draft.risks)
            add(risks, risk.text, risk.mitigation, risk.record);
    }
    if (QStandardItem *decisions = headingFor(root, DraftItemWords::tr("Decisions"), draft.decisions.size())) {
        for (const DraftDecision &decision : draft.decisions)
            add(decisions, decision.text, decision.answer, decision.record);
    }
    if (QStandardItem *evidence = headingFor(root, DraftItemWords::tr("Evidence"), draft.evidence.size())) {
        for (const DraftEvidence &one : draft.evidence)
            add(evidence, one.title, one.shows, one.record);
    }
    if (QStandardItem *terms = headingFor(root, DraftItemWords::tr("Glossary"), draft.terms.size())) {
        for (const DraftTerm &term : draft.terms)
            add(terms, term.term, term.meaning, term.record);
    }
}

QModelIndex recordBelow(const QStandardItemModel &model, const QModelIndex &parent, int record)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex item = model.index(row, 0, parent);
        if (item.data(draftRecordRole).toInt() == record)
            return item;
        if (const QModelIndex found = recordBelow(model, item, record); found.isValid())
            return found;
    }
    return {};
}

} // namespace

void fillDraftItems(QStandardItemModel &model, const PlanDraft &draft)
{
    model.clear();
    model.setHorizontalHeaderLabels({DraftItemWords::tr("Record"), DraftItemWords::tr("What was read of it")});
    QStandardItem *root = model.invisibleRootItem();
    for (const DraftPriority &priority : draft.priorities) {
        QStandardItem *outcomes =
            add(root, withReference(priority.number, priority.title), priority.group.leadPost, priority.record);
        for (const DraftOutcome &outcome : priority.outcomes) {
            QStandardItem *actions =
                add(outcomes, withReference(outcome.ref, outcome.text), outcome.leads.join(u", "_s), outcome.record);
            for (const DraftAction &action : outcome.actions)
                add(actions, withReference(action.ref, action.text), actionDetails(action), action.record);
        }
    }
    if (QStandardItem *kpis = headingFor(root, DraftItemWords::tr("KPIs"), draft.kpis.size())) {
        for (const DraftKpi &kpi : draft.kpis)
            add(kpis, withReference(kpi.ref, kpi.text), kpiDetails(kpi), kpi.record);
    }
    addRecords(root, draft);
}

QModelIndex draftItemOf(const QStandardItemModel &model, int record)
{
    return record > 0 ? recordBelow(model, {}, record) : QModelIndex();
}

} // namespace waymark
