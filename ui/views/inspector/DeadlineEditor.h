#pragma once

#include "desk/ViewContext.h"
#include "support/form/FieldBox.h"
#include "views/inspector/AssessmentTarget.h"

namespace waymark {

/// The new deadline of an action, why it moves and who granted it. The three are one visit: they are written together
/// when the keyboard leaves them all, for a deadline without its reason is refused.
class DeadlineEditor : public QWidget
{
    Q_OBJECT

public:
    DeadlineEditor(const ViewContext &context, const AssessmentTarget &target, QWidget *parent);

    void show(const DraftStore *drafts);
    void follow();
    /// False where it was refused; what was typed stays.
    bool save();
    void focusDeadline() { m_due->setFocus(); }
    [[nodiscard]] bool isDirty() const;

private:
    void leftField(const FieldBox *field);
    [[nodiscard]] QString readDue(const QString &text) const;
    void sayWhatIsNeeded(const Assessment &now);
    [[nodiscard]] edit::AssessmentInput typedInput() const;

    ViewContext m_context;
    const AssessmentTarget &m_target;
    FormLabel *m_need;
    FieldBox *m_due;
    FieldBox *m_reason;
    FieldBox *m_granted;
    bool m_isSaving = false;
};

} // namespace waymark
