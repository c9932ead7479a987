#include "charts/ChartPicture.h"

#include "analysis/charts/ChartWords.h"
#include "charts/ChartDrawing.h"
#include "charts/ChartFitting.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <functional>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerMetre = 3780; // 96 to the inch

/// As a generator of SVG measures, and a page on the web.
QFontMetricsF metricsOf(const QFont &font)
{
    QImage ground(1, 1, QImage::Format_ARGB32_Premultiplied);
    ground.setDotsPerMeterX(dotsPerMetre);
    ground.setDotsPerMeterY(dotsPerMetre);
    return QFontMetricsF(font, &ground);
}

/// A whole file by that painter: title and description as they are said.
QByteArray svgFile(QSizeF size, const QString &title, const QString &description, const QFont &font,
    const std::function<void(QPainter &)> &paint)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title.toHtmlEscaped()); // it writes both as they are
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.setFont(font);
    paint(painter);
    painter.end();
    // The report's font is a Noto Sans that bears our name; without it, not the browser's serif one.
    svg.replace(
        "font-family=\"" + font.family().toUtf8() + '"', "font-family=\"Noto Sans, Segoe UI, Arial, sans-serif\"");
    return svg;
}

/// Words above and beneath a chart, one under the other.
class Page
{
public:
    Page(const ChartPicture &picture, const QFontMetricsF &metrics)
        : m_picture(picture)
        , m_line(metrics.height())
        , m_width(picture.width - m_line * 2)
        , m_chart(
              std::max<qreal>(picture.width * 0.42, leastChartHeight(picture.data, picture.width - m_line, metrics)))
    {
        const ChartData &data = picture.data;
        add(m_above, u"%1  %2"_s.arg(data.code, data.subject.simplified()), 1.0, false, metrics);
        add(m_above, data.title, 1.15, true, metrics);
        for (const QString &sentence : picture.context)
            add(m_above, sentence, 1.0, false, metrics);
        for (const QString &sentence : noteSentences(data))
            add(m_beneath, sentence, smallPrint, false, metrics);
    }

    [[nodiscard]] QSizeF size() const
    {
        return {m_picture.width, heightOf(m_above) + chart() + heightOf(m_beneath) + m_line};
    }

    void paint(QPainter &painter) const
    {
        const ChartColours colours = ChartColours::report();
        painter.fillRect(QRectF(QPointF(), size()), colours.ground);
        qreal y = m_line * 0.5;
        y = paintWords(painter, m_above, y, colours.text);
        paintTrajectoryChart(
            painter, QRectF(m_line * 0.5, y, m_picture.width - m_line, chart()), m_picture.data, colours);
        paintWords(painter, m_beneath, y + chart(), colours.text);
    }

private:
    struct Words
    {
        QString words;
        qreal ratio = 1;
        bool isStrong = false;
        qreal height = 0;
    };

    [[nodiscard]] qreal chart() const { return m_chart; }

    [[nodiscard]] QFont fontOf(const Words &words) const
    {
        QFont font = m_picture.font;
        if (font.pixelSize() > 0)
            font.setPixelSize(qRound(font.pixelSize() * words.ratio));
        else
            font.setPointSizeF(font.pointSizeF() * words.ratio);
        font.setBold(words.isStrong);
        return font;
    }
    void add(QList<Words> &list, const QString &text, qreal ratio, bool isStrong, const QFontMetricsF &metrics)
    {
        if (text.trimmed().isEmpty())
            return;
        // Bold runs wider: room for it, so that no line is lost.
        const QRectF room(0, 0, m_width / ratio * (isStrong ? 0.86 : 0.96), 10000);
        const qreal height = metrics.boundingRect(room, Qt::TextWordWrap, text).height() * ratio;
        list.append({text, ratio, isStrong, height + m_line * 0.25});
    }
    [[nodiscard]] static qreal heightOf(const QList<Words> &list)
    {
        qreal height = 0;
        for (const Words &words : list)
            height += words.height;
        return height;
    }
    qreal paintWords(QPainter &painter, const QList<Words> &list, qreal y, const QColor &colour) const
    {
        painter.save();
        painter.setPen(colour);
        for (const Words &words : list) {
            painter.setFont(fontOf(words));
            painter.drawText(
                QRectF(m_line, y, m_width, words.height), Qt::TextWordWrap | Qt::TextDontClip, words.words);
            y += words.height;
        }
        painter.restore();
        return y;
    }

    const ChartPicture &m_picture;
    qreal m_line;
    qreal m_width;
    qreal m_chart; ///< its height
    QList<Words> m_above;
    QList<Words> m_beneath;
};

} // namespace

void paintTrajectoryChart(QPainter &painter, const QRectF &rect, const ChartData &data, const ChartColours &colours)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    ChartDrawing(data, colours, rect, painter.font(), metrics).paint(painter);
}

QByteArray trajectorySvg(const ChartData &data, const ChartColours &colours, QSizeF size, const QFont &font,
    const QString &title, const QString &description)
{
    QByteArray svg = svgFile(size, title, description, font,
        [&](QPainter &painter) { paintTrajectoryChart(painter, QRectF(QPointF(), size), data, colours); });
    svg.remove(0, svg.indexOf("<svg"));
    return svg;
}

qreal svgHeight(const ChartData &data, qreal width, const QFont &font, qreal usual)
{
    return std::max<qreal>(usual, leastChartHeight(data, width, metricsOf(font)));
}

QString ChartPicture::description() const
{
    QStringList sentences = context;
    sentences += data.rungWords;
    for (const ChartRow &row : data.rows)
        sentences += u"%1: %2; %3; %4"_s.arg(row.period, row.reading, row.due, row.remark);
    sentences += levelSentences(data);
    sentences += noteSentences(data);
    sentences += variationWords(data.variation, data.isVariationUp);
    sentences += assuranceWords(data.assurance);
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QByteArray ChartPicture::svg() const
{
    const Page page(*this, metricsOf(font));
    const QString title = u"%1 %2. %3"_s.arg(data.code, data.subject.simplified(), data.title);
    return svgFile(page.size(), title, description(), font, [&page](QPainter &painter) { page.paint(painter); });
}

QImage ChartPicture::image(qreal scale) const
{
    const Page page(*this, metricsOf(font));
    QImage image((page.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(ChartColours::report().ground);
    QPainter painter(&image);
    painter.setFont(font);
    painter.scale(scale, scale);
    page.paint(painter);
    painter.end();
    // In a document it is as large as it was on the screen, only sharper.
    image.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * scale));
    return image;
}

} // namespace waymark
