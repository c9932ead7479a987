#include "models/ActionCells.h"

#include "analysis/Deadlines.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/StatusName.h"
#include "support/text/EscapedText.h"
#include "support/text/SpokenStatus.h"

#include <QCoreApplication>
#include <QFont>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct ActionCells
{
    Q_DECLARE_TR_FUNCTIONS(ActionCells)
};

const analysis::RollUp &rollUpOf(const Plan &plan, const ActionTreeNode &node, const AsOf &asOf)
{
    if (!node.rollUp) {
        const QList<const Action *> actions =
            node.kind == RecordKind::Priority ? query::actionsOfPriority(plan, node.id) : plan.all<Action>(node.id);
        node.rollUp =
            analysis::headingStatus(plan, node.id, analysis::countStatuses(plan, actions, asOf.today), asOf.round);
    }
    return *node.rollUp;
}

QString textOf(const Plan &plan, const ActionTreeNode &node)
{
    if (node.kind == RecordKind::Priority)
        return plan.get<Priority>(node.id)->title;
    return node.isAction() ? plan.get<Action>(node.id)->text : plan.get<Outcome>(node.id)->text;
}

QString referenceOf(const Plan &plan, const ActionTreeNode &node)
{
    if (node.kind == RecordKind::Priority)
        return plan.get<Priority>(node.id)->number;
    return node.isAction() ? plan.get<Action>(node.id)->ref : plan.get<Outcome>(node.id)->ref;
}

QVariant dueCell(const Plan &plan, const ActionTreeNode &node, int role)
{
    const Action &action = *plan.get<Action>(node.id);
    const Due due = query::dueNow(plan, action);
    if (role == Qt::EditRole)
        return due.source().isEmpty() ? due.words() : due.source();
    if (role == Qt::DisplayRole)
        return due.words();
    const int moved = query::timesMoved(plan, action);
    if (role == Qt::ToolTipRole)
        return moved > 0
            ? plainForRichText(ActionCells::tr("First due %1, %2")
                                   .arg(action.due.isNone() ? ActionCells::tr("without a date") : action.due.words(),
                                       analysis::timesMovedWords(moved)))
            : QString();
    QStringList words{due.isNone() ? ActionCells::tr("no due date") : due.words()};
    if (node.isOverdue)
        words.append(ActionCells::tr("overdue"));
    if (moved > 0)
        words.append(analysis::timesMovedWords(moved));
    return words.join(u", "_s);
}

QVariant statusCell(const Plan &plan, const ActionTreeNode &node, int role, const AsOf &asOf)
{
    if (!node.isAction()) {
        const analysis::RollUp &rolledUp = rollUpOf(plan, node, asOf);
        const QString spoken = spokenStatus(plan, rolledUp.status) + u": "_s + rolledUp.reason;
        if (role == Qt::ToolTipRole)
            return plainForRichText(spoken);
        return role == Qt::AccessibleTextRole ? spoken : rolledUp.reason;
    }
    if (role == Qt::EditRole)
        return statusText(node.status);
    if (role == Qt::ToolTipRole)
        return {};
    return role == Qt::AccessibleTextRole ? spokenStatus(plan, node.status) : query::statusName(plan, node.status).word;
}

/// Headings are told from actions by weight, where they name themselves.
QVariant fontOf(const ActionTreeNode &node, ActionColumn column)
{
    if (node.isAction() || (column != ActionColumn::Reference && column != ActionColumn::Text))
        return {};
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QVariant lastAssessedCell(const Plan &plan, const ActionTreeNode &node, int role)
{
    const Assessment *latest = node.isAction() ? query::latestAssessment(plan, node.id) : nullptr;
    if (latest)
        return role == Qt::AccessibleTextRole ? latest->month.words() : latest->month.shortWords();
    return role == Qt::AccessibleTextRole && node.isAction() ? ActionCells::tr("never assessed") : QString();
}

} // namespace

QString actionColumnName(ActionColumn column)
{
    switch (column) {
    case ActionColumn::Reference:
        return ActionCells::tr("Ref");
    case ActionColumn::Text:
        return ActionCells::tr("Outcome or action");
    case ActionColumn::Due:
        return ActionCells::tr("Due");
    case ActionColumn::Leads:
        return ActionCells::tr("Lead");
    case ActionColumn::Status:
        return ActionCells::tr("Status");
    case ActionColumn::LastAssessed:
        return ActionCells::tr("Assessed");
    }
    return {};
}

QVariant actionCell(const Plan &plan, const ActionTreeNode &node, ActionColumn column, int role, const AsOf &asOf)
{
    // Views may ask about a row in the moment in which it goes.
    const Record *record = plan.find(node.kind, node.id);
    if (!record || !record->alive)
        return {};
    switch (role) {
    case KindRole:
        return static_cast<int>(node.kind);
    case IdRole:
        return node.id.text();
    case StatusRole:
        return static_cast<int>(node.isAction() ? node.status : rollUpOf(plan, node, asOf).status);
    case OverdueRole:
        return node.isOverdue;
    case DecidedRole:
        return !node.isAction() && rollUpOf(plan, node, asOf).isDecided;
    case TimesMovedRole:
        return node.isAction() ? query::timesMoved(plan, *plan.get<Action>(node.id)) : 0;
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        break;
    case Qt::FontRole:
        return fontOf(node, column);
    case Qt::ToolTipRole:
        return column == ActionColumn::Due && node.isAction() ? dueCell(plan, node, role)
            : column == ActionColumn::Status                  ? statusCell(plan, node, role, asOf)
                                                              : QVariant();
    default:
        return {};
    }
    switch (column) {
    case ActionColumn::Reference:
        return referenceOf(plan, node);
    case ActionColumn::Text:
        return textOf(plan, node);
    case ActionColumn::Due:
        return node.isAction() ? dueCell(plan, node, role) : QString();
    case ActionColumn::Leads:
        return node.kind == RecordKind::Priority ? query::groupLead(plan, *plan.get<Priority>(node.id))
                                                 : query::leadNames(plan, node.id).join(u" / "_s);
    case ActionColumn::Status:
        return statusCell(plan, node, role, asOf);
    case ActionColumn::LastAssessed:
        return lastAssessedCell(plan, node, role);
    }
    return {};
}

bool isEditable(const ActionTreeNode &node, ActionColumn column)
{
    switch (column) {
    case ActionColumn::Reference:
    case ActionColumn::Text:
        return true;
    case ActionColumn::Leads:
        return node.kind != RecordKind::Priority;
    case ActionColumn::Due:
    case ActionColumn::Status:
        return node.isAction();
    case ActionColumn::LastAssessed:
        return false;
    }
    return false;
}

} // namespace waymark
