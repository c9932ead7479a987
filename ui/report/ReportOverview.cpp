#include "report/ReportOverview.h"

#include "report/ReportBody.h"
#include "report/ReportStyle.h"

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

constexpr qreal contentsWidth = 232;
constexpr qreal barHeight = 11;
constexpr qreal afterBar = 4;
constexpr qreal subHeadingHeight = 18;
constexpr qreal labelSize = 9;
constexpr qreal contentsSize = 8.5; ///< a dozen parts stand beside the identification, with the key figures still below
constexpr qreal rowHeight = labelSize * 1.36 + 4; ///< of a key figure, whose label has one line

/// The key of a heading of level 2; empty for everything else.
QString partOf(const ReportBlock &block)
{
    const auto *heading = std::get_if<ReportHeading>(&block);
    return heading && heading->level == 2 ? heading->key : QString();
}

} // namespace

ReportOverview::ReportOverview(const ReportData &data, ReportFlow &flow)
    : m_data(data)
    , m_flow(flow)
{
}

qsizetype ReportOverview::draw()
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    const qreal identityWidth = m_flow.width() - contentsWidth - 36;
    qreal besideTop = 0;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const ReportBlock &block = blocks.at(index);
        const QString part = partOf(block);
        if (!part.isEmpty() && part != "overall"_L1 && part != "figures"_L1)
            return index;
        if (part == "figures"_L1) {
            qsizetype end = index + 1;
            while (end < blocks.size() && partOf(blocks.at(end)).isEmpty())
                ++end;
            drawFigures(index, end);
            index = end - 1;
        } else if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            heading->level == 1 ? drawTitle(*heading)
                                : drawReportHeading(m_flow, *heading, m_flow.left(), m_flow.width());
            besideTop = heading->level == 1 ? m_flow.y : besideTop;
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            drawIdentity(*table, identityWidth);
        } else if (const auto *contents = std::get_if<ReportContents>(&block)) {
            drawContents(*contents, QPointF(m_flow.left() + m_flow.width() - contentsWidth, besideTop), contentsWidth);
        } else if (const auto *standing = std::get_if<ReportStanding>(&block)) {
            drawStanding(*standing);
        } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            drawParagraph(*paragraph);
        }
    }
    return blocks.size();
}

void ReportOverview::drawParagraph(const ReportParagraph &paragraph)
{
    ReportCellLayout text(m_flow.fonts, {{}, {paragraph.line}}, 9.5, m_flow.width());
    m_flow.ensure(text.height());
    m_flow.y +=
        text.draw(m_flow.canvas, m_flow.fonts, m_flow.section, QPointF(m_flow.left(), m_flow.y), m_flow.room()) + 3;
}

void ReportOverview::drawTitle(const ReportHeading &heading)
{
    m_flow.canvas.painter().fillRect(QRectF(m_flow.left(), m_flow.y - 10, 64, 4), accent);
    drawReportHeading(m_flow, heading, m_flow.left(), m_flow.width());
    m_flow.y += 2;
}

/// Label above value, in two columns that are read one after the other.
void ReportOverview::drawIdentity(const ReportTable &table, qreal width)
{
    PdfStructure &structure = m_flow.canvas.structure();
    const PdfNode body = structure.add(structure.add(m_flow.section, PdfRole::Table), PdfRole::TBody);
    const qsizetype half = (table.rows.size() + 1) / 2;
    const qreal columnWidth = (width - 28) / 2;
    const qreal top = m_flow.y;
    qreal bottom = top;
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        if (index == half)
            m_flow.y = top;
        const QPointF corner(m_flow.left() + (index < half ? 0 : columnWidth + 28), m_flow.y);
        const PdfNode row = structure.add(body, PdfRole::TR);
        PdfText label(m_flow.fonts, table.rows.at(index).first().lines.first().text, textStyle(ReportTone::Quiet, 8),
            columnWidth);
        label.drawAll(m_flow.canvas, structure.addHeaderCell(row, PdfScope::Row), corner);
        ReportCellLayout value(m_flow.fonts, table.rows.at(index).last(), 10, columnWidth);
        const qreal height = value.height();
        value.draw(m_flow.canvas, m_flow.fonts, structure.add(row, PdfRole::TD), corner + QPointF(0, label.height()),
            height + 1);
        m_flow.y += label.height() + height + 3.5;
        bottom = qMax(bottom, m_flow.y);
    }
    m_flow.y = bottom;
}

void ReportOverview::drawContents(const ReportContents &contents, QPointF topLeft, qreal width)
{
    PdfStructure &structure = m_flow.canvas.structure();
    qreal y = topLeft.y();
    PdfText heading(m_flow.fonts, contents.heading, textStyle(ReportTone::Strong, 10), width);
    heading.drawAll(m_flow.canvas, structure.add(m_flow.section, PdfRole::P), QPointF(topLeft.x(), y));
    y += heading.height() + 4;
    const PdfNode list = structure.add(m_flow.section, PdfRole::TOC);
    PdfTextStyle numberStyle = textStyle(ReportTone::Quiet, contentsSize);
    numberStyle.align = Qt::AlignRight;
    for (const ReportHeading &part : m_flow.outline.parts()) {
        const PdfRun run{part.text, false, false, pdfLinkTo(part.key)};
        PdfText text(m_flow.fonts, {run}, textStyle(ReportTone::Plain, contentsSize), width - 30);
        text.drawAll(m_flow.canvas, structure.add(list, PdfRole::TOCI), QPointF(topLeft.x(), y));
        PdfText number(m_flow.fonts, QString::number(m_flow.numbers.pageOf.value(part.key, 1)), numberStyle, 26);
        number.drawArtifact(m_flow.canvas, QPointF(topLeft.x() + width - 26, y + text.height() - number.height()));
        y += text.height() + 0.4;
        paintRule(m_flow.canvas, topLeft.x(), topLeft.x() + width, y - 0.6);
    }
    m_flow.y = qMax(m_flow.y, y);
}

