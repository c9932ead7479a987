#pragma once

#include "desk/ThemeSource.h"
#include "plan/Plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace waymark {

class FormLabel;

/// "Give open actions to…": whom, and from which day on.
class GiveActionsDialog : public QDialog
{
    Q_OBJECT

public:
    GiveActionsDialog(
        const Plan &plan, const Id &from, QDate today, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Null where the plan has nobody else.
    [[nodiscard]] Id person() const;
    /// Invalid where what is typed is no day.
    [[nodiscard]] QDate day() const;

private:
    void follow();

    QComboBox *m_people;
    QLineEdit *m_day;
    FormLabel *m_reading;
    QPushButton *m_give;
};

} // namespace waymark
