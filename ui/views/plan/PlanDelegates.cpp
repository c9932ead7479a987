#include "views/plan/PlanDelegates.h"

#include "delegates/ActionDelegates.h"
#include "plan/records/Person.h"
#include "views/plan/PlanTree.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct PlanDelegatesWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanDelegates)
};

QStringList namesIn(const Plan &plan)
{
    QStringList names;
    for (const Person *person : plan.all<Person>())
        names.append(person->name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

QList<ValueDelegate *> makePlanDelegates(PlanTree &tree, const ActionTreeModel &model, const Plan &plan,
    const ThemeSource &themes, const ValueDelegate::Commit &commit)
{
    auto *text = new TextDelegate(themes, commit, &tree);
    text->setPlaceholder(PlanDelegatesWords::tr("No words yet"));
    text->setPaintedElsewhere([&tree, &model](const QModelIndex &index) {
        return tree.layoutDirection() == Qt::LeftToRight && model.placeAt(index).kind != RecordKind::Action;
    });
    auto *due = new DueDelegate(themes, commit, {OverdueRole, TimesMovedRole}, &tree);
    due->setReading(dueReading(plan));
    auto *leads = new LeadsDelegate(themes, commit, &tree);
    leads->setNames([&plan] { return namesIn(plan); });
    auto *status = new StatusDelegate(themes, commit, {StatusRole, DecidedRole}, &tree);
    status->setChoices([&plan] { return statusOptions(plan); });
    const QList<ValueDelegate *> delegates{
        new ValueDelegate(themes, commit, &tree), text, due, leads, status, new ValueDelegate(themes, commit, &tree)};
    for (int column = 0; column < actionColumnCount; ++column) {
        delegates.at(column)->setValueName(actionColumnName(static_cast<ActionColumn>(column)));
        tree.setItemDelegateForColumn(column, delegates.at(column));
    }
    return delegates;
}

} // namespace waymark
