#include "pages/ReportStyle.h"

#include "report/outline/OutlineCells.h"

namespace waymark::report_style {

using namespace Qt::StringLiterals;

QColor statusFill(Status status)
{
    return QColor(QLatin1StringView(defaultStatusWords(status).fill));
}

QColor statusInk(Status status)
{
    return status == Status::Missed || status == Status::SignedOff ? QColor(Qt::white) : QColor(Qt::black);
}

PdfTextStyle textStyle(ReportTone tone, qreal size)
{
    PdfTextStyle style;
    style.size = size;
    style.leading = size < 9 ? 1.26 : 1.36; // small print stands closer
    style.bold = tone == ReportTone::Strong || tone == ReportTone::Alert;
    style.colour = tone == ReportTone::Quiet ? quiet : tone == ReportTone::Alert ? alert : ink;
    return style;
}

qreal tableSize(ReportDensity density)
{
    switch (density) {
    case ReportDensity::Usual:
        return 9;
    case ReportDensity::Board:
        return 8.9;
    case ReportDensity::CloseBoard:
        return 8.5;
    case ReportDensity::Compact:
        return 8.2;
    case ReportDensity::Tight:
        break;
    }
    return 7.5;
}

qreal tablePadding(ReportDensity density)
{
    switch (density) {
    case ReportDensity::Usual:
        return 4.5;
    case ReportDensity::Board:
        return 2.2;
    case ReportDensity::CloseBoard:
        return 1.8;
    case ReportDensity::Compact:
    case ReportDensity::Tight:
        break;
    }
    return 1.6;
}

PdfTextStyle headingStyle(int level)
{
    constexpr qreal sizes[] = {23, 16, 12, 10};
    PdfTextStyle style;
    style.size = sizes[qBound(1, level, 4) - 1];
    style.leading = 1.25;
    style.bold = true;
    style.colour = level <= 2 ? accent : ink;
    return style;
}

void paintChip(PdfCanvas &canvas, const PdfFonts &fonts, const QRectF &box, Status status)
{
    QPainter &painter = canvas.painter();
    const bool isEmpty = status == Status::NotAssessed || status == Status::Unreadable;
    const qreal side = box.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edge, qMax(0.7, side / 16));
    if (isEmpty)
        pen.setDashPattern({2.2, 1.6});
    painter.setPen(pen);
    painter.setBrush(isEmpty ? QColor(Qt::white) : statusFill(status));
    painter.drawRoundedRect(box.adjusted(0.4, 0.4, -0.4, -0.4), side * 0.22, side * 0.22);
    painter.restore();
    PdfTextStyle style;
    style.size = side * 0.68;
    style.leading = 1;
    style.bold = true;
    style.align = Qt::AlignHCenter;
    style.colour = statusInk(status);
    const PdfText letter(fonts, statusLetter(status), style, box.width());
    letter.drawArtifact(canvas, box.topLeft() + QPointF(0, (side - letter.lineHeight()) / 2));
}

QVector<PdfRun> statusRuns(const ReportStatus &status)
{
    QVector<PdfRun> runs{PdfRun{status.word, true}};
    if (const QString remark = report_words::statusRemark(status); !remark.isEmpty())
        runs.append(PdfRun{remark});
    return runs;
}

void paintRule(PdfCanvas &canvas, qreal x1, qreal x2, qreal y, const QColor &colour, qreal width)
{
    canvas.painter().fillRect(QRectF(x1, y - width / 2, x2 - x1, width), colour);
}

} // namespace waymark::report_style
