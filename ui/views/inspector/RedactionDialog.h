#pragma once

#include "plan/ChangeSet.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace waymark {

class DraftStore;
class FormLabel;
class PlanDocument;
struct RedactionOutcome;
struct ViewContext;

/// Takes a wording out of the plan and of its whole history, after it has said what that means: for good, with a
/// reason, and which reports, backups and drafts hold it. When it is done it says what came of it and what is left to
/// do by hand.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    /// The wordings of that change's field are offered, the one that the change wrote first.
    RedactionDialog(const ViewContext &context, const Change &change, QWidget *parent);

    /// Redacts; where that is refused the window stays, with the sentence and all that was typed.
    void accept() override;

private:
    [[nodiscard]] QWidget *makeQuestion();
    void addWording(QVBoxLayout &lines);
    void addAnswers(QVBoxLayout &lines);
    void fillWordings();
    void showWording();
    [[nodiscard]] QStringList elsewhereWords(const Value &wording) const;
    void tell(const RedactionOutcome &outcome);

    PlanDocument &m_document;
    const DraftStore &m_drafts;
    Change m_change;
    QList<Value> m_wordings;
    QComboBox *m_which;
    QPlainTextEdit *m_wording;
    QLabel *m_elsewhere; ///< what besides the plan holds the chosen wording
    QPlainTextEdit *m_replacement;
    QLineEdit *m_reason;
    FormLabel *m_problem;
    QWidget *m_question;
};

} // namespace waymark
