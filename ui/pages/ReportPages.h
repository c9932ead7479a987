#pragma once

#include "base/Result.h"
#include "issue/ReportProgress.h"
#include "pdf/PdfAttachment.h"
#include "pdf/PdfFonts.h"
#include "pdf/PdfPagePicture.h"
#include "report/data/ReportData.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace waymark {

/// The report as a tagged PDF of A4 pages, in portrait or in landscape as suits its kind. The same data gives the same
/// bytes: its only date is the day the report was made. `attached` goes inside the file and is seen on no page. Needs a
/// QGuiApplication. Errors: Invalid, Storage, Cancelled.
[[nodiscard]] Result<QByteArray> reportPdf(
    const ReportData &data, const ReportProgress &progress = {}, const std::optional<PdfAttachment> &attached = {});

/// The report as its pages say it: where they are laid out as a whole and the usual words are too wide for them, with
/// fewer. Whoever writes another form of it begins with this, so that all forms say the same. Errors as reportPdf().
[[nodiscard]] Result<ReportData> fittedToPages(const ReportData &data);

/// The very same pages to look at and to print, all of one size.
[[nodiscard]] Result<QList<PdfPagePicture>> reportPictures(const ReportData &data, const ReportProgress &progress = {});

/// reportPictures() for somebody who looks on while the plan changes: what was set before is not broken into lines
/// again, and a page on which the same is to be seen as before is not painted again. The pages are the same.
class ReportPages
{
public:
    [[nodiscard]] Result<QList<PdfPagePicture>> pictures(const ReportData &data, const ReportProgress &progress = {});

private:
    std::optional<PdfFonts> m_fonts; ///< with what was set in them
    QHash<size_t, PdfPagePicture> m_drawn; ///< the pages of the last time, by what is to be seen on them
};

} // namespace waymark
