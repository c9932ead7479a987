#pragma once

#include "pages/ReportCellLayout.h"

namespace waymark {

/// How the whole stands, in large: a chip, the word and the reason in a box.
void drawReportStanding(ReportFlow &flow, const ReportStanding &standing, qreal textSize = 14);
/// With the air beneath it.
[[nodiscard]] qreal reportStandingHeight(const ReportFlow &flow, const ReportStanding &standing, qreal textSize);

/// The part with the key figures, wherever it stands: actions by status, what was done and what it changed beside each
/// other, each under its bar. Read one after the other.
class ReportFigures
{
public:
    ReportFigures(const ReportData &data, ReportFlow &flow);

    /// Whether the part begins with this block.
    [[nodiscard]] static bool isStart(const ReportBlock &block);
    /// Draws the part that begins at `from`, on one page, and returns the index of the block behind it.
    qsizetype draw(qsizetype from);

private:
    [[nodiscard]] qsizetype end(qsizetype from) const;
    [[nodiscard]] qreal height(qsizetype from, qsizetype to) const;
    [[nodiscard]] qreal columnWidth(int column) const;
    [[nodiscard]] ReportCellLayout label(const ReportCell &cell, qreal width) const;
    void drawSubHeading(const ReportHeading &heading, qreal x, qreal width);
    void drawTable(const ReportTable &table, int column, qreal x);
    void drawRow(const QList<ReportCell> &cells, PdfNode body, qreal x, qreal width);
    void paintStatusBar(qreal x, qreal width);
    void paintShareBar(qreal x, qreal width, double share);

    const ReportData &m_data;
    ReportFlow &m_flow;
    qreal m_size; ///< of a label
};

} // namespace waymark
