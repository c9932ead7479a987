#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark {

/// What stands where there is nothing yet: what belongs here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &heading, const QString &sentence);
    /// The first step; hidden where the words are empty.
    void setStep(const QString &words);

Q_SIGNALS:
    void stepChosen();

private:
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_step;
};

} // namespace waymark
