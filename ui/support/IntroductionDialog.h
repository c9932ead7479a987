#pragma once

#include "base/Id.h"
#include "plan/ChangeSet.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace waymark {

/// Who works here.
struct Introduction
{
    Author author;
    Id group = {}; ///< the delivery group of the plan at hand that they lead; null where they lead none

    bool operator==(const Introduction &) const = default;
};

struct NamedGroup
{
    Id id;
    QString name;
};

/// The one small question of a person: name, role and, where a plan has several groups, which of them they lead.
class IntroductionDialog : public QDialog
{
    Q_OBJECT

public:
    /// No groups: those are not asked after.
    IntroductionDialog(const Introduction &offered, const QList<NamedGroup> &groups, QWidget *parent = nullptr);

    [[nodiscard]] Introduction said() const;

private:
    QLineEdit *m_name;
    QLineEdit *m_role;
    QComboBox *m_group;
};

} // namespace waymark
