#include "views/issues/RuleSwitches.h"

#include "analysis/checks/CheckRules.h"
#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "edit/RuleEdits.h"
#include "plan/records/RuleSwitch.h"
#include "support/form/FormLabel.h"
#include "support/form/QuietButton.h"

#include <QVBoxLayout>

namespace waymark {

RuleSwitches::RuleSwitches(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_context(context)
    , m_heading(new FormLabel(FormLabel::Tone::Heading, context.themes, this, tr("Switched off in this plan")))
    , m_lines(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    connect(&context.document, &PlanDocument::changed, this, [this](const ChangeSet &set) {
        if (analysis::Touched(m_document.plan(), set).has(RecordKind::RuleSwitch))
            fill();
    });
    fill();
}

void RuleSwitches::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be telling us this
        delete item;
    }
    const QList<const RuleSwitch *> switches = m_document.plan().all<RuleSwitch>();
    for (const RuleSwitch *off : switches)
        addLine(off->rule, off->reason, off->by);
    setVisible(!switches.isEmpty());
}

void RuleSwitches::addLine(const QString &rule, const QString &reason, const QString &by)
{
    const analysis::CheckRuleInfo *info = analysis::findRule(rule);
    const QString name = info ? analysis::ruleWords(info->rule) : rule;
    auto *line = new QWidget(this);
    const QString because = reason.simplified();
    const QString words =
        by.isEmpty() ? tr("%1 – “%2”").arg(name, because) : tr("%1 – “%2” (%3)").arg(name, because, by);
    auto *label = new FormLabel(FormLabel::Tone::Body, m_context.themes, line, words);
    auto *button = new QuietButton(tr("Switch on again"), m_context.themes, line);
    button->setAccessibleName(tr("Switch on again: %1").arg(name));
    connect(button, &QPushButton::clicked, this, [this, rule] { switchOn(rule); });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label, 1);
    layout->addWidget(button);
    m_lines->addWidget(line);
}

void RuleSwitches::switchOn(const QString &rule)
{
    const auto done = m_document.submit(edit::switchRuleOn(m_document.plan(), rule));
    if (!done)
        m_context.notices.fail(done.error());
}

} // namespace waymark
