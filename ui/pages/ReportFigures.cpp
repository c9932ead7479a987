#include "pages/ReportFigures.h"

#include "pages/ReportDrawing.h"
#include "pages/ReportStyle.h"

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

constexpr qreal barHeight = 11;
constexpr qreal afterBar = 4;
constexpr qreal afterRow = 2.6;
constexpr qreal valueWidth = 52;
constexpr qreal besideValue = 4;
constexpr int lastColumn = 2;

bool isPart(const ReportBlock &block)
{
    const auto *heading = std::get_if<ReportHeading>(&block);
    return heading && heading->level == 2;
}

qreal chipOf(qreal textSize)
{
    return textSize * 1.7;
}

qreal paddingOf(qreal textSize)
{
    return textSize * 0.7;
}

PdfText standingText(const ReportFlow &flow, const ReportStanding &standing, qreal textSize)
{
    QVector<PdfRun> runs = statusRuns(standing.status);
    runs.append(PdfRun{u": "_s + standing.reason});
    return PdfText(flow.fonts, runs, textStyle(ReportTone::Plain, textSize),
        flow.width() - chipOf(textSize) - 4 * paddingOf(textSize));
}

qreal boxHeight(const PdfText &text, qreal textSize)
{
    return qMax(chipOf(textSize), text.height()) + 2 * paddingOf(textSize) - 4;
}

} // namespace

qreal reportStandingHeight(const ReportFlow &flow, const ReportStanding &standing, qreal textSize)
{
    return boxHeight(standingText(flow, standing, textSize), textSize) + textSize / 2;
}

void drawReportStanding(ReportFlow &flow, const ReportStanding &standing, qreal textSize)
{
    const qreal chip = chipOf(textSize);
    const qreal padding = paddingOf(textSize);
    PdfText text = standingText(flow, standing, textSize);
    const qreal height = boxHeight(text, textSize);
    const PdfNode node = flow.canvas.structure().add(flow.section, PdfRole::P);
    if (height > flow.pageHeight()) { // no box is as long
        drawOverPages(flow, text, node, flow.left());
        flow.y += textSize / 2;
        return;
    }
    flow.ensure(height);
    const QRectF box(flow.left(), flow.y, flow.width(), height);
    flow.canvas.painter().fillRect(box, head);
    flow.canvas.painter().fillRect(QRectF(box.topLeft(), QSizeF(4, height)), accent);
    paintChip(flow.canvas, flow.fonts, QRectF(box.left() + padding + 6, box.center().y() - chip / 2, chip, chip),
        standing.status.status);
    text.drawAll(flow.canvas, node, QPointF(box.left() + chip + 2.6 * padding, box.center().y() - text.height() / 2));
    flow.y = box.bottom() + textSize / 2;
}

ReportFigures::ReportFigures(const ReportData &data, ReportFlow &flow)
    : m_data(data)
    , m_flow(flow)
    , m_size(tableSize(flow.numbers.density))
{
}

bool ReportFigures::isStart(const ReportBlock &block)
{
    return isPart(block) && std::get<ReportHeading>(block).key == "figures"_L1;
}

qsizetype ReportFigures::end(qsizetype from) const
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    qsizetype index = from + 1;
    while (index < blocks.size() && !isPart(blocks.at(index)))
        ++index;
    return index;
}

qreal ReportFigures::columnWidth(int column) const
{
    const qreal unit = (m_flow.width() - lastColumn * figureGap) / 10;
    return unit * (column == 0 ? 4 : 3);
}

ReportCellLayout ReportFigures::label(const ReportCell &cell, qreal width) const
{
    return ReportCellLayout(m_flow.fonts, cell, m_size, width - valueWidth - besideValue);
}

qreal ReportFigures::height(qsizetype from, qsizetype to) const
{
    qreal highest = 0;
    int column = 0;
    for (qsizetype index = from; index < to; ++index) {
        const auto *table = std::get_if<ReportTable>(&m_flow.outline.blocks.at(index));
        if (!table)
            continue;
        qreal rows = 0;
        for (const QList<ReportCell> &cells : table->rows)
            rows += label(cells.first(), columnWidth(qMin(column, lastColumn))).height() + afterRow;
        highest = qMax(highest, rows);
        ++column;
    }
    const auto &heading = std::get<ReportHeading>(m_flow.outline.blocks.at(from));
    return reportHeadingHeight(m_flow, heading, m_flow.width()) + 2 * m_size + barHeight + afterBar + highest;
}

