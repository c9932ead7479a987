#include "views/inspector/EntrySection.h"

#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "support/form/QuietButton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

EntrySection::EntrySection(const ViewContext &context, const QString &title, Ways ways, QWidget *parent)
    : Section(title, context.themes, parent)
    , m_document(context.document)
    , m_title(title)
    , m_ways(std::move(ways))
    , m_context(context)
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(8);
    m_rowLines = new QVBoxLayout;
    m_rowLines->setSpacing(4);
    m_fieldLines = new QVBoxLayout;
    m_fieldLines->setSpacing(8);
    m_add = new QuietButton(tr("Add"), context.themes, content);
    m_add->setAccessibleName(tr("Add to %1").arg(title));
    lines->addLayout(m_rowLines);
    lines->addLayout(m_fieldLines);
    lines->addWidget(m_add, 0, Qt::AlignLeft);
    setContent(content);
    connect(m_add, &QPushButton::clicked, this, &EntrySection::add);
}

FieldBox *EntrySection::addField(const QString &caption, const QString &placeholder)
{
    auto *field = new FieldBox(FieldBox::Lines::One, caption, m_context, this);
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
    Row row{line, widget, new FormLabel(FormLabel::Tone::Body, m_context.themes, widget, line.words),
        new QuietButton(tr("Remove"), m_context.themes, widget)};
    row.remove->setAccessibleName(tr("Remove “%1”").arg(line.words));
    auto *head = new QHBoxLayout(widget);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(row.words, 1);
    head->addWidget(row.remove, 0, Qt::AlignTop);
    connect(row.remove, &QPushButton::clicked, this, [this, id = line.id] {
        m_add->setFocus(); // the button goes with its row
        if (const auto done = m_document.submit(m_ways.remove(id)); !done)
            m_context.notices.fail(done.error());
    });
    return row;
}

void EntrySection::add()
{
    QStringList typed;
    for (const FieldBox *field : std::as_const(m_fields))
        typed.append(field->text());
    const auto done = m_document.submit([&](const Author &by) { return m_ways.add(typed, by); });
    if (!done) {
        m_fields.last()->refuse(done.error().sentence);
        if (!isAboutWhatWasTyped(done.error()))
            m_context.notices.fail(done.error());
        return;
    }
    for (FieldBox *field : std::as_const(m_fields))
        field->show({});
    m_fields.first()->setFocus();
}

} // namespace waymark
