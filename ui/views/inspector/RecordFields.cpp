#include "views/inspector/RecordFields.h"

#include "edit/FieldEdits.h"
#include "edit/LeadEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Outcome.h"

namespace waymark {

using namespace Qt::StringLiterals;

RecordFields::RecordFields(const ViewContext &context, QWidget *page)
    : QObject(page)
    , m_document(context.document)
    , m_context(context)
    , m_page(page)
{
}

FieldBox *RecordFields::add(const Field &field, FieldBox::Lines lines, const QString &caption)
{
    FieldBox *box = enter(&field, new FieldBox(lines, caption, m_context, m_page));
    if (field.valueKind == ValueKind::Due)
        box->setReading(dueReading(m_document.plan()));
    return box;
}

FieldBox *RecordFields::addLeads(const QString &caption)
{
    FieldBox *box = enter(nullptr, new FieldBox(FieldBox::Lines::One, caption, m_context, m_page));
    box->setPlaceholder(tr("Name, or several parted by /"));
    return box;
}

FieldBox *RecordFields::enter(const Field *field, FieldBox *box)
{
    m_lines.append({field, box});
    box->setSaving([this, field](const QString &text) { return write(field, text); });
    connect(box, &FieldBox::accepted, this, &RecordFields::accepted);
    return box;
}

QString RecordFields::stored(const Line &line) const
{
    const Plan &plan = m_document.plan();
    return line.field ? valueText(plan.value(*line.field, m_place.id))
                      : query::leadNames(plan, m_place.id).join(u" / "_s);
}

Result<void> RecordFields::write(const Field *field, const QString &text)
{
    const Plan &plan = m_document.plan();
    const Result<PlanDocument::Outcome> outcome =
        m_document.submit(field ? edit::setFieldText(plan, *field, m_place.id, text)
                                : edit::setLeads(plan, m_place.kind, m_place.id, edit::leadNamesFrom(text)));
    return outcome ? Result<void>() : Result<void>(fail(outcome.error()));
}

void RecordFields::show(const query::Place &place, const DraftStore *drafts)
{
    m_place = place;
    for (const Line &line : std::as_const(m_lines)) {
        if (!isOurs(line))
            continue;
        const bool isLong = line.field && line.field->valueKind == ValueKind::LongText;
        if (isLong)
            line.box->show(
                stored(line), drafts, {m_document.plan().id(), place.id, QString::fromLatin1(line.field->column)});
        else
            line.box->show(stored(line));
    }
}

void RecordFields::follow()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (isOurs(line))
            line.box->follow(stored(line));
    }
}

bool RecordFields::save()
{
    bool isSaved = true;
    for (const Line &line : std::as_const(m_lines))
        isSaved = (!isOurs(line) || line.box->save()) && isSaved;
    return isSaved;
}

} // namespace waymark
