#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "desk/ViewContext.h"
#include "support/form/FormLabel.h"

#include <QWidget>

class QComboBox;

namespace waymark {

class PlanDocument;

/// Which of several leads answers for an action. Hidden where there is only one, for then there is nothing to choose.
class AccountableChoice : public QWidget
{
    Q_OBJECT

public:
    AccountableChoice(const ViewContext &context, QWidget *parent);

    void show(const Id &action);
    void follow();

private:
    void choose();

    ViewContext m_context;
    PlanDocument &m_document;
    Id m_action;
    FormLabel *m_caption;
    QComboBox *m_people;
};

} // namespace waymark
