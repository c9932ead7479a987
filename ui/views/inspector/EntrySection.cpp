#include "views/inspector/EntrySection.h"

#include "document/PlanDocument.h"
#include "support/form/QuietButton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

EntrySection::EntrySection(PlanDocument &document, const QString &title, Ways ways, const Theme &theme, QWidget *parent)
    : Section(title, theme, parent)
    , m_document(document)
    , m_title(title)
    , m_ways(std::move(ways))
    , m_theme(theme)
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(8);
    m_rowLines = new QVBoxLayout;
    m_rowLines->setSpacing(4);
    m_fieldLines = new QVBoxLayout;
    m_fieldLines->setSpacing(8);
    m_add = new QuietButton(tr("Add"), theme, content);
    m_add->setAccessibleName(tr("Add to %1").arg(title));
    lines->addLayout(m_rowLines);
    lines->addLayout(m_fieldLines);
    lines->addWidget(m_add, 0, Qt::AlignLeft);
    setContent(content);
    connect(m_add, &QPushButton::clicked, this, &EntrySection::add);
}

FieldBox *EntrySection::addField(const QString &caption, const QString &placeholder)
{
    auto *field = new FieldBox(FieldBox::Lines::One, caption, m_theme, this);
    field->setPlaceholder(placeholder);
    m_fieldLines->addWidget(field);
    m_fields.append(field);
    return field;
}

void EntrySection::showAnew()
{
    for (FieldBox *field : std::as_const(m_fields))
        field->show({});
    follow();
    setOpen(!m_rows.isEmpty());
}

void EntrySection::follow()
{
    const QList<Line> lines = m_ways.lines();
    const bool isSame = std::equal(m_rows.cbegin(), m_rows.cend(), lines.cbegin(), lines.cend(),
        [](const Row &row, const Line &line) { return row.line == line; });
    if (isSame)
        return;
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater(); // its button may be what is being pressed
    }
    m_rows.clear();
    for (const Line &line : lines) {
        m_rows.append(makeRow(line));
        m_rowLines->addWidget(m_rows.last().widget);
        m_rows.last().widget->show();
    }
    setTitle(m_rows.isEmpty() ? m_title : u"%1 · %2"_s.arg(m_title).arg(m_rows.size()));
}

EntrySection::Row EntrySection::makeRow(const Line &line)
{
    auto *widget = new QWidget(this);
    Row row{line, widget, new FormLabel(FormLabel::Tone::Body, m_theme, widget, line.words),
        new QuietButton(tr("Remove"), m_theme, widget)};
    row.remove->setAccessibleName(tr("Remove “%1”").arg(line.words));
    auto *head = new QHBoxLayout(widget);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(row.words, 1);
    head->addWidget(row.remove, 0, Qt::AlignTop);
    connect(row.remove, &QPushButton::clicked, this, [this, id = line.id] {
        m_add->setFocus(); // the button goes with its row
        submit(m_ways.remove(id));
    });
    return row;
}

void EntrySection::add()
{
    QStringList typed;
    for (const FieldBox *field : std::as_const(m_fields))
        typed.append(field->text());
    const Result<ChangeSet> set = m_ways.add(typed);
    if (!set) {
        m_fields.last()->refuse(set.error().sentence);
        return;
    }
    submit(set);
    for (FieldBox *field : std::as_const(m_fields))
        field->show({});
    m_fields.first()->setFocus();
}

void EntrySection::submit(const Result<ChangeSet> &set)
{
    const auto done = m_document.submit(set);
    if (!done)
        Q_EMIT failed(done.error());
}

void EntrySection::setTheme(const Theme &theme)
{
    Section::setTheme(theme);
    m_theme = theme;
    m_add->setTheme(theme);
    for (FieldBox *field : std::as_const(m_fields))
        field->setTheme(theme);
    for (const Row &row : std::as_const(m_rows)) {
        row.words->setTheme(theme);
        row.remove->setTheme(theme);
    }
}

} // namespace waymark
