#pragma once

#include "pages/ReportPanelLayout.h"

namespace waymark {

/// Pages that are laid out as a whole: bands beneath each other, the parts of a band beside each other, set as close as
/// it takes for the page to hold them. What no setting holds goes on on the next page; whoever measures then asks for
/// fewer words.
class ReportBands
{
public:
    ReportBands(const ReportData &data, ReportFlow &flow);

    /// Whether there are such pages; they are the first ones.
    [[nodiscard]] static bool isStart(const ReportBlock &block);
    /// Draws them all, the first on the page that stands open, and returns the index of the block behind them.
    qsizetype draw();

private:
    struct Panel
    {
        qsizetype from = 0;
        qsizetype to = 0;
        int share = 1;
    };
    using Band = QList<Panel>;
    struct Row
    {
        std::vector<std::unique_ptr<ReportPanelLayout>> panels;
        QList<qreal> lefts;
        qreal height = 0;
    };

    /// The bands of the page that begins with the band at `from`; moves it behind them.
    [[nodiscard]] QList<Band> bandsOfPage(qsizetype &from) const;
    [[nodiscard]] Row rowOf(const Band &band, ReportDensity density) const;
    [[nodiscard]] std::vector<Row> rowsOf(const QList<Band> &bands);
    void drawRow(Row &row);

    const ReportData &m_data;
    ReportFlow &m_flow;
};

} // namespace waymark
