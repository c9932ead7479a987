#pragma once

#include "desk/ThemeSource.h"
#include "support/form/FormLabel.h"
#include "support/form/QuietButton.h"

#include <functional>

namespace waymark {

/// A quiet line beside a field with something to take from it: "Last time, February 2026: …" and a button "Use".
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    NoteLine(const ThemeSource &themes, QWidget *parent);

    /// Does `act` when pressed. The spoken name says what the button does where its word alone would not.
    QuietButton *addButton(const QString &word, const QString &spoken, std::function<void()> act);
    /// Hidden while there is nothing to say. Long words are cut to about two lines; the whole is in the tool tip.
    void say(const QString &text);

private:
    FormLabel *m_words;
    QWidget *m_row;
};

} // namespace waymark
