#include "pages/ReportTableLayout.h"

#include "pages/ReportStyle.h"
#include "report/outline/OutlineColumns.h"

#include <numeric>

namespace waymark {

using namespace report_style;

namespace {

qreal longestWord(const PdfFonts &fonts, const QString &heading, const PdfTextStyle &style)
{
    constexpr qreal anyWidth = 1000;
    qreal widest = 0;
    for (const QString &word : heading.split(QLatin1Char(' ')))
        widest = qMax(widest, PdfText(fonts, word, style, anyWidth).naturalWidth());
    return widest + 0.5;
}

} // namespace

ReportTableLayout::ReportTableLayout(
    const PdfFonts &fonts, const ReportTable &table, qreal width, ReportDensity density)
    : m_width(width)
    , m_unbroken(table.kind == ReportTable::Kind::Key || table.rows.size() <= fewRows ? fewRowsTable : shortTable)
    , m_padding(tablePadding(density))
{
    const qreal size = tableSize(density);
    const qreal gap = density == ReportDensity::Usual ? gutter : 8;
    qreal left = gap / 2;
    PdfTextStyle headStyle = textStyle(ReportTone::Strong, size - 0.7);
    headStyle.colour = quiet;
    QList<qreal> least;
    for (const ReportColumn &column : table.columns)
        least.append(longestWord(fonts, column.heading, headStyle));
    m_widths = columnWidths(table.columns, least, width - gap * qreal(table.columns.size()) - left);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        m_lefts.append(left);
        left += m_widths.at(column) + gap;
        m_heads.push_back(
            std::make_unique<PdfText>(fonts, table.columns.at(column).heading, headStyle, m_widths.at(column)));
        m_headHeight = qMax(m_headHeight, m_heads.back()->height());
    }
    m_rows.reserve(std::size_t(table.rows.size()));
    for (const QList<ReportCell> &cells : table.rows) {
        Row row;
        for (int column = 0; column < cells.size(); ++column) {
            row.cells.emplace_back(fonts, cells.at(column), size, m_widths.value(column));
            row.height = qMax(row.height, row.cells.back().height() + 2 * m_padding);
        }
        m_rows.push_back(std::move(row));
    }
}

qreal ReportTableLayout::height() const
{
    return std::accumulate(
        m_rows.cbegin(), m_rows.cend(), headHeight(), [](qreal sum, const Row &row) { return sum + row.height; });
}

qreal ReportTableLayout::startHeight() const
{
    const qreal whole = height();
    if (whole <= m_unbroken || m_rows.size() < 2)
        return whole;
    // A single row beneath its header looks lost.
    const qreal one = headHeight() + m_rows[0].height;
    const qreal two = one + m_rows[1].height;
    return two <= shortTable ? two : one;
}

/// Whether the last row would stand alone on the next page if this one, the last but one, stayed on this.
bool ReportTableLayout::isBeforeLoneRow(std::size_t index, qreal room) const
{
    if (index == 0 || index + 2 != m_rows.size())
        return false;
    const qreal both = m_rows[index].height + m_rows[index + 1].height;
    return both > room && both <= shortTable;
}

/// `table` is null for the repeated one, which is an artifact.
void ReportTableLayout::drawHead(ReportFlow &flow, qreal x, PdfNode table)
{
    const qreal top = flow.y;
    flow.canvas.painter().fillRect(QRectF(x, top, m_width, headHeight()), head);
    paintRule(flow.canvas, x, x + m_width, top + headHeight(), edge, 0.7);
    PdfNode row;
    if (!table.isNull())
        row = flow.canvas.structure().add(flow.canvas.structure().add(table, PdfRole::THead), PdfRole::TR);
    for (std::size_t column = 0; column < m_heads.size(); ++column) {
        PdfText &text = *m_heads[column];
        const QPointF corner(x + m_lefts.at(int(column)), top + m_padding + m_headHeight - text.height());
        if (table.isNull())
            text.drawArtifact(flow.canvas, corner);
        else
            text.drawAll(flow.canvas, flow.canvas.structure().addHeaderCell(row, PdfScope::Column), corner);
    }
    flow.y += headHeight();
}

QVector<PdfNode> ReportTableLayout::cellNodes(PdfStructure &structure, PdfNode body) const
{
    const PdfNode row = structure.add(body, PdfRole::TR);
    QVector<PdfNode> nodes;
    for (int column = 0; column < m_lefts.size(); ++column)
        nodes.append(column == 0 ? structure.addHeaderCell(row, PdfScope::Row) : structure.add(row, PdfRole::TD));
    return nodes;
}

void ReportTableLayout::drawRow(ReportFlow &flow, qreal x, PdfNode body, Row &row)
{
    if (row.height > flow.room()) {
        // A row higher than a page starts where it stands and goes on; any other waits for the next page.
        const bool isGiant = row.height > flow.pageHeight() - headHeight();
        if (!isGiant || flow.room() < flow.pageHeight() / 3) {
            flow.newPage();
            drawHead(flow, x, {});
        }
    }
    const QVector<PdfNode> nodes = cellNodes(flow.canvas.structure(), body);
    for (;;) {
        const qreal room = flow.room() - 2 * m_padding;
        qreal used = 0;
        bool isDone = true;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            ReportCellLayout &cell = row.cells[column];
            const QPointF corner(x + m_lefts.at(int(column)), flow.y + m_padding);
            used = qMax(used, cell.draw(flow.canvas, flow.fonts, nodes.at(int(column)), corner, room));
            isDone = isDone && cell.isDrawn();
        }
        flow.y += used + 2 * m_padding;
        if (isDone)
            break;
        flow.newPage();
        drawHead(flow, x, {});
    }
    paintRule(flow.canvas, x, x + m_width, flow.y);
}

void ReportTableLayout::draw(ReportFlow &flow, qreal x)
{
    flow.ensure(qMin(startHeight(), flow.pageHeight()));
    const PdfNode table = flow.canvas.structure().add(flow.section, PdfRole::Table);
    drawHead(flow, x, table);
    const PdfNode body = flow.canvas.structure().add(table, PdfRole::TBody);
    for (std::size_t index = 0; index < m_rows.size() && !flow.canvas.isStopped(); ++index) {
        if (isBeforeLoneRow(index, flow.room())) {
            flow.newPage();
            drawHead(flow, x, {});
        }
        drawRow(flow, x, body, m_rows[index]);
    }
}

} // namespace waymark
