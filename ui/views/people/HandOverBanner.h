#pragma once

#include "desk/ThemeSource.h"
#include "plan/Plan.h"
#include "support/form/Banner.h"

#include <QDate>

class QPushButton;

namespace waymark {

/// The hand-over that comes next, or whose day is there; hidden where none is agreed.
class HandOverBanner : public Banner
{
    Q_OBJECT

public:
    HandOverBanner(const ThemeSource &themes, QWidget *parent);

    void show(const Plan &plan, QDate today);

Q_SIGNALS:
    /// It is to be settled now.
    void giveAsked(const waymark::Id &handOver);
    void withdrawAsked(const waymark::Id &handOver);

private:
    QPushButton *m_give;
    QPushButton *m_withdraw;
    Id m_handOver;
};

} // namespace waymark
