#pragma once

#include "base/Result.h"
#include "charts/ChartPicture.h"

#include <functional>
#include <memory>

class QMimeData;
class QWidget;

namespace waymark {

/// A chart for other programs: a file, or the clipboard.

/// Where to, given a suggested name; empty where the person thought better of it.
using ChartFileChooser = std::function<QString(const QString &suggestion)>;
/// Asks with the desktop's own dialog.
[[nodiscard]] ChartFileChooser askForChartFile(QWidget *parent);

/// "KPI 1.1a.svg"
[[nodiscard]] QString chartFileName(const QString &code);

/// Writes it as its ending says: .svg, or .png at twice the pixels. Usage for any other ending; else as
/// writeExportedFile().
[[nodiscard]] Result<void> saveChart(const ChartPicture &picture, const QString &path);

/// The picture, and its table as text: a text program takes the one and a spreadsheet the other.
[[nodiscard]] std::unique_ptr<QMimeData> chartForClipboard(const ChartPicture &picture);

} // namespace waymark
