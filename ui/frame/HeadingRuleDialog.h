#pragma once

#include "plan/Plan.h"

#include <QDialog>

class QRadioButton;
class QSpinBox;

namespace waymark {

/// Asks by which rule the headings of a plan follow from their actions, and says what each rule means. Writes nothing.
class HeadingRuleDialog : public QDialog
{
    Q_OBJECT

public:
    HeadingRuleDialog(const Plan &plan, QWidget *parent);

    [[nodiscard]] RollUpRule rule() const;
    /// None for a rule that needs no share.
    [[nodiscard]] std::optional<int> share() const;

private:
    QRadioButton *m_worst;
    QRadioButton *m_byShare;
    QSpinBox *m_share;
};

} // namespace waymark
