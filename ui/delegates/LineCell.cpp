#include "delegates/LineCell.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The name around the cursor, between the slashes.
struct NamePart
{
    qsizetype start;
    qsizetype length;
};

NamePart partAt(const QString &text, qsizetype cursor)
{
    const qsizetype start = cursor > 0 ? text.lastIndexOf(u'/', cursor - 1) + 1 : 0;
    const qsizetype slash = text.indexOf(u'/', cursor);
    return {start, (slash < 0 ? text.size() : slash) - start};
}

} // namespace

LineCell::LineCell(const ThemeSource &themes, QWidget *parent)
    : CellEditor(themes, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    m_edit->setTextMargins(4, 0, 4, 0);
    setContent(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &LineCell::textTyped);
}

void LineCell::setReading(TypedReading reading)
{
    m_reading = std::move(reading);
    textTyped();
}

void LineCell::setCompletions(const QStringList &names)
{
    m_completer = new QCompleter(names, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(m_edit);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LineCell::take);
    connect(m_edit, &QLineEdit::textEdited, this, &LineCell::offer);
}

QString LineCell::text() const
{
    return m_edit->text();
}

void LineCell::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->selectAll();
}

void LineCell::textTyped()
{
    typed();
    if (m_reading)
        setNote(m_reading(m_edit->text()));
}

void LineCell::offer()
{
    const NamePart part = partAt(m_edit->text(), m_edit->cursorPosition());
    const QString prefix = m_edit->text().mid(part.start, part.length).trimmed();
    m_completer->setCompletionPrefix(prefix);
    if (prefix.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void LineCell::take(const QString &name)
{
    const NamePart part = partAt(m_edit->text(), m_edit->cursorPosition());
    const QString before = m_edit->text().left(part.start) + (part.start > 0 ? u" "_s : QString()) + name;
    m_edit->setText(before + (part.start + part.length < m_edit->text().size() ? u" "_s : QString())
        + m_edit->text().mid(part.start + part.length));
    m_edit->setCursorPosition(static_cast<int>(before.size()));
}

QSize LineCell::contentSize() const
{
    return {0, qMax(28, m_edit->sizeHint().height())};
}

} // namespace waymark
