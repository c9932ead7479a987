#pragma once

#include "desk/ViewContext.h"
#include "plan/Month.h"
#include "plan/records/PlanInfo.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace waymark {

class PlanDocument;
class RollUpDecision;
class Plan;

/// Asks by which rule the headings of a plan follow from their actions, and says what each rule means; it does not
/// write the rule. Beneath, how the plan as a whole stands in the open round, to be decided otherwise there and then.
class HeadingRuleDialog : public QDialog
{
    Q_OBJECT

public:
    HeadingRuleDialog(const ViewContext &context, Month round, QWidget *parent);

    [[nodiscard]] RollUpRule rule() const;
    /// None for a rule that needs no share.
    [[nodiscard]] std::optional<int> share() const;

    /// Not while a decision is half made.
    void accept() override;

private:
    void addRules(QVBoxLayout &lines, const Plan &plan);

    QRadioButton *m_worst;
    QRadioButton *m_byShare;
    QSpinBox *m_share;
    RollUpDecision *m_whole;
};

/// Asks, and writes what was chosen.
void chooseHeadingRule(const ViewContext &context, Month round, QWidget *window);

} // namespace waymark
