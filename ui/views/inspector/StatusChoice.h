#pragma once

#include "desk/ThemeSource.h"
#include "plan/Plan.h"

#include <QWidget>

namespace waymark {

class StatusButton;

/// The six statuses to choose from, one Tab stop together: arrows walk, Space and Enter choose, 1 to 6 choose at once.
/// Shows what it is given; a choice is only asked for.
class StatusChoice : public QWidget
{
    Q_OBJECT

public:
    StatusChoice(const ThemeSource &themes, QWidget *parent);

    /// What the plan calls the six.
    void setWords(const Plan &plan);
    /// Only their words, without what the plan means by them.
    void setFolded(bool folded);
    /// None is marked for a status that nobody can choose.
    void setStatus(Status status);

Q_SIGNALS:
    void chosen(waymark::Status status);

private:
    void step(const StatusButton *from, int step);

    QList<StatusButton *> m_buttons;
};

} // namespace waymark
