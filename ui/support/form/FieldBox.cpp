#include "support/form/FieldBox.h"

#include "desk/TypedError.h"
#include "support/form/TextArea.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The person has gone elsewhere for a moment and will come back to the same place.
bool isPassing(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

FieldBox::FieldBox(Lines lines, const QString &caption, const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(context.notices)
{
    if (lines == Lines::Several) {
        m_area = new TextArea(this);
        m_editor = m_area;
    } else {
        m_line = new QLineEdit(this);
        m_line->setFrame(false);
        m_line->setMinimumWidth(1);
        m_editor = m_line;
    }
    arrange(caption);
    addNoteButtons(caption);
    connectEditor();
}

void FieldBox::arrange(const QString &caption)
{
    m_caption = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, this, caption);
    m_offer = new NoteLine(m_context.themes, this);
    m_frame = new FieldFrame(m_editor, m_context.themes, this);
    m_hint = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, this);
    m_told = new FormLabel(FormLabel::Tone::Warning, m_context.themes, this);
    m_draftNote = new NoteLine(m_context.themes, this);
    m_hint->hide();
    m_told->hide();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    const QList<QWidget *> parts{m_caption, m_offer, m_frame, m_hint, m_told, m_draftNote};
    for (QWidget *part : parts)
        lines->addWidget(part);
    m_caption->setBuddy(m_editor);
    m_editor->setAccessibleName(caption);
    setFocusProxy(m_editor);
}

void FieldBox::addNoteButtons(const QString &caption)
{
    m_offer->addButton(tr("Use"), tr("Use last time’s words for “%1”").arg(caption), [this] {
        m_editor->setFocus();
        // What has been typed already stays.
        type(text().trimmed().isEmpty() ? m_offered : text() + u'\n' + m_offered);
    });
    m_draftNote->addButton(tr("Use"), tr("Use the unsaved words for “%1”").arg(caption), [this] {
        m_editor->setFocus();
        type(m_drafted);
        m_draftNote->say({});
    });
    m_draftNote->addButton(tr("Discard"), tr("Discard the unsaved words for “%1”").arg(caption), [this] {
        m_editor->setFocus();
        m_draft.drop();
        m_draftNote->say({});
    });
}

void FieldBox::connectEditor()
{
    m_editor->installEventFilter(this);
    if (m_area) {
        connect(m_area, &QPlainTextEdit::textChanged, this, &FieldBox::typedByHand);
        connect(m_area, &TextArea::accepted, this, &FieldBox::accept);
        connect(m_area, &TextArea::takenBack, this, &FieldBox::takeBack);
        return;
    }
    connect(m_line, &QLineEdit::textChanged, this, &FieldBox::typedByHand);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldBox::endVisit);
}

void FieldBox::show(const QString &stored, const DraftStore *drafts, const DraftPlace &place)
{
    m_draft.setPlace(drafts, place);
    m_stored = stored;
    tell({});
    put(stored);
    sayReading();
    offerDraft();
}

void FieldBox::setReading(TypedReading reading)
{
    m_reading = std::move(reading);
    sayReading();
}

void FieldBox::sayReading()
{
    if (m_reading)
        setHint(m_reading(text()));
}

void FieldBox::offerDraft()
{
    const std::optional<DraftStore::Draft> draft = m_draft.find();
    m_drafted = draft ? draft->text : QString();
    if (!draft || m_drafted == m_stored) {
        m_draftNote->say({});
        m_draft.drop();
        return;
    }
    const QString when = QLocale().toString(draft->typed.toLocalTime(), u"d MMMM, HH:mm"_s);
    m_draftNote->say(tr("Typed on %1 and not saved: “%2”").arg(when, m_drafted.simplified()));
}

