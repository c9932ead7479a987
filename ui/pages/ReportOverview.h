#pragma once

#include "pages/ReportFlow.h"

namespace waymark {

/// The first page: what the report is, what it holds, how the whole stands, and the key figures of actions and KPIs
/// side by side.
class ReportOverview
{
public:
    ReportOverview(const ReportData &data, ReportFlow &flow);

    /// Draws the blocks up to the first heading of level 2 behind the status and the key figures, or the one that is
    /// neither, and returns its index.
    qsizetype draw();

private:
    void drawParagraph(const ReportParagraph &paragraph);
    void drawTitle(const ReportHeading &heading);
    [[nodiscard]] qreal identityHeight(const ReportTable &table, qreal columnWidth) const;
    [[nodiscard]] PdfText identityLabel(const QList<ReportCell> &row, qreal width) const;
    void drawIdentity(const ReportTable &table, qreal width);
    void drawContents(const ReportContents &contents, QPointF topLeft, qreal width);
    qreal drawContentsLine(const ReportHeading &part, PdfNode list, QPointF topLeft, qreal width);
    [[nodiscard]] int contentsColumns() const;
    [[nodiscard]] qreal contentsWidth() const;

    const ReportData &m_data;
    ReportFlow &m_flow;
};

} // namespace waymark
