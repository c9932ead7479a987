#include "views/reports/AttachChoice.h"

#include "pages/PlanAttachment.h"
#include "support/form/FormLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace waymark {

AttachChoice::AttachChoice(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(tr("Atta&ch this plan to the PDF"), this))
    , m_words(new FormLabel(FormLabel::Tone::Quiet, themes, this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_box);
    lines->addWidget(m_words);
    // What it means must be plain the moment it is on.
    connect(m_box, &QCheckBox::toggled, this,
        [this](bool isOn) { m_words->setTone(isOn ? FormLabel::Tone::Warning : FormLabel::Tone::Quiet); });
}

void AttachChoice::setKind(ReportKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    const bool isAllowed = checkMayHoldPlan(kind).has_value();
    m_box->setChecked(false);
    m_box->setEnabled(isAllowed);
    m_words->say(isAllowed ? tr("Whoever gets the PDF can then read the whole plan with its history.")
                           : tr("A public report never has the plan in it."));
    m_box->setAccessibleDescription(m_words->text());
}

bool AttachChoice::isChosen() const
{
    return m_box->isChecked();
}

} // namespace waymark
