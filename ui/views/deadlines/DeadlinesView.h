#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "models/DeadlinesModel.h"
#include "plan/Place.h"
#include "support/Theme.h"

#include <QWidget>

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
class DeadlinesView : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the view.
    DeadlinesView(
        PlanDocument &document, const Clock &clock, Settings &settings, const Theme &theme, QWidget *parent = nullptr);
    ~DeadlinesView() override;

    /// The month that statuses are given for.
    void setRound(Month month) { m_round = month; }
    void setTheme(const Theme &theme);
    /// Null where none is chosen.
    [[nodiscard]] Id action() const;
    void focusRows();
    /// To the row below, with the keyboard.
    void goToNext();

Q_SIGNALS:
    /// Another row was chosen; null where there is none.
    void actionChosen(const waymark::Id &action);
    /// Somebody wants to go to the action in the plan.
    void placeRequested(const waymark::query::Place &place);
    /// For the window's message bar.
    void failed(const waymark::Error &error);
    void announced(const QString &words);

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
    void copyChosen();

    PlanDocument &m_document;
    Settings &m_settings;
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
