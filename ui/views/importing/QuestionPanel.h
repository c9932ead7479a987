#pragma once

#include "desk/ViewContext.h"
#include "views/importing/OpenReading.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark {

class FormLabel;
class QuietButton;

/// What the documents leave open, one question at a time with its choices as buttons. A digit answers while the panel
/// has the keyboard, Alt with the digit from everywhere in its window. All can be
/// left as they were taken at once, and each answer can be taken back.
class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    QuestionPanel(OpenReading &open, const WindowContext &context, QWidget *parent);

    /// There is something to answer.
    [[nodiscard]] bool isOpen() const { return !m_open.reading().questions.isEmpty(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void answer(int choice);

    OpenReading &m_open;
    const WindowContext m_context;
    FormLabel *m_count;
    FormLabel *m_words;
    FormLabel *m_examples;
    QWidget *m_choices;
    QuietButton *m_leave;
    QuietButton *m_takeBack;
};

} // namespace waymark
