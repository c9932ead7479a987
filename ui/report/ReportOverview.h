#pragma once

#include "report/ReportFlow.h"

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
    void drawIdentity(const ReportTable &table, qreal width);
    void drawContents(const ReportContents &contents, QPointF topLeft, qreal width);
    void drawStanding(const ReportStanding &standing);
    [[nodiscard]] qreal figuresHeight(qsizetype from, qsizetype to) const;
    void drawFigures(qsizetype from, qsizetype to);
    void drawFigureRows(const ReportTable &table, qreal x, qreal width);
    void paintStatusBar(qreal x, qreal width);
    void paintShareBar(qreal x, qreal width, double share);

    const ReportData &m_data;
    ReportFlow &m_flow;
};

} // namespace waymark
