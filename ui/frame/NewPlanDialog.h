#pragma once

#include "edit/PlanEdits.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace waymark {

/// What a new plan begins with: its title, whose it is, and the day from which "3 months" counts.
class NewPlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewPlanDialog(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] edit::NewPlan wanted() const;

private:
    QLineEdit *m_title;
    QLineEdit *m_partnership;
    QDateEdit *m_start;
};

} // namespace waymark
