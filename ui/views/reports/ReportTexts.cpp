#include "views/reports/ReportTexts.h"

#include "document/PlanDocument.h"
#include "edit/ReportEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/ReportQueries.h"
#include "report/data/ReportRequest.h"
#include "support/form/FieldBox.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace waymark {

namespace {

/// The part of a report in which a text stands.
ReportPart partOf(const Field &field)
{
    if (&field == &fieldOf<&ReportText::plainSummary>())
        return ReportPart::PlainSummary;
    if (&field == &fieldOf<&ReportText::summary>())
        return ReportPart::Summary;
    if (&field == &fieldOf<&ReportText::recommendations>())
        return ReportPart::Recommendations;
    if (&field == &fieldOf<&ReportText::background>())
        return ReportPart::Background;
    if (&field == &fieldOf<&ReportText::papers>())
        return ReportPart::Papers;
    return ReportPart::Overall; // why it stands like this, and what follows
}

} // namespace

ReportTexts::ReportTexts(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_drafts(context.drafts)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(12);
    for (const Field *field : edit::reportTextFields()) {
        auto *box =
            new FieldBox(FieldBox::Lines::Several, QCoreApplication::translate("Field", field->caption), context, this);
        box->setLeastLines(2);
        box->setSaving([this, field](const QString &text) -> Result<void> {
            const auto done =
                m_document.submit(edit::setReportText(m_document.plan(), m_scope.id(), m_month, *field, text));
            return done ? Result<void>() : Result<void>(fail(done.error()));
        });
        lines->addWidget(box);
        m_lines.append({field, box});
    }
}

QString ReportTexts::stored(const Field &field) const
{
    const ReportText *text = query::reportText(m_document.plan(), m_scope, m_month);
    return text ? field.get(*text).as<QString>() : QString();
}

void ReportTexts::showOf(const ReportRequest &request)
{
    const bool isSame = m_scope == request.scope && m_month == request.to;
    m_kind = request.kind;
    const Id scope = request.scope.owner(m_document.plan());
    if (!isSame) {
        save(); // what is typed belongs to the report that was shown
        m_scope = request.scope;
        m_month = request.to;
        const Id record = keyedId(RecordKind::ReportText, scope, m_month.text());
        for (const Line &line : std::as_const(m_lines))
            line.box->show(stored(*line.field), &m_drafts,
                {m_document.plan().id(), record, QString::fromLatin1(line.field->column)});
        offerLast();
    }
    for (const Line &line : std::as_const(m_lines))
        line.box->setVisible(partsOf(m_kind).contains(partOf(*line.field)));
}

void ReportTexts::offerLast()
{
    const ReportText *last = query::earlierReportText(m_document.plan(), m_scope, m_month);
    for (const Line &line : std::as_const(m_lines)) {
        const QString words = last ? line.field->get(*last).as<QString>() : QString();
        line.box->offer(last ? tr("In %1:").arg(last->month.words()) : QString(),
            stored(*line.field).isEmpty() ? words : QString());
    }
}

void ReportTexts::follow()
{
    for (const Line &line : std::as_const(m_lines))
        line.box->follow(stored(*line.field));
    offerLast();
}

bool ReportTexts::save()
{
    bool isSaved = true;
    for (const Line &line : std::as_const(m_lines))
        isSaved = line.box->save() && isSaved;
    return isSaved;
}

void ReportTexts::focusText(const Field *field)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.field == field)
            line.box->setFocus();
    }
}

} // namespace waymark