qsizetype ReportFigures::draw(qsizetype from)
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    const qsizetype to = end(from);
    m_flow.ensure(height(from, to));
    drawReportHeading(m_flow, std::get<ReportHeading>(blocks.at(from)), m_flow.left(), m_flow.width());
    const qreal top = m_flow.y;
    qreal bottom = top;
    qreal x = m_flow.left();
    int column = 0;
    for (qsizetype index = from + 1; index < to; ++index) {
        const qreal width = columnWidth(column);
        if (const auto *heading = std::get_if<ReportHeading>(&blocks.at(index))) {
            m_flow.y = top;
            drawSubHeading(*heading, x, width);
        } else if (const auto *table = std::get_if<ReportTable>(&blocks.at(index))) {
            drawTable(*table, column, x);
            bottom = qMax(bottom, m_flow.y);
            x += width + figureGap;
            column = qMin(column + 1, lastColumn);
        }
    }
    m_flow.y = bottom + 6;
    return to;
}

void ReportFigures::drawSubHeading(const ReportHeading &heading, qreal x, qreal width)
{
    PdfTextStyle style = headingStyle(3);
    style.size = m_size + 1.5;
    PdfText text(m_flow.fonts, heading.text, style, width);
    text.drawAll(
        m_flow.canvas, m_flow.canvas.structure().addHeading(m_flow.section, 3, heading.text), QPointF(x, m_flow.y));
    m_flow.y += 2 * m_size;
}

void ReportFigures::drawTable(const ReportTable &table, int column, qreal x)
{
    const qreal width = columnWidth(column);
    if (column == 0)
        paintStatusBar(x, width);
    else if (column == 1)
        paintShareBar(x, width, m_data.counts.percentComplete() / 100.0);
    else
        paintShareBar(
            x, width, m_data.kpiCounts.total == 0 ? 0.0 : double(m_data.kpiCounts.atTarget) / m_data.kpiCounts.total);
    m_flow.y += barHeight + afterBar;
    PdfStructure &structure = m_flow.canvas.structure();
    const PdfNode body = structure.add(structure.add(m_flow.section, PdfRole::Table), PdfRole::TBody);
    for (const QList<ReportCell> &cells : table.rows)
        drawRow(cells, body, x, width);
}

void ReportFigures::drawRow(const QList<ReportCell> &cells, PdfNode body, qreal x, qreal width)
{
    PdfStructure &structure = m_flow.canvas.structure();
    const PdfNode row = structure.add(body, PdfRole::TR);
    ReportCellLayout name = label(cells.first(), width);
    const qreal height = name.height();
    name.draw(m_flow.canvas, m_flow.fonts, structure.addHeaderCell(row, PdfScope::Row), QPointF(x, m_flow.y + 1.4),
        height + 1);
    PdfTextStyle style = textStyle(ReportTone::Strong, m_size + 1.5);
    style.align = Qt::AlignRight;
    PdfText value(m_flow.fonts, cells.last().lines.first().text, style, valueWidth);
    value.drawAll(m_flow.canvas, structure.add(row, PdfRole::TD), QPointF(x + width - valueWidth, m_flow.y - 0.1));
    m_flow.y += height + afterRow;
    paintRule(m_flow.canvas, x, x + width, m_flow.y - 0.3);
}

/// The list beneath says the same in words, so that the bar is an artifact.
void ReportFigures::paintStatusBar(qreal x, qreal width)
{
    QPainter &painter = m_flow.canvas.painter();
    const int total = m_data.counts.total;
    qreal left = x;
    for (const auto &[status, count] : m_data.statuses) {
        const qreal part = total == 0 ? 0 : width * count / total;
        const bool isEmpty = status.status == Status::NotAssessed || status.status == Status::Unreadable;
        painter.fillRect(
            QRectF(left, m_flow.y, part, barHeight), isEmpty ? QColor(Qt::white) : statusFill(status.status));
        left += part;
        if (count > 0)
            painter.fillRect(QRectF(left - 0.6, m_flow.y, 1.2, barHeight), Qt::white);
    }
    painter.setPen(QPen(edge, 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(x, m_flow.y, width, barHeight));
}

void ReportFigures::paintShareBar(qreal x, qreal width, double share)
{
    QPainter &painter = m_flow.canvas.painter();
    painter.fillRect(QRectF(x, m_flow.y, width * share, barHeight), accent);
    painter.setPen(QPen(edge, 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(x, m_flow.y, width, barHeight));
}

} // namespace waymark
