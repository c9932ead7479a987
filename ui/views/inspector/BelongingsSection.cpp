#include "views/inspector/BelongingsSection.h"

#include "document/PlanDocument.h"
#include "edit/BelongingEdits.h"
#include "plan/records/Evidence.h"
#include "support/form/FieldBox.h"
#include "support/form/QuietButton.h"
#include "views/inspector/KeptCopy.h"
#include "views/inspector/RecordFields.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isTyped(const Field &field)
{
    // A file that is kept says these two by itself; see KeptCopy.
    const bool isOfFile = &field == &fieldOf<&Evidence::digest>() || &field == &fieldOf<&Evidence::fileName>();
    return field.role == FieldRole::Plain && field.valueKind != ValueKind::Reference && !isOfFile;
}

/// What can be typed there, where that is not plain.
QString exampleOf(const Field &field)
{
    switch (field.valueKind) {
    case ValueKind::Choice: {
        QStringList words = field.choices();
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case ValueKind::Date:
        return BelongingsSection::tr("a day, such as 31 March 2026");
    case ValueKind::Integer:
    case ValueKind::Number:
        return field.range ? rangeWords(*field.range) : QString();
    case ValueKind::Flag:
        return BelongingsSection::tr("yes or no");
    default:
        return {};
    }
}

} // namespace

BelongingsSection::BelongingsSection(const ViewContext &context, RecordKind kind, const QString &title, QWidget *parent)
    : Section(title, context.themes, parent)
    , m_document(context.document)
    , m_kind(kind)
    , m_title(title)
    , m_context(context)
    , m_add(new QuietButton(tr("Add"), context.themes, this))
{
    auto *content = new QWidget(this);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 8);
    m_lines->setSpacing(12);
    m_lines->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setAccessibleName(tr("Add to %1").arg(title));
    setContent(content);
    connect(m_add, &QPushButton::clicked, this, &BelongingsSection::addOne);
}

void BelongingsSection::showOf(const query::Place &owner, const DraftStore *drafts)
{
    m_owner = owner;
    m_drafts = drafts;
    rebuild();
    setOpen(!m_cards.isEmpty());
}

void BelongingsSection::follow()
{
    QList<Id> shown;
    for (const Card &card : std::as_const(m_cards))
        shown.append(card.id);
    if (shown != m_document.plan().children(m_kind, m_owner.id)) {
        rebuild();
        return;
    }
    for (const Card &card : std::as_const(m_cards)) {
        card.fields->follow();
        if (card.copy)
            card.copy->follow();
    }
}

void BelongingsSection::rebuild()
{
    for (const Card &card : std::as_const(m_cards)) {
        card.widget->hide();
        card.widget->deleteLater(); // its own field may be what is being left
    }
    m_cards.clear();
    for (const Id &id : m_document.plan().children(m_kind, m_owner.id)) {
        m_cards.append(makeCard(id));
        m_lines->insertWidget(m_lines->count() - 1, m_cards.last().widget);
        m_cards.last().widget->show(); // now, or it cannot take the keyboard yet
    }
    sayHowMany();
}

BelongingsSection::Card BelongingsSection::makeCard(const Id &id)
{
    auto *widget = new QWidget(this);
    Card card{id, widget, new RecordFields(m_context, widget), nullptr, nullptr};
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(8);
    for (const Field &field : kindInfo(m_kind).fields) {
        if (!isTyped(field))
            continue;
        const auto size = field.valueKind == ValueKind::LongText ? FieldBox::Lines::Several : FieldBox::Lines::One;
        FieldBox *box = card.fields->add(field, size, QCoreApplication::translate("Field", field.caption));
        box->setPlaceholder(exampleOf(field));
        lines->addWidget(box);
    }
    if (m_kind == RecordKind::Evidence) {
        card.copy = new KeptCopy(m_context, id, widget);
        lines->addWidget(card.copy);
    }
    card.remove = new QuietButton(tr("Remove"), m_context.themes, widget);
    card.remove->setAccessibleName(tr("Remove from %1").arg(m_title));
    lines->addWidget(card.remove, 0, Qt::AlignRight);
    connect(card.remove, &QPushButton::clicked, this, [this, id] {
        const auto done = m_document.submit(edit::removeBelonging(m_document.plan(), m_kind, id));
        if (!done)
            m_context.notices.fail(done.error());
    });
    card.fields->show({m_kind, id}, m_drafts);
    return card;
}

void BelongingsSection::addOne()
{
    Result<edit::Added> added = edit::addBelonging(m_document.plan(), m_kind, m_owner, m_context.ids);
    const auto done = added ? m_document.submit(std::move(added->set)) : fail(added.error());
    if (!done) {
        m_context.notices.fail(done.error());
        return;
    }
    for (const Card &card : std::as_const(m_cards)) {
        if (card.id == added->id)
            card.widget->findChild<FieldBox *>()->setFocus();
    }
}

void BelongingsSection::sayHowMany()
{
    setTitle(m_cards.isEmpty() ? m_title : u"%1 · %2"_s.arg(m_title).arg(m_cards.size()));
}

bool BelongingsSection::save()
{
    bool isSaved = true;
    for (const Card &card : std::as_const(m_cards))
        isSaved = card.fields->save() && isSaved;
    return isSaved;
}

} // namespace waymark
