#pragma once

#include "pages/ReportFlow.h"

namespace waymark {

/// A report that is to be seen at once: all blocks beneath each other, as close as the flow's numbers say. What does
/// not fit goes on on a second page; whoever measures tries closer settings and larger paper first.
class ReportSheet
{
public:
    ReportSheet(const ReportData &data, ReportFlow &flow);

    void draw();

private:
    void drawParagraph(const ReportParagraph &paragraph);
    void drawTable(const ReportTable &table);

    const ReportData &m_data;
    ReportFlow &m_flow;
    qreal m_size;
};

} // namespace waymark
