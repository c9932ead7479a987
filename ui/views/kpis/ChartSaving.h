#pragma once

#include "base/Result.h"
#include "charts/ChartPicture.h"

#include <memory>

class QMimeData;

namespace waymark {

/// A chart for other programs: a file, or the clipboard.

/// The forms that saveChart() can write, for the question where to.
[[nodiscard]] QStringList chartForms();

/// "KPI 1.1a.svg"
[[nodiscard]] QString chartFileName(const QString &code);

/// Writes it as its ending says: .svg, or .png at twice the pixels. Usage for any other ending; else as
/// writeExportedFile().
[[nodiscard]] Result<void> saveChart(const ChartPicture &picture, const QString &path);

/// The picture, and its table as text: a text program takes the one and a spreadsheet the other.
[[nodiscard]] std::unique_ptr<QMimeData> chartForClipboard(const ChartPicture &picture);

} // namespace waymark
