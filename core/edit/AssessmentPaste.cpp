#include "edit/AssessmentPaste.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/References.h"
#include "plan/Status.h"
#include "plan/StatusName.h"

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

constexpr int pastedColumns = 3;

Error misfit(const QString &what)
{
    return {ErrorCode::Invalid, what + u' ' + Edit::tr("Nothing was changed."), {}};
}

/// An empty cell takes away what is there.
Result<void> put(
    const Plan &plan, AssessmentInput &input, AssessmentColumn column, const QString &cell, const QString &reference)
{
    switch (column) {
    case AssessmentColumn::Status:
        input.status = cell.isEmpty() ? Status::NotAssessed : statusFromWords(plan, cell);
        if (!input.status)
            return fail(misfit(Edit::tr("“%1” for %2 is none of the six statuses.").arg(cell.left(40), reference)));
        break;
    case AssessmentColumn::Said:
        input.said = cell;
        break;
    case AssessmentColumn::Next:
        input.next = cell;
        break;
    }
    return {};
}

} // namespace

std::optional<Status> statusFromWords(const Plan &plan, const QString &words)
{
    const QString wanted = foldedName(words);
    if (const Status meaning = statusFromText(wanted); meaning != Status::NotAssessed && meaning != Status::Unreadable)
        return meaning;
    for (const Status status : chosenStatuses) {
        const query::StatusName name = query::statusName(plan, status);
        // Two meanings are green: the colour alone means the first, on target.
        if (wanted == foldedName(name.word) || wanted == foldedName(name.colour)
            || wanted == foldedName(statusLetter(status)))
            return status;
    }
    return std::nullopt;
}

Result<ChangeSet> pasteAssessments(const Plan &plan, const QList<Id> &actions, Month month, AssessmentColumn first,
    const QList<QStringList> &block, const AssessmentInput &by)
{
    if (block.size() > actions.size()) {
        return fail(misfit(Edit::tr("There are %1 rows to paste, and %2 actions from here to the end.")
                               .arg(block.size())
                               .arg(actions.size())));
    }
    ChangeBuilder builder(plan);
    for (qsizetype row = 0; row < block.size(); ++row) {
        const QStringList &cells = block.at(row);
        const int room = pastedColumns - static_cast<int>(first);
        if (cells.size() > room) {
            return fail(misfit(
                Edit::tr("There are %1 columns to paste, and room for %2 from here.").arg(cells.size()).arg(room)));
        }
        AssessmentInput input = by;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (cells.at(column).trimmed().isEmpty())
                continue;
            const auto target = static_cast<AssessmentColumn>(static_cast<int>(first) + static_cast<int>(column));
            const QString reference = query::referenceOf(plan, RecordKind::Action, actions.at(row));
            if (Result<void> done = put(plan, input, target, cells.at(column), reference); !done)
                return fail(done.error());
        }
        const Result<ChangeSet> set = assess(plan, actions.at(row), month, input);
        if (!set)
            return fail(set.error());
        builder.add(*set);
    }
    return builder.take({u"paste"_s, {ActionArgument::count(block.size())}});
}

Result<ChangeSet> writeAssessments(const Plan &plan, Month month, const QList<AssessmentCell> &cells,
    const AssessmentInput &by, const ActionName &name)
{
    QList<std::pair<Id, AssessmentInput>> inputs; // all that is said of an action at once
    for (const AssessmentCell &cell : cells) {
        auto known =
            std::find_if(inputs.begin(), inputs.end(), [&cell](const auto &one) { return one.first == cell.action; });
        if (known == inputs.end())
            known = inputs.insert(inputs.end(), {cell.action, by});
        const QString reference = query::referenceOf(plan, RecordKind::Action, cell.action);
        if (Result<void> done = put(plan, known->second, cell.column, cell.text, reference); !done)
            return fail(done.error());
    }
    ChangeBuilder builder(plan);
    for (const auto &[action, input] : std::as_const(inputs)) {
        const Result<ChangeSet> set = assess(plan, action, month, input);
        if (!set)
            return fail(set.error());
        builder.add(*set);
    }
    return builder.take(name);
}

QList<QStringList> cellsFromClipboard(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool isStart = true; // of a cell: only there does a quote open one
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
        isStart = true;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuoted) {
            const bool isDoubled = c == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"';
            if (c == u'"' && !isDoubled)
                isQuoted = false;
            else
                cell += c;
            at += isDoubled ? 1 : 0;
        } else if (c == u'"' && isStart) {
            isQuoted = true;
            isStart = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.append(row);
            row.clear();
        } else if (c != u'\r') {
            cell += c;
            isStart = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        rows.append(row);
    }
    return rows;
}

} // namespace waymark::edit
