#pragma once

#include "desk/ThemeSource.h"
#include "plan/Plan.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace waymark {

/// Asks which delivery groups get their section, and what goes along. It writes nothing.
class HandOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// The plan has a delivery group.
    HandOutDialog(const Plan &plan, const ThemeSource &themes, QWidget *parent);

    /// Delivery groups, in the plan's order.
    [[nodiscard]] QList<Id> chosen() const;
    /// Whether files of reports that went out go along.
    [[nodiscard]] bool isWithReports() const;

private:
    void enable();

    QList<std::pair<Id, QCheckBox *>> m_groups;
    QCheckBox *m_reports;
    QPushButton *m_accept;
};

} // namespace waymark
