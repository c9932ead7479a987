#include "issue/PlanExport.h"

#include "exchange/reading/mapping/ReadingMapping.h"
#include "report/docx/DocxReport.h"
#include "report/html/HtmlReport.h"
#include "report/json/PlanJsonWriter.h"
#include "report/outline/PlanOutline.h"
#include "report/sheets/CsvReport.h"
#include "report/sheets/XlsxReport.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

LayoutColumn columnOf(Role role)
{
    static const QHash<Role, LayoutColumn> columns{{Role::Reference, LayoutColumn::Reference},
        {Role::Text, LayoutColumn::Text}, {Role::Outcome, LayoutColumn::Outcome},
        {Role::Priority, LayoutColumn::Priority}, {Role::Due, LayoutColumn::Due}, {Role::NewDue, LayoutColumn::NewDue},
        {Role::Leads, LayoutColumn::Leads}, {Role::Status, LayoutColumn::Status}, {Role::Said, LayoutColumn::Said},
        {Role::Next, LayoutColumn::Next}};
    return columns.value(role, LayoutColumn::Note);
}

/// The columns of the document that the plan came from: those of its first table of actions.
ActionLayout documentLayout(const Plan &plan)
{
    const ReadingMapping mapping = ReadingMapping::fromJson(plan.info().mapping.toUtf8()).value_or(ReadingMapping());
    ActionLayout layout;
    for (const TableMapping &table : mapping.tables) {
        if (table.kind != Columns::Kind::Actions || !table.roles.contains(Role::Text))
            continue;
        layout.captions = table.captions;
        for (const Role role : table.roles)
            layout.columns.append(columnOf(role));
        break;
    }
    return layout;
}

} // namespace

QStringList planForms()
{
    return {u"json"_s, u"csv"_s, u"xlsx"_s, u"docx"_s, u"html"_s};
}

Result<QByteArray> planAs(const QString &form, const Plan &plan, QDate made, const QString &author)
{
    if (!planForms().contains(form)) {
        return fail(ErrorCode::Usage,
            QCoreApplication::translate(
                "waymark::PlanExport", "A plan cannot be written as “%1”: choose %2. Nothing was written.")
                .arg(form, planForms().join(u", "_s)));
    }
    if (form == "json"_L1)
        return planToJson(plan);
    const bool isPages = form == "docx"_L1 || form == "html"_L1;
    const ReportOutline outline = planOutline(plan, isPages ? PlanLayout::Pages : PlanLayout::Sheets, made, author,
        form == "docx"_L1 ? documentLayout(plan) : ActionLayout());
    if (form == "docx"_L1)
        return docxDocument(outline, [](const ReportFigure &) { return ChartPng(); }); // a plan has no figures
    if (form == "html"_L1)
        return htmlReport(outline);
    return form == "xlsx"_L1 ? xlsxOutline(outline) : Result<QByteArray>(csvOutline(outline));
}

} // namespace waymark
