#pragma once

#include "exchange/docx/DocxFields.h"
#include "exchange/source/PageBuilder.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace waymark {

class DocxChunks;
class DocxNumbering;
class DocxStyles;
class XmlPart;

/// Walks through the body of a Word document and tells a PageBuilder what it meets. Made for one walk.
class DocxBody
{
public:
    DocxBody(XmlPart &xml, const DocxStyles &styles, DocxNumbering &numbering, DocxChunks &chunks, PageBuilder &page);

    /// From the `w:body` element, which has just been entered, to its end.
    void read();

private:
    struct Paragraph;

    void blocks();
    bool block(QStringView name);
    void paragraph();
    void properties(Paragraph &paragraph);
    void close(const Paragraph &paragraph);

    void inlines(Paragraph &paragraph);
    void run(Paragraph &paragraph);
    void runProperties();
    void beginItem(Paragraph &paragraph, int list, std::optional<int> level);
    void runContent(Paragraph &paragraph);
    void piece(QStringView name, Paragraph &paragraph);
    void mathText(Paragraph &paragraph);
    void textBoxes(Paragraph &paragraph);
    void fieldMark(Paragraph &paragraph);

    void table();
    void rows();
    void row();
    // `row` is null in a table within a cell.
    bool rowProperties(QList<Cell> *row); // true for a row that was deleted
    void cells(QList<Cell> *row);
    void cell(QList<Cell> *row);

    XmlPart &m_xml;
    const DocxStyles &m_styles;
    PageBuilder &m_page;
    TextLines *m_lines = nullptr; // of the cell or text box that is being read; none on the page itself
    QList<TextLines> *m_innerCells = nullptr; // of the row of a table within a cell that is being read
    DocxFields m_fields;
    DocxNumbering &m_numbering;
    DocxChunks &m_chunks;
    RunLook m_look; // of the present run
    bool m_hidden = false;
    QString m_picture; // what was said last of one
};

} // namespace waymark
