#include "ReportText.h"

#include "PdfTool.h"
#include "report/composing/ReportOutline.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

QString statusWords(const ReportStatus &status)
{
    const QString remark = status.isDecided ? status.colour + u", decided"_s : status.colour;
    return u"[%1] %2 (%3)"_s.arg(statusLetter(status.status), status.word, remark);
}

QString cellWords(const ReportCell &cell)
{
    QStringList parts;
    if (cell.status)
        parts.append(statusWords(*cell.status));
    for (const ReportLine &line : cell.lines)
        parts.append((line.tone == ReportTone::Alert ? u"!"_s : QString()) + QString(line.text).replace(u'\n', u'~'));
    return parts.join(u" / "_s);
}

struct Words
{
    QStringList &out;

    void operator()(const ReportHeading &heading) const { out << QString(heading.level, u'#') + u' ' + heading.text; }
    void operator()(const ReportParagraph &paragraph) const
    {
        out << QString(paragraph.line.text).replace(u'\n', u'~');
    }
    void operator()(const ReportStanding &standing) const
    {
        out << statusWords(standing.status) + u": "_s + standing.reason;
    }
    void operator()(const ReportFigure &figure) const { out << u"<%1: %2>"_s.arg(figure.title, figure.description); }
    void operator()(const ReportContents &contents) const { out << contents.heading; }
    void operator()(const ReportTiles &all) const
    {
        for (const ReportTile &tile : all.tiles)
            out << u"[%1 | %2 | %3 | %4]"_s.arg(tile.title, tile.sentence, tile.signs, tile.shape);
    }
    void operator()(const ReportBand &) const { }
    void operator()(const ReportTable &table) const
    {
        QStringList heads;
        for (const ReportColumn &column : table.columns)
            heads << column.heading;
        if (!heads.isEmpty())
            out << heads.join(u" | "_s);
        for (const QList<ReportCell> &row : table.rows) {
            QStringList cells;
            for (const ReportCell &cell : row)
                cells << cellWords(cell);
            out << cells.join(u" | "_s);
        }
    }
};

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"[\\s\\x{00a0}]+"_s);
    return text.remove(space);
}

} // namespace

QString reportText(const ReportData &data)
{
    QStringList lines;
    for (const ReportBlock &block : reportOutline(data).blocks)
        std::visit(Words{lines}, block);
    return lines.join(u'\n') + u'\n';
}

QString htmlWords(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            words += reader.text();
        const bool isUnheard = reader.isStartElement()
            && (reader.name() == "head"_L1 || reader.name() == "svg"_L1
                || reader.attributes().value("class"_L1) == "skip"_L1
                || reader.attributes().value("aria-hidden"_L1) == "true"_L1);
        if (isUnheard)
            reader.skipCurrentElement();
    }
    return reader.hasError() ? QString() : withoutSpace(words);
}

QString pdfWords(const QByteArray &pdf)
{
    const ToolRun run = runPdfTool(pdf, u"pdfinfo"_s, {u"-struct-text"_s});
    QString words;
    qsizetype figure = -1; // indent of the picture that is being skipped
    for (const QString &line : run.output.split(u'\n')) {
        const QString text = line.trimmed();
        const qsizetype indent = line.indexOf(text);
        if (figure >= 0 && indent > figure)
            continue;
        figure = text.startsWith("Figure"_L1) ? indent : -1;
        if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
            words += text.mid(1, text.size() - 2);
    }
    return withoutSpace(words);
}

} // namespace waymark::test
