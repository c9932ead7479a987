#pragma once

#include "models/DeadlineRow.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace waymark {

class FilterLine;

/// What narrows the list of deadlines: words, and one of the choices, each with its count.
class DeadlineFilter : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineFilter(QWidget *parent = nullptr);

    [[nodiscard]] DeadlineChoice choice() const;
    [[nodiscard]] QString words() const;
    /// Without telling: for what was remembered.
    void set(DeadlineChoice choice, const QString &words);
    /// Takes everything back, and tells.
    void clear();
    void setCount(DeadlineChoice choice, int count);
    /// The keyboard to the words.
    void focusWords();

Q_SIGNALS:
    void choiceChanged(waymark::DeadlineChoice choice);
    void wordsChanged(const QString &words);
    /// Down or Enter in the words: on to what was found.
    void left();

private:
    FilterLine *m_words;
    std::array<QToolButton *, deadlineChoiceCount> m_choices{};
};

} // namespace waymark
