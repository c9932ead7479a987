#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "edit/AssessmentEdits.h"
#include "models/RoundModel.h"
#include "support/Theme.h"

#include <QWidget>

class QComboBox;
class QProgressBar;

namespace waymark {

class EmptyState;
class FormLabel;
class PlanDocument;
class RoundCloser;
class RoundDelegate;
class RoundTable;

/// The monthly round of one delivery group, worked through from the top: one key for each status, last time's words and
/// the suggestion for the row beneath, how far it is, and the signature that closes it.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    /// Document and clock must outlive the view.
    MonthView(PlanDocument &document, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void setRound(Month month);
    void setTheme(const Theme &theme);
    /// Null where there is none.
    [[nodiscard]] Id action() const;
    void focusRows();
    /// To the next action that is not assessed, with the keyboard.
    void goToNext();

Q_SIGNALS:
    /// For the window's message bar.
    void failed(const waymark::Error &error);
    /// Another row was chosen; null where there is none.
    void actionChosen(const waymark::Id &action);
    void announced(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeTable();
    void connectTable();
    void fillOwners();
    void showPast(bool isPast);
    void shareWidth();
    void showProgress();
    void showCurrent();
    void showWhole();

    void assess(edit::AssessmentInput input);
    void type(const QModelIndex &index, const QString &text);
    void empty(const QModelIndex &index);
    void paste(const QString &text);
    /// False where it was refused; the cell keeps the text and says why.
    bool submit(const QModelIndex &cell, const QString &text, const Result<ChangeSet> &set);
    [[nodiscard]] edit::AssessmentInput signedInput();

    PlanDocument &m_document;
    const Clock &m_clock;
    RoundModel m_model;
    Month m_month;
    Id m_action; ///< where the cursor was, for when the rows are made anew

    QComboBox *m_owner = nullptr;
    FormLabel *m_title = nullptr;
    FormLabel *m_progressWords = nullptr;
    QProgressBar *m_progress = nullptr;
    RoundTable *m_table = nullptr;
    RoundDelegate *m_delegate = nullptr;
    FormLabel *m_refusal = nullptr;
    FormLabel *m_lastTime = nullptr;
    FormLabel *m_suggestion = nullptr;
    RoundCloser *m_closer = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace waymark
