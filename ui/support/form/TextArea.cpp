#include "support/form/TextArea.h"

#include "support/form/ScrollIntoView.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString shown(QString text)
{
    static const QRegularExpression bullet(u"^- "_s, QRegularExpression::MultilineOption);
    return text.replace(bullet, u"• "_s);
}

} // namespace

TextArea::TextArea(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    // The frame around it paints the ground.
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextArea::grow);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            scrollIntoView(viewport(), cursorRect());
    });
    grow();
}

QString TextArea::text() const
{
    static const QRegularExpression bullet(u"^[ \\t]*[•*][ \\t]+"_s, QRegularExpression::MultilineOption);
    return toPlainText().replace(bullet, u"- "_s);
}

void TextArea::setText(const QString &text)
{
    setPlainText(shown(text));
}

void TextArea::replaceText(const QString &text)
{
    selectAll();
    insertPlainText(shown(text));
}

void TextArea::setLeastLines(int lines)
{
    m_leastLines = lines;
    grow();
}

void TextArea::grow()
{
    if (m_isGrowing)
        return;
    // Blocks out of sight are not laid out by themselves, and until then each counts as one line.
    m_isGrowing = true;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        document()->documentLayout()->blockBoundingRect(block);
    m_isGrowing = false;
    // The layout of plain text counts its height in lines.
    const int lines = qMax(m_leastLines, qRound(document()->documentLayout()->documentSize().height()));
    const int wanted = lines * fontMetrics().lineSpacing() + 2;
    if (wanted != height() || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

bool TextArea::continueBullet()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    if (cursor.hasSelection() || !(line.startsWith(u"• "_s) || line.startsWith("- "_L1))
        || cursor.positionInBlock() < 2)
        return false;
    cursor.beginEditBlock();
    if (line.size() == 2) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u"\n• "_s);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void TextArea::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT accepted();
        return;
    }
    if (isReturn && !event->modifiers() && continueBullet())
        return;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT takenBack();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

/// All of the text is on show; the wheel is for the panel around it.
void TextArea::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace waymark
