#pragma once

#include "report/docx/DocxStyleSheet.h"
#include "report/office/MarkupWriter.h"
#include "report/outline/ReportBlocks.h"

namespace waymark {

/// The ids of the relations to what stands in the margins of every page; empty where nothing does.
struct DocxMargins
{
    QString header;
    QString footer;
};

/// Writes the paragraphs of a Word document and what is in them; in running text and in cells alike.
class DocxTextWriter
{
public:
    DocxTextWriter(MarkupWriter &out, const DocxPaper &paper);

    /// Whoever opens a paragraph closes it. `words` say which way they run; `columns` ends a section with this
    /// paragraph, 0 does not.
    void openParagraph(const QString &style, const QString &words = {}, int columns = 0);
    void writeRun(const QString &words, const QString &style = {});
    /// In as many paragraphs as it takes.
    void writeLine(const ReportLine &line, const QString &style, const QString &bulletStyle);
    /// Ends a section of the document in so many columns of text. The first says what stands in the margins of all.
    void writeSection(int columns);

    bool startsPage = false; ///< the next paragraph does
    bool keepsWithNext = false; ///< paragraphs stay on the page of the next one
    DocxMargins margins; ///< until a section has said them

private:
    MarkupWriter &m_out;
    DocxPaper m_paper;
};

} // namespace waymark
