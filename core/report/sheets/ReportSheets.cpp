#include "report/sheets/ReportSheets.h"

#include "report/sheets/ActionSheets.h"
#include "report/sheets/BelongingSheets.h"
#include "report/sheets/KpiSheets.h"
#include "report/sheets/SummarySheet.h"

namespace waymark {

namespace {

/// What two pages have no room for, a workbook has.
bool hasPart(const ReportData &data, ReportPart part)
{
    return data.has(part) || annexesOf(data.kind).contains(part);
}

bool hasActions(const ReportData &data)
{
    return hasPart(data, ReportPart::Actions) || !partsOf(data.kind).contains(ReportPart::Actions);
}

QList<WorkbookSheet> listsOf(const ReportData &data)
{
    QList<WorkbookSheet> sheets;
    const auto add = [&sheets](bool isIn, WorkbookSheet (*make)(const ReportData &), const ReportData &from) {
        if (!isIn)
            return;
        if (const WorkbookSheet sheet = make(from); !sheet.rows.isEmpty())
            sheets.append(sheet);
    };
    add(hasActions(data), &actionSheet, data);
    add(data.has(ReportPart::Exceptions), &exceptionSheet, data);
    add(data.has(ReportPart::Kpis), &kpiSheet, data);
    add(hasPart(data, ReportPart::Charts), &readingSheet, data);
    add(data.has(ReportPart::Milestones), &milestoneSheet, data);
    add(data.has(ReportPart::Risks) || data.has(ReportPart::Asks), &riskAndAskSheet, data);
    add(data.has(ReportPart::Key), &keySheet, data);
    return sheets;
}

} // namespace

QList<WorkbookSheet> reportSheets(const ReportData &data, const QString &title)
{
    return QList{summarySheet(data, title)} + listsOf(data);
}

WorkbookSheet reportList(const ReportData &data)
{
    return hasActions(data) ? actionTable(data) : listsOf(data).value(0);
}

} // namespace waymark
