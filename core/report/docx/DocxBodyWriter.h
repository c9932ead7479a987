#pragma once

#include "report/docx/DocxTableWriter.h"
#include "report/docx/FigurePicture.h"

#include <QHash>

namespace waymark {

/// Writes `word/document.xml`: every block of an outline in order.
class DocxBodyWriter
{
public:
    /// Takes a picture's name and content into the package; returns the id of the relation to it.
    using Embed = std::function<QString(const QString &name, const QByteArray &png)>;

    DocxBodyWriter(const ReportOutline &outline, const FigurePicture &picture, const Embed &embed);
    Q_DISABLE_COPY_MOVE(DocxBodyWriter)

    [[nodiscard]] QByteArray xml(const DocxMargins &margins);

private:
    void write(const ReportHeading &heading);
    void write(const ReportParagraph &paragraph);
    void write(const ReportStanding &standing);
    void write(const ReportContents &contents);
    void write(const ReportTable &table);
    void write(const ReportFigure &figure);
    void write(const ReportTiles &tiles);
    void write(const ReportBand &band);
    /// Whether the paragraph at that place must not part from what it introduces.
    [[nodiscard]] bool introduces(qsizetype index) const;

    void writeDrawing(const ReportFigure &figure, const ChartPng &png, const QString &relation, int number);

    const ReportOutline &m_outline;
    DocxPaper m_paper;
    const FigurePicture &m_picture;
    Embed m_embed;
    QHash<QString, QString> m_bookmarks; ///< by the key of a heading
    MarkupWriter m_out;
    DocxTextWriter m_text;
    DocxTableWriter m_tables;
    int m_headings = 0;
    int m_figures = 0;
    bool m_startsPage = false; ///< the next heading does
};

} // namespace waymark
