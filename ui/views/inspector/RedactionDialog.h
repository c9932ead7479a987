#pragma once

#include "plan/ChangeSet.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace waymark {

class FormLabel;
class PlanDocument;
struct RedactionOutcome;
struct ViewContext;

/// Takes a wording out of the plan and of its whole history, after it has said what that means: for good, with a
/// reason, and not everywhere it may have gone. When it is done it says what came of it and what is left to do by hand.
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
    void tell(const RedactionOutcome &outcome);

    PlanDocument &m_document;
    Change m_change;
    QList<Value> m_wordings;
    QComboBox *m_which;
    QPlainTextEdit *m_wording;
    QPlainTextEdit *m_replacement;
    QLineEdit *m_reason;
    FormLabel *m_problem;
    QWidget *m_question;
};

} // namespace waymark
