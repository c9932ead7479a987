#pragma once

#include "desk/ThemeSource.h"
#include "plan/Month.h"
#include "plan/Plan.h"
#include "settings/Settings.h"

#include <QWidget>

class QLabel;

namespace waymark {

class LinkButton;

/// The first page: what of the open plan waits this month, plans opened last, and the ways to begin.
class HomeView : public QWidget
{
    Q_OBJECT

public:
    explicit HomeView(const ThemeSource &themes, QWidget *parent = nullptr);

    /// What an owner of rounds has of it, see query::roundOwners(); all of it where that is null. A null plan where
    /// none is open.
    void showPlan(const Plan *plan, const Id &owner, Month round, QDate today);
    /// Newest first.
    void showRecent(const QList<RecentPlan> &plans);

Q_SIGNALS:
    /// What waits in the open plan: overdue actions, or those not assessed yet.
    void overdueChosen();
    void notAssessedChosen();
    void planChosen(const QString &path);
    void newPlanChosen();
    void newFromDocumentChosen();
    void openChosen();
    void exampleChosen();

private:
    void fillWaiting(const Plan &plan, const Id &owner, Month round, QDate today);
    QWidget *makeBeginning();
    LinkButton *addLink(QWidget &list, const QString &icon, const QString &words, const QString &more);

    const ThemeSource &m_themes;
    QLabel *m_title;
    QWidget *m_waiting;
    QWidget *m_recent;
};

} // namespace waymark