void FieldBox::follow(const QString &stored)
{
    if (stored == m_stored) {
        sayReading(); // of the same words, for the plan may count them otherwise now
        return;
    }
    m_stored = stored;
    if (m_isSaving)
        return;
    if (!m_isDirty) {
        put(stored);
        return;
    }
    tell(stored.isEmpty() ? tr("This was emptied in the meantime. Your words are kept; Esc takes the change instead.")
                          : tr("In the meantime this became “%1”. Your words are kept; Esc takes the change instead.")
                                .arg(stored.simplified()));
}

bool FieldBox::save()
{
    if (!m_isDirty || !m_saving || m_isSaving)
        return !m_isDirty;
    m_isSaving = true;
    const Result<void> saved = m_saving(text());
    m_isSaving = false;
    if (saved) {
        markSaved();
        return true;
    }
    refuse(saved.error().sentence);
    if (!isAboutWhatWasTyped(saved.error()))
        m_context.notices.fail(saved.error());
    return false;
}

void FieldBox::markSaved()
{
    m_draft.drop();
    m_draftNote->say({});
    tell({});
    put(m_stored);
}

void FieldBox::refuse(const QString &sentence)
{
    tell(sentence);
    m_frame->setRefused(true);
    m_draft.keepNow();
}

void FieldBox::takeBack()
{
    m_draft.drop();
    tell({});
    put(m_stored);
    Q_EMIT typed(m_stored);
}

/// What is wrong or new is shown under the field and read out with it.
void FieldBox::tell(const QString &sentence)
{
    m_frame->setRefused(false);
    m_told->say(sentence);
    m_editor->setAccessibleDescription(sentence.isEmpty() ? m_hint->text() : sentence);
}

QString FieldBox::text() const
{
    return m_area ? m_area->text() : m_line->text();
}

/// Leaves cursor and undo of the editor alone where it shows just this already.
void FieldBox::put(const QString &text)
{
    m_isDirty = false;
    if (this->text() == text)
        return;
    m_isPutting = true;
    if (m_area)
        m_area->setText(text);
    else
        m_line->setText(text);
    if (m_line)
        m_line->setCursorPosition(0); // what is too long is read from its beginning
    m_isPutting = false;
    sayReading();
}

void FieldBox::type(const QString &text)
{
    if (m_area) {
        m_area->replaceText(text);
    } else {
        m_line->setText(text);
    }
}

void FieldBox::typedByHand()
{
    if (m_isPutting)
        return;
    const QString now = text();
    m_isDirty = now != m_stored;
    if (m_isDirty)
        m_draft.keepSoon(now);
    else
        m_draft.drop();
    // A refusal is answered by typing; that somebody else changed the field stays true.
    if (m_frame->isRefused() || !m_isDirty)
        tell({});
    sayReading();
    Q_EMIT typed(now);
}

void FieldBox::endVisit()
{
    save();
    Q_EMIT left();
}

void FieldBox::accept()
{
    endVisit();
    if (!m_isDirty)
        Q_EMIT accepted();
}

bool FieldBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !isPassing(static_cast<QFocusEvent *>(event)->reason()))
        endVisit();
    // With nothing to take back, Esc is for the dialogue around.
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (m_line && isEscape && m_isDirty) {
        takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldBox::setHint(const QString &hint)
{
    m_hint->say(hint);
    if (m_told->text().isEmpty())
        m_editor->setAccessibleDescription(hint);
}

void FieldBox::offer(const QString &introduction, const QString &words)
{
    m_offered = words;
    m_offer->say(
        words.isEmpty() ? QString() : introduction + u' ' + QString(words).replace(u"\n- "_s, u" • "_s).simplified());
}

void FieldBox::setCalm()
{
    m_frame->setCalm(true);
    m_caption->hide();
}

void FieldBox::setPlaceholder(const QString &text)
{
    if (m_area)
        m_area->setPlaceholderText(text);
    else
        m_line->setPlaceholderText(text);
}

void FieldBox::setLeastLines(int lines)
{
    if (m_area)
        m_area->setLeastLines(lines);
}

void FieldBox::setSpokenName(const QString &name)
{
    m_editor->setAccessibleName(name);
}

} // namespace waymark
