#include "report/docx/DocxTextWriter.h"

#include "report/outline/ReportLines.h"

#include <QHash>

#include <utility>

namespace waymark {

using namespace Qt::StringLiterals;

DocxTextWriter::DocxTextWriter(MarkupWriter &out, const DocxPaper &paper)
    : m_out(out)
    , m_paper(paper)
{
}

void DocxTextWriter::openParagraph(const QString &style, const QString &words, int columns)
{
    m_out.open("w:p");
    m_out.open("w:pPr");
    m_out.single("w:pStyle", {{"w:val", style}});
    if (keepsWithNext)
        m_out.single("w:keepNext", {});
    if (startsPage)
        m_out.single("w:pageBreakBefore", {});
    if (words.isRightToLeft())
        m_out.single("w:bidi", {});
    if (columns > 0)
        writeSection(columns);
    m_out.close();
}

void DocxTextWriter::writeRun(const QString &words, const QString &style)
{
    m_out.open("w:r");
    const bool isRightToLeft = words.isRightToLeft();
    if (!style.isEmpty() || isRightToLeft) {
        m_out.open("w:rPr");
        if (!style.isEmpty())
            m_out.single("w:rStyle", {{"w:val", style}});
        if (isRightToLeft)
            m_out.single("w:rtl", {});
        m_out.close();
    }
    m_out.element("w:t", QString(words).replace(u'\t', u' '), {{"xml:space", u"preserve"_s}});
    m_out.close();
}

void DocxTextWriter::writeLine(const ReportLine &line, const QString &style, const QString &bulletStyle)
{
    static const QHash<ReportTone, QString> tones{
        {ReportTone::Strong, u"Strong"_s}, {ReportTone::Quiet, u"Quiet"_s}, {ReportTone::Alert, u"Alert"_s}};
    for (const ReportPiece &piece : piecesOf(line.text)) {
        openParagraph(piece.isBullet ? bulletStyle : style, piece.text);
        writeRun(piece.text, tones.value(line.tone));
        m_out.close();
    }
}

void DocxTextWriter::writeSection(int columns)
{
    m_out.open("w:sectPr");
    // What a section does not say is that of the one before it.
    const DocxMargins said = std::exchange(margins, {});
    if (!said.header.isEmpty())
        m_out.single("w:headerReference", {{"w:type", u"default"_s}, {"r:id", said.header}});
    if (!said.footer.isEmpty())
        m_out.single("w:footerReference", {{"w:type", u"default"_s}, {"r:id", said.footer}});
    m_out.single("w:type", {{"w:val", u"continuous"_s}});
    m_out.single("w:pgSz",
        {{"w:w", QString::number(m_paper.width())}, {"w:h", QString::number(m_paper.height())},
            {"w:orient", m_paper.isPortrait ? u"portrait"_s : u"landscape"_s}});
    const QString side = QString::number(DocxPaper::sideMargin);
    m_out.single("w:pgMar",
        {{"w:top", u"1021"_s}, {"w:right", side}, {"w:bottom", u"1021"_s}, {"w:left", side}, {"w:header", u"454"_s},
            {"w:footer", u"454"_s}, {"w:gutter", u"0"_s}});
    m_out.single("w:cols", {{"w:num", QString::number(columns)}, {"w:space", u"567"_s}});
    m_out.close();
}

} // namespace waymark