void ReportOverview::drawStanding(const ReportStanding &standing)
{
    constexpr qreal chip = 24;
    constexpr qreal padding = 10;
    QVector<PdfRun> runs = statusRuns(standing.status);
    runs.append(PdfRun{u": "_s + standing.reason});
    PdfText text(m_flow.fonts, runs, textStyle(ReportTone::Plain, 14), m_flow.width() - chip - 4 * padding);
    const qreal height = qMax(chip, text.height()) + 2 * padding - 4;
    const QRectF box(m_flow.left(), m_flow.y, m_flow.width(), height);
    m_flow.canvas.painter().fillRect(box, head);
    m_flow.canvas.painter().fillRect(QRectF(box.topLeft(), QSizeF(4, height)), accent);
    paintChip(m_flow.canvas, m_flow.fonts, QRectF(box.left() + padding + 6, box.center().y() - chip / 2, chip, chip),
        standing.status.status);
    text.drawAll(m_flow.canvas, m_flow.canvas.structure().add(m_flow.section, PdfRole::P),
        QPointF(box.left() + chip + 2.6 * padding, box.center().y() - text.height() / 2));
    m_flow.y = box.bottom() + 7;
}

qreal ReportOverview::figuresHeight(qsizetype from, qsizetype to) const
{
    qreal rows = 0;
    for (qsizetype index = from; index < to; ++index) {
        if (const auto *table = std::get_if<ReportTable>(&m_flow.outline.blocks.at(index)))
            rows = qMax(rows, double(table->rows.size()) * rowHeight);
    }
    const auto &heading = std::get<ReportHeading>(m_flow.outline.blocks.at(from));
    return reportHeadingHeight(m_flow, heading, m_flow.width()) + subHeadingHeight + barHeight + afterBar + rows;
}

/// The tables beside each other, each under its heading.
void ReportOverview::drawFigures(qsizetype from, qsizetype to)
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    m_flow.ensure(figuresHeight(from, to));
    drawReportHeading(m_flow, std::get<ReportHeading>(blocks.at(from)), m_flow.left(), m_flow.width());
    const qreal top = m_flow.y;
    qreal bottom = top;
    const qreal gap = 34;
    const qreal unit = (m_flow.width() - 2 * gap) / 10;
    const qreal widths[] = {unit * 4, unit * 3, unit * 3};
    qreal x = m_flow.left();
    int column = 0;
    for (qsizetype index = from + 1; index < to; ++index) {
        const qreal width = widths[qMin(column, 2)];
        if (const auto *heading = std::get_if<ReportHeading>(&blocks.at(index))) {
            m_flow.y = top;
            PdfStructure &structure = m_flow.canvas.structure();
            PdfTextStyle style = headingStyle(3);
            style.size = 10.5;
            PdfText text(m_flow.fonts, heading->text, style, width);
            text.drawAll(m_flow.canvas, structure.addHeading(m_flow.section, 3, heading->text), QPointF(x, m_flow.y));
            m_flow.y += subHeadingHeight;
        } else if (const auto *table = std::get_if<ReportTable>(&blocks.at(index))) {
            if (column == 0)
                paintStatusBar(x, width);
            else
                paintShareBar(x, width,
                    column == 1                       ? m_data.counts.percentComplete() / 100.0
                        : m_data.kpiCounts.total == 0 ? 0.0
                                                      : double(m_data.kpiCounts.atTarget) / m_data.kpiCounts.total);
            m_flow.y += barHeight + afterBar;
            drawFigureRows(*table, x, width);
            bottom = qMax(bottom, m_flow.y);
            x += width + gap;
            ++column;
        }
    }
    m_flow.y = bottom + 6;
}

void ReportOverview::drawFigureRows(const ReportTable &table, qreal x, qreal width)
{
    PdfStructure &structure = m_flow.canvas.structure();
    const PdfNode body = structure.add(structure.add(m_flow.section, PdfRole::Table), PdfRole::TBody);
    for (const QList<ReportCell> &cells : table.rows) {
        const PdfNode row = structure.add(body, PdfRole::TR);
        ReportCellLayout label(m_flow.fonts, cells.first(), labelSize, width - 64);
        const qreal height = label.height();
        label.draw(m_flow.canvas, m_flow.fonts, structure.addHeaderCell(row, PdfScope::Row), QPointF(x, m_flow.y + 2),
            height + 1);
        PdfTextStyle style = textStyle(ReportTone::Strong, 10.5);
        style.align = Qt::AlignRight;
        PdfText value(m_flow.fonts, cells.last().lines.first().text, style, 60);
        value.drawAll(m_flow.canvas, structure.add(row, PdfRole::TD), QPointF(x + width - 60, m_flow.y + 0.5));
        m_flow.y += height + 4;
        paintRule(m_flow.canvas, x, x + width, m_flow.y - 0.5);
    }
}

/// The list beneath says the same in words, so that the bar is an artifact.
void ReportOverview::paintStatusBar(qreal x, qreal width)
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

void ReportOverview::paintShareBar(qreal x, qreal width, double share)
{
    QPainter &painter = m_flow.canvas.painter();
    painter.fillRect(QRectF(x, m_flow.y, width * share, barHeight), accent);
    painter.setPen(QPen(edge, 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(x, m_flow.y, width, barHeight));
}

} // namespace waymark
