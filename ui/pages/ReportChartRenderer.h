#pragma once

#include "pdf/PdfFonts.h"
#include "report/data/ChartRenderer.h"

namespace waymark {

/// The window's charts for HTML and Word, in the report's font. In HTML the colours are the page's variables, so that a
/// chart follows the page into the dark, with the report's own colours where a reader knows no variables.
class ReportChartRenderer : public ChartRenderer
{
public:
    explicit ReportChartRenderer(const PdfFonts &fonts);

    [[nodiscard]] QByteArray svg(const analysis::ChartData &data, const QString &title, const QString &description,
        const QString &key) const override;
    [[nodiscard]] ChartPng png(const analysis::ChartData &data) const override;

private:
    PdfFonts m_fonts;
};

} // namespace waymark
