#include "report/sheets/XlsxReport.h"

#include "report/data/ReportWords.h"
#include "report/composing/ReportOutline.h"
#include "report/sheets/OutlineSheets.h"
#include "report/sheets/ReportSheets.h"
#include "report/sheets/XlsxTexts.h"
#include "report/sheets/XlsxWorkbook.h"

namespace waymark {

namespace {

Result<QByteArray> workbookWith(const QList<WorkbookSheet> &sheets, const ReportOutline &of)
{
    QStringList names;
    for (const WorkbookSheet &sheet : sheets)
        names.append(sheet.name);
    names = xlsx_texts::sheetNames(names);
    XlsxWorkbook workbook(of);
    for (qsizetype index = 0; index < sheets.size(); ++index)
        workbook.add(sheets.at(index), names.at(index));
    return workbook.take();
}

} // namespace

Result<QByteArray> xlsxReport(const ReportData &data)
{
    const ReportOutline outline = reportOutline(data); // whose title stands on every form
    return workbookWith(reportSheets(data, outline.title), outline);
}

Result<QByteArray> xlsxOutline(const ReportOutline &outline)
{
    const QList<WorkbookSheet> sheets = outlineSheets(outline);
    if (sheets.isEmpty()) {
        return fail(ErrorCode::Refused,
            ReportWords::tr(
                "There is no table to put into a workbook. Nothing was written; choose Word or HTML, which also "
                "hold text."));
    }
    return workbookWith(sheets, outline);
}

} // namespace waymark
