#include "views/inspector/DeadlineEditor.h"

#include "desk/TypedError.h"
#include "edit/FieldEdits.h"
#include "plan/FieldCatalogue.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"

#include <QApplication>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

DeadlineEditor::DeadlineEditor(const ViewContext &context, const AssessmentTarget &target, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_target(target)
    , m_need(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
    , m_due(new FieldBox(FieldBox::Lines::One, tr("New deadline"), context, this))
    , m_reason(new FieldBox(FieldBox::Lines::Several, tr("Why it moves"), context, this))
    , m_granted(new FieldBox(FieldBox::Lines::One, tr("Granted by"), context, this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    lines->addWidget(m_need);
    for (FieldBox *field : {m_due, m_reason, m_granted}) {
        lines->addWidget(field);
        connect(field, &FieldBox::left, this, [this, field] { leftField(field); });
    }
    m_reason->setLeastLines(2);
    m_due->setPlaceholder(tr("Jun 2026, or 30 June 2026"));
    m_due->setReading([this](const QString &text) { return readDue(text); });
}

void DeadlineEditor::show(const DraftStore *drafts)
{
    const Assessment now = m_target.now();
    m_due->show(valueText(Value(now.newDue)));
    m_reason->show(now.reason, drafts, m_target.draftOf(fieldOf<&Assessment::reason>()));
    m_granted->show(now.grantedBy);
    sayWhatIsNeeded(now);
}

void DeadlineEditor::follow()
{
    if (m_isSaving)
        return;
    const Assessment now = m_target.now();
    m_due->follow(valueText(Value(now.newDue)));
    m_reason->follow(now.reason);
    m_granted->follow(now.grantedBy);
    sayWhatIsNeeded(now);
}

/// Missed, and no day to come that it could still be done by.
void DeadlineEditor::sayWhatIsNeeded(const Assessment &now)
{
    const Action *action = m_target.plan().get<Action>(m_target.action());
    if (!action || now.status != Status::Missed || !now.newDue.isNone()) {
        m_need->say({});
        return;
    }
    const QDate due = query::dueNow(m_target.plan(), *action, m_target.month()).lastDay(m_target.plan().calendar());
    const bool isStillToCome = due.isValid() && due > m_target.month().lastDay();
    m_need->say(isStillToCome ? QString() : tr("A new deadline is needed."));
}

QString DeadlineEditor::readDue(const QString &text) const
{
    const Action *action = m_target.plan().get<Action>(m_target.action());
    if (!text.trimmed().isEmpty())
        return dueReading(m_target.plan())(text);
    return action && !action->due.isNone() ? tr("The original deadline, %1, stays on record.").arg(action->due.words())
                                           : QString();
}

bool DeadlineEditor::isDirty() const
{
    return m_due->isDirty() || m_reason->isDirty() || m_granted->isDirty();
}

edit::AssessmentInput DeadlineEditor::typedInput() const
{
    edit::AssessmentInput input;
    const auto tidied = [](const Field &field, const QString &text) {
        const Result<Value> value = edit::valueFromText(field, text);
        return value ? value->as<QString>() : text;
    };
    if (m_due->isDirty())
        input.newDue = Due::read(m_due->text());
    if (m_reason->isDirty())
        input.reason = tidied(fieldOf<&Assessment::reason>(), m_reason->text());
    if (m_granted->isDirty())
        input.grantedBy = tidied(fieldOf<&Assessment::grantedBy>(), m_granted->text());
    return input;
}

/// Enter asks at once; leaving asks when it leaves all three.
void DeadlineEditor::leftField(const FieldBox *field)
{
    const QWidget *keyboard = QApplication::focusWidget();
    const bool isEnter = keyboard && field->isAncestorOf(keyboard);
    if (isEnter || !keyboard || !isAncestorOf(keyboard))
        save();
}

bool DeadlineEditor::save()
{
    if (!isDirty() || m_isSaving)
        return !isDirty();
    m_isSaving = true;
    const Result<void> written = m_target.write(typedInput());
    m_isSaving = false;
    if (!written) {
        (m_due->isDirty() ? m_due : m_reason->isDirty() ? m_reason : m_granted)->refuse(written.error().sentence);
        if (!isAboutWhatWasTyped(written.error()))
            m_context.notices.fail(written.error());
        return false;
    }
    follow();
    for (FieldBox *field : {m_due, m_reason, m_granted})
        field->markSaved();
    return true;
}

} // namespace waymark
