#pragma once

#include "desk/ThemeSource.h"
#include "edit/SuccessorPlan.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace waymark {

/// "Go on in a new plan": what the next plan is called, when it starts, and what goes over.
class NextPlanDialog : public QDialog
{
    Q_OBJECT

public:
    NextPlanDialog(const Plan &old, QDate today, const ThemeSource &themes, QWidget *parent = nullptr);

    [[nodiscard]] edit::Successor wanted() const;

private:
    QLineEdit *m_title;
    QLineEdit *m_partnership;
    QDateEdit *m_start;
    QCheckBox *m_withKpis;
};

} // namespace waymark
