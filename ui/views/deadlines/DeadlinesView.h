#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "desk/DeskPage.h"
#include "desk/ViewContext.h"
#include "edit/AssessmentEdits.h"
#include "models/DeadlinesModel.h"
#include "plan/Place.h"

class QStackedWidget;

namespace waymark {

class DeadlineFilter;
class DeadlinesDelegate;
class DeadlinesTable;
class EmptyState;
class PlanDocument;
class Settings;

/// Every deadline of the plan in one list: what it was, what it is now, how often and why it moved, and how late it is.
/// Columns, order and filter are remembered on this machine. The chosen action is told, so that it can be shown beside.
class DeadlinesView : public DeskPage
{
    Q_OBJECT

public:
    DeadlinesView(const ViewContext &context, QWidget *parent = nullptr);
    ~DeadlinesView() override;

    /// The month that statuses are given for.
    void setRound(Month month) override { m_round = month; }
    /// Null where none is chosen.
    [[nodiscard]] Id action() const;
    [[nodiscard]] std::optional<query::Place> place() const override
    {
        return query::Place{RecordKind::Action, action()};
    }
    void showRecord(const query::Place &place) override;
    bool takeKeyboard() override;
    /// To the row below, with the keyboard.
    void goToNext() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void connectParts();
    void restoreChoices();
    void fitColumns();
    void applyChoice(DeadlineChoice choice);
    void applyWords(const QString &words);
    void sayFound();
    void showCounts();
    void showWhatThereIs();
    void tellChosen();
    void restoreCurrent();
    void giveStatus(Status status);
    void sayUnchanged();
    void assess(edit::AssessmentInput input, const QString &word);
    void copyChosen();

    ViewContext m_context;
    PlanDocument &m_document;
    DeadlinesModel m_model;
    Month m_round;
    Id m_action; ///< where the cursor was, for when the rows are made anew
    int m_row = 0;
    DeadlineFilter *m_filter;
    QStackedWidget *m_pages;
    DeadlinesTable *m_table;
    DeadlinesDelegate *m_delegate;
    EmptyState *m_empty;
};

} // namespace waymark
