#pragma once

#include "base/Id.h"
#include "base/Result.h"
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
    AccountableChoice(PlanDocument &document, const Theme &theme, QWidget *parent);

    void show(const Id &action);
    void follow();
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void failed(const waymark::Error &error);

private:
    void choose();

    PlanDocument &m_document;
    Id m_action;
    FormLabel *m_caption;
    QComboBox *m_people;
};

} // namespace waymark
