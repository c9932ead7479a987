#pragma once

#include "plan/Place.h"
#include "plan/Plan.h"

#include <QLineEdit>

class QListWidget;

namespace waymark {

/// Find anything: a priority, outcome, action or KPI by its reference or its words. Enter goes to the one chosen below.
class FindBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindBox(QWidget *parent = nullptr);
    ~FindBox() override;

    /// Null: there is nothing to find in.
    void setPlan(const Plan *plan);

Q_SIGNALS:
    void found(const waymark::query::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look(const QString &words);
    void placeList();
    void choose();
    void closeList();

    const Plan *m_plan = nullptr;
    QListWidget *m_list = nullptr; ///< lies over the window; made when first needed
};

} // namespace waymark
