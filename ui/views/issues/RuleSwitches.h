#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark {

class FormLabel;
class PlanDocument;

/// The rules that a plan switched off, each with its reason and the way back. Hidden where there are none. Follows
/// PlanDocument::changed().
class RuleSwitches : public QWidget
{
    Q_OBJECT

public:
    RuleSwitches(const ViewContext &context, QWidget *parent);

private:
    void fill();
    void addLine(const QString &rule, const QString &reason, const QString &by);
    void switchOn(const QString &rule);

    PlanDocument &m_document;
    ViewContext m_context;
    FormLabel *m_heading;
    QVBoxLayout *m_lines;
};

} // namespace waymark
