#pragma once

#include "desk/ViewContext.h"
#include "edit/AssessmentPaste.h"
#include "models/RoundModel.h"

#include <functional>

namespace waymark {

/// What a person does in the table of a round, as edits of the document: each is one change set, however many cells it
/// touches. What is refused where it was typed stays in its cell with the reason.
class RoundEditing
{
public:
    using IsCorrecting = std::function<bool()>;

    /// All must outlive it.
    RoundEditing(const ViewContext &context, RoundModel &model, IsCorrecting isCorrecting);

    void setRound(Month month) { m_month = month; }
    /// What goes for all of these rows; the cell is where a refusal stands. False where nothing was written.
    bool assess(const QList<int> &rows, const edit::AssessmentInput &input, const QModelIndex &cell);
    /// What was typed into a cell of words.
    bool type(const QModelIndex &cell, const QString &text);
    /// The same text into each of these cells of status and words, under that name of what is done; an error where that
    /// was refused.
    [[nodiscard]] Result<void> write(const QModelIndexList &cells, const QString &text, const QString &name);
    /// A block of cells from there on; an error where it was refused.
    [[nodiscard]] Result<void> paste(const QModelIndex &cell, const QList<QStringList> &block);

private:
    using Edit = std::function<Result<ChangeSet>(const Author &by)>;
    [[nodiscard]] bool submit(const QModelIndex &cell, const QString &text, const Edit &edit);
    [[nodiscard]] Result<void> submit(const Edit &edit);
    [[nodiscard]] edit::AssessmentInput inputBy(const Author &by) const;

    ViewContext m_context;
    RoundModel &m_model;
    IsCorrecting m_isCorrecting;
    Month m_month;
};

} // namespace waymark
