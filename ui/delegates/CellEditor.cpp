#include "delegates/CellEditor.h"

#include "support/form/FieldDraft.h"
#include "support/PlainText.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int border = 2;
constexpr int leastEditorWidth = 160;
constexpr int widthWithNote = 260;

} // namespace

CellEditor::CellEditor(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_layout(new QVBoxLayout(this))
    , m_note(makePlainLabel({}, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_layout->setContentsMargins(border, border, border, border);
    m_layout->setSpacing(0);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(6, 2, 6, 4);
    m_note->setAutoFillBackground(true);
    m_layout->addWidget(m_note);
    m_note->hide();
}

CellEditor::~CellEditor() = default;

void CellEditor::setContent(QWidget *content)
{
    m_content = content;
    m_layout->insertWidget(0, content, 1);
    setFocusProxy(content);
    content->installEventFilter(this);
}

void CellEditor::setValueName(const QString &name)
{
    m_content->setAccessibleName(name);
}

void CellEditor::setNote(const QString &note)
{
    m_quietNote = note;
    m_isRefused = false;
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::Window, m_themes.now().base);
    palette.setColor(QPalette::WindowText, m_themes.now().mutedText);
    m_note->setPalette(palette);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_content->setAccessibleDescription(note);
    update();
    replace();
}

void CellEditor::begin(const QString &text)
{
    if (m_hasBegun)
        return;
    setText(text);
    m_hasBegun = true;
    const std::optional<DraftStore::Draft> kept = m_draft ? m_draft->find() : std::nullopt;
    if (!kept || kept->text == text) {
        dropDraft();
        return;
    }
    setText(kept->text);
    setNote(tr("Typed on %1 and not saved; Esc takes back what is saved")
                .arg(QLocale().toString(kept->typed.toLocalTime(), QStringLiteral("d MMMM, HH:mm"))));
}

void CellEditor::keepDraft(const CellDrafts &drafts, const DraftPlace &place)
{
    m_draft = std::make_unique<FieldDraft>(*drafts.notices);
    m_draft->setPlace(drafts.store, place);
}

void CellEditor::dropDraft()
{
    if (m_draft)
        m_draft->drop();
}

void CellEditor::refuse(const Error &error)
{
    m_isRefused = true;
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::Window, m_themes.now().warningGround);
    palette.setColor(QPalette::WindowText, m_themes.now().warningText);
    m_note->setPalette(palette);
    m_note->setText(error.sentence);
    m_note->show();
    m_content->setAccessibleDescription(error.sentence);
    QAccessibleEvent alert(m_content, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&alert);
    update();
    replace();
}

QString CellEditor::refusal() const
{
    return m_isRefused ? m_note->text() : QString();
}

QString CellEditor::note() const
{
    return m_note->text();
}

void CellEditor::typed()
{
    if (m_isRefused)
        setNote(m_quietNote);
    if (m_draft && m_hasBegun)
        m_draft->keepSoon(text());
}

void CellEditor::placeOver(const QRect &cell)
{
    m_cell = cell;
    replace();
}

void CellEditor::replace()
{
    if (!m_cell.isValid() || !parentWidget())
        return;
    const QRect room = parentWidget()->rect();
    const QSize content = contentSize();
    const bool hasNote = !m_note->text().isEmpty() && !m_note->isHidden();
    int width = qMax(qMax(m_cell.width(), leastEditorWidth), content.width() + 2 * border);
    if (hasNote)
        width = qMax(width, widthWithNote);
    width = qMin(width, room.width());
    int height = content.height() + 2 * border;
    if (hasNote) {
        // The note keeps all of its lines, whatever is left for the rest: a sentence of refusal is never cut.
        m_note->setFixedHeight(m_note->heightForWidth(width - 2 * border));
        height += m_note->height();
    }
    height = qMin(qMax(height, m_cell.height()), room.height());
    QRect place(m_cell.topLeft(), QSize(width, height));
    // Grows down and to the right; where there is no room, up and to the left.
    if (place.right() > room.right())
        place.moveRight(qMax(room.right(), width - 1));
    if (place.bottom() > room.bottom())
        place.moveBottom(qMax(room.bottom(), height - 1));
    setGeometry(place);
}

QSize CellEditor::contentSize() const
{
    return m_content->sizeHint();
}

bool CellEditor::handleKey(QKeyEvent &)
{
    return false;
}

bool CellEditor::handleKeyPress(QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        Q_EMIT accepted(event.key() == Qt::Key_Tab ? EditThen::NextCell : EditThen::PreviousCell);
        return true;
    }
    if (handleKey(event))
        return true;
    if (isEnter)
        Q_EMIT accepted(EditThen::NextRow);
    return isEnter;
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_content)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // While one types, Delete and the like are the editor's, not the list's.
        const Qt::KeyboardModifiers modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isPlain = !modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::AltModifier);
        if ((isPlain && key < Qt::Key_F1) || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress)
        return handleKeyPress(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Another program or a menu of this editor takes nothing away.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason
            && isVisible())
            Q_EMIT accepted(EditThen::Stay);
    }
    return QWidget::eventFilter(watched, event);
}

void CellEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.now().base);
    painter.setPen(QPen(m_isRefused ? m_themes.now().warningLine : m_themes.now().focus, border));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace waymark
