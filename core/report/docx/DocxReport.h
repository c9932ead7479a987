#pragma once

#include "base/Result.h"
#include "report/data/ReportData.h"
#include "report/docx/FigurePicture.h"

#include <QByteArray>

namespace waymark {

/// An outline as a Word document that a board can edit: real heading styles, lists by real numbering, tables whose
/// header row repeats and whose first column heads the rows, links to bookmarks at the headings, pictures with
/// alternative text, A4 landscape, "Draft" above and the title with page numbers beneath, in British English. Words of
/// a plan are only ever text; characters that XML cannot hold are left out. The same outline and pictures give the same
/// bytes. Storage where there is no memory for it.
[[nodiscard]] Result<QByteArray> docxDocument(const ReportOutline &outline, const FigurePicture &picture);

/// The report as such a document.
[[nodiscard]] Result<QByteArray> docxReport(const ReportData &data, const ChartRenderer &charts);

} // namespace waymark
