#pragma once

#include "desk/ThemeSource.h"
#include "plan/Month.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace waymark {

class Commands;
class FindBox;
class GroupMenu;

/// Above everything: back and forward, find, the group and the round, undo and redo, report.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Commands &commands, const ThemeSource &themes, QWidget *parent = nullptr);

    [[nodiscard]] FindBox &find() { return *m_find; }
    /// The month that is assessed, and those that can be chosen; none hides the choice.
    void setRound(Month round, const QList<Month> &choices);
    void setPlanOpen(bool open);

Q_SIGNALS:
    void roundChosen(waymark::Month round);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showGroup();

    const ThemeSource &m_themes;
    FindBox *m_find;
    GroupMenu &m_groups;
    QToolButton *m_group;
    QToolButton *m_round;
    QMenu *m_rounds;
    QToolButton *m_report;
};

} // namespace waymark
