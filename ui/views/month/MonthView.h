#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "desk/DeskPage.h"
#include "desk/ViewContext.h"
#include "models/RoundModel.h"
#include "views/month/RoundEditing.h"

class QProgressBar;

namespace waymark {

class CellTable;
class EmptyState;
class FormLabel;
class PlanDocument;
class RoundCloser;
class RoundDelegate;

/// The monthly round of one delivery group, worked through from the top: one key for each status, last time's words and
/// the suggestion for the row beneath, how far it is, and the signature that closes it.
class MonthView : public DeskPage
{
    Q_OBJECT

public:
    MonthView(const ViewContext &context, QWidget *parent = nullptr);

    void setRound(Month month) override;
    [[nodiscard]] std::optional<query::Place> place() const override
    {
        return query::Place{RecordKind::Action, action()};
    }
    /// Null where there is none.
    [[nodiscard]] Id action() const;
    void showRecord(const query::Place &place) override;
    bool takeKeyboard() override;
    /// To the next action that is not assessed, with the keyboard.
    void goToNext() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeTable();
    void connectTable();
    [[nodiscard]] Id owner() const;
    void showPast(bool isPast);
    void shareWidth();
    void showProgress();
    void showCurrent();
    void showWhole();

    void assess(const edit::AssessmentInput &input);
    void type(const QModelIndex &index, const QString &text);
    void clear(const QModelIndexList &cells);
    void fillDown(const QModelIndex &from, const QModelIndexList &cells);
    void paste(const QString &text);
    void cut();
    /// Says why, under the table, where it was refused.
    bool tell(const Result<void> &done);

    ViewContext m_context;
    PlanDocument &m_document;
    RoundModel m_model;
    RoundEditing m_editing;
    Month m_month;
    Id m_action; ///< where the cursor was, for when the rows are made anew

    FormLabel *m_title = nullptr;
    FormLabel *m_progressWords = nullptr;
    QProgressBar *m_progress = nullptr;
    CellTable *m_table = nullptr;
    RoundDelegate *m_delegate = nullptr;
    FormLabel *m_refusal = nullptr;
    FormLabel *m_lastTime = nullptr;
    FormLabel *m_suggestion = nullptr;
    RoundCloser *m_closer = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace waymark
