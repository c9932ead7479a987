#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace waymark {

/// The line at the foot of the window: on the left that all is saved, on the right what was done last, which is spoken
/// as well.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar &bar);

    /// Of a plan with so many actions; less than none where no plan is open.
    void showSaved(qsizetype actions);
    void announce(const QString &words);
    /// What was said is past: something else was done since. Nothing is spoken.
    void forget();

private:
    QLabel *m_saved;
    QLabel *m_said;
};

} // namespace waymark
