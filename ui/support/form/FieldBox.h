#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"
#include "support/form/FieldDraft.h"
#include "support/form/FieldFrame.h"
#include "support/form/NoteLine.h"
#include "support/text/TypedDue.h"

#include <functional>

class QLineEdit;

namespace waymark {

class TextArea;

/// One field of a form: caption, editor and, beneath, whatever there is to say of it. It shows what the plan says until
/// somebody types; from then on the typed text stays until it is saved or taken back, whatever else happens, and a
/// change of the same field by somebody else is told. One visit saves once, when it ends; what is refused stays typed.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { One, Several };
    using Saving = std::function<Result<void>(const QString &text)>;

    FieldBox(Lines lines, const QString &caption, const WindowContext &context, QWidget *parent);

    /// Shows another record's field; typing that was not saved is kept as a draft where there is a store for them.
    void show(const QString &stored, const DraftStore *drafts = nullptr, const DraftPlace &place = {});
    /// What the plan says now of the same field.
    void follow(const QString &stored);
    /// Called at the end of a visit. Without one, left() tells somebody else to save.
    void setSaving(Saving saving) { m_saving = std::move(saving); }
    /// True where nothing is left to save; false where it was refused.
    bool save();
    /// Somebody else has saved what is typed here.
    void markSaved();
    /// Keeps the text and says what is wrong with it.
    void refuse(const QString &sentence);
    void takeBack();

    [[nodiscard]] QString text() const;
    /// As if it had been typed.
    void type(const QString &text);
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    /// The line under the editor says at every key how what is typed is understood.
    void setReading(TypedReading reading);
    /// A quiet line under the editor.
    void setHint(const QString &hint);
    /// Words to take over, shown above the editor; hidden where empty.
    void offer(const QString &introduction, const QString &words);
    /// Without edge until it is used, and without its caption: for text that is mostly read.
    void setCalm();
    void setPlaceholder(const QString &text);
    void setLeastLines(int lines);
    /// What screen readers call it, where the caption alone is not enough.
    void setSpokenName(const QString &name);

Q_SIGNALS:
    void typed(const QString &text);
    /// The visit ended, by leaving or by Enter.
    void left();
    /// Ctrl+Enter, and it was saved.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(const QString &caption);
    void addNoteButtons(const QString &caption);
    void connectEditor();
    void put(const QString &text);
    void typedByHand();
    void endVisit();
    void accept();
    void offerDraft();
    void sayReading();
    void tell(const QString &sentence);

    WindowContext m_context;
    QWidget *m_editor;
    TextArea *m_area = nullptr; ///< one of these two is the editor
    QLineEdit *m_line = nullptr;
    FormLabel *m_caption;
    FieldFrame *m_frame;
    NoteLine *m_offer;
    NoteLine *m_draftNote;
    FormLabel *m_hint;
    FormLabel *m_told;
    FieldDraft m_draft;
    Saving m_saving;
    TypedReading m_reading;
    QString m_stored;
    QString m_offered;
    QString m_drafted;
    bool m_isDirty = false;
    bool m_isPutting = false;
    bool m_isSaving = false;
};

} // namespace waymark
