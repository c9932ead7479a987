#include "delegates/TextCell.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 4;

} // namespace

TextCell::TextCell(const ThemeSource &themes, QWidget *parent)
    : CellEditor(themes, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(cellMargin);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContent(m_edit);
    setNote(tr("Enter accepts, Alt+Enter is a new line"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        typed();
        replace();
    });
}

QString TextCell::text() const
{
    return m_edit->toPlainText();
}

void TextCell::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

bool TextCell::handleKey(QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || !(event.modifiers() & (Qt::AltModifier | Qt::ShiftModifier)))
        return false;
    if (!continueList(*m_edit))
        m_edit->insertPlainText(u"\n"_s);
    m_edit->ensureCursorVisible();
    return true;
}

QSize TextCell::contentSize() const
{
    // The layout of a plain text counts lines, not pixels.
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.lineCount());
    return {0, (lines + 1) * m_edit->fontMetrics().lineSpacing() + 2 * cellMargin};
}

bool continueList(QPlainTextEdit &edit)
{
    QTextCursor cursor = edit.textCursor();
    const QString line = cursor.block().text();
    if (!line.startsWith("- "_L1) || cursor.positionInBlock() < 2)
        return false;
    cursor.beginEditBlock();
    if (line.trimmed() == "-"_L1) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u"\n- "_s);
    }
    cursor.endEditBlock();
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
    return true;
}

} // namespace waymark
