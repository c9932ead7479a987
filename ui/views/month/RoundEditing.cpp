#include "views/month/RoundEditing.h"

#include "document/PlanDocument.h"
#include "plan/Status.h"
#include "support/table/CellCommit.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct RoundEditingWords
{
    Q_DECLARE_TR_FUNCTIONS(RoundEditing)
};

edit::AssessmentColumn assessmentColumn(const QModelIndex &cell)
{
    return static_cast<edit::AssessmentColumn>(cell.column() - static_cast<int>(RoundColumn::Status));
}

} // namespace

RoundEditing::RoundEditing(const ViewContext &context, RoundModel &model, IsCorrecting isCorrecting)
    : m_context(context)
    , m_model(model)
    , m_isCorrecting(std::move(isCorrecting))
{
}

edit::AssessmentInput RoundEditing::inputBy(const Author &by) const
{
    edit::AssessmentInput input;
    input.by = by.name;
    if (m_isCorrecting())
        input.correctedOn = m_context.clock.today();
    return input;
}

bool RoundEditing::submit(const QModelIndex &cell, const QString &text, const Edit &edit)
{
    return commitCell(m_model, cell, text, m_context.notices, [&] { return m_context.document.submit(edit); });
}

Result<void> RoundEditing::submit(const Edit &edit)
{
    if (m_model.isPast()) {
        return fail(ErrorCode::Refused,
            RoundEditingWords::tr("This is the month as it was closed; nothing can be changed here."));
    }
    const auto done = m_context.document.submit(edit);
    if (!done && done.error().code != ErrorCode::NothingToDo)
        return fail(done.error());
    return {};
}

bool RoundEditing::assess(const QList<int> &rows, const edit::AssessmentInput &input, const QModelIndex &cell)
{
    QList<Id> actions;
    for (const int row : rows)
        actions.append(m_model.actionAt(row));
    if (actions.isEmpty())
        return false;
    return submit(cell, cell.data().toString(), [&](const Author &by) {
        edit::AssessmentInput given = input;
        given.by = by.name;
        given.correctedOn = inputBy(by).correctedOn;
        if (input.status == Status::SignedOff) {
            given.signedOffBy = by.name;
            given.signedOffOn = m_context.clock.today();
        }
        return edit::assessAll(m_context.document.plan(), actions, m_month, given);
    });
}

bool RoundEditing::type(const QModelIndex &cell, const QString &text)
{
    const auto column = static_cast<RoundColumn>(cell.column());
    return submit(cell, text, [&, action = m_model.actionAt(cell.row())](const Author &by) {
        edit::AssessmentInput input = inputBy(by);
        (column == RoundColumn::Said ? input.said : input.next) = text.trimmed();
        return edit::assess(m_context.document.plan(), action, m_month, input);
    });
}

Result<void> RoundEditing::write(const QModelIndexList &cells, const QString &text, const QString &name)
{
    QList<edit::AssessmentCell> written;
    for (const QModelIndex &cell : cells) {
        m_model.refuse(cell, {}, {});
        written.append({m_model.actionAt(cell.row()), assessmentColumn(cell), text});
    }
    return submit([&](const Author &by) {
        return edit::writeAssessments(
            m_context.document.plan(), m_month, written, inputBy(by), {name, {ActionArgument::count(written.size())}});
    });
}

Result<void> RoundEditing::paste(const QModelIndex &cell, const QList<QStringList> &block)
{
    if (static_cast<RoundColumn>(cell.column()) < RoundColumn::Status) {
        return fail(ErrorCode::Invalid,
            RoundEditingWords::tr("Only status, what happened and what next can be pasted over. Nothing was changed; "
                                  "go to one of these columns first."));
    }
    QList<Id> actions;
    for (int row = cell.row(); row < m_model.rowCount(); ++row)
        actions.append(m_model.actionAt(row));
    return submit([&](const Author &by) {
        return edit::pasteAssessments(
            m_context.document.plan(), actions, m_month, assessmentColumn(cell), block, inputBy(by));
    });
}

} // namespace waymark
