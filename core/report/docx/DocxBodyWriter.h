#pragma once

#include "report/docx/DocxReport.h"
#include "report/docx/DocxStyleSheet.h"
#include "report/office/MarkupWriter.h"

#include <QHash>

namespace waymark {

/// The ids of the relations to what stands in the margins of every page; empty where nothing does.
struct DocxMargins
{
    QString header;
    QString footer;
};

/// Writes `word/document.xml`: every block of an outline in order.
class DocxBodyWriter
{
public:
    /// Takes a picture's name and content into the package; returns the id of the relation to it.
    using Embed = std::function<QString(const QString &name, const QByteArray &png)>;

    DocxBodyWriter(const ReportOutline &outline, const FigurePicture &picture, const Embed &embed);

    [[nodiscard]] QByteArray xml(const DocxMargins &margins);

private:
    void write(const ReportHeading &heading);
    void write(const ReportParagraph &paragraph);
    void write(const ReportStanding &standing);
    void write(const ReportContents &contents);
    void write(const ReportTable &table);
    void write(const ReportFigure &figure);
    /// Ends a section of the document in so many columns of text. The first says what stands in the margins of all.
    void writeSection(int columns);
    /// Whether the paragraph at that place must not part from what it introduces.
    [[nodiscard]] bool introduces(qsizetype index) const;

    /// `columns` ends a section with this paragraph; 0 does not.
    void openParagraph(const QString &style, const QString &words = {}, int columns = 0);
    void writeRun(const QString &words, const QString &style = {});
    void writeLine(const ReportLine &line, const QString &style, const QString &bulletStyle);
    /// Letter, word and colour's name in the running text; the letter stands on the fill.
    void writeStatus(const ReportStatus &status);
    /// The same where the whole cell has the fill.
    void writeFilledStatus(const ReportStatus &status);
    void writeTableHead(const ReportTable &table, const QList<int> &widths);
    void writeRow(const QList<ReportCell> &row, const QList<int> &widths, const QList<bool> &filled);
    void writeCell(const ReportCell &cell, int width, bool isFilled);
    /// `filled` is the status whose fill the cell has.
    void writeCellProperties(int width, const std::optional<ReportStatus> &filled = {});
    void writeDrawing(const ReportFigure &figure, const ChartPng &png, const QString &relation, int number);

    const ReportOutline &m_outline;
    DocxPaper m_paper;
    const FigurePicture &m_picture;
    Embed m_embed;
    QHash<QString, QString> m_bookmarks; ///< by the key of a heading
    DocxMargins m_margins; ///< until a section has said them
    MarkupWriter m_out;
    bool m_keepsWithNext = false;
    int m_headings = 0;
    int m_figures = 0;
};

} // namespace waymark
