#include "frame/HeadingRuleDialog.h"

#include "analysis/RollUp.h"
#include "document/PlanDocument.h"
#include "edit/RollUpEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "support/form/FormLabel.h"
#include "support/PlainText.h"
#include "views/inspector/RollUpDecision.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int usualShare = 20;
constexpr int dialogWidth = 480;

/// What a rule means, under its name and as far in as the name.
void explain(QVBoxLayout &lines, const QString &words, QWidget *parent)
{
    QLabel *label = makePlainLabel(words, parent);
    label->setWordWrap(true);
    label->setContentsMargins(24, 0, 0, 12);
    lines.addWidget(label);
}

} // namespace

HeadingRuleDialog::HeadingRuleDialog(const ViewContext &context, Month round, QWidget *parent)
    : QDialog(parent)
    , m_worst(new QRadioButton(tr("&Worst of its actions"), this))
    , m_byShare(new QRadioButton(tr("By &share"), this))
    , m_share(new QSpinBox(this))
    , m_whole(new RollUpDecision(context, this))
{
    const Plan &plan = context.document.plan();
    setWindowTitle(tr("How headings stand"));
    setMinimumWidth(dialogWidth);
    const ValueRange range = *fieldOf<&PlanInfo::rollUpShare>().range;
    m_share->setRange(int(range.least), int(range.most));
    m_share->setSuffix(tr("%"));
    m_share->setValue(plan.info().rollUpShare.value_or(usualShare));
    m_share->setAccessibleName(tr("Share of the actions that counts, in percent"));
    const bool isByShare = plan.info().rollUpRule == RollUpRule::Share;
    (isByShare ? m_byShare : m_worst)->setChecked(true);
    m_share->setEnabled(isByShare);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(16, 16, 16, 16);
    lines->setSpacing(4);
    addRules(*lines, plan);
    QList<const Action *> actions;
    for (const Priority *priority : plan.all<Priority>())
        actions += query::actionsOfPriority(plan, priority->id);
    const analysis::StatusCounts counts = analysis::countStatuses(plan, actions, context.clock.today(), round);
    lines->addWidget(new FormLabel(FormLabel::Tone::Heading, context.themes, this, tr("The plan as a whole")));
    m_whole->show({RecordKind::Plan, plan.id()}, round, counts, nullptr);
    lines->addWidget(m_whole);
    lines->addSpacing(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Use this rule"), QDialogButtonBox::AcceptRole)->setDefault(true);
    lines->addWidget(buttons);
    connect(m_byShare, &QRadioButton::toggled, m_share, &QSpinBox::setEnabled);
    connect(&context.document, &PlanDocument::changed, this, [this, counts] { m_whole->follow(counts); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HeadingRuleDialog::addRules(QVBoxLayout &lines, const Plan &plan)
{
    const auto word = [&plan](Status status) { return query::statusName(plan, status).word.toLower(); };
    const QString missed = word(Status::Missed);
    const QString atRisk = word(Status::AtRisk);
    lines.addWidget(m_worst);
    explain(lines, tr("One action that is %1 makes its outcome, its priority and the plan %1.").arg(missed), this);
    auto *share = new QHBoxLayout;
    share->addWidget(m_byShare);
    share->addWidget(m_share);
    share->addStretch();
    lines.addLayout(share);
    explain(lines,
        tr("A heading is %1 when at least this share of its actions is. It is %2 when that share is %1 or %2, or when "
           "any action is %1.")
            .arg(missed, atRisk),
        this);
    lines.addWidget(makePlainLabel(tr("Decided otherwise"), this));
    explain(lines,
        tr("Whatever the rule, a single outcome or priority can be decided otherwise for one month, with a reason. "
           "Choose it in the plan and look under “How this stands”."),
        this);
}

void HeadingRuleDialog::accept()
{
    if (m_whole->save())
        QDialog::accept();
}

RollUpRule HeadingRuleDialog::rule() const
{
    return m_byShare->isChecked() ? RollUpRule::Share : RollUpRule::WorstOf;
}

std::optional<int> HeadingRuleDialog::share() const
{
    return m_byShare->isChecked() ? std::optional(m_share->value()) : std::nullopt;
}

void chooseHeadingRule(const ViewContext &context, Month round, QWidget *window)
{
    HeadingRuleDialog dialog(context, round, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PlanDocument &document = context.document;
    const auto done = document.submit(edit::setRollUpRule(document.plan(), dialog.rule(), dialog.share()));
    if (!done)
        context.notices.fail(done.error());
}

} // namespace waymark
