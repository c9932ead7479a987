#pragma once

#include "analysis/checks/CheckRules.h"
#include "desk/ThemeSource.h"

#include <QWidget>

class QLineEdit;

namespace waymark {

class FormLabel;

/// Asks in place why a rule is switched off. Enter says it, Esc leaves everything as it was.
class ReasonStrip : public QWidget
{
    Q_OBJECT

public:
    ReasonStrip(const ThemeSource &themes, QWidget *parent);

    /// Shows itself and takes the keyboard.
    void ask(analysis::CheckRule rule);
    /// Keeps what was typed and says what is wrong with it.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void given(waymark::analysis::CheckRule rule, const QString &reason);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormLabel *m_question;
    QLineEdit *m_reason;
    FormLabel *m_refusal;
    analysis::CheckRule m_rule = analysis::CheckRule::RedWithoutNewDate;
};

} // namespace waymark
