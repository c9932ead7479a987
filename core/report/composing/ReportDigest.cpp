#include "report/composing/ReportDigest.h"

#include "report/composing/ReportOutline.h"

#include <QCryptographicHash>

namespace waymark {

namespace {

/// Each text with its length before it, each list with its size, so that nothing can be moved from one to the next.
class Digest
{
public:
    QString take() { return QString::fromLatin1(m_hash.result().toHex()); }

    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        count(bytes.size());
        m_hash.addData(bytes);
    }
    void count(qsizetype number)
    {
        m_hash.addData(QByteArray::number(qlonglong(number)));
        m_hash.addData(":");
    }

    void operator()(const ReportHeading &heading)
    {
        count(heading.level);
        add(heading.text);
    }
    void operator()(const ReportParagraph &paragraph) { add(paragraph.line.text); }
    void operator()(const ReportStanding &standing)
    {
        add(standing.status);
        add(standing.reason);
    }
    void operator()(const ReportTable &table)
    {
        add(table.name);
        count(table.columns.size());
        for (const ReportColumn &column : table.columns)
            add(column.heading);
        count(table.rows.size());
        for (const QList<ReportCell> &row : table.rows) {
            for (const ReportCell &cell : row)
                add(cell);
        }
    }
    void operator()(const ReportFigure &figure)
    {
        add(figure.title);
        add(figure.description);
    }
    void operator()(const ReportTiles &all)
    {
        count(all.tiles.size());
        for (const ReportTile &tile : all.tiles) {
            for (const QString &words : {tile.title, tile.sentence, tile.signs, tile.shape})
                add(words);
        }
    }
    void operator()(const ReportBand &) { }
    void operator()(const ReportContents &contents) { add(contents.heading); }

private:
    void add(const ReportStatus &status)
    {
        add(statusText(status.status));
        add(status.word);
        count(status.isDecided ? 1 : 0);
    }
    void add(const ReportCell &cell)
    {
        count(cell.status ? 1 : 0);
        if (cell.status)
            add(*cell.status);
        count(cell.lines.size());
        for (const ReportLine &line : cell.lines)
            add(line.text);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString reportDigest(const ReportData &data)
{
    // Of all that it has to say, whatever room its pages leave.
    ReportData whole = data;
    whole.boardStep = 0;
    const ReportOutline outline = reportOutline(whole);
    Digest digest;
    digest.add(outline.title);
    for (const ReportBlock &block : outline.blocks) {
        digest.count(qsizetype(block.index()));
        std::visit(digest, block);
    }
    return digest.take();
}

} // namespace waymark
