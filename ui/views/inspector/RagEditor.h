#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "support/form/FieldBox.h"
#include "views/inspector/AssessmentTarget.h"
#include "views/inspector/DeadlineEditor.h"

namespace waymark {

class StatusChoice;

/// What is said of one action in the open round: its status, what belongs to that status (a new deadline, a signature),
/// what happened and what is next. A status is written as soon as it is chosen; a text when its field is left.
class RagEditor : public QWidget
{
    Q_OBJECT

public:
    RagEditor(const ViewContext &context, QWidget *parent);

    /// Drafts may be null: then none are kept.
    void show(const Id &action, Month month, const DraftStore *drafts);
    /// The plan has changed.
    void follow();
    /// Writes what is typed; false where some of it was refused and stays typed.
    bool save();
    void focusStatus();

Q_SIGNALS:
    /// Ctrl+Enter: this action is done with.
    void accepted();

private:
    void arrange();
    void connectFields();
    void choose(Status status);
    void moveDeadline();
    void fold(bool folded);
    /// What the status just given asks for comes into sight.
    void bringWhatIsAsked(Status status);
    void followStatus(const Assessment &now);
    void offerLastTime();
    [[nodiscard]] QString standing(const Assessment &now) const;
    Result<void> saveText(
        const Field &field, std::optional<QString> edit::AssessmentInput::*member, const QString &text);
    Result<void> saveSignedOn(const QString &text);

    ViewContext m_context;
    AssessmentTarget m_target;
    FormLabel *m_headline;
    FormLabel *m_standing;
    StatusChoice *m_choice;
    QuietButton *m_meanings; ///< shows and hides what the plan means by the statuses
    QuietButton *m_correct;
    QuietButton *m_move;
    DeadlineEditor *m_deadline;
    QWidget *m_signature;
    FieldBox *m_signedBy;
    FieldBox *m_signedOn;
    FieldBox *m_said;
    FieldBox *m_next;
    FormLabel *m_refused;
    bool m_isDeadlineWanted = false;
    bool m_isFolded = false;
    Status m_status = Status::NotAssessed; ///< as it is shown
};

} // namespace waymark
