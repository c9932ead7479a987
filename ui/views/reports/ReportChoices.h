#pragma once

#include "base/Clock.h"
#include "plan/Plan.h"
#include "report/data/ReportRequest.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace waymark {

/// What a report is to be: which kind; the whole plan, a priority or a delivery group; from which month to which; by
/// whom.
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    ReportChoices(const Plan &plan, const Clock &clock, const QString &author, QWidget *parent = nullptr);

    /// A draft, with all its parts.
    [[nodiscard]] ReportRequest request() const;
    void setKind(ReportKind kind);
    /// Null is the whole plan.
    void setScope(const Id &scope);
    /// Stays, as if it had been chosen by hand.
    void setPeriod(Month from, Month to);
    /// Who signs now, where nobody else was named by hand.
    void setAuthor(const QString &author);
    /// The month that people work on: decides the period until one is chosen by hand, and whenever it is another.
    void setRound(Month round);
    /// Reads the plan's priorities, groups and months anew; what was chosen stays where it still is.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void fillScopes();
    void fillMonths();
    void choosePeriod(Month from, Month to);
    void tellWholeScope();
    void keepInOrder(QComboBox *moved);

    const Plan &m_plan;
    const Clock &m_clock;
    QComboBox *m_kind;
    QComboBox *m_scope;
    QComboBox *m_from;
    QComboBox *m_to;
    QLineEdit *m_author;
    Month m_round;
    bool m_isPeriodChosen = false; ///< by hand
};

} // namespace waymark
