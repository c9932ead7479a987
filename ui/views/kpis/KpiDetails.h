#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"
#include "plan/Field.h"
#include "plan/Plan.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace waymark {

class FieldFrame;
class PlanDocument;

/// What a KPI counts and how: unit, form, which way is better, how often, tolerance. Each is written as it is chosen.
class KpiDetails : public QWidget
{
    Q_OBJECT

public:
    KpiDetails(const ViewContext &context, QWidget *parent = nullptr);
    ~KpiDetails() override;

    void setKpi(const Id &kpi);

Q_SIGNALS:
    /// What was typed as tolerance is none; empty once it is.
    void refused(const QString &reason);

private:
    void addChoice(QHBoxLayout &row, const QString &label, const Field &field);
    void choose(const Field &field, const QString &word);
    void typeTolerance();
    void showPlan();

    struct Choice
    {
        const Field *field = nullptr;
        QComboBox *box = nullptr;
    };

    ViewContext m_context;
    PlanDocument &m_document;
    Id m_kpi;
    QList<Choice> m_choices;
    QLineEdit *m_tolerance;
    FieldFrame *m_frame;
};

} // namespace waymark
